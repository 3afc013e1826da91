#include "read/lines.h"

namespace dragoman {

tl::expected<Lines::Outcome, std::string> Lines::next(std::string& line) {
  line.clear();
  bool too_long = false;
  bool any = false;
  ++number_;
  while (true) {
    if (piece_.empty()) {
      auto piece = stream_.next();
      if (!piece) return tl::unexpected(piece.error());
      if (piece->empty()) break;
      piece_ = *piece;
    }
    any = true;
    const std::size_t end = piece_.find('\n');
    const std::string_view part = piece_.substr(0, end);
    if (line.size() + part.size() > max_line_) {
      too_long = true;
      line = std::string();  // gives its memory back
    }
    if (!too_long) line += part;
    piece_.remove_prefix(end == std::string_view::npos ? piece_.size() : end + 1);
    if (end != std::string_view::npos) break;
  }
  if (!any) return Outcome::end;
  if (too_long) return Outcome::too_long;
  if (line.ends_with('\r')) line.pop_back();
  return Outcome::line;
}

}  // namespace dragoman
