#include "mention/spelling.h"

#include <algorithm>
#include <array>

namespace dragoman {
namespace {

constexpr std::size_t longest = 24;  // letters of a word that is compared

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  if (std::max(a.size(), b.size()) > longest) return longest;
  std::array<std::array<std::size_t, longest + 1>, longest + 1> d{};
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.size()][b.size()];
}

bool misspells(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || a.front() != b.front() || std::max(a.size(), b.size()) > longest) return false;
  const std::size_t most = std::min(a.size(), b.size()) / 4;
  // Cheap: so many letters more or less are as many edits.
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return false;
  return edit_distance(a, b) <= most;
}

}  // namespace dragoman
