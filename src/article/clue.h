#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "article/plover.h"

namespace dragoman {

/// Shares of the codes, in the order of EventCode.
using CodeShares = std::array<float, event_codes>;

inline EventCode likeliest(const CodeShares& codes) {
  return static_cast<EventCode>(std::max_element(codes.begin(), codes.end()) - codes.begin());
}

/// What a second reading of the sentence for the word says of it. All numbers are probabilities.
struct Reading {
  std::uint32_t parts = 0;  ///< where in Sentence::parts that of the clue's first token is
  float none = 1;
  CodeShares codes{};
  std::array<float, 5> status{};
};

/// What the model says of a word that may tell an event. All numbers are probabilities.
struct Clue {
  std::uint32_t token = 0;
  /// The tokens that were read together with it, all of the sentence unless that is very long.
  std::uint32_t first = 0;
  std::uint32_t size = 0;
  std::uint32_t parts = 0;         ///< where in Sentence::parts the first one's part is
  std::optional<Reading> again{};  ///< where they were read once more for this word
  float none = 1;                  ///< that it tells none
  CodeShares codes{};              ///< that it tells one of this code; with `none` they sum to 1
  std::array<float, 5> status{};   ///< in the order of Status (article/event.h); of an event, if it is one
  std::array<std::uint8_t, event_codes> modes{};  ///< the likeliest of modes(code), counted from 1; 0 for none

  [[nodiscard]] EventCode likeliest() const { return dragoman::likeliest(codes); }
  [[nodiscard]] float share(EventCode code) const { return codes[static_cast<std::size_t>(code)]; }
  [[nodiscard]] std::string_view mode(EventCode code) const {
    const std::uint8_t number = modes[static_cast<std::size_t>(code)];
    return number == 0 ? std::string_view() : dragoman::modes(code)[number - 1U];
  }
};

/// How likely the phrase that a word heads acts in the event of a clue, or is acted upon.
struct Part {
  float actor = 0;
  float recipient = 0;
};

}  // namespace dragoman
