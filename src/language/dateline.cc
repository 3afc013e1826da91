#include "language/dateline.h"

#include <algorithm>
#include <cstddef>

#include "language/segment_chars.h"

namespace dragoman {
namespace {

constexpr std::size_t longest_dateline = 24;  // tokens
constexpr std::size_t longest_city = 6;       // tokens: "SANTA CRUZ DE LA SIERRA"

class Reader {
 public:
  Reader(std::string_view text, const Sentence& sentence) : text_(text), tokens_(sentence.tokens) {}

  std::optional<Dateline> read() {
    if (tokens_.empty()) return std::nullopt;
    if (!is(at_, '(') && !first_part()) return std::nullopt;
    while (at_ < std::min(longest_dateline, tokens_.size())) {
      if (is(at_, ',')) {
        ++at_;
        if (!later_part()) return std::nullopt;
      } else if (is(at_, '(')) {
        if (!bracket()) return std::nullopt;
      } else if (is_end_sign(at_)) {
        return finish();
      } else {
        return std::nullopt;
      }
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] std::string_view form(std::size_t at) const {
    return at < tokens_.size() ? text_.substr(tokens_[at].span.begin, tokens_[at].span.size()) : std::string_view();
  }
  [[nodiscard]] bool is(std::size_t at, char sign) const { return form(at).size() == 1 && form(at)[0] == sign; }
  [[nodiscard]] Character first(std::size_t at) const {
    return at < tokens_.size() ? character(text_, tokens_[at].span.begin) : Character{' ', 1, CharKind::blank};
  }
  [[nodiscard]] bool is_number(std::size_t at) const { return first(at).kind == CharKind::digit; }
  [[nodiscard]] bool is_capital(std::size_t at) const { return first(at).letter_case() == LetterCase::upper; }

  /// A hyphen counts only where white space parts it from a word before or after it.
  [[nodiscard]] bool is_end_sign(std::size_t at) const {
    if (at == 0 || at + 1 >= tokens_.size()) return false;
    const Character sign = first(at);
    if (sign.kind == CharKind::dash || is(at, ':')) return true;
    if (sign.kind != CharKind::hyphen) return false;
    return form(at).size() > 1 || tokens_[at].space_after;
  }

  [[nodiscard]] bool is_small(std::size_t at) const {
    for (const char c : form(at)) {
      if (c >= 'a' && c <= 'z') return true;
    }
    return false;
  }

  /// One past the last token of the part that begins at at_: names with hyphens, slashes and numbers.
  [[nodiscard]] std::size_t part_end() const {
    std::size_t end = at_;
    while (end < std::min(at_ + longest_city, tokens_.size()) && !is_end_sign(end)) {
      const bool joins = end > at_ && (first(end).kind == CharKind::hyphen || is(end, '/'));
      const bool inside = joins || first(end).word();
      if (!inside) break;
      ++end;
    }
    return end;
  }

  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    return {tokens_[begin].span.begin, tokens_[end - 1].span.end};
  }

  [[nodiscard]] bool has_number(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (is_number(i)) return true;
    }
    return false;
  }

  /// The city, or the date where there is none ("July 29 (Reuters) - ").
  bool first_part() {
    const std::size_t end = part_end();
    if (end == at_ || (!is_capital(at_) && !is_number(at_))) return false;
    if (has_number(at_, end)) {
      if (end - at_ > 3) return false;
      line_.date = span(at_, end);
    } else {
      line_.city = span(at_, end);
      for (std::size_t i = at_; i < end; ++i) capitals_ = capitals_ && !is_small(i);
    }
    at_ = end;
    return true;
  }

  bool later_part() {
    const std::size_t end = part_end();
    if (end == at_ || (!is_capital(at_) && !is_number(at_))) return false;
    const Span part = span(at_, end);
    if (has_number(at_, end)) {
      if (end - at_ > 3) return false;
      if (line_.date.empty())
        line_.date = part;
      else
        line_.date.end = part.end;  // the year
    } else if (line_.region.empty()) {
      line_.region = part;
    } else {
      line_.region.end = part.end;
    }
    at_ = end;
    return true;
  }

  /// The agency, or the date behind a city ("GENEVA (3 May 2019) - ").
  bool bracket() {
    std::size_t end = at_ + 1;
    while (end < std::min(at_ + 8, tokens_.size()) && !is(end, ')')) ++end;
    if (!is(end, ')') || end == at_ + 1) return false;
    const bool date = !line_.city.empty() && line_.date.empty() && has_number(at_ + 1, end);
    Span& part = date ? line_.date : line_.agency;
    if (!part.empty() || !(date || is_capital(at_ + 1))) return false;
    part = span(at_ + 1, end);
    at_ = end + 1;
    return true;
  }

  std::optional<Dateline> finish() {
    const bool sure = !line_.agency.empty() || (!line_.date.empty() && !line_.city.empty());
    if (!sure && (line_.city.empty() || !capitals_ || line_.city.size() < 3)) return std::nullopt;
    if (!sure && !small_follows()) return std::nullopt;  // a headline in capitals
    line_.whole = span(0, at_ + 1);
    return line_;
  }

  [[nodiscard]] bool small_follows() const {
    for (std::size_t i = at_ + 1; i < std::min(at_ + 6, tokens_.size()); ++i) {
      if (is_small(i)) return true;
    }
    return false;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::size_t at_ = 0;
  Dateline line_;
  bool capitals_ = true;
};

}  // namespace

std::optional<Dateline> find_dateline(std::string_view text, const Sentence& sentence) {
  return Reader(text, sentence).read();
}

}  // namespace dragoman
