#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "article/article.h"

namespace dragoman {

/// What the model says of the trigger that a line of the lexicon found and of the words that the line took: of the one
/// that most likely tells an event of the line's code, or, where it sees none of that code, any. Null where it is sure
/// that none does.
const Clue* best_clue(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words,
                      EventCode code);

/// How likely the trigger, or one of the words that the line took, tells an event of this code, as the model sees them.
double code_share(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words,
                  EventCode code);

/// The code of which the clue is sure, at its second reading where there is one, where a line of the lexicon told one
/// that it does not see at all (`line_share`, as code_share gives it, at a first reading alone).
std::optional<EventCode> other_code(const Clue& clue, EventCode line_code, double line_share);

/// The likeliest status of the clue's event, when words of the sentence told `told`.
Status status_of(const Clue& clue, Status told);

/// An event that the model sees in a word by which no line of the lexicon found one.
struct Telling {
  const Clue* clue = nullptr;
  EventCode code = EventCode::CONSULT;  ///< the likeliest
};

/// The model's own events of a sentence, in text order; `taken` are the words that lines of the lexicon took, by token.
std::vector<Telling> tellings(const Sentence& sentence, const std::vector<bool>& taken);

/// How likely each code is told between two words' phrases, of all codes; they sum to 1 if the sentence has a clue,
/// else all are 0. As the model was trained on pairs (train/heads.py): some word tells the code, the source acts in it
/// and the target is acted upon, or acts too. A side that is not given is anybody.
std::array<double, event_codes> pair_shares(const Sentence& sentence, std::optional<std::uint32_t> source,
                                            std::optional<std::uint32_t> target);

}  // namespace dragoman
