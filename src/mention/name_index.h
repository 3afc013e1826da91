#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "article/sentence.h"
#include "lexicon/packed.h"
#include "mention/name_words.h"

namespace dragoman {

/// A name found in a sentence: tokens first..last, both inclusive.
struct NameHit {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t facts_begin = 0;  ///< into NameHits::facts
  std::uint32_t facts_end = 0;
};

/// The names of one sentence in text order, never overlapping. Reused from sentence to sentence to keep its memory.
struct NameHits {
  static constexpr std::uint32_t none = UINT32_MAX;

  std::vector<NameHit> hits;
  std::vector<std::uint32_t> facts;
  std::vector<std::uint32_t> at;  ///< for each token the hit that covers it, or `none`

  [[nodiscard]] std::span<const std::uint32_t> facts_of(const NameHit& hit) const {
    return {facts.data() + hit.facts_begin, hit.facts_end - hit.facts_begin};
  }

  /// It is no name after all.
  void forget(const NameHit& hit) {
    for (auto t = hit.first; t <= hit.last; ++t) at[t] = none;
  }

  /// What it stands for instead.
  void replace(NameHit& hit, std::span<const std::uint32_t> by) {
    hit.facts_begin = static_cast<std::uint32_t>(facts.size());
    facts.insert(facts.end(), by.begin(), by.end());
    hit.facts_end = static_cast<std::uint32_t>(facts.size());
  }

  /// A further name of one token that no other covers.
  void insert(std::uint32_t token, std::span<const std::uint32_t> meant) {
    const auto place = std::find_if(hits.begin(), hits.end(), [&](const NameHit& hit) { return hit.first > token; });
    const auto number = static_cast<std::uint32_t>(place - hits.begin());
    for (std::uint32_t& covering : at) covering += covering != none && covering >= number ? 1 : 0;
    const auto made = hits.insert(place, NameHit{token, token});
    replace(*made, meant);
    at[token] = number;
  }

  /// Takes from it what is `unwanted`; whether anything is left.
  template <typename Unwanted>
  bool drop(NameHit& hit, const Unwanted& unwanted) {
    const auto begin = facts.begin() + hit.facts_begin;
    const auto end = std::remove_if(begin, facts.begin() + hit.facts_end, unwanted);
    hit.facts_end = hit.facts_begin + static_cast<std::uint32_t>(end - begin);
    return hit.facts_end > hit.facts_begin;
  }

  // scratch of NameIndex::scan
  FoldedWords folded;
  std::vector<std::uint32_t> word_ids;
  std::vector<std::uint32_t> word_tokens;
};

/// All names as a trie over folded words. A name is found where all its words stand side by side, whatever hyphens,
/// full stops and accents are between and in them; the longest wins. Immutable after loading, then thread-safe.
class NameIndex {
 public:
  NameIndex();

  /// `fact` is the caller's number for what the name means. A name may mean several things. A name of more than 30
  /// words or of none is refused (false). A name that is `house_styled` is also found where its later nouns and
  /// adjectives are written small, as many newspapers do: "the Labour party", "the Free Syrian army"; not a name of two
  /// words that begins with an adjective ("an Islamic state").
  bool add(std::string_view name, std::uint32_t fact, bool house_styled = false);

  /// Takes from a name what of its facts is `unwanted`.
  void drop(std::string_view name, const std::function<bool(std::uint32_t)>& unwanted);

  /// Linear in the sentence's length times the longest name.
  void scan(std::string_view text, const Sentence& sentence, NameHits& out) const;

  /// The facts of exactly this name, however it is written.
  [[nodiscard]] std::vector<std::uint32_t> find(std::string_view name) const;

  [[nodiscard]] std::size_t names() const { return entries_.size(); }

  void save(PackedWriter& to) const;
  void load(PackedReader& from);

 private:
  struct Entry {
    std::uint32_t fact;
    std::uint32_t next;    // 1 + index of the next entry of the same node; 0 for none
    std::uint64_t shapes;  // two bits a word, the first word lowest; the highest bit: `house_styled`
  };
  // Open addressing, a power of two of slots, at most half full; 0 is a free slot. A name costs no allocation of its
  // own.
  struct Word {
    std::uint32_t begin;  // into word_bytes_
    std::uint32_t size;
    std::uint64_t hash;
  };
  struct Edge {
    std::uint64_t key = 0;  // node and word
    std::uint32_t node = 0;
  };
  [[nodiscard]] std::uint32_t node_of(std::string_view name) const;  // 0 for none
  [[nodiscard]] std::uint32_t word_id(std::string_view word) const;
  std::uint32_t add_word(std::string_view word);
  [[nodiscard]] std::uint32_t step(std::uint32_t node, std::uint32_t word) const;
  std::uint32_t add_step(std::uint32_t node, std::uint32_t word);
  [[nodiscard]] std::size_t word_slot(std::string_view word, std::uint64_t hash) const;
  [[nodiscard]] std::size_t edge_slot(std::uint64_t key) const;
  void grow_words();
  void grow_edges();

  [[nodiscard]] static bool is_written(const Entry& entry, const Sentence& sentence, const NameHits& hits,
                                       std::size_t first, std::size_t last);

  /// The longest name that begins at a word: one past its last word (the first word itself if there is none), and its
  /// node.
  struct Longest {
    std::size_t end;
    std::uint32_t node;
  };
  [[nodiscard]] Longest longest(const Sentence& sentence, const NameHits& hits, std::size_t start) const;

  FoldedWords folded_;  // scratch of add
  std::string word_bytes_;
  std::vector<Word> words_;                // word id - 1
  std::vector<std::uint32_t> word_slots_;  // word ids
  std::vector<Edge> edges_;
  std::size_t edge_count_ = 0;
  std::vector<std::uint32_t> first_entry_;  // a node's entries; 0 for none
  std::vector<Entry> entries_;
};

}  // namespace dragoman
