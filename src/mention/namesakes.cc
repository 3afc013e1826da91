#include "mention/namesakes.h"

#include <algorithm>

#include "mention/name_scan.h"

namespace dragoman {
namespace {

constexpr int in_article = 1, in_sentence = 2, published_there = 2;

bool tells_country(NameKind kind) {
  return kind == NameKind::state || kind == NameKind::adjective || kind == NameKind::national ||
         kind == NameKind::capital || kind == NameKind::seat || kind == NameKind::organisation ||
         kind == NameKind::person || kind == NameKind::place;
}

/// A news agency or a paper, which stands in reports of any state: "LIMA (AP)".
bool reports(const NameFact& fact, const DatedRole& role) {
  return fact.kind == NameKind::organisation && std::ranges::find(role.sectors, Sector::JRN) != role.sectors.end();
}

}  // namespace

void Namesakes::settle(const Sentence& sentence, NameHits& hits) {
  const auto shared = [&](std::uint32_t number) { return lexicon_.fact(number).namesake; };
  if (std::none_of(hits.facts.begin(), hits.facts.end(), shared)) return;
  if (!counted_) {
    counted_ = true;
    NameHits others;
    for (const Sentence& each : article_.sentences) {
      scan_names(lexicon_, article_.text, each, others);
      count(others, in_article, named_);
    }
    if (article_.source_country) named_[*article_.source_country] += published_there;
  }
  Counts times = named_;
  count(hits, in_sentence, times);
  for (NameHit& hit : hits.hits) {
    const auto facts = hits.facts_of(hit);
    if (std::none_of(facts.begin(), facts.end(), shared)) continue;
    const NameFact* const one = meant(facts, times);
    const auto another = [&](std::uint32_t number) {
      const NameFact& fact = lexicon_.fact(number);
      return (fact.kind == NameKind::organisation || fact.namesake) && &fact != one;
    };
    if (!hits.drop(hit, another)) shorten(sentence, hit, hits);
  }
}

void Namesakes::shorten(const Sentence& sentence, NameHit& hit, NameHits& hits) const {
  const auto& tokens = sentence.tokens;
  std::vector<std::uint32_t> facts;
  while (facts.empty() && hit.first < hit.last) {
    hits.at[hit.first++] = NameHits::none;
    const Span rest{tokens[hit.first].span.begin, tokens[hit.last].span.end};
    facts = lexicon_.index().find(std::string_view(article_.text).substr(rest.begin, rest.size()));
    std::erase_if(facts, [&](std::uint32_t number) { return lexicon_.fact(number).kind != NameKind::role; });
  }
  if (facts.empty()) {
    hits.at[hit.last] = NameHits::none;
    return;
  }
  hits.replace(hit, facts);
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
      if (role == nullptr || role->country.empty() || reports(fact, *role)) continue;
      one = one && !fact.namesake && (country.empty() || country == role->country);
      country = role->country;
    }
    if (one && !country.empty()) counts[country] += weight;
  }
}

const NameFact* Namesakes::meant(std::span<const std::uint32_t> facts, const Counts& times) const {
  int most_named = 0;
  for (const auto& [country, count] : times) most_named = std::max(most_named, count);
  const NameFact* best = nullptr;
  int most = 0;
  bool tie = false, elsewhere = false;
  for (const auto number : facts) {
    const NameFact& fact = lexicon_.fact(number);
    const DatedRole* const role = tells_country(fact.kind) ? role_on(fact, article_.published) : nullptr;
    const auto found = role == nullptr ? times.end() : times.find(role->country);
    const int mine = found == times.end() ? 0 : found->second;
    if (!fact.namesake) {
      if (!tells_country(fact.kind)) continue;
      const bool at_home = role != nullptr && article_.source_country == role->country;
      if (at_home && mine > published_there) return &fact;
      elsewhere = true;
      if (mine >= most || best == nullptr) best = &fact, most = std::max(most, mine), tie = false;
    } else if (mine > most || (mine == most && mine > 0 && best != nullptr && best->namesake)) {
      tie = mine == most;
      best = &fact, most = mine;
    }
  }
  const bool about_it = elsewhere || 2 * most >= most_named;
  return tie || !about_it ? nullptr : best;
}

}  // namespace dragoman
