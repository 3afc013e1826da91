#include "mention/name_index.h"

namespace dragoman {
namespace {

constexpr std::size_t longest_name = 30;

constexpr std::uint64_t house_style = std::uint64_t{1} << 63;

constexpr std::size_t first_slots = 32768;

std::uint64_t edge(std::uint32_t node, std::uint32_t word) { return (std::uint64_t{node} << 32) | word; }

// The finaliser of MurmurHash3 (public domain): every bit of the key moves every bit of the result.
std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 33)) * 0xff51afd7ed558ccdULL;
  x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53ULL;
  return x ^ (x >> 33);
}

// FNV-1a; words are short.
std::uint64_t hash_of(std::string_view word) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return mix(hash);
}

bool joins(std::string_view token) {
  return token == "-" || token == "." || token == "'" || token == "\u2013" || token == "\u2010" || token == "\u2019";
}

}  // namespace

NameIndex::NameIndex() : word_slots_(first_slots, 0), edges_(2 * first_slots), first_entry_(1, 0) {
  words_.reserve(first_slots / 2);
  word_bytes_.reserve(8 * words_.capacity());
  first_entry_.reserve(first_slots);
  entries_.reserve(first_slots);
}

std::size_t NameIndex::word_slot(std::string_view word, std::uint64_t hash) const {
  const auto mask = word_slots_.size() - 1;
  auto slot = hash & mask;
  for (; word_slots_[slot] != 0; slot = (slot + 1) & mask) {
    const auto& known = words_[word_slots_[slot] - 1];
    if (known.hash == hash && std::string_view(word_bytes_).substr(known.begin, known.size) == word) break;
  }
  return slot;
}

std::uint32_t NameIndex::word_id(std::string_view word) const { return word_slots_[word_slot(word, hash_of(word))]; }

std::uint32_t NameIndex::add_word(std::string_view word) {
  const auto hash = hash_of(word);
  auto slot = word_slot(word, hash);
  if (word_slots_[slot] != 0) return word_slots_[slot];
  if (2 * (words_.size() + 1) > word_slots_.size()) {
    grow_words();
    slot = word_slot(word, hash);
  }
  words_.push_back({static_cast<std::uint32_t>(word_bytes_.size()), static_cast<std::uint32_t>(word.size()), hash});
  word_bytes_ += word;
  return word_slots_[slot] = static_cast<std::uint32_t>(words_.size());
}

void NameIndex::grow_words() {
  word_slots_.assign(2 * word_slots_.size(), 0);
  const auto mask = word_slots_.size() - 1;
  for (std::uint32_t id = 1; id <= words_.size(); ++id) {
    auto slot = words_[id - 1].hash & mask;
    while (word_slots_[slot] != 0) slot = (slot + 1) & mask;
    word_slots_[slot] = id;
  }
}

std::size_t NameIndex::edge_slot(std::uint64_t key) const {
  const auto mask = edges_.size() - 1;
  auto slot = mix(key) & mask;
  while (edges_[slot].node != 0 && edges_[slot].key != key) slot = (slot + 1) & mask;
  return slot;
}

std::uint32_t NameIndex::step(std::uint32_t node, std::uint32_t word) const {
  return word == 0 ? 0 : edges_[edge_slot(edge(node, word))].node;
}

std::uint32_t NameIndex::add_step(std::uint32_t node, std::uint32_t word) {
  const auto key = edge(node, word);
  auto slot = edge_slot(key);
  if (edges_[slot].node != 0) return edges_[slot].node;
  if (2 * (edge_count_ + 1) > edges_.size()) {
    grow_edges();
    slot = edge_slot(key);
  }
  ++edge_count_;
  edges_[slot] = {key, static_cast<std::uint32_t>(first_entry_.size())};
  first_entry_.push_back(0);
  return edges_[slot].node;
}

void NameIndex::grow_edges() {
  std::vector<Edge> old(2 * edges_.size());
  old.swap(edges_);
  for (const auto& one : old) {
    if (one.node != 0) edges_[edge_slot(one.key)] = one;
  }
}

void NameIndex::save(PackedWriter& to) const {
  to.text(word_bytes_);
  to.values(words_);
  to.values(word_slots_);
  to.values(edges_);
  to.value(static_cast<std::uint64_t>(edge_count_));
  to.values(first_entry_);
  to.values(entries_);
}

void NameIndex::load(PackedReader& from) {
  std::uint64_t edges = 0;
  from.text(word_bytes_);
  from.values(words_);
  from.values(word_slots_);
  from.values(edges_);
  from.value(edges);
  from.values(first_entry_);
  from.values(entries_);
  edge_count_ = edges;
}

bool NameIndex::add(std::string_view name, std::uint32_t fact, bool house_styled) {
  folded_.clear();
  folded_.add(name);
  if (folded_.words.empty() || folded_.words.size() > longest_name) return false;
  std::uint32_t node = 0;
  std::uint64_t shapes = house_styled ? house_style : 0;
  for (std::size_t i = 0; i < folded_.words.size(); ++i) {
    node = add_step(node, add_word(folded_.text(folded_.words[i])));
    shapes |= std::uint64_t{static_cast<std::uint8_t>(folded_.words[i].shape)} << (2 * i);
  }
  for (auto e = first_entry_[node]; e != 0; e = entries_[e - 1].next) {
    if (entries_[e - 1].fact == fact && entries_[e - 1].shapes == shapes) return true;
  }
  entries_.push_back({fact, first_entry_[node], shapes});
  first_entry_[node] = static_cast<std::uint32_t>(entries_.size());
  return true;
}

std::uint32_t NameIndex::node_of(std::string_view name) const {
  FoldedWords folded;
  folded.add(name);
  std::uint32_t node = 0;
  for (const auto& word : folded.words) {
    node = step(node, word_id(folded.text(word)));
    if (node == 0) return 0;
  }
  return node;
}

void NameIndex::drop(std::string_view name, const std::function<bool(std::uint32_t)>& unwanted) {
  const std::uint32_t node = node_of(name);
  if (node == 0) return;
  for (std::uint32_t* link = &first_entry_[node]; *link != 0;) {
    Entry& entry = entries_[*link - 1];
    if (unwanted(entry.fact)) {
      *link = entry.next;
    } else {
      link = &entry.next;
    }
  }
}

std::vector<std::uint32_t> NameIndex::find(std::string_view name) const {
  const std::uint32_t node = node_of(name);
  if (node == 0) return {};
  std::vector<std::uint32_t> facts;
  for (auto e = first_entry_[node]; e != 0; e = entries_[e - 1].next) facts.push_back(entries_[e - 1].fact);
  return facts;
}

// Whether the words first..last of the text are written as the name may be. Where nouns of it are written small, its
// first word has to be a name of its own ("Labour") or two words have capitals ("Free Syrian"): "an Islamic state" is
// any.
bool NameIndex::is_written(const Entry& entry, const Sentence& sentence, const NameHits& hits, std::size_t first,
                           std::size_t last) {
  const auto tag = [&](std::size_t word) { return sentence.tokens[hits.word_tokens[word]].upos; };
  auto shapes = entry.shapes & ~house_style;
  bool small = false;
  int capitals = 0;
  for (auto i = first; i <= last; ++i, shapes >>= 2) {
    const auto shape = hits.folded.words[i].shape;
    if (shape != Shape::lower && (hits.word_tokens[i] > 0 || tag(i) == Upos::PROPN)) ++capitals;
    const auto name = static_cast<Shape>(shapes & 3);
    if (fits(name, shape)) continue;
    const bool nominal = tag(i) == Upos::NOUN || tag(i) == Upos::PROPN || tag(i) == Upos::ADJ;
    if ((entry.shapes & house_style) == 0 || i == first || name == Shape::capitals || !nominal) return false;
    small = true;
  }
  // "the Australian federal police", but an "Islamic state" is any, and so may be what begins a sentence
  const bool long_name = last > first + 1 && hits.word_tokens[first] > 0;
  return !small || capitals > 1 || (capitals == 1 && (tag(first) == Upos::PROPN || long_name));
}

NameIndex::Longest NameIndex::longest(const Sentence& sentence, const NameHits& hits, std::size_t start) const {
  Longest found{start, 0};
  const auto& tokens = hits.word_tokens;
  if (start > 0 && start < tokens.size() && tokens[start - 1] == tokens[start]) return found;  // inside a token
  std::uint32_t node = 0;
  for (std::size_t end = start; end < tokens.size() && end - start < longest_name; ++end) {
    node = step(node, hits.word_ids[end]);
    if (node == 0) break;
    if (end + 1 < tokens.size() && tokens[end + 1] == tokens[end]) continue;  // inside a token
    for (auto e = first_entry_[node]; e != 0; e = entries_[e - 1].next) {
      if (!is_written(entries_[e - 1], sentence, hits, start, end)) continue;
      found = {end + 1, node};
      break;
    }
  }
  return found;
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
    if (form.find('$') != std::string_view::npos) out.folded.words.resize(words_before);  // "US$" is money
    // a comma, a bracket or a symbol parts names, a hyphen does not: a word that no name has
    if (out.folded.words.size() == words_before && !joins(form)) out.folded.words.emplace_back();
    out.word_tokens.resize(out.folded.words.size(), t);
  }
  const auto& words = out.folded.words;
  for (const auto& word : words) out.word_ids.push_back(word_id(out.folded.text(word)));

  const std::uint32_t article = word_id("the");
  for (std::size_t start = 0; start < words.size();) {
    const Longest found = longest(sentence, out, start);
    // "the West" is another name than "West Bank"
    const bool within = found.end > start && out.word_ids[start] == article;
    if (found.end == start || (within && longest(sentence, out, start + 1).end > found.end)) {
      ++start;
      continue;
    }
    const auto facts_before = static_cast<std::uint32_t>(out.facts.size());
    for (auto e = first_entry_[found.node]; e != 0; e = entries_[e - 1].next) {
      if (is_written(entries_[e - 1], sentence, out, start, found.end - 1)) out.facts.push_back(entries_[e - 1].fact);
    }
    const NameHit& hit = out.hits.emplace_back(NameHit{out.word_tokens[start], out.word_tokens[found.end - 1],
                                                       facts_before, static_cast<std::uint32_t>(out.facts.size())});
    for (auto t = hit.first; t <= hit.last; ++t) {
      out.at[t] = static_cast<std::uint32_t>(out.hits.size() - 1);
    }
    start = found.end;
  }
}

}  // namespace dragoman
