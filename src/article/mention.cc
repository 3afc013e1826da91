#include "article/mention.h"

#include <array>

namespace dragoman {

std::string Actor::code() const {
  std::string text = country.empty() ? "---" : country;
  for (const Sector sector : sectors) text += to_string(sector);
  return text + group;
}

std::string_view to_string(Precision precision) {
  constexpr std::array<std::string_view, 5> names = {"point", "city", "admin2", "admin1", "country"};
  return names[static_cast<std::size_t>(precision)];
}

std::optional<Precision> parse_precision(std::string_view text) {
  for (const auto one : {Precision::point, Precision::city, Precision::admin2, Precision::admin1, Precision::country}) {
    if (to_string(one) == text) return one;
  }
  return {};
}

std::string_view to_string(Granularity granularity) {
  constexpr std::array<std::string_view, 6> names = {"day", "week", "month", "quarter", "year", "decade"};
  return names[static_cast<std::size_t>(granularity)];
}

std::string_view to_string(CountryBasis basis) {
  constexpr std::array<std::string_view, 4> names = {"words", "rule", "likely", "guess"};
  return names[static_cast<std::size_t>(basis)];
}

std::string_view to_string(Attribution::Quote quote) {
  constexpr std::array<std::string_view, 3> names = {"direct", "indirect", "mixed"};
  return names[static_cast<std::size_t>(quote)];
}

}  // namespace dragoman
