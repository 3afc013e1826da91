#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "article/plover.h"
#include "article/problem.h"
#include "lexicon/source.h"

namespace dragoman {

/// An event type of a user's own (docs/lexicon.md): a kind of one of PLOVER's codes, from which it has all that it does
/// not set itself, the rules of coding among it.
struct EventType {
  std::string name;  ///< "CYBERATTACK"
  EventCode like = EventCode::ASSAULT;
  std::string like_mode;  ///< the mode of `like` whose score and CAMEO code it has; empty: by the event's own mode
  std::vector<std::string> modes;
  bool own_modes = false;  ///< only those of `modes`; else PLOVER's of `like`
  bool recipient_required = false;
  std::optional<double> own_score;
  std::string own_cameo;  ///< empty: PLOVER's
  std::uint32_t layer = 0;

  [[nodiscard]] bool has_mode(std::string_view mode) const;
  /// Of an event of this type with this mode, which may be empty.
  [[nodiscard]] double score(std::string_view mode) const;
  [[nodiscard]] std::string_view cameo(std::string_view mode) const;
};

/// events/types.lex of all folders, read. A type that a later folder defines anew is the later one's.
class EventTypes {
 public:
  /// So many fit beside PLOVER's codes into a CodeSet (event/pattern.h).
  static constexpr std::size_t most = 48;

  static bool is_types_file(const LexiconFile& file);

  /// Reads the types files among `files` and leaves out wrong lines, each of which is added to `problems`.
  static EventTypes read(const std::vector<LexiconFile>& files, std::vector<Problem>& problems);

  [[nodiscard]] std::span<const EventType> all() const { return types_; }
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const;

  /// A later folder than `layer` puts its own lines in the place of all that code this event ("replace COERCE cyber").
  [[nodiscard]] bool replaced(std::string_view event, std::string_view mode, std::uint32_t layer) const;

 private:
  struct Replaced {
    std::string event;
    std::string mode;  ///< empty: all of the event
    std::uint32_t layer = 0;
  };

  /// What is wrong with the line, if something is.
  std::optional<std::string> add_type(const std::vector<std::string_view>& words, std::uint32_t layer);
  std::optional<std::string> add_replaced(const std::vector<std::string_view>& words, std::uint32_t layer);

  std::vector<EventType> types_;
  std::vector<Replaced> replaced_;
};

}  // namespace dragoman
