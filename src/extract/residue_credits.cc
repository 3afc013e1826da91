#include "extract/residue_credits.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace dragoman {
namespace {

constexpr std::uint32_t longest_bracket = 200;  // bytes
constexpr std::uint32_t longest_tail = 120;     // bytes

bool is_blank(char c) { return static_cast<unsigned char>(c) <= ' '; }
bool is_stop(char c) { return c == '.' || c == '!' || c == '?'; }

/// Whether `folded` names an agency alone, or with names before it: "afp", "jane doe/afp/getty images", "via reuters".
bool names_agency(std::string_view folded, bool slash_needed, const ResidueLexicon& lexicon) {
  if (folded.starts_with("via ")) folded.remove_prefix(4);
  if (!slash_needed && lexicon.is_agency(folded)) return true;
  bool agency = false;
  std::size_t parts = 0;
  for (std::size_t start = 0; start <= folded.size(); ++parts) {
    const std::size_t end = std::min(folded.find('/', start), folded.size());
    auto part = folded.substr(start, end - start);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    agency = agency || lexicon.is_agency(part);
    start = end + 1;
  }
  return agency && parts >= 2;
}

class CreditFinder {
 public:
  CreditFinder(std::string_view text, Span line, const ResidueLexicon& lexicon, std::vector<Ignored>& found)
      : text_(text), line_(line), lexicon_(lexicon), found_(found) {}

  void find() {
    std::uint32_t tail_from = line_.begin;
    for (std::uint32_t at = line_.begin; at < line_.end;) {
      const std::uint32_t end = text_[at] == '[' || text_[at] == '(' ? close(at) : at;
      if (end != at && bracket({at, end})) {
        tail_from = end;
        at = end;
      } else {
        ++at;
      }
    }
    tail(tail_from);
  }

 private:
  /// One past the bracket that closes the one at `open`; `open` where there is none near.
  [[nodiscard]] std::uint32_t close(std::uint32_t open) const {
    const char closing = text_[open] == '[' ? ']' : ')';
    for (std::uint32_t at = open + 1; at < line_.end && at - open < longest_bracket; ++at) {
      if (text_[at] == closing) return at + 1;
      if (text_[at] == text_[open]) return open;
    }
    return open;
  }

  bool bracket(Span span) {
    const std::string folded = fold_residue(text_.substr(span.begin + 1, span.size() - 2));
    if (folded.empty() || before_dash(span.end)) return false;
    if (const auto* pattern = lexicon_.match_bracket(folded)) return add(span, pattern->why);
    if (const auto* pattern = lexicon_.match_credit(folded)) return add(span, pattern->why);
    const bool square = text_[span.begin] == '[';
    if (names_agency(folded, !square, lexicon_)) return add(span, "photo credit");
    if (!square && span.end == line_.end && lexicon_.is_agency(folded) && after_stop(span.begin))
      return add(span, "agency signature");
    return false;
  }

  /// Whether a dash or colon follows, as behind the agency of a dateline.
  [[nodiscard]] bool before_dash(std::uint32_t at) const {
    while (at < line_.end && is_blank(text_[at])) ++at;
    const auto rest = text_.substr(at, line_.end - at);
    return rest.starts_with("-") || rest.starts_with(":") || rest.starts_with("\u2013") || rest.starts_with("\u2014");
  }

  /// Whether a sentence has ended before `at`, blanks and closing marks between aside.
  [[nodiscard]] bool after_stop(std::uint32_t at) const {
    const std::uint32_t nearest = at - std::min<std::uint32_t>(at - line_.begin, 8);
    while (at > nearest && (is_blank(text_[at - 1]) || text_[at - 1] == '"' || text_[at - 1] == ')')) --at;
    if (at >= line_.begin + 3 && text_.substr(at - 3, 3) == "\u201D") at -= 3;
    return at > line_.begin && is_stop(text_[at - 1]);
  }

  /// A credit without brackets: the whole line, or what stands behind the last stops of a caption.
  void tail(std::uint32_t from) {
    if (from > line_.begin) return;
    std::uint32_t begin = line_.end > line_.begin + longest_tail ? line_.end - longest_tail : line_.begin;
    const bool whole = begin == line_.begin;
    for (std::uint32_t at = begin; at < line_.end; ++at) {
      const bool start =
          (whole && at == line_.begin) || (at > line_.begin && is_blank(text_[at - 1]) && after_stop(at));
      if (!start || is_blank(text_[at])) continue;
      const std::string folded = fold_residue(text_.substr(at, line_.end - at));
      const auto* pattern = lexicon_.match_credit(folded);
      if (pattern != nullptr && !has_sentence(at)) {
        add({at, line_.end}, pattern->why);
        return;
      }
      const bool signed_by_agency = !is_stop(text_[line_.end - 1]) && names_agency(folded, at == line_.begin, lexicon_);
      if (signed_by_agency && !has_sentence(at)) {
        add({at, line_.end}, "photo credit");
        return;
      }
    }
  }

  /// Whether a stop behind two small letters, and more text behind it, tell of prose after `at`.
  [[nodiscard]] bool has_sentence(std::uint32_t at) const {
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::uint32_t i = at + 2; i + 2 < line_.end; ++i) {
      if (is_stop(text_[i]) && small(text_[i - 1]) && small(text_[i - 2]) && is_blank(text_[i + 1])) return true;
    }
    return false;
  }

  bool add(Span span, const std::string& why) {
    found_.push_back({span, why});
    return true;
  }

  std::string_view text_;
  Span line_;
  const ResidueLexicon& lexicon_;
  std::vector<Ignored>& found_;
};

}  // namespace

void find_credits(std::string_view text, Span line, const ResidueLexicon& lexicon, std::vector<Ignored>& found) {
  CreditFinder(text, line, lexicon, found).find();
}

}  // namespace dragoman
