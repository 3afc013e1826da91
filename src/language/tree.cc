#include "language/tree.h"

#include <algorithm>
#include <cmath>

namespace dragoman {
namespace {

using Edge = TreeWorkspace::Edge;

constexpr double extreme = 1e6;

double sane(float score) { return std::isnan(score) ? -extreme : std::clamp<double>(score, -extreme, extreme); }

/// The search itself. A slot is a row of the table of edges and stands for a node: a word, or since it was merged, for
/// a ring of nodes. Nodes are numbered from 0, the words first.
class Search {
 public:
  Search(std::span<const float> scores, std::size_t size, TreeWorkspace& workspace) : size_(size), w_(workspace) {
    const auto words = static_cast<std::uint32_t>(size);
    w_.edges.resize(size * size);
    w_.entering.assign(size, {});
    w_.merged_into.assign(size, 0);
    w_.state.assign(size, untouched);
    w_.state[0] = settled;
    w_.node_of.resize(size);
    w_.path.clear();
    double least = extreme;
    double most = -extreme;
    for (std::uint32_t dependent = 1; dependent < words; ++dependent) {
      w_.node_of[dependent] = dependent;
      for (std::uint32_t head = 0; head < words; ++head) {
        const double weight = sane(scores[dependent * size + head]);
        edge(dependent, head) = {weight, head, dependent};
        if (head == dependent) continue;
        least = std::min(least, weight);
        most = std::max(most, weight);
      }
    }
    const double toll = (most - least) * static_cast<double>(size) + 1;
    for (std::uint32_t dependent = 1; dependent < words; ++dependent) edge(dependent, 0).weight -= toll;
  }

  void run() {
    for (std::uint32_t start = 1; start < size_; ++start) {
      if (w_.state[start] == untouched) grow(start);
    }
  }

  /// Opens merged rings, the outermost first, each where its head enters it.
  void write(std::span<std::uint32_t> heads) {
    for (std::size_t node = w_.entering.size() - 1; node >= size_; --node) {
      const Edge edge = w_.entering[node];
      std::uint32_t part = edge.dependent;
      while (w_.merged_into[part] != node) part = w_.merged_into[part];
      w_.entering[part] = edge;
    }
    heads[0] = 0;
    for (std::size_t word = 1; word < size_; ++word) heads[word] = w_.entering[word].head;
  }

 private:
  enum State : std::uint32_t { untouched, on_path, settled, gone };

  Edge& edge(std::size_t dependent, std::size_t head) { return w_.edges[dependent * size_ + head]; }
  Edge& entering(std::uint32_t slot) { return w_.entering[w_.node_of[slot]]; }

  [[nodiscard]] std::uint32_t best_head(std::uint32_t slot) {
    std::uint32_t best = slot == 0 ? 1 : 0;
    for (std::uint32_t head = best + 1; head < size_; ++head) {
      if (head == slot || w_.state[head] == gone) continue;
      if (edge(slot, head).weight > edge(slot, best).weight) best = head;
    }
    return best;
  }

  /// Follows best heads from `start` until something settled is met, merging each ring on the way.
  void grow(std::uint32_t start) {
    w_.path.assign(1, start);
    w_.state[start] = on_path;
    for (;;) {
      const std::uint32_t slot = w_.path.back();
      const std::uint32_t head = best_head(slot);
      entering(slot) = edge(slot, head);
      if (w_.state[head] == settled) break;
      if (w_.state[head] == on_path) {
        merge(head);
      } else {
        w_.state[head] = on_path;
        w_.path.push_back(head);
      }
    }
    for (const std::uint32_t slot : w_.path) w_.state[slot] = settled;
  }

  /// Merges the path from slot `first` to its end, which is a ring, into that slot.
  void merge(std::uint32_t first) {
    const auto begin = std::find(w_.path.begin(), w_.path.end(), first);
    w_.ring.assign(begin, w_.path.end());
    w_.path.erase(begin + 1, w_.path.end());
    for (const std::uint32_t slot : w_.ring) w_.state[slot] = gone;
    for (std::uint32_t other = 0; other < size_; ++other) {
      if (w_.state[other] == gone) continue;
      Edge in = entry(w_.ring.front(), other);
      Edge out = edge(other, w_.ring.front());
      for (const std::uint32_t slot : w_.ring) {
        if (const Edge candidate = entry(slot, other); candidate.weight > in.weight) in = candidate;
        if (const Edge candidate = edge(other, slot); candidate.weight > out.weight) out = candidate;
      }
      edge(first, other) = in;
      edge(other, first) = out;
    }
    const auto node = static_cast<std::uint32_t>(w_.entering.size());
    for (const std::uint32_t slot : w_.ring) w_.merged_into[w_.node_of[slot]] = node;
    w_.entering.push_back({});
    w_.merged_into.push_back(0);
    w_.node_of[first] = node;
    w_.state[first] = on_path;
  }

  /// The edge by which `head` enters the ring at `slot`; its weight is what the ring gains or loses by it.
  Edge entry(std::uint32_t slot, std::uint32_t head) {
    Edge found = edge(slot, head);
    found.weight -= entering(slot).weight;
    return found;
  }

  std::size_t size_;
  TreeWorkspace& w_;
};

}  // namespace

void decode_tree(std::span<const float> scores, std::span<std::uint32_t> heads, TreeWorkspace& workspace) {
  if (heads.size() < 2) {
    std::fill(heads.begin(), heads.end(), 0U);
    return;
  }
  Search search(scores, heads.size(), workspace);
  search.run();
  search.write(heads);
}

}  // namespace dragoman
