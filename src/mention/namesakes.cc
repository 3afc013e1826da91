#include "mention/namesakes.h"

#include <algorithm>

#include "mention/name_scan.h"
#include "mention/sides.h"

namespace dragoman {
namespace {

constexpr int in_article = 1, in_sentence = 2, published_there = 2;

bool tells_country(NameKind kind) {
  return kind == NameKind::state || kind == NameKind::adjective || kind == NameKind::national ||
         kind == NameKind::capital || kind == NameKind::seat || kind == NameKind::organisation ||
         kind == NameKind::person || kind == NameKind::place;
}

}  // namespace

void Namesakes::settle(NameHits& hits) {
  const auto shared = [&](std::uint32_t number) { return lexicon_.fact(number).namesake; };
  if (std::none_of(hits.facts.begin(), hits.facts.end(), shared)) return;
  if (!counted_) {
    counted_ = true;
    NameHits others;
    for (const Sentence& sentence : article_.sentences) {
      scan_names(lexicon_, article_.text, sentence, others);
      count(others, in_article, named_);
    }
    if (article_.source_country) named_[*article_.source_country] += published_there;
  }
  Counts here;
  count(hits, in_sentence, here);
  for (NameHit& hit : hits.hits) {
    const auto facts = hits.facts_of(hit);
    if (std::none_of(facts.begin(), facts.end(), shared)) continue;
    const NameFact* const one = meant(facts, here);
    const auto begin = hits.facts.begin() + hit.facts_begin;
    const auto end = std::remove_if(begin, hits.facts.begin() + hit.facts_end, [&](std::uint32_t number) {
      const NameFact& fact = lexicon_.fact(number);
      return fact.kind == NameKind::organisation && &fact != one;
    });
    hit.facts_end = hit.facts_begin + static_cast<std::uint32_t>(end - begin);
    if (hit.facts_end > hit.facts_begin) continue;
    for (auto t = hit.first; t <= hit.last; ++t) hits.at[t] = NameHits::none;
  }
}

void Namesakes::count(const NameHits& hits, int weight, Counts& counts) const {
  for (std::size_t h = 0; h < hits.hits.size(); ++h) {
    const NameHit& hit = hits.hits[h];
    if (hits.at[hit.first] != h) continue;  // forgotten
    std::string country;
    bool one = true;
    for (const auto number : hits.facts_of(hit)) {
      const NameFact& fact = lexicon_.fact(number);
      const DatedRole* role = tells_country(fact.kind) ? role_on(fact, article_.published) : nullptr;
      if (role == nullptr || !is_state(role->country)) continue;
      one = one && !fact.namesake && (country.empty() || country == role->country);
      country = role->country;
    }
    if (one && !country.empty()) counts[country] += weight;
  }
}

const NameFact* Namesakes::meant(std::span<const std::uint32_t> facts, const Counts& here) const {
  const auto times = [&](const NameFact& fact) {
    const DatedRole* const role = role_on(fact, article_.published);
    if (role == nullptr) return 0;
    const auto in = [&](const Counts& counts) {
      const auto found = counts.find(role->country);
      return found == counts.end() ? 0 : found->second;
    };
    return in(named_) + in(here);
  };
  const NameFact* best = nullptr;
  int most = 0;
  bool tie = false;
  for (const auto number : facts) {
    const NameFact& fact = lexicon_.fact(number);
    if (fact.kind != NameKind::organisation) continue;
    const int mine = times(fact);
    if (!fact.namesake && mine >= most) {
      best = &fact, most = mine, tie = false;
    } else if (fact.namesake && mine > 0 && mine >= most && (best == nullptr || best->namesake || mine > most)) {
      tie = best != nullptr && mine == most;
      best = &fact, most = mine;
    }
  }
  return tie ? nullptr : best;
}

}  // namespace dragoman
