#include "language/tokens_patterns.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "language/segment_chars.h"

namespace dragoman {
namespace {

constexpr std::uint32_t longest_address = 253;  // of a domain name, RFC 1035; local parts are shorter (RFC 5321)

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool alnum(char c) { return digit(c) || letter(c); }

char at_or_nul(std::string_view text, std::uint32_t at) { return at < text.size() ? text[at] : '\0'; }

template <typename Holds>
std::uint32_t run(std::string_view text, std::uint32_t at, Holds holds, std::uint32_t limit = longest_address) {
  const std::uint32_t end = static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), std::size_t{at} + limit));
  while (at < end && holds(text[at])) ++at;
  return at;
}

bool starts_folded(std::string_view text, std::uint32_t at, std::string_view prefix) {
  if (text.size() - at < prefix.size()) return false;
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    const char c = text[at + i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) != prefix[i]) return false;
  }
  return true;
}

/// From `at` to the next blank, quote or angle bracket, without the punctuation that ends it; a bracket that the
/// address itself opened stays.
std::uint32_t rest_of_address(std::string_view text, std::uint32_t at) {
  const std::uint32_t begin = at;
  std::uint32_t opened = 0;
  while (at < text.size()) {
    const Character c = character(text, at);
    if (c.blank() || c.kind == CharKind::quote || c.kind == CharKind::open_quote || c.kind == CharKind::close_quote ||
        c.code == '<' || c.code == '>' || c.code == U'\u2019')
      break;
    if (c.kind == CharKind::open_bracket) ++opened;
    if (c.kind == CharKind::close_bracket && opened-- == 0) break;
    at += c.size;
  }
  while (at > begin && std::string_view(".,;:!?'*([{").find(text[at - 1]) != std::string_view::npos) --at;
  return at;
}

bool is_web_suffix(std::string_view label, const SegmentLexicon& lexicon) {
  // "said.It" is two sentences, "example.COM" and "example.com" are domains.
  const bool one_case = std::all_of(label.begin(), label.end(), [](char c) { return c >= 'a' && c <= 'z'; }) ||
                        std::all_of(label.begin(), label.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return one_case && lexicon.web_suffixes.contains(FoldedWord(label).text());
}

/// Whether `name` is labels with dots between, the last one known as the end of a domain or file name.
bool is_domain(std::string_view name, const SegmentLexicon& lexicon) {
  std::size_t labels = 0;
  bool small = true;  // newsgroups and packages, "alt.animals.cat": three labels or more of small letters
  std::string_view last;
  for (std::size_t start = 0; start <= name.size();) {
    const std::size_t end = std::min(name.find('.', start), name.size());
    last = name.substr(start, end - start);
    if (last.empty()) return false;
    for (const char c : last) {
      if (!alnum(c) && c != '-' && c != '_') return false;
      small = small && c >= 'a' && c <= 'z';
    }
    small = small && last.size() > 1;
    ++labels;
    start = end + 1;
  }
  return labels >= 2 && alnum(name.front()) && ((small && labels >= 3) || is_web_suffix(last, lexicon));
}

struct DigitGroups {
  std::array<std::uint32_t, 5> sizes{};  // of the first groups
  std::size_t count = 0;                 // of all groups read: at most one more than there are sizes
  std::uint32_t first_end = 0;
  std::uint32_t end = 0;
};

/// Groups of digits with one `separator` between each two, as in dates and telephone numbers.
DigitGroups digit_groups(std::string_view text, std::uint32_t at, char separator) {
  DigitGroups groups;
  while (groups.count < groups.sizes.size() && digit(at_or_nul(text, at))) {
    const std::uint32_t end = run(text, at, digit, 20);
    groups.sizes[groups.count++] = end - at;
    if (groups.count == 1) groups.first_end = end;
    groups.end = end;
    if (at_or_nul(text, end) != separator || !digit(at_or_nul(text, end + 1))) return groups;
    at = end + 1;
  }
  groups.count = groups.sizes.size() + 1;
  return groups;
}

std::uint32_t value(std::string_view text, std::uint32_t at, std::uint32_t size) {
  std::uint32_t out = 0;
  for (std::uint32_t i = 0; i < size; ++i) out = out * 10 + static_cast<std::uint32_t>(text[at + i] - '0');
  return out;
}

/// "9/11" and "12/27" name days, "3/4" and "20/20" do not: one side is a month, the other a day, one has two digits.
bool is_month_and_day(std::string_view text, std::uint32_t at, const DigitGroups& groups) {
  if (groups.sizes[0] > 2 || groups.sizes[1] > 2 || groups.sizes[0] + groups.sizes[1] < 3) return false;
  const std::uint32_t first = value(text, at, groups.sizes[0]);
  const std::uint32_t second = value(text, groups.first_end + 1, groups.sizes[1]);
  return first > 0 && second > 0 && std::min(first, second) <= 12 && std::max(first, second) <= 31;
}

/// A date, a telephone number or a postal code: returns its end, or `at`.
std::uint32_t grouped_number(std::string_view text, std::uint32_t at) {
  const auto ends = [&](const DigitGroups& groups) {
    const char next = at_or_nul(text, groups.end);
    return !alnum(next) && next != '_';
  };
  const DigitGroups hyphens = digit_groups(text, at, '-');
  if (hyphens.count >= 3 && hyphens.count <= hyphens.sizes.size() && ends(hyphens)) return hyphens.end;
  if (hyphens.count == 2 && hyphens.sizes[1] == 4 && (hyphens.sizes[0] == 3 || hyphens.sizes[0] == 5) && ends(hyphens))
    return hyphens.end;
  const DigitGroups slashes = digit_groups(text, at, '/');
  if (slashes.count == 3 && ends(slashes)) return slashes.end;
  if (slashes.count == 2 && ends(slashes) && is_month_and_day(text, at, slashes)) return slashes.end;
  return at;
}

/// Whether the comma at `at` stands within a number: three digits follow, or two before another comma ("1,00,000").
bool groups_digits(std::string_view text, std::uint32_t at) {
  const std::uint32_t end = run(text, at + 1, digit, 4);
  if (end - at == 4) return true;
  return end - at == 3 && at_or_nul(text, end) == ',' && digit(at_or_nul(text, end + 1));
}

}  // namespace

std::uint32_t web_address(std::string_view text, std::uint32_t at, const SegmentLexicon& lexicon) {
  constexpr std::array<std::string_view, 5> schemes{"http://", "https://", "ftp://", "mailto:", "www."};
  for (const auto scheme : schemes) {
    if (!starts_folded(text, at, scheme)) continue;
    const auto begin = static_cast<std::uint32_t>(at + scheme.size());
    const std::uint32_t end = rest_of_address(text, begin);
    return end > begin ? end : at;
  }
  std::uint32_t end =
      run(text, at, [](char c) { return alnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-'; });
  if (end == at) return at;
  if (at_or_nul(text, end) == '@' && alnum(at_or_nul(text, end + 1))) {
    end = run(text, end + 1, [](char c) { return alnum(c) || c == '.' || c == '-' || c == '_'; });
    while (!alnum(text[end - 1])) --end;
    return end;
  }
  while (end > at && !alnum(text[end - 1])) --end;
  if (!is_domain(text.substr(at, end - at), lexicon)) return at;
  if (at_or_nul(text, end) == '/' && alnum(at_or_nul(text, end + 1))) return rest_of_address(text, end);
  return end;
}

std::uint32_t handle_or_tag(std::string_view text, std::uint32_t at) {
  if (text[at] != '@' && text[at] != '#') return at;
  if (text[at] == '#' && digit(at_or_nul(text, at + 1))) return at;
  std::uint32_t end = at + 1;
  while (end < text.size()) {
    const Character c = character(text, end);
    if (!c.word() && c.kind != CharKind::mark) break;
    end += c.size;
  }
  return end == at + 1 ? at : end;
}

std::uint32_t number(std::string_view text, std::uint32_t at) {
  std::uint32_t start = at;
  if ((text[at] == '+' || text[at] == '.') && digit(at_or_nul(text, at + 1))) ++start;
  if (start == text.size() || character(text, start).kind != CharKind::digit) return at;
  if (text[at] != '.') {
    if (const std::uint32_t end = grouped_number(text, start); end != start) return end;
  }
  std::uint32_t end = start;
  while (end < text.size()) {
    const char c = text[end];
    const bool inner = (c == '.' || c == ':') && digit(at_or_nul(text, end + 1));
    if (inner || (c == ',' && groups_digits(text, end))) {
      ++end;
      continue;
    }
    const Character next = character(text, end);
    if (next.kind != CharKind::digit && next.kind != CharKind::mark) break;
    end += next.size;
  }
  return end;
}

std::uint32_t dotted_letters(std::string_view text, std::uint32_t at) {
  const auto one_letter = [&](std::uint32_t from) {  // its end, or `from`
    if (from >= text.size()) return from;
    const Character c = character(text, from);
    return c.kind == CharKind::letter && c.letter_case() != LetterCase::none ? after_marks(text, from + c.size) : from;
  };
  const auto no_letter = [&](std::uint32_t from) { return from >= text.size() || !character(text, from).word(); };
  std::size_t letters = 0;
  std::uint32_t end = at;
  while (true) {
    const std::uint32_t next = one_letter(end);
    if (next == end || !no_letter(next)) break;
    ++letters;
    end = next;
    if (at_or_nul(text, end) != '.') break;
    ++end;
  }
  if (letters < 2) return at;
  // "U.S..." is "U.S." and an ellipsis' rest: the stop stays with the letters either way.
  return end;
}

std::uint32_t ampersand_name(std::string_view text, std::uint32_t at) {
  const std::uint32_t before = run(text, at, letter, 5);
  if (before == at || before - at > 4 || at_or_nul(text, before) != '&') return at;
  const std::uint32_t end = run(text, before + 1, letter, 4);
  if (end == before + 1 || end - before > 4) return at;
  if (end < text.size() && character(text, end).word()) return at;
  const auto capital = [](char c) { return (c >= 'A' && c <= 'Z') || c == '&'; };
  const auto name = text.substr(at, end - at);
  return name.size() == 3 || std::all_of(name.begin(), name.end(), capital) ? end : at;
}

std::uint32_t word_run(std::string_view text, std::uint32_t at) {
  while (at < text.size()) {
    const Character c = character(text, at);
    if (c.word() || c.kind == CharKind::mark) {
      at += c.size;
      continue;
    }
    const bool between = c.kind == CharKind::apostrophe || c.code == U'\u2018';
    if (!between || at + c.size >= text.size() || character(text, at + c.size).kind != CharKind::letter) break;
    at += c.size;
  }
  return at;
}

std::uint32_t after_marks(std::string_view text, std::uint32_t at) {
  while (at < text.size()) {
    const Character c = character(text, at);
    if (c.kind != CharKind::mark) break;
    at += c.size;
  }
  return at;
}

}  // namespace dragoman
