#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "article/article.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// What speaks for an actor's being of a country, in the order of the weights. Numbers of sentences are counted back
/// from his; "known" are those whose country their own words tell, and earlier ones for whom one has been found.
enum class ForCountry : std::uint8_t {
  share,         ///< log of its share of the known actors of the article
  side_share,    ///< of those of his side (sides.h)
  armed_share,   ///< the same of armed people, else 0
  place_share,   ///< of the places
  publisher,     ///< the publisher is of it
  lead,          ///< named in the first two sentences
  here,          ///< somebody known of it stands before him in the sentence,
  just_before,   ///< ... else in the sentence before,
  before,        ///< ... else in the two before that
  place_here,    ///< a place of it stands in the sentence,
  place_before,  ///< ... else in the two before
  word,          ///< somebody by the same word is of it by his own words
  last_subject,  ///< the latest known subject, in this sentence or the one before
  its_last,      ///< the phrase has a pronoun as its possessor, and the latest known in the last two sentences is of it
  owner,         ///< whoever has him is of it
  rule,          ///< a rule of coreference tells it (definite_roles.h, surroundings.h),
  rule_place,    ///< ... and it is that of the places around
  others_owner,  ///< the phrase means somebody else than whoever has him ("his counterpart"), and that one is of it
  count
};

/// What speaks for his being of no country that could be told.
enum class ForNone : std::uint8_t {
  official,  ///< he is one; so are the next four
  armed,
  people,
  person,        ///< by a name of his own
  body,          ///< a word that the lexicon does not know, of a body as the model sees it
  possessed,     ///< by a pronoun
  named_beside,  ///< "US-backed fighters"
  definite,
  determined,
  counted,
  no_role,       ///< the lexicon knows no such word
  local,         ///< the lexicon knows him as somebody of the place that he is at
  any,           ///< a determiner takes any, all, some or none of them
  described,     ///< an adjective or the like that names nobody stands before him ("progressive groups")
  elses,         ///< the lexicon's word means those of somebody else ("rivals")
  countries,     ///< log of how many there are in the article, and one
  main_country,  ///< the share of the one most named of the known
  count
};

/// What speaks for somebody named, or a place, to be of the country that the phrase is of, beside what the model's
/// references tell (article/references.h): where it stands, counted in sentences back from the phrase, and how.
enum class ForHome : std::uint8_t {
  here_before,
  here_after,
  one_before,
  two_before,
  four_before,   ///< three or four
  eight_before,  ///< five to eight
  one_after,
  place,  ///< seven rows more of the same, of places
  same_word = 14,
  subject,
  object,
  under_it,          ///< it hangs on the phrase,
  over_it,           ///< the phrase on it,
  beside_it,         ///< both on the same word
  across,            ///< ... one as its subject, the other as its object or the like
  owner_of_subject,  ///< it hangs on the subject of a verb that the phrase is the object or the like of
  by_name,
  words_between,  ///< less the log of one more than those in the sentence
  count
};

using HomeEvidence = std::array<double, static_cast<std::size_t>(ForHome::count)>;

/// Of those near the phrase.
struct WeighedHome {
  std::uint32_t mention = 0;
  std::size_t country = 0;  ///< which of the article's
  HomeEvidence evidence{};
};

/// What speaks for the country that a rule gave somebody with his owner or with who he is.
enum class ForRule : std::uint8_t {
  odds,       ///< log odds of it by all that speaks for countries
  owner,      ///< the rule is "owner",
  identity,   ///< ... or one that also tells who he is,
  islamists,  ///< ... or "islamists"
  pronoun,    ///< log of how likely the pronoun that has him means whom it is taken for
  count
};

using RuleEvidence = std::array<double, static_cast<std::size_t>(ForRule::count)>;
using CountryEvidence = std::array<double, static_cast<std::size_t>(ForCountry::count)>;
using NoneEvidence = std::array<double, static_cast<std::size_t>(ForNone::count)>;

/// One actor that was weighed: what spoke for each country, and what was told in the end (empty: none).
struct WeighedCountry {
  std::uint32_t mention = 0;
  std::span<const std::string> countries;
  std::span<const CountryEvidence> evidence;  ///< of each of the countries
  NoneEvidence none{};
  std::span<const WeighedHome> homes;
  std::string told;
  std::optional<RuleEvidence> rule;  ///< of one whom a rule told with his owner or with who he is: `told` stays
};

/// Gives people, officials, armed people, persons and towns whose own words do not tell their country the likeliest of
/// those that the article names, if it is likely enough; who has a country by a rule alone and for whom it is not
/// likely enough has none then. Whoever has his owner's, or is taken for somebody in particular, keeps it; where that
/// is not borne out (ForRule) it is a guess, and he is nobody in particular. It is a guess, which no event tells of its
/// parties, unless it is likelier still. Multinomial logistic regression on phrases in news of which readers of the
/// whole article told whose they are (train/annotations/countries.tsv, docs/actors.md), and for each country the log of
/// the summed odds of those of it who are named near, of which a bilinear form over the encoder's vectors of both words
/// is a part; `watch` sees everybody who is weighed (train/country_evidence.cc prints it, train/countries.py fits the
/// weights). A mention's rules begin with "likely" then. In text order, each knowing what was found for those before.
/// An article that names fewer than five actors whose country is known tells too little: there nothing changes.
/// Mentions times countries. Thread-safe.
void find_likely_countries(Article& article, const NameLexicon& lexicon,
                           const std::function<void(const WeighedCountry&)>& watch = {});

}  // namespace dragoman
