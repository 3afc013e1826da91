#include "mention/spelling.h"

#include <algorithm>

#include "article/edit_distance.h"

namespace dragoman {
namespace {

constexpr std::size_t longest = 24;  // letters of a word that is compared

}  // namespace

bool misspells(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || a.front() != b.front() || std::max(a.size(), b.size()) > longest) return false;
  const std::size_t most = std::min(a.size(), b.size()) / 4;
  // Cheap: so many letters more or less are as many edits.
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return false;
  return edit_distance(a, b) <= most;
}

}  // namespace dragoman
