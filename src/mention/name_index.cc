#include "mention/name_index.h"

namespace dragoman {
namespace {

constexpr std::size_t longest_name = 30;

std::uint64_t edge(std::uint32_t node, std::uint32_t word) { return (std::uint64_t{node} << 32) | word; }

bool joins(std::string_view token) {
  return token == "-" || token == "." || token == "'" || token == "\u2013" || token == "\u2010" || token == "\u2019";
}

}  // namespace

NameIndex::NameIndex() : first_entry_(1, 0) {
  words_.reserve(16384);
  edges_.reserve(32768);
  first_entry_.reserve(32768);
  entries_.reserve(32768);
}

std::uint32_t NameIndex::word_id(std::string_view word) const {
  const auto found = words_.find(word);
  return found == words_.end() ? 0 : found->second;
}

std::uint32_t NameIndex::step(std::uint32_t node, std::uint32_t word) const {
  if (word == 0) return 0;
  const auto found = edges_.find(edge(node, word));
  return found == edges_.end() ? 0 : found->second;
}

bool NameIndex::add(std::string_view name, std::uint32_t fact) {
  FoldedWords folded;
  folded.add(name);
  if (folded.words.empty() || folded.words.size() > longest_name) return false;
  std::uint32_t node = 0;
  std::uint64_t shapes = 0;
  for (std::size_t i = 0; i < folded.words.size(); ++i) {
    const auto text = folded.text(folded.words[i]);
    auto word = word_id(text);
    if (word == 0) {
      word = static_cast<std::uint32_t>(words_.size() + 1);
      words_.emplace(text, word);
    }
    const auto [found, fresh] = edges_.try_emplace(edge(node, word), static_cast<std::uint32_t>(first_entry_.size()));
    if (fresh) first_entry_.push_back(0);
    node = found->second;
    shapes |= std::uint64_t{static_cast<std::uint8_t>(folded.words[i].shape)} << (2 * i);
  }
  for (auto e = first_entry_[node]; e != 0; e = entries_[e - 1].next) {
    if (entries_[e - 1].fact == fact && entries_[e - 1].shapes == shapes) return true;
  }
  entries_.push_back({fact, first_entry_[node], shapes});
  first_entry_[node] = static_cast<std::uint32_t>(entries_.size());
  return true;
}

std::vector<std::uint32_t> NameIndex::find(std::string_view name) const {
  FoldedWords folded;
  folded.add(name);
  std::uint32_t node = 0;
  for (const auto& word : folded.words) {
    node = step(node, word_id(folded.text(word)));
    if (node == 0) return {};
  }
  std::vector<std::uint32_t> facts;
  for (auto e = first_entry_[node]; e != 0; e = entries_[e - 1].next) facts.push_back(entries_[e - 1].fact);
  return facts;
}

void NameIndex::scan(std::string_view text, const Sentence& sentence, NameHits& out) const {
  out.hits.clear();
  out.facts.clear();
  out.folded.clear();
  out.word_ids.clear();
  out.word_tokens.clear();
  out.at.assign(sentence.tokens.size(), NameHits::none);

  for (std::uint32_t t = 0; t < sentence.tokens.size(); ++t) {
    const auto span = sentence.tokens[t].span;
    const auto form = text.substr(span.begin, span.size());
    const auto words_before = out.folded.words.size();
    out.folded.add(form);
    // a comma, a bracket or a symbol parts names, a hyphen does not: a word that no name has
    if (out.folded.words.size() == words_before && !joins(form)) out.folded.words.emplace_back();
    out.word_tokens.resize(out.folded.words.size(), t);
  }
  const auto& words = out.folded.words;
  for (const auto& word : words) out.word_ids.push_back(word_id(out.folded.text(word)));

  for (std::size_t start = 0; start < words.size();) {
    std::size_t best_end = start;  // one past the last word of the longest name
    const bool token_starts = start == 0 || out.word_tokens[start - 1] != out.word_tokens[start];
    std::uint32_t node = 0;
    for (std::size_t end = start; token_starts && end < words.size() && end - start < longest_name; ++end) {
      node = step(node, out.word_ids[end]);
      if (node == 0) break;
      if (end + 1 < words.size() && out.word_tokens[end + 1] == out.word_tokens[end]) continue;  // inside a token
      const auto facts_before = out.facts.size();
      for (auto e = first_entry_[node]; e != 0; e = entries_[e - 1].next) {
        auto shapes = entries_[e - 1].shapes;
        bool fit = true;
        for (std::size_t i = start; i <= end && fit; ++i, shapes >>= 2) {
          fit = fits(static_cast<Shape>(shapes & 3), words[i].shape);
        }
        if (fit) out.facts.push_back(entries_[e - 1].fact);
      }
      if (out.facts.size() == facts_before) continue;
      if (best_end > start) {  // a shorter name was found before: the longer one takes its place
        auto& hit = out.hits.back();
        hit.last = out.word_tokens[end];
        hit.facts_begin = static_cast<std::uint32_t>(facts_before);
        hit.facts_end = static_cast<std::uint32_t>(out.facts.size());
      } else {
        out.hits.push_back({out.word_tokens[start], out.word_tokens[end], static_cast<std::uint32_t>(facts_before),
                            static_cast<std::uint32_t>(out.facts.size())});
      }
      best_end = end + 1;
    }
    if (best_end == start) {
      ++start;
      continue;
    }
    const auto& hit = out.hits.back();
    for (auto t = hit.first; t <= hit.last; ++t) {
      out.at[t] = static_cast<std::uint32_t>(out.hits.size() - 1);
    }
    start = best_end;
  }
}

}  // namespace dragoman
