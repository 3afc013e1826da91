#include "mention/definite_roles.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "article/ascii_lower.h"
#include "article/plover.h"
#include "article/sentence_mentions.h"
#include "mention/antecedents.h"
#include "mention/called.h"
#include "mention/home.h"
#include "mention/lies_in.h"
#include "mention/named_beside.h"
#include "mention/sections.h"
#include "mention/sides.h"
#include "mention/state_meant.h"
#include "mention/subjects.h"

namespace dragoman {
namespace {

constexpr std::uint32_t group_sentences = 4;
constexpr std::uint32_t official_sentences = 2;

struct Resolver {
  Article& article;
  const NameLexicon& lexicon;
  Antecedents antecedents;
  Called called;
  std::unordered_map<std::string, std::uint32_t> by_word;  // latest actor with a country, by its head's lemma
  std::unordered_map<std::string, std::uint32_t> inner;    // the same, by a body's word within the phrase
  struct WordsCountry {
    std::size_t times = 0;
    std::string country;  // empty where there are several
  };
  std::unordered_map<std::string, WordsCountry> one_country;  // of all actors with the word
  std::vector<std::uint32_t> known;                           // actors with a country, in text order
  std::optional<std::string> main_state;                      // whose officials the article names most
  std::optional<std::string> home;                            // where the report is from and what it is about
  std::vector<std::string> sections;                          // the state of each sentence of a round-up
  std::optional<std::uint32_t> movement;                      // the latest of Islamists; before any the first

  Resolver(Article& of, const NameLexicon& names) : article(of), lexicon(names), antecedents(of), called(of, names) {
    count_officials();
    home = home_of(article);
    sections = sections_of(article);
    const auto at_home_in_office = [&](std::uint32_t m) {
      return side_of(actor(m)) == Side::official && actor(m).country == *home;
    };
    const auto all = antecedents.actors();
    // Others of that state's are named with it: Geneva has everybody's ministers.
    if (home && std::any_of(all.begin(), all.end(), at_home_in_office)) settle_titled();
    const auto first =
        std::find_if(all.begin(), all.end(), [&](std::uint32_t m) { return !actor(m).country.empty() && islamist(m); });
    if (first != all.end()) movement = *first;
  }

  [[nodiscard]] Actor& actor(std::uint32_t m) const { return std::get<Actor>(article.mentions[m].what); }

  void count_officials() {
    std::unordered_map<std::string, std::size_t> count;
    std::size_t all = 0;
    for (const auto m : antecedents.actors()) {
      const Actor& one = actor(m);
      const Token& head = antecedents.head(article.mentions[m]);
      if (head.upos == Upos::NOUN && !one.country.empty()) {
        auto& word = one_country[head.lemma];
        if (word.times++ == 0) word.country = one.country;
        if (word.country != one.country) word.country.clear();
      }
      if (side_of(one) != Side::official || !is_state(one.country)) continue;
      ++count[one.country];
      ++all;
    }
    for (const auto& [country, times] : count) {
      if (3 * times > 2 * all && times > 1) main_state = country;
    }
  }

  void settle(std::uint32_t m, const std::string& country, std::string_view rule) const {
    Actor& to = actor(m);
    if (to.country.empty()) {
      to.country = country;
      to.basis = CountryBasis::rule;
    }
    to.rules.insert(to.rules.begin(), std::string(rule));
  }

  void take(std::uint32_t m, std::uint32_t from, std::string_view rule, bool identity) const {
    Actor& to = actor(m);
    const Actor& source = actor(from);
    if (to.sectors.empty() || (to.sectors.front() == Sector::UAF && side_of(source) == Side::armed))
      to.sectors = source.sectors;
    if (identity && to.entity.empty()) {
      to.entity = source.entity;
      to.name = source.name;
      to.group = source.group;
    }
    settle(m, source.country, rule);
  }

  bool by_owner(std::uint32_t m, const NameFact* role) {
    const auto named = antecedents.owner(article.mentions[m]);
    if (!named || *named == m) return false;
    const std::uint32_t owner = meant(article, *named);  // "his son": of whoever he is
    if (role != nullptr && role->other) return true;     // whose they are is not said
    // A rebel's bodyguards are no police.
    const Token& head = antecedents.head(article.mentions[m]);
    const bool followers = plural(head) && lexicon.link_of(head) == Link::followers;
    const bool armed = role != nullptr && (role->weak || followers) && side_of(actor(owner)) == Side::armed;
    if (armed) actor(m).sectors = actor(owner).sectors;
    const std::string& country = actor(owner).country;
    if (country.empty()) return false;
    if (!gives_country(country, actor(m))) return true;
    const PhraseKind kind = head.phrase;
    const bool land = role != nullptr ? role->state : kind != PhraseKind::person && kind != PhraseKind::body;
    if (land) {  // "their homeland" is nobody's soldier, "Isis's stronghold" lies in some state
      if (is_state(country)) settle(m, country, "owner");
      return true;
    }
    if (lexicon.link_of(head) == Link::partisan)
      actor(m).sectors = of_partisans(actor(owner).sectors);  // "his supporters", of a lawmaker
    take(m, owner, "owner", false);  // "members of the group" are as armed as it is; "the fighters' children" are not
    return true;
  }

  /// "The minister met his Turkish counterpart": who is what the other one is.
  void like_peer(std::uint32_t m) {
    if (actor(m).country.empty() || !actor(m).sectors.empty() || !actor(m).entity.empty()) return;
    if (lexicon.link_of(antecedents.head(article.mentions[m])) != Link::peer) return;
    const auto owner = antecedents.owner(article.mentions[m]);
    if (owner && *owner != m) actor(m).sectors = actor(meant(article, *owner)).sectors;
  }

  /// "France sent officials", "France's decision to withdraw 400 troops": whoever sends people sends his own.
  bool by_sender(std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    const Side side = side_of(actor(m));
    if ((side != Side::armed && side != Side::official) || antecedents.determined(mention)) return false;
    const Token& head = antecedents.head(mention);
    if (head.deprel != Deprel::obj) return false;
    const auto verb = static_cast<std::uint32_t>(head.head);
    const auto& tokens = article.sentences[mention.sentence].tokens;
    if (lexicon.link_of(tokens[verb]) != Link::sending) return false;
    const auto sends = [&](std::uint32_t by) {
      const Mention& sender = article.mentions[by];
      const Token& subject = tokens[sender.head];
      return is_state(sender.actor()->country) && subject.head == head.head && base(subject.deprel) == Deprel::nsubj &&
             subject.deprel != Deprel::nsubj_pass;
    };
    const auto here = std::find_if(known.rbegin(), known.rend(),
                                   [&](std::uint32_t by) { return article.mentions[by].sentence != mention.sentence; });
    const auto sender = std::find_if(here.base(), known.end(), sends);
    if (sender == known.end()) return false;
    settle(m, actor(*sender).country, "owner");
    return true;
  }

  /// "refugees", where the article tells of no others than Syrian ones.
  bool always_of_one_country(std::uint32_t m) {
    const auto found = one_country.find(antecedents.head(article.mentions[m]).lemma);
    if (found == one_country.end() || found->second.times < 2) return false;
    settle(m, found->second.country, "same word");
    return !actor(m).country.empty();
  }

  /// "The union" after "the African Union", which is none of workers.
  [[nodiscard]] bool last_of_name(const Mention& mention, const Mention& earlier) const {
    return antecedents.head(earlier).upos == Upos::PROPN && antecedents.head(mention).xpos == Penn::NN &&
           ascii_lower(article.words(mention.span)) == "the " + ascii_lower(antecedents.head(mention).lemma);
  }

  bool by_word_of(std::uint32_t m) {
    const auto found = by_word.find(antecedents.head(article.mentions[m]).lemma);
    if (found == by_word.end()) return false;
    if (side_of(actor(m)) != Side::none && side_of(actor(found->second)) != side_of(actor(m))) {
      if (!last_of_name(article.mentions[m], article.mentions[found->second])) return false;
      actor(m).sectors.clear();
    }
    // "Groups" may be the ones told of, "progressive groups" are others.
    const bool the_same = antecedents.determined(article.mentions[m]) ||
                          article.mentions[m].span == antecedents.head(article.mentions[m]).span;
    if (!the_same && side_of(actor(m)) == Side::none) return false;
    take(m, found->second, "same word", the_same);
    return true;
  }

  /// "The general", "the charity": whoever was called so and was named last, but not those who do something to him in
  /// the same clause; of officials in a sentence that names a place elsewhere that place's.
  bool so_called(std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    const Token& head = antecedents.head(mention);
    if (head.xpos != Penn::NN || !antecedents.determined(mention)) return false;
    const auto who = called.latest(ascii_lower(head.lemma),
                                   [&](std::uint32_t by) { return !across_clause(article.mentions[by], mention); });
    if (!who) return false;
    const bool official = side_of(actor(m)) == Side::official;
    const auto there = official && article.mentions[*who].sentence < mention.sentence ? place_before(m) : std::nullopt;
    if (there && *there != actor(*who).country) {
      settle(m, *there, "place");
    } else {
      take(m, *who, "same word", true);
    }
    return !actor(m).country.empty();
  }

  /// Armed people of whom nothing is said are what others by the same word were: "fighters" after "Taliban fighters".
  void like_earlier(std::uint32_t m) {
    Actor& own = actor(m);
    if (own.sectors.empty() || own.sectors.front() != Sector::UAF) return;
    const auto found = by_word.find(antecedents.head(article.mentions[m]).lemma);
    if (found == by_word.end() || side_of(actor(found->second)) != Side::armed) return;
    own.sectors = actor(found->second).sectors;
    own.rules.insert(own.rules.begin(), "same word");
  }

  /// "Officers" may be the army's or the police's: as those who were named last before them.
  void soldiers_or_police(std::uint32_t m) const {
    static const std::vector<Sector> open = {Sector::MIL, Sector::COP};
    Actor& own = actor(m);
    if (own.sectors != open) return;
    const NameFact* const role = named_role(article, lexicon, article.mentions[m]);
    if (role == nullptr || !role->weak || role->roles.front().sectors != open) return;
    const auto all = antecedents.actors();
    const auto before = all.first(static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), m) - all.begin()));
    for (auto at = before.rbegin(); at != before.rend(); ++at) {
      if (article.mentions[*at].sentence + group_sentences < article.mentions[m].sentence) return;
      const auto& sectors = actor(*at).sectors;
      if (sectors.empty() || sectors == open || std::find(open.begin(), open.end(), sectors.front()) == open.end())
        continue;
      own.sectors = {sectors.front()};
      own.rules.insert(own.rules.begin(), "same side");
      return;
    }
  }

  /// "Many governments".
  [[nodiscard]] bool several_states(std::uint32_t m) const {
    const Token& head = antecedents.head(article.mentions[m]);
    const auto& sectors = actor(m).sectors;
    return head.xpos == Penn::NNS && head.phrase == PhraseKind::body && !sectors.empty() &&
           sectors.front() == Sector::GOV;
  }

  /// "The army killed the commander": hardly its own.
  [[nodiscard]] bool undergoes_army(std::uint32_t m) const {
    const auto soldiers = [&](std::uint32_t one) {
      const auto& sectors = actor(one).sectors;
      return !sectors.empty() && sectors.front() == Sector::MIL;
    };
    const Mention& mention = article.mentions[m];
    const Token& head = antecedents.head(mention);
    if (!soldiers(m) || head.deprel != Deprel::obj) return false;
    for (auto at = known.rbegin(); at != known.rend() && article.mentions[*at].sentence == mention.sentence; ++at) {
      const Token& other = antecedents.head(article.mentions[*at]);
      if (other.head == head.head && other.deprel == Deprel::nsubj && soldiers(*at)) return true;
    }
    return false;
  }

  /// A body by its own name, no state and no capital.
  [[nodiscard]] bool named_body(const Actor& body) const {
    const auto facts = lexicon.index().find(body.name);
    return std::any_of(facts.begin(), facts.end(), [&](std::uint32_t number) {
      return lexicon.fact(number).kind == NameKind::organisation && lexicon.fact(number).entity == body.entity;
    });
  }

  /// "The Independent Group": a name of its own, of more words with capitals than the one.
  [[nodiscard]] bool named_apart(const Mention& mention) const {
    const auto& tokens = article.sentences[mention.sentence].tokens;
    return std::count_if(tokens.begin(), tokens.end(), [&](const Token& token) {
             const char first = article.text[token.span.begin];
             return mention.span.contains(token.span) && token.upos != Upos::DET && first >= 'A' && first <= 'Z';
           }) > 1;
  }

  /// A body of which nothing is known is named after the one, or for a company in the sentence before too: the word may
  /// mean it.
  [[nodiscard]] bool other_body(std::uint32_t one, std::uint32_t m, bool company) const {
    const auto all = antecedents.actors();
    return std::any_of(all.begin(), std::lower_bound(all.begin(), all.end(), m), [&](std::uint32_t other) {
      const Mention& mention = article.mentions[other];
      const bool near = other > one || (company && mention.sentence + 1 >= article.mentions[m].sentence);
      const Token& head = antecedents.head(mention);
      return near && actor(other).entity.empty() && head.upos == Upos::PROPN && head.phrase == PhraseKind::body;
    });
  }

  static bool is_company(const Actor& body) { return !body.sectors.empty() && body.sectors.front() == Sector::BUS; }

  /// "The group": the body that is the subject of the main clause before it, of this sentence or else the one before;
  /// else the latest that is named. A company is one, an agency none.
  bool group(std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    const Side side = side_of(actor(m));
    if (antecedents.head(mention).upos == Upos::PROPN && named_apart(mention)) return false;
    if (!actor(m).name.empty() && actor(m).entity.empty()) return false;  // "the support group GARR"
    const bool company = is_company(actor(m));
    if (company && antecedents.head(mention).xpos != Penn::NN) return false;
    const bool unarmed = lexicon.link_of(antecedents.head(mention)) == Link::unarmed;  // "the agency"
    const bool one_agency = unarmed && antecedents.head(mention).xpos == Penn::NN;
    std::optional<std::uint32_t> latest;
    for (auto at = known.rbegin(); at != known.rend(); ++at) {
      const Mention& earlier = article.mentions[*at];
      if (earlier.sentence + group_sentences < mention.sentence) break;
      const Actor& body = *earlier.actor();
      if (body.person) continue;
      const bool its_people = body.entity.empty() && !body.group.empty() && bears_arms(body) && !unarmed;
      if (body.entity.empty() && (!its_people || latest)) continue;
      if (side_of(body) == Side::none && (!unarmed || is_state(body.country))) continue;
      if (side == Side::armed && !bears_arms(body)) continue;
      if (unarmed && side_of(body) == Side::armed) continue;
      const bool governs = is_state(body.country) && body.sectors.front() == Sector::GOV;
      if (governs && !bears_arms(body) && !(one_agency && named_body(body)))
        continue;  // Washington is no group, Hamas is one, NASA an agency
      if ((company || unarmed) && company != is_company(body)) continue;
      const bool near = earlier.sentence + 1 >= mention.sentence;
      if (latest && !near) break;
      const auto& tokens = article.sentences[earlier.sentence].tokens;
      const Token& head = tokens[earlier.head];
      const bool told_of = near && subject(head) && in_main_clause(tokens, head) && !across_clause(earlier, mention);
      if (told_of || (!latest && !its_people)) latest = *at;
      if (told_of) break;
    }
    if (!latest || other_body(*latest, m, company)) return false;
    take(m, *latest, "group", true);
    return true;
  }

  /// "The bloc" after the European Union: the latest of the bodies of states.
  bool international(std::uint32_t m) {
    const std::string kind = actor(m).country;
    if (!actor(m).entity.empty() || (kind != "IGO" && kind != "UNO")) return false;
    const NameFact* const role = named_role(article, lexicon, article.mentions[m]);
    if (role == nullptr || !role->same || !antecedents.determined(article.mentions[m])) return false;
    for (auto at = known.rbegin(); at != known.rend(); ++at) {
      const Actor& body = actor(*at);
      if (kind == "IGO" && body.entity.empty() && body.country == "EUR") {  // "EU envoys met. The bloc has frozen"
        actor(m).country = body.country;  // as sure as that it is no state, which its own words tell
        settle(m, body.country, "group");
        return true;
      }
      if (body.entity.empty() || body.person) continue;
      if (body.country != kind && (kind != "IGO" || body.country != "EUR")) continue;  // the UN is no bloc
      actor(m).country.clear();
      take(m, *at, "group", true);
      return true;
    }
    return false;
  }

  /// "Five soldiers were killed and six others captured": more of those that its sentence counts before them.
  bool others(std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    const Token& head = antecedents.head(mention);
    if (head.lemma != "other" || head.xpos != Penn::NNS || !actor(m).unknown()) return false;
    const auto all = antecedents.actors();
    const auto before = all.first(static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), m) - all.begin()));
    for (auto at = before.rbegin(); at != before.rend(); ++at) {
      const Mention& earlier = article.mentions[*at];
      if (earlier.sentence != mention.sentence) break;
      const Token& one = antecedents.head(earlier);
      const bool counted_too = one.upos == Upos::NOUN && plural(one) && antecedents.counted(earlier);
      if (!counted_too || !(subject(one) || base(one.deprel) == Deprel::obj)) continue;
      actor(m).sectors = actor(*at).sectors;
      settle(m, actor(*at).country, "same word");
      return true;
    }
    return false;
  }

  [[nodiscard]] bool islamist(std::uint32_t m) const {
    const Actor& who = actor(m);
    if (side_of(who) != Side::armed || who.person) return false;
    if (who.country == "IMG") return true;
    const auto facts = lexicon.index().find(who.name);
    return std::any_of(facts.begin(), facts.end(), [&](std::uint32_t number) {
      return lexicon.fact(number).islamist && lexicon.fact(number).kind == NameKind::organisation;
    });
  }

  /// "Jihadists", "extremist fighters", "the terror group".
  [[nodiscard]] bool called_islamist(const Mention& mention) const {
    const auto& tokens = article.sentences[mention.sentence].tokens;
    for (std::uint32_t t = 0; t <= mention.head; ++t) {
      if (!mention.span.contains(tokens[t].span)) continue;
      const NameFact* const word = role_by(lexicon, article.words(tokens[t].span));
      if (word != nullptr && word->islamist) return true;
      if (t == 0) continue;
      const NameFact* const two = role_by(lexicon, article.words({tokens[t - 1].span.begin, tokens[t].span.end}));
      if (two != nullptr && two->islamist) return true;
    }
    return false;
  }

  /// Of the movement of that kind that was named last before them, else first.
  bool islamists(std::uint32_t m, bool the_same) const {
    if (!movement) return false;
    take(m, *movement, "islamists", the_same);
    return true;
  }

  bool same_side(std::uint32_t m) {
    const Actor& own = actor(m);
    const Side side = side_of(own);
    if (side != Side::armed && side != Side::official) return false;
    const auto there = side == Side::official && !home ? place_before(m) : std::nullopt;
    for (auto at = known.crbegin(); at != known.crend(); ++at) {
      const Mention& earlier = article.mentions[*at];
      const Actor& other = *earlier.actor();
      if (side == Side::official && earlier.sentence + official_sentences < article.mentions[m].sentence) break;
      if (side == Side::official && earlier.sentence < article.mentions[m].sentence) {
        if (home) break;
        if (there) {  // "In Puno ... against the government"
          settle(m, *there, "place");
          return true;
        }
      }
      if (side_of(other) != side || (side == Side::official && !is_state(other.country))) continue;
      if (side == Side::armed && across_clause(earlier, article.mentions[m])) continue;
      take(m, side == Side::official ? told_of(at, m) : *at, "same side", false);
      return true;
    }
    if (side == Side::official && home && !abroad(article.mentions[m].sentence)) {
      settle(m, *home, "dateline");
      return true;
    }
    if (side == Side::official && antecedents.determined(article.mentions[m])) {
      if (const auto state = only_state_before(m)) {
        settle(m, *state, "state");
        return true;
      }
    }
    return false;
  }

  /// "Trump phoned Putin. The president said": of the officials of the sentence before, the subject of its main clause;
  /// else the latest.
  [[nodiscard]] std::uint32_t told_of(std::vector<std::uint32_t>::const_reverse_iterator latest,
                                      std::uint32_t m) const {
    const std::uint32_t there = article.mentions[*latest].sentence;
    if (there == article.mentions[m].sentence || antecedents.head(article.mentions[m]).xpos != Penn::NN) return *latest;
    const auto& tokens = article.sentences[there].tokens;
    for (auto at = latest; at != known.crend() && article.mentions[*at].sentence == there; ++at) {
      const Token& head = antecedents.head(article.mentions[*at]);
      const bool official = side_of(actor(*at)) == Side::official && is_state(actor(*at).country);
      if (official && subject(head) && in_main_clause(tokens, head)) return *at;
    }
    return *latest;
  }

  /// The one state that this sentence names before the mention, or else the one before it: "Poland closed the border.
  /// The government said".
  [[nodiscard]] std::optional<std::string> only_state_before(std::uint32_t m) const {
    const std::string* only = nullptr;
    for (auto at = known.rbegin(); at != known.rend(); ++at) {
      const Mention& earlier = article.mentions[*at];
      if (earlier.sentence + 1 < article.mentions[m].sentence) break;
      const std::string& country = earlier.actor()->country;
      if (!is_state(country) || earlier.actor()->basis >= CountryBasis::likely) continue;
      if (across_verb(earlier, article.mentions[m])) continue;
      if (only != nullptr && *only != country) return {};
      only = &country;
    }
    if (only == nullptr) return {};
    const auto here = mentions_of(article, article.mentions[m].sentence);  // "In Puno teachers marched against ..."
    const bool away = std::any_of(here.begin(), here.end(), [&](const Mention& mention) {
      return mention.place() != nullptr && mention.place()->country != *only;
    });
    return away ? std::nullopt : std::optional(*only);
  }

  /// The sentence names a state that the report is not from: in "he flew to Qatar and met the emir" he may be Qatar's.
  [[nodiscard]] bool abroad(std::uint32_t sentence) const { return names_other_than(*home, sentence); }

  [[nodiscard]] bool names_other_than(const std::string& state, std::uint32_t sentence) const {
    const auto named = mentions_of(article, sentence);
    return std::any_of(named.begin(), named.end(), [&](const Mention& one) {
      const std::string* country = one.place() != nullptr   ? &one.place()->country
                                   : one.actor() != nullptr ? &one.actor()->country
                                                            : nullptr;
      return country != nullptr && is_state(*country) && *country != state;
    });
  }

  /// "President Ernesto Salcedo", whom the lexicon lacks, and "Salcedo" after him: those who stand somewhere in a
  /// sentence where no other state is named. Before all others, as people are theirs: "our police, Salcedo said".
  void settle_titled() {
    std::unordered_set<std::string> at_home;
    const auto is_official = [&](std::uint32_t m) {
      const Mention& mention = article.mentions[m];
      const NameFact* const role = named_role(article, lexicon, mention);
      return side_of(actor(m)) == Side::official && actor(m).country.empty() && actor(m).entity.empty() &&
             antecedents.head(mention).upos == Upos::PROPN && !mention.antecedent && !antecedents.owner(mention) &&
             !names_others(article, lexicon, mention) && (role == nullptr || !role->other);
    };
    std::vector<std::uint32_t> officials;
    std::copy_if(antecedents.actors().begin(), antecedents.actors().end(), std::back_inserter(officials), is_official);
    for (const auto m : officials) {
      if (!abroad(article.mentions[m].sentence)) at_home.insert(name_of(m));
    }
    for (const auto m : officials) {
      if (!at_home.contains(name_of(m))) continue;
      settle(m, *home, "dateline");
    }
  }

  /// Mentions in one chain of names have one name.
  [[nodiscard]] std::string name_of(std::uint32_t m) const {
    return actor(m).name.empty() ? std::string(article.words(article.mentions[m].span)) : actor(m).name;
  }

  /// The one state in which all places lie that its sentence names before the mention: "In Puno teachers marched
  /// against the government".
  [[nodiscard]] std::optional<std::string> place_before(std::uint32_t m) const {
    const std::string* only = nullptr;
    for (const Mention& one : mentions_of(article, article.mentions[m].sentence)) {
      if (!lies_in_country(one) || one.span.begin > article.mentions[m].span.begin) continue;
      if (only != nullptr && *only != one.place()->country) return {};
      only = &one.place()->country;
    }
    return only != nullptr ? std::optional(*only) : std::nullopt;
  }

  /// "Police arrested 13 demonstrators" under a heading that is a state's name.
  bool in_section(std::uint32_t m) {
    if (sections.empty() || actor(m).sectors.empty()) return false;
    const std::uint32_t sentence = article.mentions[m].sentence;
    const std::string& state = sections[sentence];
    if (state.empty() || names_other_than(state, sentence)) return false;
    settle(m, state, "section");
    return true;
  }

  void at_home(std::uint32_t m) {
    if (side_of(actor(m)) != Side::official || !main_state) return;
    const auto there = place_before(m);  // "police in Puno" are none of Mexico's
    settle(m, there.value_or(*main_state), there ? "place" : "at home");
  }

  /// The other side of the same clause: in "the army fought the rebels" they are not each other.
  [[nodiscard]] bool across_clause(const Mention& earlier, const Mention& mention) const {
    if (earlier.sentence != mention.sentence) return false;
    const auto& tokens = article.sentences[mention.sentence].tokens;
    const std::int32_t verb = tokens[earlier.head].head;
    std::int32_t up = tokens[mention.head].head;
    for (std::size_t steps = 0; up >= 0 && steps < tokens.size(); ++steps) {
      if (up == verb) return true;
      up = tokens[static_cast<std::size_t>(up)].head;
    }
    return false;
  }

  /// The other party of the same verb: in "French troops were expelled by the junta" it is hardly France's.
  [[nodiscard]] bool across_verb(const Mention& earlier, const Mention& mention) const {
    if (earlier.sentence != mention.sentence) return false;
    const auto& tokens = article.sentences[mention.sentence].tokens;
    const Token& one = tokens[earlier.head];
    const Token& other = tokens[mention.head];
    if (one.head != other.head || one.head < 0 || tokens[static_cast<std::size_t>(one.head)].upos != Upos::VERB)
      return false;
    const bool acts = subject(one) || one.deprel == Deprel::obl_agent;
    const auto party = [](const Token& token) {
      return subject(token) || base(token.deprel) == Deprel::obj || token.deprel == Deprel::obl_agent;
    };
    return acts && party(one) && party(other);
  }

  void resolve(std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    const Token& head = antecedents.head(mention);
    if (head.upos == Upos::NOUN) like_earlier(m);
    if (international(m) || others(m)) return;
    soldiers_or_police(m);
    like_peer(m);
    if (!actor(m).country.empty() || !actor(m).entity.empty()) return;
    const NameFact* const role = named_role(article, lexicon, mention);
    if ((head.upos != Upos::NOUN && role == nullptr) || from_elsewhere(article, lexicon, mention)) return;
    if (by_owner(m, role) || by_sender(m)) return;
    if (!names_others(article, lexicon, mention) && in_section(m)) return;
    if (role == nullptr || role->other || names_others(article, lexicon, mention)) return;
    if (several_states(m) || undergoes_army(m)) return;
    const bool definite = antecedents.definite(mention);
    const bool one_thing = head.xpos == Penn::NN && antecedents.determined(mention);
    const bool one_body = one_thing && head.phrase == PhraseKind::body;
    const bool one = head.xpos == Penn::NN && !definite;  // "a zealot"
    if (!one && side_of(actor(m)) == Side::armed && called_islamist(mention) && islamists(m, one_body)) return;
    if (!actor(m).sectors.empty() && actor(m).sectors.front() == Sector::REF && always_of_one_country(m)) return;
    if (side_of(actor(m)) == Side::people && !antecedents.determined(mention)) return;
    if (role->state) {
      const auto state = definite && one_thing ? state_meant(article, m) : std::nullopt;
      if (state) settle(m, *state, "state");
      return;
    }
    if (definite && one_thing && named_within(m)) return;
    if (definite && antecedents.determined(mention) && role->same && group(m)) return;
    if (definite && so_called(m)) return;
    if (definite && !antecedents.counted(mention) && by_word_of(m)) return;
    if (role->local) return;  // "the mayor": of the place that they are at
    if (definite && same_side(m)) return;
    at_home(m);
  }

  /// "Warplanes of the Saudi-led coalition": "the coalition" after it is that one.
  void remember_inner(std::uint32_t m) {
    const Mention& mention = article.mentions[m];
    if (actor(m).basis != CountryBasis::words || !actor(m).entity.empty()) return;
    for (const Token& token : article.sentences[mention.sentence].tokens) {
      if (!mention.span.contains(token.span) || token.xpos != Penn::NN || token.head < 0) continue;
      if (token.head != static_cast<std::int32_t>(mention.head) || token.deprel != Deprel::nmod) continue;
      const NameFact* const role = token.phrase == PhraseKind::body ? role_by(lexicon, token.lemma) : nullptr;
      if (role != nullptr && role->roles.front().sectors.empty()) inner[token.lemma] = m;
    }
  }

  bool named_within(std::uint32_t m) {
    const auto found = inner.find(antecedents.head(article.mentions[m]).lemma);
    if (found == inner.end() || !antecedents.determined(article.mentions[m])) return false;
    take(m, found->second, "named within", false);
    return true;
  }

  void run() {
    for (const auto m : antecedents.actors()) {
      resolve(m);
      called.read(m);
      if (actor(m).country.empty()) continue;
      known.push_back(m);
      remember_inner(m);
      if (islamist(m)) movement = m;
      const Token& head = antecedents.head(article.mentions[m]);
      if (head.upos == Upos::NOUN) by_word[head.lemma] = m;
      // "the court" after "the International Criminal Court"; but "the state" is not Islamic State
      const bool body = !actor(m).sectors.empty() || !is_state(actor(m).country);  // no states are the United States
      if (head.upos == Upos::PROPN && body && !actor(m).entity.empty() && !actor(m).person &&
          side_of(actor(m)) != Side::armed)
        by_word[ascii_lower(head.lemma)] = m;
    }
  }
};

}  // namespace

void resolve_definite_roles(Article& article, const NameLexicon& lexicon) { Resolver(article, lexicon).run(); }

}  // namespace dragoman
