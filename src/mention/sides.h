#pragma once

#include <algorithm>
#include <string_view>

#include "article/mention.h"

namespace dragoman {

/// Who stands in for whom: officials of a state, armed groups, and all other people.
enum class Side : std::uint8_t { none, official, armed, people };

/// By the main sector; `none` without one.
inline Side side_of(const Actor& actor) {
  if (actor.sectors.empty()) return Side::none;
  switch (actor.sectors.front()) {
    case Sector::GOV:
    case Sector::MIL:
    case Sector::COP:
    case Sector::SPY:
    case Sector::JUD:
    case Sector::LEG:
    case Sector::PTY:
    case Sector::OPP:
      return Side::official;
    case Sector::REB:
    case Sector::UAF:
    case Sector::PRM:
      return Side::armed;
    default:
      return Side::people;
  }
}

/// Whether an actor's country is one, and not IGO, NGO and the like.
inline bool is_state(std::string_view country) {
  for (const std::string_view other : {"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"}) {
    if (country == other) return false;
  }
  return !country.empty();
}

/// Who is for a president or a lawmaker holds no office: what is left of the sectors of whom he is for, or a
/// civilian's.
inline std::vector<Sector> of_partisans(std::vector<Sector> sectors) {
  std::erase_if(sectors, [](Sector one) { return one == Sector::GOV || one == Sector::LEG || one == Sector::ELI; });
  return sectors.empty() ? std::vector<Sector>{Sector::CVL} : sectors;
}

/// Soldiers and other armed people.
inline bool fights(const Actor& actor) {
  return side_of(actor) == Side::armed || (!actor.sectors.empty() && actor.sectors.front() == Sector::MIL);
}

/// Armed groups, and those that govern too: Hamas is GOV REB.
inline bool bears_arms(const Actor& actor) {
  const auto& sectors = actor.sectors;
  return side_of(actor) == Side::armed || std::find(sectors.begin(), sectors.end(), Sector::REB) != sectors.end();
}

/// Whether somebody is of the country of whom he belongs to: the families of a group of no state have one, though
/// nobody says which. Those who work for the UN are the UN's.
inline bool gives_country(std::string_view country, const Actor& to) {
  const bool works = !to.sectors.empty() && to.sectors.front() == Sector::LAB;
  return side_of(to) != Side::people || is_state(country) || works;
}

}  // namespace dragoman
