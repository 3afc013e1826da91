#include "mention/name_role.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "lexicon/source.h"

namespace dragoman {
namespace {

// ISO 3166-1 alpha-3 without what PLOVER folds into a controlling state, and PLOVER's own. A code list, not names.
constexpr std::string_view countries =
    "AFG AGO ALB AND ARE ARG ARM ATA ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN "
    "BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP "
    "EST ETH EUR FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HKG HND HRV HTI HUN IDN IGO IMG IND "
    "IRL IRN IRQ ISL ISM ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KOS KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU "
    "LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNC MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NGO NIC NLD NOR "
    "NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM "
    "SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UNO URY USA "
    "UZB VAT VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE";

std::optional<int> whole(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  return value;
}

std::optional<Date> day_of(std::string_view text, bool last) {
  const auto year = whole(text.substr(0, 4));
  if (!year || text.size() < 4) return {};
  if (text.size() == 4) return last ? make_date(*year, 12, 31) : make_date(*year, 1, 1);
  const auto month = text.size() >= 7 && text[4] == '-' ? whole(text.substr(5, 2)) : std::nullopt;
  if (!month || *month < 1 || *month > 12) return {};
  if (text.size() == 7) {
    const auto m = std::chrono::year(*year) / std::chrono::month(static_cast<unsigned>(*month));
    return last ? Date(m / std::chrono::last) : Date(m / 1);
  }
  return parse_date(text);
}

}  // namespace

bool is_actor_country(std::string_view code) {
  if (code.size() != 3) return false;
  for (std::size_t at = 0; at + 3 <= countries.size(); at += 4) {
    if (countries.substr(at, 3) == code) return true;
  }
  return false;
}

tl::expected<DatedRole, std::string> parse_role(std::string_view text) {
  DatedRole role;
  bool first = true;
  for (const auto word : split(text, " ")) {
    if (first && is_actor_country(word)) {
      role.country = word;
    } else if (const auto sector = parse_sector(word)) {
      role.sectors.push_back(*sector);
    } else if (word == "*") {
      role.undated = true;
    } else if (const auto dots = word.find(".."); dots != std::string_view::npos) {
      const auto from = word.substr(0, dots);
      const auto to = word.substr(dots + 2);
      if (!from.empty()) role.from = day_of(from, false);
      if (!to.empty()) role.to = day_of(to, true);
      if ((!from.empty() && !role.from) || (!to.empty() && !role.to) ||
          (role.from && role.to && *role.to < *role.from)) {
        return tl::unexpected("\"" + std::string(word) + "\" is no period");
      }
    } else if (word != "-") {
      return tl::unexpected("\"" + std::string(word) + "\" is no country, sector or period");
    }
    first = false;
  }
  return role;
}

}  // namespace dragoman
