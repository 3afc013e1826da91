#include "extract/residue_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "extract/residue_lexicon.h"

namespace dragoman {
namespace {

constexpr std::size_t longest_byline = 120;    // bytes
constexpr std::size_t longest_headline = 150;  // bytes
constexpr std::size_t shortest_prose = 80;     // bytes

bool is_blank(char c) { return static_cast<unsigned char>(c) <= ' '; }
bool is_capital(char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3; }

/// Whether a full stop, with closing marks behind it or none, ends the line.
bool ends_with_stop(std::string_view line, std::string_view stops) {
  constexpr std::array<std::string_view, 5> closing{"\"", "'", ")", "\u201D", "\u2019"};
  for (bool cut = true; cut;) {
    cut = false;
    for (const auto sign : closing) {
      if (!line.ends_with(sign)) continue;
      line.remove_suffix(sign.size());
      cut = true;
    }
  }
  return !line.empty() && stops.find(line.back()) != std::string_view::npos;
}

}  // namespace

std::vector<ResidueLine> residue_lines(std::string_view text) {
  std::vector<ResidueLine> lines;
  bool after_empty = true;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t stop = std::min(text.find_first_of("\r\n", start), text.size());
    std::size_t begin = start;
    std::size_t end = stop;
    while (begin < end && is_blank(text[begin])) ++begin;
    while (end > begin && is_blank(text[end - 1])) --end;
    if (begin < end) {
      ResidueLine line;
      line.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
      line.after_empty = after_empty;
      line.prose = line.span.size() >= shortest_prose && ends_with_stop(text.substr(begin, end - begin), ".!?");
      if (line.span.size() <= longest_residue_line) line.folded = fold_residue(text.substr(begin, end - begin));
      lines.push_back(std::move(line));
    }
    after_empty = begin == end;
    start = stop + 1;
    if (stop < text.size() && text[stop] == '\r' && start < text.size() && text[start] == '\n') ++start;
  }
  return lines;
}

bool is_byline(std::string_view line) {
  if (line.size() > longest_byline || (!line.starts_with("By ") && !line.starts_with("BY "))) return false;
  if (ends_with_stop(line, "!?:")) return false;
  line.remove_prefix(3);
  constexpr std::array<std::string_view, 12> joining{"and", "de", "van", "von", "der", "al",
                                                     "bin", "el", "in",  "for", "|",   "&"};
  std::size_t names = 0;
  for (std::size_t start = 0; start < line.size();) {
    const std::size_t end = std::min(line.find(' ', start), line.size());
    const auto word = line.substr(start, end - start);
    start = end + 1;
    if (word.empty()) continue;
    if (is_capital(word[0])) {
      ++names;
    } else if (names == 0 || std::find(joining.begin(), joining.end(), word) == joining.end()) {
      // Behind the names a date may stand: "By Jane Doe | 3 March 2021".
      if (names < 2 || word[0] < '0' || word[0] > '9') return false;
    }
    // A stop within, but for initials, makes it a sentence: "By May It Was Over."
    if (word.ends_with('.') && word.size() > 2) return false;
  }
  return names >= 2;
}

bool is_headline(std::string_view line) { return line.size() <= longest_headline && !ends_with_stop(line, ".!"); }

}  // namespace dragoman
