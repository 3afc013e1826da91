#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "article/date.h"
#include "article/plover.h"
#include "article/span.h"

namespace dragoman {

/// What told an actor's country, the surest first: his own words or those that he stands for, a rule of coreference, or
/// all that the article says, weighed, where it is likely enough for a party to an event or no more than a guess.
enum class CountryBasis : std::uint8_t { words, rule, likely, guess };

/// Somebody who can act: a state, body, group, person or crowd, as one noun phrase names it.
struct Actor {
  std::string country;          ///< ISO 3166 alpha-3 or PLOVER's IGO, UNO, EUR, NGO, ...; empty when unknown
  std::vector<Sector> sectors;  ///< most telling first; empty when unknown
  std::string entity;           ///< stable id ("taliban"); empty when the phrase names nobody in particular
  std::string name;             ///< normal name ("Taliban"), or a name the lexicon lacks as written; else empty
  bool person = false;          ///< `entity` is a single person
  std::string group;            ///< three letters that end the code of an armed group ("TAL"); mostly empty
  CountryBasis basis = CountryBasis::words;  ///< of `country`, if there is one
  bool unspecified = false;        ///< no role is told: `sectors` is CVL, of whoever is not otherwise specified
  std::vector<std::string> rules;  ///< lexicon lines that gave this, "lexicon/actors/roles.lex:12"

  /// CAMEO-style code: country, sectors, group ("AFGREBTAL"); "---" for an unknown country.
  [[nodiscard]] std::string code() const;
  /// Nothing is known of it but its words, and at most a likely country.
  [[nodiscard]] bool unknown() const {
    return (sectors.empty() || unspecified) && (country.empty() || basis >= CountryBasis::likely);
  }
};

enum class Precision : std::uint8_t { point, city, admin2, admin1, country };

struct Place {
  std::string name;
  std::string country;  ///< ISO 3166 alpha-3; empty when unknown
  std::string admin1;   ///< empty when unknown
  std::optional<double> latitude;
  std::optional<double> longitude;
  std::optional<std::int64_t> geonames;
  Precision precision = Precision::city;
  double confidence = 0;
  std::string rule;  ///< lexicon line
};

enum class Granularity : std::uint8_t { day, week, month, quarter, year, decade };

struct Time {
  std::optional<Date> from;  ///< inclusive; nothing where open or unresolved
  std::optional<Date> to;    ///< inclusive
  std::string timex;         ///< TIMEX3 value (ISO 24617-1), "2021-07-28", "2021-W30", "2021-07"; empty when unresolved
  Granularity granularity = Granularity::day;
};

/// A span that names an actor, a place or a time. One span may have a mention of each kind.
struct Mention {
  Span span;
  std::uint32_t sentence = 0;  ///< index into Article::sentences
  std::uint32_t head = 0;      ///< index into that sentence's tokens: the word the phrase hangs on
  std::variant<Actor, Place, Time> what;
  std::optional<std::uint32_t> antecedent =
      std::nullopt;             ///< of a pronoun: index into Article::mentions of what it stands for
  double antecedent_share = 1;  ///< how likely it stands for that one
  std::optional<std::uint32_t> counted =
      std::nullopt;  ///< of "three of the protesters": the word for whom it counts, a token like `head`

  [[nodiscard]] const Actor* actor() const { return std::get_if<Actor>(&what); }
  [[nodiscard]] const Place* place() const { return std::get_if<Place>(&what); }
  [[nodiscard]] const Time* time() const { return std::get_if<Time>(&what); }
};

/// Who says, knows, believes or wants what. Spans in text order.
struct Attribution {
  enum class Quote : std::uint8_t { direct, indirect, mixed };
  std::uint32_t sentence = 0;
  std::vector<Span> source;
  std::vector<Span> cue;
  std::vector<Span> content;
  Quote quote = Quote::indirect;
  std::optional<std::uint32_t> source_mention;  ///< index into Article::mentions of the actor that speaks
};

std::string_view to_string(Precision precision);
std::optional<Precision> parse_precision(std::string_view text);
std::string_view to_string(Granularity granularity);
std::string_view to_string(CountryBasis basis);
std::string_view to_string(Attribution::Quote quote);

}  // namespace dragoman
