#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dragoman {

/// Scratch memory of decode_tree, reused from sentence to sentence.
struct TreeWorkspace {
  struct Edge {
    double weight;
    std::uint32_t head;
    std::uint32_t dependent;
  };
  std::vector<Edge> edges;
  std::vector<Edge> entering;
  std::vector<std::uint32_t> node_of;
  std::vector<std::uint32_t> merged_into;
  std::vector<std::uint32_t> path;
  std::vector<std::uint32_t> ring;
  std::vector<std::uint32_t> state;
};

/// Finds the dependency tree of the largest sum of scores in which exactly one word has head 0, the root.
///
/// `scores` is [n + 1, n + 1] for n words counted from 1: scores[i * (n + 1) + j] is that of j as head of i. Row 0 and
/// the diagonal are not read. `heads` (n + 1 values) gets the head of each word; heads[0] becomes 0. Scores beyond a
/// million either way count as a million, what is not a number as the least.
///
/// Maximum spanning arborescence by Chu and Liu 1965 and Edmonds 1967, in Tarjan's 1977 form for dense graphs: cycles
/// of best heads are merged as a path grows, O(n^2) in all. Edges from the root are made dearer by more than all other
/// edges can be worth together, which leaves just one (the constraint of Zmigrod, Vieira and Cotterell 2020, "Please
/// Mind the Root"). No recursion.
void decode_tree(std::span<const float> scores, std::span<std::uint32_t> heads, TreeWorkspace& workspace);

}  // namespace dragoman
