#include "extract/residue_lexicon.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "lexicon/source.h"

namespace dragoman {
namespace {

constexpr std::array<std::pair<std::string_view, ResidueKind>, 6> kind_names{{
    {"line", ResidueKind::line},
    {"teasers", ResidueKind::teasers},
    {"end", ResidueKind::end},
    {"credit", ResidueKind::credit},
    {"bracket", ResidueKind::bracket},
    {"agency", ResidueKind::agency},
}};

/// Curly quotation marks and special blanks, and what they are folded to.
constexpr std::array<std::pair<std::string_view, char>, 6> folded_signs{{
    {"\u2019", '\''},
    {"\u2018", '\''},
    {"\u201C", '"'},
    {"\u201D", '"'},
    {"\u00A0", ' '},
    {"\u202F", ' '},
}};

constexpr std::array<std::string_view, 17> edge_signs{
    " ", ".", ":", "!", ",", ";", "-", "*", "|", ">", "#", "\u2026", "\u2022", "\u00BB", "\u203A", "\u2192", "\u25BA"};

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

void strip_edges(std::string& text) {
  const auto strip_one = [&](bool front) {
    for (const auto sign : edge_signs) {
      if (front && text.starts_with(sign)) return text.erase(0, sign.size()), true;
      if (!front && text.ends_with(sign)) return text.resize(text.size() - sign.size()), true;
    }
    return false;
  };
  while (strip_one(false)) {
  }
  std::size_t start = 0;
  while (true) {  // counted first and cut once, so that a line of bullets costs no square
    const auto sign = std::find_if(edge_signs.begin(), edge_signs.end(), [&](std::string_view each) {
      return each != "#" && std::string_view(text).substr(start).starts_with(each);
    });
    if (sign == edge_signs.end()) break;
    start += sign->size();
  }
  text.erase(0, start);
}

}  // namespace

std::string fold_residue(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    char c = text[at];
    std::size_t size = 1;
    for (const auto& [sign, plain] : folded_signs) {
      if (!text.substr(at).starts_with(sign)) continue;
      c = plain;
      size = sign.size();
    }
    at += size;
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  }
  strip_edges(out);
  return out;
}

bool matches(std::string_view pattern, std::string_view text) {
  // The classic matcher for '*': on a mismatch the last star takes one character more.
  std::size_t p = 0;
  std::size_t star = std::string_view::npos;
  std::size_t resume = 0;
  for (std::size_t t = 0; t < text.size();) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.size() && pattern[p] == text[t]) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

tl::expected<ResidueLexicon, Problem> ResidueLexicon::open(const LexiconFolders& folders) {
  const auto files = read_lexicon(folders, "residue");
  if (!files) return tl::unexpected(files.error());
  ResidueLexicon lexicon;
  for (const auto& file : *files) {
    for (const auto& line : file.lines()) {
      const auto parts = fields(line.text);
      const auto* kind = std::find_if(kind_names.begin(), kind_names.end(), [&](const auto& name) {
        return parts.size() >= 2 && parts.size() <= 3 && name.first == parts[1];
      });
      if (kind == kind_names.end())
        return tl::unexpected(
            file.problem(line, "expected a pattern, its kind and why, as in \"Source link  end  ...\""));
      // A star at an edge is part of the pattern, not a bullet: it is put back after folding.
      std::string_view words = parts[0];
      const bool front = words.starts_with('*');
      const bool back = words.ends_with('*') && words.size() > 1;
      if (front) words.remove_prefix(1);
      if (back) words.remove_suffix(1);
      const bool blank = back && words.ends_with(' ');
      const bool colon = back && trim(words).ends_with(':');
      ResiduePattern pattern{fold_residue(words), kind->second, parts.size() == 3 ? std::string(parts[2]) : ""};
      if (pattern.text.empty()) return tl::unexpected(file.problem(line, "the pattern has no words"));
      if (colon) pattern.text += ':';
      if (blank && !colon) pattern.text += ' ';
      if (back) pattern.text += '*';
      if (front) pattern.text.insert(pattern.text.begin(), '*');
      if (pattern.kind == ResidueKind::agency) {
        lexicon.agencies_.insert(pattern.text);
        continue;
      }
      if (pattern.why.empty()) return tl::unexpected(file.problem(line, "the reason is missing"));
      Index& index = pattern.kind == ResidueKind::bracket  ? lexicon.brackets_
                     : pattern.kind == ResidueKind::credit ? lexicon.credits_
                                                           : lexicon.lines_;
      const std::string first(first_word(pattern.text));
      // A pattern whose first word holds a star is tried on every line.
      index[first.find('*') == std::string::npos ? first : "*"].push_back(std::move(pattern));
    }
  }
  return lexicon;
}

const ResiduePattern* ResidueLexicon::find(const Index& index, std::string_view folded) {
  for (const std::string& key : {std::string(first_word(folded)), std::string("*")}) {
    const auto found = index.find(key);
    if (found == index.end()) continue;
    for (const auto& pattern : found->second) {
      if (matches(pattern.text, folded)) return &pattern;
    }
  }
  return nullptr;
}

const ResiduePattern* ResidueLexicon::match_line(std::string_view folded) const { return find(lines_, folded); }
const ResiduePattern* ResidueLexicon::match_bracket(std::string_view folded) const { return find(brackets_, folded); }
const ResiduePattern* ResidueLexicon::match_credit(std::string_view folded) const { return find(credits_, folded); }
bool ResidueLexicon::is_agency(std::string_view folded) const { return agencies_.contains(std::string(folded)); }

}  // namespace dragoman
