#include "language/segment_lines.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "language/segment_chars.h"

namespace dragoman {
namespace {

constexpr std::uint32_t widest_wrap = 100;    // characters; wider lines are paragraphs
constexpr std::uint32_t narrowest_wrap = 35;  // shorter lines are list items, verse, headings

struct Line {
  Span span;                     // without surrounding blanks; empty for an empty line
  std::uint32_t width = 0;       // characters of span
  std::uint32_t first_word = 0;  // characters up to the first blank
  LetterCase first_case = LetterCase::none;
  bool item = false;  // begins with a bullet or a list number
};

bool is_bullet(std::string_view line) {
  const Character first = character(line, 0);
  if (first.size == line.size() || !character(line, first.size).blank()) return false;
  return first.kind == CharKind::hyphen || first.kind == CharKind::dash || first.kind == CharKind::other;
}

/// "1.", "(a)", "12)" before a blank.
bool is_list_number(std::string_view line) {
  std::uint32_t at = 0;
  if (line[at] == '(') ++at;
  const std::uint32_t begin = at;
  while (at < line.size() && at < begin + 3 && character(line, at).word()) at += character(line, at).size;
  if (at == begin || at + 1 >= line.size() || (line[at] != '.' && line[at] != ')')) return false;
  const bool short_word = character(line, begin).kind == CharKind::digit || at == begin + 1;
  return short_word && character(line, at + 1).blank();
}

Line read_line(std::string_view text, Span raw) {
  Line line;
  std::uint32_t begin = raw.end;
  std::uint32_t end = raw.begin;
  std::uint32_t count = 0;
  bool in_first = true;
  for (std::uint32_t at = raw.begin; at < raw.end;) {
    const Character c = character(text, at);
    if (!c.blank()) {
      if (begin == raw.end) begin = at;
      end = at + c.size;
    }
    if (begin != raw.end) {
      ++count;
      if (!c.blank()) line.width = count;
      in_first = in_first && !c.blank();
      if (in_first) line.first_word = count;
    }
    at += c.size;
  }
  if (begin == raw.end) return line;
  line.span = {begin, end};
  const auto words = text.substr(begin, end - begin);
  line.item = is_bullet(words) || is_list_number(words);
  for (std::uint32_t at = 0; at < words.size();) {
    const Character c = character(words, at);
    line.first_case = c.letter_case();
    if (c.word() || at > 8) break;
    at += c.size;
  }
  return line;
}

std::vector<Line> read_lines(std::string_view text, std::uint32_t end) {
  std::vector<Line> lines;
  std::uint32_t begin = 0;
  for (std::uint32_t at = 0; at < end;) {
    const Character c = character(text, at);
    if (is_line_break(c.code)) {
      lines.push_back(read_line(text, {begin, at}));
      if (c.code == '\r' && at + 1 < end && text[at + 1] == '\n') ++at;
      begin = at + c.size;
      if (c.code == U'\u2029') lines.push_back({});
    }
    at += c.size;
  }
  if (begin < end) lines.push_back(read_line(text, {begin, end}));
  return lines;
}

bool ends_with_stop(std::string_view text, const Line& line) {
  const char last = text[line.span.end - 1];
  return last == '.' || last == '!' || last == '?' || last == ':';
}

/// The break stands within a sentence for certain: a small letter goes on where no stop was.
bool goes_on(std::string_view text, const Line& line, const Line& next) {
  return next.first_case == LetterCase::lower && !next.item && !line.item && line.width >= narrowest_wrap &&
         line.width <= widest_wrap && !ends_with_stop(text, line);
}

/// The width at which this text was wrapped; 0 where it was not.
std::uint32_t wrap_width(std::string_view text, const std::vector<Line>& lines) {
  std::uint32_t width = 0;
  std::size_t certain = 0;
  std::size_t pairs = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].span.empty() || lines[i + 1].span.empty()) continue;
    ++pairs;
    if (!goes_on(text, lines[i], lines[i + 1])) continue;
    ++certain;
    width = std::max(width, lines[i].width);
  }
  return certain * 5 >= pairs ? width : 0;
}

}  // namespace

std::vector<Span> text_units(std::string_view text, std::uint32_t end) {
  const std::vector<Line> lines = read_lines(text, end);
  const std::uint32_t wrap = wrap_width(text, lines);
  const auto joins = [&](const Line& line, const Line& next) {
    if (next.span.empty() || next.item) return false;
    if (goes_on(text, line, next)) return true;
    // A wrapped line is full: the next word had no room in it.
    return wrap != 0 && line.width <= wrap && line.width + 1 + next.first_word > wrap;
  };
  std::vector<Span> units;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].span.empty()) continue;
    if (i > 0 && !lines[i - 1].span.empty() && joins(lines[i - 1], lines[i])) {
      units.back().end = lines[i].span.end;
    } else {
      units.push_back(lines[i].span);
    }
  }
  return units;
}

}  // namespace dragoman
