#include "extract/residue_links.h"

#include <algorithm>
#include <cstddef>

namespace dragoman {
namespace {

constexpr std::string_view parted = " | ", more = " MORE";

constexpr std::size_t shortest_glued = 4;  // "WeWork" and "McConnell" are names

bool small(char c) { return c >= 'a' && c <= 'z'; }
bool big(char c) { return c >= 'A' && c <= 'Z'; }

/// Where what leads up to the first bar begins: behind the last sentence, or in its first word that goes on with a
/// capital.
std::size_t begin_of(std::string_view before) {
  std::size_t begin = 0;
  for (const std::string_view end : {". ", "? ", "! ", "” "}) {
    const std::size_t at = before.rfind(end);
    // "Rep. Omar" ends no sentence
    if (at != std::string_view::npos && at > 0 && small(before[at - 1])) begin = std::max(begin, at + end.size());
  }
  std::size_t letters = 0;
  for (std::size_t i = begin; i < before.size(); ++i) {
    if (letters >= shortest_glued && small(before[i - 1]) && big(before[i])) return i;
    letters = small(before[i]) || big(before[i]) ? letters + 1 : 0;
  }
  return begin;
}

}  // namespace

void find_link_list(std::string_view text, Span line, std::vector<Ignored>& found) {
  const std::string_view words = text.substr(line.begin, line.size());
  const std::size_t first = words.find(parted);
  const std::size_t last = words.rfind(parted);
  if (first == std::string_view::npos || first == last) return;
  const std::size_t begin = begin_of(words.substr(0, first));
  const std::size_t end = words.find(more, last);
  found.push_back(
      {{line.begin + static_cast<std::uint32_t>(begin),
        end == std::string_view::npos ? line.end : line.begin + static_cast<std::uint32_t>(end + more.size())},
       "links"});
}

}  // namespace dragoman
