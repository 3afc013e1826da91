#include "extract/residue_title.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "extract/residue_lexicon.h"

namespace dragoman {
namespace {

constexpr std::size_t fewest_words = 4;
constexpr std::size_t most_site_words = 6;

using Words = std::vector<std::string_view>;

/// The words of a folded line; `core` gets those before the sign that a site's name may follow.
struct Title {
  Words words;
  std::size_t core = 0;
};

bool is_site_sign(std::string_view word) {
  constexpr std::array<std::string_view, 6> signs{"|", "-", "\u2013", "\u2014", "\u00BB", "::"};
  return std::find(signs.begin(), signs.end(), word) != signs.end();
}

Title read_title(std::string_view folded) {
  Title title;
  std::size_t last_sign = std::string_view::npos;
  for (std::size_t start = 0; start < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', start), folded.size());
    auto word = folded.substr(start, end - start);
    start = end + 1;
    if (is_site_sign(word)) {
      last_sign = title.words.size();
      continue;
    }
    constexpr std::string_view punctuation = "\"'.,:;!?()";
    while (!word.empty() && punctuation.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && punctuation.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    if (!word.empty()) title.words.push_back(word);
  }
  const bool site = last_sign != std::string_view::npos && last_sign >= fewest_words &&
                    title.words.size() - last_sign <= most_site_words;
  title.core = site ? last_sign : title.words.size();
  return title;
}

bool same_words(const Title& a, std::size_t a_size, const Title& b, std::size_t b_size) {
  if (a_size != b_size || a_size < fewest_words) return false;
  std::size_t different = 0;
  for (std::size_t i = 0; i < a_size; ++i) different += a.words[i] != b.words[i] ? 1U : 0U;
  return different == 0 || (different == 1 && a_size >= 8);
}

bool same_title(const Title& a, const Title& b) {
  return same_words(a, a.words.size(), b, b.words.size()) || same_words(a, a.core, b, b.core) ||
         same_words(a, a.words.size(), b, b.core) || same_words(a, a.core, b, b.words.size());
}

}  // namespace

std::vector<std::size_t> repeated_titles(const std::vector<ResidueLine>& lines,
                                         const std::optional<std::string>& title) {
  std::vector<std::size_t> repeated;
  std::vector<Title> titles;
  if (!lines.empty() && !lines[0].prose && !lines[0].folded.empty()) titles.push_back(read_title(lines[0].folded));
  const std::string given = title ? fold_residue(*title) : std::string();
  if (!given.empty() && given.size() <= longest_residue_line) titles.push_back(read_title(given));
  std::vector<bool> seen(titles.size(), false);  // the first occurrence is text
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].folded.empty()) continue;
    const Title line = read_title(lines[i].folded);
    bool again = false;
    for (std::size_t each = 0; each < titles.size(); ++each) {
      if (!same_title(titles[each], line)) continue;
      again = again || seen[each];
      seen[each] = true;
    }
    if (again) repeated.push_back(i);
  }
  return repeated;
}

}  // namespace dragoman
