#include "event/same_actor.h"

#include <algorithm>

namespace dragoman {
namespace {

const Actor& actor(const Article& article, std::uint32_t mention) { return *article.mentions[mention].actor(); }

bool share_sector(const Actor& a, const Actor& b) {
  if (a.sectors.empty() || b.sectors.empty()) return true;
  return std::any_of(a.sectors.begin(), a.sectors.end(), [&](Sector sector) {
    return std::find(b.sectors.begin(), b.sectors.end(), sector) != b.sectors.end();
  });
}

/// A country that is only likely contradicts none that is not told.
bool same_country(const Actor& a, const Actor& b) {
  const auto open = [](const Actor& one, const Actor& other) {
    return one.country.empty() && other.basis >= CountryBasis::likely;
  };
  return a.country == b.country || open(a, b) || open(b, a);
}

}  // namespace

bool same_actor(const Article& article, std::uint32_t one, std::uint32_t other) {
  if (one == other) return true;
  const Actor& a = actor(article, one);
  const Actor& b = actor(article, other);
  if (a.unknown() && b.unknown()) {
    return article.words(article.mentions[one].span) == article.words(article.mentions[other].span);
  }
  if (!a.entity.empty() && a.entity == b.entity) return true;
  return same_country(a, b) && share_sector(a, b);
}

bool surely_same(const Article& article, std::uint32_t one, std::uint32_t other) {
  const Actor& a = actor(article, one);
  const Actor& b = actor(article, other);
  const bool told = !a.sectors.empty() && !b.sectors.empty() && !(a.country.empty() && b.country.empty());
  const bool named = !a.entity.empty() && a.entity == b.entity;
  return one == other || named || (told && same_actor(article, one, other));
}

bool includes(const Article& article, const std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& some) {
  return std::all_of(some.begin(), some.end(), [&](std::uint32_t one) {
    return std::any_of(all.begin(), all.end(), [&](std::uint32_t other) { return same_actor(article, one, other); });
  });
}

}  // namespace dragoman
