#include "mention/likely_country.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "article/ascii_lower.h"
#include "mention/antecedents.h"
#include "mention/evidence.h"
#include "mention/lies_in.h"
#include "mention/named_beside.h"
#include "mention/sides.h"
#include "mention/subjects.h"

namespace dragoman {
namespace {

constexpr double least_likely = 0.5;
constexpr double likely_enough = 0.9;  // to be told of a party to an event; less is a guess
constexpr double rule_enough = 0.7;    // the same where a rule tells it
constexpr double never = -1e9;
constexpr std::uint32_t lead_sentences = 2;
constexpr double least_named = 5;  // known actors of an article, below which it tells too little

// As train/countries.py prints them.
constexpr CountryEvidence country_weights = {0.38,  0.88,  1.11, 0.86, 0.57, 0.59, 1.01, 0.66, 0.45,
                                             -0.60, -0.37, 0.53, 0.18, 0.28, 0.49, 0.67, 0.99, -0.27};
constexpr NoneEvidence none_weights = {-0.03, -0.23, 0.33,  -2.04, 0.15, -0.65, -0.10, 0.13, -0.62,
                                       -0.01, -0.00, -1.10, 0.94,  0.34, -0.02, 0.40,  -0.02};

constexpr HomeEvidence home_weights = {0.78, 0.24, -0.45, -0.89, -1.35, -1.28, -0.60, 1.79,
                                       1.03, 0.25, -0.38, -1.32, -1.18, -1.15, 1.31,  -0.32,
                                       0.13, 2.39, 0.48,  0.86,  -0.25, -0.63, -0.18, 0.02};
constexpr RuleEvidence rule_weights = {0.48, 0.47, 0.85, 2.04, 0.48};
constexpr double most_odds = 8, least_share = 0.05;
constexpr double no_home = -1.43;  // odds of a country of which nobody is named near, as a log
constexpr std::uint32_t homes_back = 8;
constexpr std::size_t most_homes = 24;

/// The row of ForHome for somebody so many sentences back.
std::size_t distance_row(std::uint32_t sentence, std::uint32_t phrase_sentence, bool before) {
  if (sentence > phrase_sentence) return static_cast<std::size_t>(ForHome::one_after);
  switch (phrase_sentence - sentence) {
    case 0:
      return static_cast<std::size_t>(before ? ForHome::here_before : ForHome::here_after);
    case 1:
      return static_cast<std::size_t>(ForHome::one_before);
    case 2:
      return static_cast<std::size_t>(ForHome::two_before);
    case 3:
    case 4:
      return static_cast<std::size_t>(ForHome::four_before);
    default:
      return static_cast<std::size_t>(ForHome::eight_before);
  }
}

/// "Houthi rebels released 14 sailors": the Houthis are beside the subject of the verb that the sailors suffer from.
bool owns_subject_of(const std::vector<Token>& tokens, const Token& other, const Token& word) {
  if (other.head < 0 || word.head < 0 || subject(word)) return false;
  const Token& owned = tokens[static_cast<std::size_t>(other.head)];
  return subject(owned) && owned.head == word.head;
}

/// What a mention's rules begin with.
std::string_view first_rule(const Actor& actor) {
  return actor.rules.empty() ? std::string_view() : std::string_view(actor.rules.front());
}

struct Weigher {
  Article& article;
  const NameLexicon& lexicon;
  Antecedents antecedents;
  std::vector<std::string> countries;  // that the article names, in alphabetical order
  std::vector<double> named;           // how many known actors are of each
  std::array<std::vector<double>, 4> named_of_side;
  std::vector<double> places;  // how many places lie in each
  std::vector<bool> lead;
  double all_named = 0, all_places = 0;
  std::array<double, 4> all_of_side{};
  std::map<std::string, std::vector<std::uint32_t>> places_of;  // sentences with places, in order
  std::map<std::string, std::vector<bool>> by_word;             // countries of those known by their own words

  // What has been read before the mention that is weighed.
  std::vector<std::size_t> latest;  // by country: 1 + the sentence of the latest known actor
  std::optional<std::pair<std::size_t, std::uint32_t>> last, last_subject;  // country, sentence

  Weigher(Article& of, const NameLexicon& names) : article(of), lexicon(names), antecedents(of) {
    for (const Mention& mention : article.mentions) {
      if (mention.actor() != nullptr && told(*mention.actor())) countries.push_back(mention.actor()->country);
      if (lies_in_country(mention)) countries.push_back(mention.place()->country);
    }
    std::sort(countries.begin(), countries.end());
    countries.erase(std::unique(countries.begin(), countries.end()), countries.end());
    for (auto* counts : {&named, &places}) counts->resize(countries.size());
    for (auto& counts : named_of_side) counts.resize(countries.size());
    lead.resize(countries.size());
    latest.resize(countries.size());
    for (const Mention& mention : article.mentions) count(mention);
  }

  static bool told(const Actor& actor) { return !actor.country.empty() && actor.basis == CountryBasis::words; }
  static std::size_t side(const Actor& actor) { return static_cast<std::size_t>(side_of(actor)); }

  [[nodiscard]] std::size_t number(const std::string& country) const {
    return static_cast<std::size_t>(std::lower_bound(countries.begin(), countries.end(), country) - countries.begin());
  }

  /// What it is known by: a noun by its lemma, a name as it is written.
  [[nodiscard]] std::string word(const Mention& mention) const {
    const Token& head = antecedents.head(mention);
    return head.upos == Upos::NOUN ? ascii_lower(head.lemma) : std::string(article.words(head.span));
  }

  void count(const Mention& mention) {
    if (lies_in_country(mention)) {
      const std::size_t country = number(mention.place()->country);
      ++places[country];
      ++all_places;
      if (mention.sentence < lead_sentences) lead[country] = true;
      places_of[mention.place()->country].push_back(mention.sentence);
    }
    if (mention.actor() == nullptr || !told(*mention.actor())) return;
    const Actor& actor = *mention.actor();
    const std::size_t country = number(actor.country);
    ++named[country];
    ++all_named;
    ++named_of_side[side(actor)][country];
    ++all_of_side[side(actor)];
    if (mention.sentence < lead_sentences) lead[country] = true;
    if (antecedents.head(mention).upos != Upos::NOUN) return;
    auto& known = by_word[word(mention)];
    known.resize(countries.size());
    known[country] = true;
  }

  /// How many sentences back the nearest place in the country is; nothing where none stands in this or an earlier one.
  [[nodiscard]] std::optional<std::uint32_t> nearest_place(const std::string& country, std::uint32_t sentence) const {
    const auto found = places_of.find(country);
    if (found == places_of.end()) return {};
    const auto after = std::upper_bound(found->second.begin(), found->second.end(), sentence);
    if (after == found->second.begin()) return {};
    return sentence - *std::prev(after);
  }

  [[nodiscard]] bool possessed(const Mention& mention) const {
    const auto& tokens = article.sentences[mention.sentence].tokens;
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
      return token.head == static_cast<std::int32_t>(mention.head) && token.deprel == Deprel::nmod_poss &&
             token.upos == Upos::PRON;
    });
  }

  [[nodiscard]] std::string owners_country(std::uint32_t m) const {
    const auto owner = antecedents.owner(article.mentions[m]);
    return owner && *owner != m ? article.mentions[meant(article, *owner)].actor()->country : std::string();
  }

  [[nodiscard]] bool takes_any(const Mention& mention) const {
    const auto& tokens = article.sentences[mention.sentence].tokens;
    return antecedents.determined(mention) && !antecedents.definite(mention) &&
           std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
             return token.head == static_cast<std::int32_t>(mention.head) && token.deprel == Deprel::det &&
                    token.lemma != "a";
           });
  }

  [[nodiscard]] bool described(const Mention& mention) const {
    const auto& tokens = article.sentences[mention.sentence].tokens;
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
      return token.head == static_cast<std::int32_t>(mention.head) && token.deprel == Deprel::amod &&
             token.upos == Upos::ADJ && lexicon.index().find(article.words(token.span)).empty();
    });
  }

  void weigh(std::uint32_t m, bool by_pronoun, std::vector<CountryEvidence>& evidence) const {
    const Mention& mention = article.mentions[m];
    const Actor& actor = *mention.actor();
    const std::string owner = owners_country(m);
    const NameFact* const role = named_role(article, lexicon, mention);
    const bool elses = role != nullptr && role->other;
    const auto same = by_word.find(word(mention));
    const bool by_place = first_rule(actor) == "place";
    const auto recent = [&](const auto& one, std::uint32_t most) {
      return one && one->second + most >= mention.sentence ? std::optional(one->first) : std::nullopt;
    };
    const auto last_two = recent(last, 2), subject = recent(last_subject, 1);
    evidence.assign(countries.size(), {});
    for (std::size_t c = 0; c < countries.size(); ++c) {
      CountryEvidence& all = evidence[c];
      const auto speaks = [&](ForCountry kind, bool so) { of(all, kind) = so ? 1 : 0; };
      of(all, ForCountry::share) = std::log((named[c] + 0.5) / (all_named + 1));
      const double of_side = (named_of_side[side(actor)][c] + 0.1) / (all_of_side[side(actor)] + 1);
      of(all, ForCountry::side_share) = of_side;
      of(all, ForCountry::armed_share) = side_of(actor) == Side::armed ? of_side : 0;
      of(all, ForCountry::place_share) = places[c] / std::max(1.0, all_places);
      speaks(ForCountry::publisher, article.source_country == countries[c]);
      speaks(ForCountry::lead, lead[c]);
      if (latest[c] > 0) {
        const std::size_t back = mention.sentence + 1 - latest[c];
        speaks(ForCountry::here, back == 0);
        speaks(ForCountry::just_before, back == 1);
        speaks(ForCountry::before, back == 2 || back == 3);
      }
      if (const auto back = nearest_place(countries[c], mention.sentence)) {
        speaks(ForCountry::place_here, *back == 0);
        speaks(ForCountry::place_before, *back == 1 || *back == 2);
      }
      speaks(ForCountry::word, same != by_word.end() && same->second[c]);
      speaks(ForCountry::last_subject, subject == c);
      speaks(ForCountry::its_last, by_pronoun && last_two == c);
      speaks(ForCountry::owner, owner == countries[c]);
      speaks(ForCountry::rule, actor.country == countries[c]);
      speaks(ForCountry::rule_place, actor.country == countries[c] && by_place);
      speaks(ForCountry::others_owner, elses && owner == countries[c]);
    }
  }

  [[nodiscard]] NoneEvidence against_all(std::uint32_t m, bool by_pronoun) const {
    const Mention& mention = article.mentions[m];
    NoneEvidence none{};
    const auto speaks = [&](ForNone kind, bool so) { of(none, kind) = so ? 1 : 0; };
    const bool person = antecedents.head(mention).upos == Upos::PROPN;
    const Side side = side_of(*mention.actor());
    const NameFact* const role = named_role(article, lexicon, mention);
    speaks(ForNone::person, person);
    speaks(ForNone::official, !person && side == Side::official);
    speaks(ForNone::armed, !person && side == Side::armed);
    const bool unknown = !person && side == Side::none;
    const bool body = antecedents.head(mention).phrase == PhraseKind::body;
    speaks(ForNone::people, (!person && side == Side::people) || (unknown && !body));
    speaks(ForNone::body, unknown && body);
    speaks(ForNone::possessed, by_pronoun);
    speaks(ForNone::named_beside, names_others(article, lexicon, mention));
    speaks(ForNone::definite, antecedents.definite(mention));
    speaks(ForNone::determined, antecedents.determined(mention));
    speaks(ForNone::counted, antecedents.counted(mention));
    speaks(ForNone::no_role, role == nullptr);
    speaks(ForNone::local, role != nullptr && role->local);
    speaks(ForNone::any, takes_any(mention));
    speaks(ForNone::described, described(mention));
    speaks(ForNone::elses, role != nullptr && role->other);
    of(none, ForNone::countries) = std::log(1.0 + static_cast<double>(countries.size()));
    const double most = named.empty() ? 0 : *std::max_element(named.begin(), named.end());
    of(none, ForNone::main_country) = most / std::max(1.0, all_named);
    return none;
  }

  /// "The Swedish embassy in Tehran" makes nobody Swedish.
  [[nodiscard]] bool sent(const Mention& mention) const {
    const NameFact* const role = mention.actor() == nullptr ? nullptr : named_role(article, lexicon, mention);
    return role != nullptr && role->posted;
  }

  /// Who is named near the phrase, and places; of many the last ones, in text order. "His counterpart" is no home of
  /// his.
  void find_homes(std::uint32_t m, std::vector<WeighedHome>& homes) const {
    const Mention& phrase = article.mentions[m];
    const Token& word = antecedents.head(phrase);
    const NameFact* const role = named_role(article, lexicon, phrase);
    const std::string owner = role != nullptr && role->other ? owners_country(m) : std::string();
    const std::string lemma = ascii_lower(word.lemma);
    homes.clear();
    const auto before = [](const Mention& one, std::uint32_t sentence) { return one.sentence < sentence; };
    const std::uint32_t first = phrase.sentence > homes_back ? phrase.sentence - homes_back : 0;
    const auto begin = std::lower_bound(article.mentions.begin(), article.mentions.end(), first, before);
    const auto end = std::lower_bound(begin, article.mentions.end(), phrase.sentence + 2, before);
    for (auto at = begin; at != end; ++at) {
      const Place* const place = at->place();
      if (place == nullptr && (at->actor() == nullptr || !told(*at->actor()))) continue;
      if (in_name_of_body(*at) || sent(*at)) continue;
      const std::string& name = place != nullptr ? place->country : at->actor()->country;
      const std::size_t country = number(name);
      if (country == countries.size() || countries[country] != name || name == owner) continue;
      const bool here = at->sentence == phrase.sentence;
      if (here && at->head == phrase.head) continue;
      const Token& other = antecedents.head(*at);
      WeighedHome& home = homes.emplace_back();
      home.mention = static_cast<std::uint32_t>(at - article.mentions.begin());
      home.country = country;
      const std::size_t row = distance_row(at->sentence, phrase.sentence, at->head < phrase.head);
      home.evidence[row + (place != nullptr ? static_cast<std::size_t>(ForHome::place) : 0)] = 1;
      const auto speaks = [&](ForHome kind, bool so) { of(home.evidence, kind) = so ? 1 : 0; };
      speaks(ForHome::same_word, ascii_lower(other.lemma) == lemma);
      speaks(ForHome::subject, subject(other));
      speaks(ForHome::object, other.deprel == Deprel::obj);
      speaks(ForHome::under_it, here && other.head == static_cast<std::int32_t>(phrase.head));
      speaks(ForHome::over_it, here && word.head == static_cast<std::int32_t>(at->head));
      speaks(ForHome::beside_it, here && word.head == other.head);
      speaks(ForHome::across, here && word.head == other.head && subject(word) != subject(other));
      speaks(ForHome::owner_of_subject, here && owns_subject_of(article.sentences[at->sentence].tokens, other, word));
      speaks(ForHome::by_name, other.upos == Upos::PROPN);
      const std::uint32_t apart = at->head < phrase.head ? phrase.head - at->head : at->head - phrase.head;
      if (here) of(home.evidence, ForHome::words_between) = -std::log1p(static_cast<double>(apart));
    }
    if (homes.size() > most_homes) homes.erase(homes.begin(), homes.end() - most_homes);
  }

  /// Adds to each country's sum the log of the sum of the odds of its own among the homes.
  void add_homes(std::uint32_t m, const std::vector<WeighedHome>& homes, std::vector<double>& sums) const {
    const Mention& phrase = article.mentions[m];
    const References& own = article.sentences[phrase.sentence].homes;
    std::vector<double> odds(countries.size(), std::exp(no_home));
    for (const WeighedHome& home : homes) {
      const Mention& other = article.mentions[home.mention];
      odds[home.country] += std::exp(weighed(home_weights, home.evidence) +
                                     own.speaks_for(phrase.head, article.sentences[other.sentence].homes, other.head));
    }
    for (std::size_t c = 0; c < countries.size(); ++c) sums[c] += std::log(odds[c]);
  }

  /// Neither his words nor whoever has him tell his country, and he may have one; who stands for another has that
  /// one's, and the people of a body of no state have none.
  [[nodiscard]] bool open(std::uint32_t m) const {
    const Mention& mention = article.mentions[m];
    const Actor& actor = *mention.actor();
    if (told(actor) || mention.antecedent || as_told(actor)) return false;
    if (!actor.entity.empty() && antecedents.head(mention).upos != Upos::NOUN) return false;
    if (from_elsewhere(article, lexicon, mention)) return false;
    const NameFact* const role = named_role(article, lexicon, mention);
    if (role != nullptr && role->other && names_others(article, lexicon, mention)) return false;  // "a US ally"
    if (const std::string owner = owners_country(m); !owner.empty() && !gives_country(owner, actor)) return false;
    const Token& head = antecedents.head(mention);
    if (head.upos != Upos::NOUN) return head.upos == Upos::PROPN;
    const bool land = first_rule(actor) == "place";  // "the town"
    return land || side_of(actor) != Side::none || head.phrase == PhraseKind::person || head.phrase == PhraseKind::body;
  }

  /// By the heading above him, or by the words that another phrase has for the same body: no evidence is stronger.
  [[nodiscard]] static bool as_told(const Actor& actor) {
    const std::string_view rule = first_rule(actor);
    return !actor.country.empty() && (rule == "section" || rule == "named within");
  }

  /// "France ... its 1,500 soldiers", "Islamic State ... the jihadists", "the president" after "President Putin"
  [[nodiscard]] static bool settled(const Actor& actor) {
    const std::string_view rule = first_rule(actor);
    return !actor.country.empty() && (!actor.entity.empty() || rule == "owner" || rule == "islamists");
  }

  void remember(std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    const Actor& actor = *mention.actor();
    if (actor.country.empty()) return;
    const std::size_t country = number(actor.country);
    if (country == countries.size() || countries[country] != actor.country) return;
    latest[country] = mention.sentence + std::size_t{1};
    last = {country, mention.sentence};
    if (base(antecedents.head(mention).deprel) == Deprel::nsubj) last_subject = last;
  }

  /// Of one whose country, the `own`th, a rule told with his owner or with who he is; `likely` are all countries' and
  /// none's weights.
  [[nodiscard]] RuleEvidence for_rule(std::uint32_t m, std::size_t own, const std::vector<double>& likely) const {
    const Actor& actor = *article.mentions[m].actor();
    const auto owner = antecedents.owner(article.mentions[m]);
    double others = 0;
    for (std::size_t c = 0; c < likely.size(); ++c) {
      if (c != own) others += std::exp(likely[c] - likely[own]);
    }
    RuleEvidence known{};
    of(known, ForRule::odds) = std::clamp(-std::log(others), -most_odds, most_odds);
    of(known, ForRule::owner) = first_rule(actor) == "owner" ? 1 : 0;
    of(known, ForRule::identity) = actor.entity.empty() ? 0 : 1;
    of(known, ForRule::islamists) = first_rule(actor) == "islamists" ? 1 : 0;
    const double share = owner ? article.mentions[*owner].antecedent_share : 1;
    of(known, ForRule::pronoun) = std::log(std::max(least_share, share));
    return known;
  }

  /// Whom a rule took him for, or his owner's country, stays; doubtful, it is a guess, and he is nobody in particular.
  static void doubt(Actor& actor) {
    actor.basis = CountryBasis::guess;
    actor.entity.clear();
    actor.name.clear();
    actor.group.clear();
  }

  /// The likeliest country, or none, and how likely it is; a rule is believed of peoples who live in few states.
  static void settle(Actor& actor, const std::string& country, double share, bool of_people) {
    if (actor.country == country) {
      if (share < rule_enough && !of_people) actor.basis = CountryBasis::guess;
      return;
    }
    actor.country = country;
    actor.basis = share < likely_enough ? CountryBasis::guess : CountryBasis::likely;
    if (!country.empty()) actor.rules.insert(actor.rules.begin(), "likely");
  }

  void run(const std::function<void(const WeighedCountry&)>& watch) {
    if (all_named < least_named) return;
    std::vector<CountryEvidence> evidence;
    std::vector<double> likely;
    std::vector<WeighedHome> near;
    for (const auto m : antecedents.actors()) {
      if (open(m)) {
        const bool by_pronoun = possessed(article.mentions[m]);
        weigh(m, by_pronoun, evidence);
        const NoneEvidence none = against_all(m, by_pronoun);
        likely.clear();
        // "Kurdish forces" are no Australian ones.
        const auto* const homes = homes_of(article, lexicon, article.mentions[m]);
        for (std::size_t c = 0; c < countries.size(); ++c) {
          const bool lives = homes == nullptr || std::find(homes->begin(), homes->end(), countries[c]) != homes->end();
          likely.push_back(lives ? weighed(country_weights, evidence[c]) : never);
        }
        find_homes(m, near);
        add_homes(m, near, likely);
        const Mention& phrase = article.mentions[m];
        likely.push_back(weighed(none_weights, none) +
                         article.sentences[phrase.sentence].homes.speaks_for_nobody(phrase.head));
        Actor& actor = std::get<Actor>(article.mentions[m].what);
        if (settled(actor)) {
          const std::size_t own = number(actor.country);
          if (own < countries.size() && countries[own] == actor.country) {
            const RuleEvidence known = for_rule(m, own, likely);
            if (watch) watch({m, countries, evidence, none, near, actor.country, known});
            if (weighed(rule_weights, known) < std::log(rule_enough / (1 - rule_enough))) doubt(actor);
          }
        } else {
          const double most = *std::max_element(likely.begin(), likely.end());
          double sum = 0;
          for (double& one : likely) sum += one = std::exp(one - most);
          const auto best = static_cast<std::size_t>(std::max_element(likely.begin(), likely.end()) - likely.begin());
          const bool sure = best < countries.size() && likely[best] >= least_likely * sum;
          const std::string country = sure ? countries[best] : std::string();
          if (watch) watch({m, countries, evidence, none, near, country, {}});
          settle(actor, country, likely[best] / sum, homes != nullptr);
        }
      }
      remember(m);
    }
  }
};

}  // namespace

void find_likely_countries(Article& article, const NameLexicon& lexicon,
                           const std::function<void(const WeighedCountry&)>& watch) {
  Weigher(article, lexicon).run(watch);
}

}  // namespace dragoman
