#include "mention/place_choice.h"

#include <string_view>
#include <vector>

namespace dragoman {
namespace {

// How sure a reading is. Ordered, and not more than that: nothing has been measured to calibrate them yet.
constexpr double confirmed = 0.98;
constexpr double only_one = 0.9;
constexpr double hinted = 0.8;
constexpr double most_prominent = 0.7;
constexpr double contradicted = 0.5;

std::vector<const NameFact*> candidates(const ActorSentence& s, const NameHit& hit) {
  std::vector<const NameFact*> out;
  const NameFact* state = nullptr;
  for (const auto number : s.hits().facts_of(hit)) {
    const auto& fact = s.lexicon().fact(number);
    if (fact.kind == NameKind::place) out.push_back(&fact);
    if (fact.kind == NameKind::state) state = &fact;
  }
  // "U.S.", "Burma": the state's other names have no line among the places
  bool known = false;
  for (const auto* place : out)
    known |= state != nullptr && place->roles.front().country == state->roles.front().country;
  if (state != nullptr && !known) {
    if (const auto* place = s.lexicon().state_as_place(state->roles.front().country)) out.push_back(place);
  }
  return out;
}

bool contains(const NameFact& outer, const NameFact& inner) {
  const auto& country = outer.roles.front().country;
  if (country.empty() || country != inner.roles.front().country) return false;
  if (outer.kind == NameKind::state || outer.precision == Precision::country)
    return inner.precision != Precision::country;
  return outer.precision == Precision::admin1 && !outer.admin1.empty() && outer.admin1 == inner.admin1 &&
         &outer != &inner;
}

// The name after "X," or before ", X"; nothing where something else stands there.
const NameHit* beside(const ActorSentence& s, const NameHit& hit, bool after) {
  std::uint32_t at = 0;
  if (after) {
    if (hit.last + 2 >= s.size() || s.form(hit.last + 1) != ",") return nullptr;
    at = hit.last + 2;
  } else {
    if (hit.first < 2 || s.form(hit.first - 1) != ",") return nullptr;
    at = hit.first - 2;
  }
  return s.hits().at[at] == NameHits::none ? nullptr : &s.hits().hits[s.hits().at[at]];
}

bool names_country(const ActorSentence& s, const NameHit& except, std::string_view country) {
  for (const auto& hit : s.hits().hits) {
    if (hit.first == except.first) continue;
    for (const auto number : s.hits().facts_of(hit)) {
      const auto& fact = s.lexicon().fact(number);
      if ((fact.kind == NameKind::state || fact.kind == NameKind::adjective || fact.kind == NameKind::national) &&
          fact.roles.front().country == country) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

PlaceChoice choose_place(const ActorSentence& s, std::uint32_t head) {
  const auto* hit = s.name_at(head);
  if (hit == nullptr) return {};
  const auto all = candidates(s, *hit);
  if (all.empty()) return {};

  bool part_of_other = false;
  if (const auto* next = beside(s, *hit, true)) {
    for (const auto* outer : candidates(s, *next)) {
      for (const auto* inner : all) {
        if (contains(*outer, *inner)) return {inner, confirmed};
      }
      // "Springfield, Illinois" where we know another Springfield only; "Paris, London and Rome" is a list
      part_of_other |= outer->precision == Precision::admin1 && all.size() == 1;
    }
  }
  if (const auto* before = beside(s, *hit, false)) {
    for (const auto* inner : candidates(s, *before)) {
      for (const auto* outer : all) {
        if (contains(*outer, *inner)) return {outer, confirmed};
      }
    }
  }

  const NameFact* best = nullptr;
  for (const auto* place : all) {
    if (best == nullptr || (best->minor && !place->minor)) best = place;
  }
  if (part_of_other) return {best, contradicted};
  if (all.size() == 1) return {best, only_one};
  if (!names_country(s, *hit, best->roles.front().country)) {
    for (const auto* place : all) {
      if (place != best && names_country(s, *hit, place->roles.front().country)) return {place, hinted};
    }
    return {best, most_prominent};
  }
  return {best, hinted};
}

}  // namespace dragoman
