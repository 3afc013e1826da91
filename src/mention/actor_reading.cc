#include "mention/actor_reading.h"

#include <algorithm>

#include "article/ascii_lower.h"
#include "mention/mangled_name.h"
#include "mention/sides.h"

namespace dragoman {
namespace {

using Sectors = std::vector<Sector>;

bool has(const Sectors& sectors, Sector sector) {
  return std::find(sectors.begin(), sectors.end(), sector) != sectors.end();
}

bool is_capital(char letter) { return letter >= 'A' && letter <= 'Z'; }

// Sectors that a leader or soldier leaves with the office.
bool is_office(Sector sector) {
  switch (sector) {
    case Sector::GOV:
    case Sector::LEG:
    case Sector::MIL:
    case Sector::JUD:
    case Sector::SPY:
    case Sector::COP:
    case Sector::PTY:
    case Sector::ELI:
      return true;
    default:
      return false;
  }
}

// Of bodies whose presidents and ministers are nobody's government.
bool is_private(Sector sector) {
  switch (sector) {
    case Sector::LAB:
    case Sector::BUS:
    case Sector::EDU:
    case Sector::SOC:
      return true;
    default:
      return false;
  }
}

bool is_armed_irregular(Sector sector) {
  return sector == Sector::REB || sector == Sector::UAF || sector == Sector::PRM || sector == Sector::CRM;
}

// Who a person is on a day. Who has left office is ELI, while a rebel or a bishop stays one; before the first role only
// the country is known.
DatedRole person_on(const NameFact& person, std::optional<Date> day) {
  if (const auto* role = role_on(person, day)) return *role;
  DatedRole out;
  out.country = person.roles.front().country;
  for (const auto& role : person.roles) {
    if (!role.to || *role.to >= *day) continue;
    if (is_state(role.country) || !is_state(out.country)) out.country = role.country;  // an envoy of the UN goes home
    out.sectors = role.sectors;
    if (std::all_of(role.sectors.begin(), role.sectors.end(), is_office)) out.sectors = {Sector::ELI};
  }
  return out;
}

constexpr std::initializer_list<NameKind> head_kinds{
    NameKind::person, NameKind::organisation, NameKind::state,   NameKind::people,    NameKind::national,
    NameKind::role,   NameKind::seat,         NameKind::capital, NameKind::adjective, NameKind::people_adjective};
constexpr std::initializer_list<NameKind> modifier_kinds{
    NameKind::adjective, NameKind::state,   NameKind::organisation,     NameKind::person,
    NameKind::seat,      NameKind::capital, NameKind::people_adjective, NameKind::people,
    NameKind::modifier,  NameKind::role,    NameKind::national};

constexpr std::string_view nowhere = "IMG";  // PLOVER: international armed groups

struct Reader {
  const ActorSentence& s;
  const NounPhrase& phrase;
  ActorReading out;

  Actor& actor() { return out.actor; }

  void rule(const NameFact& fact) {
    auto text = s.lexicon().rule(fact);
    auto& rules = actor().rules;
    if (std::find(rules.begin(), rules.end(), text) == rules.end()) rules.push_back(std::move(text));
  }

  [[nodiscard]] DatedRole role(const NameFact& fact) const {
    if (fact.kind == NameKind::person) return person_on(fact, s.day());
    const auto* dated = role_on(fact, s.day());
    if (dated != nullptr) return *dated;
    DatedRole country_only;
    if (!fact.roles.empty()) country_only.country = fact.roles.front().country;
    return country_only;
  }

  // The country that a name gives to the phrase it is in.
  [[nodiscard]] const NameFact* country_fact(const TiedName& e) const {
    const auto* fact = s.fact_at(
        e.token, {NameKind::adjective, NameKind::state, NameKind::national, NameKind::organisation, NameKind::person,
                  NameKind::seat, NameKind::people, NameKind::people_adjective, NameKind::capital});
    if (fact == nullptr && e.tie != Tie::self) fact = s.place_at(e.token);
    if (fact == nullptr || fact->roles.empty()) return nullptr;
    if (e.tie == Tie::within && of_mission(e.token)) return nullptr;
    // "officials in Beijing", but not "officials in the UN"
    if (e.tie == Tie::within && fact->kind != NameKind::state && fact->kind != NameKind::capital &&
        fact->kind != NameKind::place) {
      return fighting_or_party(e, out.self) != nullptr ? fact : nullptr;
    }
    return fact;
  }

  // "Protesters at the US embassy": whose the embassy is.
  [[nodiscard]] bool of_mission(std::uint32_t token) const {
    const auto mission = s.head(token);
    const auto* role = mission ? s.fact_at(*mission, {NameKind::role}) : nullptr;
    return role != nullptr && role->posted;
  }

  // Whose a role is: at the head "Taliban commanders", "commanders of the Taliban", "fighters loyal to the Taliban"; in
  // a title or an apposition only the names in it ("Mullah Baradar, a Taliban co-founder").
  [[nodiscard]] static bool owns(Tie owner, Tie role) {
    if (role == Tie::title || role == Tie::apposition) return owner == role;
    return owner == Tie::modifier || owner == Tie::possessor || owner == Tie::complement || owner == Tie::leader;
  }

  // "A figure in the UVF", "leaders within Fatah": who is in an armed group or a party is of it.
  [[nodiscard]] const NameFact* fighting_or_party(const TiedName& e, const NameFact* role_itself) const {
    if (e.tie != Tie::within || role_itself == nullptr || !role_itself->weak) return nullptr;
    const auto preposition = s.preposition(e.token);
    if (preposition != "in" && preposition != "within") return nullptr;
    const auto* body = s.fact_at(e.token, {NameKind::organisation});
    if (body == nullptr) return nullptr;
    const auto sectors = role(*body).sectors;
    const bool joined = std::any_of(sectors.begin(), sectors.end(), [](Sector sector) {
      return is_armed_irregular(sector) || sector == Sector::PTY || sector == Sector::OPP;
    });
    return joined ? body : nullptr;
  }

  // A word that stands in a longer name before its last word.
  [[nodiscard]] bool within_unknown_name(std::uint32_t token) const {
    const auto head = s.head(token);
    return s.token(token).upos == Upos::PROPN && s.relation(token) == Deprel::compound && head && *head > token &&
           s.token(*head).upos == Upos::PROPN;
  }

  // "Natasha Zulu": the last word of a person's name, and no people's.
  [[nodiscard]] bool surname(const TiedName& e, const NameFact& fact) const {
    const bool people = fact.kind == NameKind::people || fact.kind == NameKind::people_adjective ||
                        fact.kind == NameKind::national || fact.kind == NameKind::adjective;
    return people && e.token != phrase.head && s.relation(e.token) == Deprel::flat &&
           s.token(phrase.head).upos == Upos::PROPN && s.hits().at[phrase.head] == NameHits::none;
  }

  // The sectors that a role's owner gives it.
  bool owner_sectors(Sectors& sectors, Tie role_tie, const NameFact* role_itself) {
    for (const auto& e : phrase.names) {
      const auto* side = fighting_or_party(e, role_itself);
      if (!owns(e.tie, role_tie) && side == nullptr) continue;
      const auto* fact =
          side != nullptr        ? side
          : e.tie == Tie::leader ? s.fact_at(e.token, {NameKind::organisation})
          : e.tie == Tie::possessor || e.tie == Tie::complement
              ? s.fact_at(e.token, {NameKind::organisation, NameKind::seat, NameKind::role})
              : s.fact_at(e.token, {NameKind::organisation, NameKind::seat, NameKind::modifier, NameKind::role});
      if (fact == nullptr && e.tie == Tie::complement && !has(sectors, Sector::MIL))
        fact = s.fact_at(e.token, {NameKind::person});  // "an aide to Netanyahu"
      if (fact == nullptr || fact == role_itself || fact->former || fact->leads || fact->quantity) continue;
      if (fact->kind == NameKind::role && s.token(e.token).upos == Upos::ADJ) continue;  // "local leaders"
      if (fact->kind == NameKind::role && within_unknown_name(e.token)) continue;        // "Open Courts Network"
      const auto found = role(*fact);
      if (found.sectors.empty()) continue;
      // "a refugee agency" is made of no refugees
      if (role_itself != nullptr && role_itself->same && e.tie == Tie::modifier && has(found.sectors, Sector::REF))
        continue;
      sectors = found.sectors;
      if (fact->kind == NameKind::organisation && !fact->group.empty()) actor().group = fact->group;
      rule(*fact);
      return true;
    }
    return false;
  }

  // "Saied, a former law professor", while he is president by the lexicon.
  [[nodiscard]] bool in_office() const {
    if (out.self == nullptr || out.self->kind != NameKind::person) return false;
    const auto* known = role_on(*out.self, s.day());
    return known != nullptr && known->from.has_value();
  }

  [[nodiscard]] const NameFact* former_fact() const {
    for (const auto& e : phrase.names) {
      if (e.tie != Tie::modifier && e.tie != Tie::title && e.tie != Tie::apposition) continue;
      if (e.tie == Tie::apposition && in_office()) continue;
      const auto* fact = s.fact_at(e.token, {NameKind::modifier});
      if (fact != nullptr && fact->former) return fact;
    }
    return nullptr;
  }

  // The armed group, or the people without a state of its own, that soldiers are said to be of.
  [[nodiscard]] const NameFact* irregular_owner() const {
    for (const auto& e : phrase.names) {
      if (e.tie != Tie::modifier && e.tie != Tie::possessor && e.tie != Tie::complement && e.tie != Tie::leader &&
          e.tie != Tie::source)
        continue;
      const auto* fact = s.fact_at(
          e.token, {NameKind::organisation, NameKind::people_adjective, NameKind::adjective, NameKind::state});
      if (fact == nullptr) continue;
      if (fact->kind == NameKind::people_adjective) return fact->homes.empty() ? nullptr : fact;
      if (fact->kind != NameKind::organisation) return nullptr;
      const auto* known = role_on(*fact, s.day());
      const bool irregular =
          known != nullptr && std::any_of(known->sectors.begin(), known->sectors.end(), is_armed_irregular);
      return irregular ? fact : nullptr;
    }
    return nullptr;
  }

  // "A spokesman for the group", "a WeWork spokeswoman": whose the role is is said, though not of what kind they are.
  [[nodiscard]] bool of_somebody(Tie role_tie) const {
    return std::any_of(phrase.visits.begin(), phrase.visits.end(), [&](const NounPhrase::Visit& visit) {
      if (!owns(visit.tie, role_tie) || visit.token == phrase.head) return false;
      const bool name = s.token(visit.token).upos == Upos::PROPN && s.relation(visit.token) != Deprel::flat;
      const bool hyphenated = s.form(visit.token).find('-') != std::string_view::npos;  // "Counter-terrorism"
      const bool unknown = name && !hyphenated && s.hits().at[visit.token] == NameHits::none;
      const auto* owner = s.fact_at(visit.token, {NameKind::role});
      return unknown || (owner != nullptr && owner->same && owner->roles.front().sectors.empty());
    });
  }

  // The sectors of a role at the head, in a title or an apposition.
  Sectors role_sectors(const NameFact& fact, Tie tie) {
    auto sectors = role(fact).sectors;
    rule(fact);
    // "SDF troops", "Kurdish soldiers": no army's
    if (has(sectors, Sector::MIL)) {
      if (const auto* owner = irregular_owner()) {
        sectors = owner->kind == NameKind::people_adjective ? Sectors{Sector::REB} : role(*owner).sectors;
        rule(*owner);
        return sectors;
      }
    }
    if (fact.weak) {
      const bool govern = sectors.size() == 1 && sectors.front() == Sector::GOV;
      if (!fact.other && !owner_sectors(sectors, tie, &fact) && govern && of_somebody(tie)) sectors.clear();
      if (tie == Tie::self && head_link() == Link::partisan) sectors = of_partisans(std::move(sectors));
      return sectors;
    }
    // "the president of the nurses' union" governs nobody
    if (has(sectors, Sector::GOV)) {
      for (const auto& e : phrase.names) {
        const bool of = e.tie == Tie::possessor || e.tie == Tie::complement || (e.tie == tie && tie != Tie::self);
        const auto* owner = of ? s.fact_at(e.token, {NameKind::organisation, NameKind::role}) : nullptr;
        if (owner == nullptr || owner == &fact || s.token(e.token).upos == Upos::ADJ) continue;
        const auto found = role(*owner).sectors;
        if (!found.empty() && is_private(found.front()) && after_of(e.token)) return found;
      }
    }
    // "the Congress president", "the ASUU president" govern nobody; "BJP workers", "UPND youths" are its people, but
    // not its voters
    const bool president = has(sectors, Sector::GOV) && is_president(tie);
    const bool people = !sectors.empty() && (sectors.front() == Sector::LAB || sectors.front() == Sector::CVL);
    if (president || (people && !fact.local)) {
      const auto owners = body_sectors(tie);
      if (!owners.empty() && (owners.front() == Sector::PTY || (president && is_private(owners.front()))))
        return owners;
    }
    return sectors_by_modifiers(tie, std::move(sectors));
  }

  // A title that parties and unions have too.
  [[nodiscard]] bool is_president(Tie tie) const {
    return std::any_of(phrase.names.begin(), phrase.names.end(),
                       [&](const TiedName& e) { return e.tie == tie && ascii_lower(s.form(e.token)) == "president"; });
  }

  // Of the first body that has the role.
  [[nodiscard]] Sectors body_sectors(Tie role_tie) const {
    for (const auto& e : phrase.names) {
      if (!owns(e.tie, role_tie) && e.tie != Tie::modifier) continue;
      if (const auto* fact = s.fact_at(e.token, {NameKind::organisation})) return role(*fact).sectors;
    }
    return {};
  }

  // "of the union", "the union's"; but "the trade commissioner"
  [[nodiscard]] bool after_of(std::uint32_t token) const {
    return s.preposition(token) == "of" || s.token(token).deprel == Deprel::nmod_poss;
  }

  // "opposition lawmakers", "rebel soldiers"
  Sectors sectors_by_modifiers(Tie tie, Sectors sectors) {
    for (const auto& e : phrase.names) {
      if (e.tie != Tie::modifier && e.tie != tie) continue;
      const auto* modifier = s.fact_at(e.token, {NameKind::modifier});
      if (modifier == nullptr) continue;
      for (const auto sector : modifier->roles.front().sectors) {
        if (sector == Sector::OPP && !has(sectors, Sector::OPP)) {
          if (has(sectors, Sector::GOV)) sectors = {Sector::PTY};  // "the shadow foreign secretary"
          sectors.push_back(sector);
          rule(*modifier);
        } else if (is_armed_irregular(sector) && has(sectors, Sector::MIL)) {
          sectors = {sector};  // "rebel soldiers"
          rule(*modifier);
        }
      }
    }
    return sectors;
  }

  [[nodiscard]] const NameFact* fact_tied(Tie tie, std::initializer_list<NameKind> kinds) const {
    for (const auto& e : phrase.names) {
      if (e.tie != tie) continue;
      if (const auto* fact = s.fact_at(e.token, kinds)) return fact;
    }
    return nullptr;
  }

  // "the king's son, Prince Hassan"; not "Hassan, King Salman's son"
  [[nodiscard]] const NameFact* person_apposed() const {
    for (const auto& e : phrase.names) {
      if (e.tie != Tie::apposition || s.token(e.token).deprel == Deprel::nmod_poss) continue;
      if (const auto* fact = s.fact_at(e.token, {NameKind::person})) return fact;
    }
    return nullptr;
  }

  void identify(const NameFact& fact) {
    actor().entity = fact.entity;
    actor().name = fact.name;
    actor().person = fact.kind == NameKind::person;
    if (!fact.group.empty()) actor().group = fact.group;
  }

  [[nodiscard]] bool peer() const { return head_link() == Link::peer; }

  // Of the word that says who they are, behind what counts them: "thousands of supporters".
  [[nodiscard]] Link head_link() const {
    const auto link = [&](std::uint32_t token) { return s.lexicon().link_of(s.token(token)); };
    Link found = link(phrase.head);
    for (const auto& e : phrase.names) {
      if (e.tie == Tie::self && found == Link::none) found = link(e.token);
    }
    return found;
  }

  [[nodiscard]] bool possessed_by_pronoun() const {
    const auto children = s.children().of(phrase.head);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
      return s.token(child).deprel == Deprel::nmod_poss && s.token(child).upos == Upos::PRON;
    });
  }

  // "A British-Iranian aid worker": the first is the one that news means.
  [[nodiscard]] const NameFact* first_nationality(std::uint32_t token) const {
    if (token < 2 || s.form(token - 1) != "-" || s.fact_at(token, {NameKind::adjective}) == nullptr) return nullptr;
    const auto* first = s.fact_at(token - 2, {NameKind::adjective});
    return first != nullptr && !first->roles.empty() ? first : nullptr;
  }

  /// "A US ally", "its Nato allies": of whom the name speaks; but "Kurdish allies" are Kurds, "FSA allies" the FSA.
  [[nodiscard]] bool names_other(const TiedName& e) const {
    if (e.tie != Tie::modifier || s.token(e.token).upos == Upos::ADJ) return false;
    const auto* fact = s.fact_at(e.token, {NameKind::state, NameKind::organisation});
    return fact != nullptr && (fact->kind == NameKind::state || !is_state(role(*fact).country));
  }

  void read_country() {
    const bool soldiers = has(actor().sectors, Sector::MIL);
    const bool somebody_else = out.self != nullptr && out.self->other;
    for (const auto& e : phrase.names) {
      if (e.tie == Tie::none || (e.tie == Tie::within && soldiers)) continue;
      if (somebody_else && (e.tie == Tie::possessor || e.tie == Tie::complement || names_other(e))) continue;
      if (e.tie == Tie::within && out.self != nullptr && out.self->posted) continue;
      // "its envoy from Quito" is none of Ecuador's, "his counterpart from Ecuador" is
      if (e.tie == Tie::source && possessed_by_pronoun() && !peer()) continue;
      const auto* fact = country_fact(e);
      if (fact == nullptr || surname(e, *fact)) continue;
      if (const auto* first = first_nationality(e.token)) fact = first;
      // a place or a first name in an unknown name ("Paris Hilton", "Kabul Serena") says nothing of its country
      if (out.self == nullptr && e.tie == Tie::modifier &&
          (fact->kind == NameKind::place || fact->kind == NameKind::capital))
        continue;
      auto country = role(*fact).country;
      if (country.empty()) continue;
      if (fact->kind == NameKind::organisation && e.tie != Tie::self && !gives_country(country, actor())) continue;
      actor().country = std::move(country);
      out.country_token = e.token;
      out.country_tie = e.tie;
      rule(*fact);
      return;
    }
  }

  void read_nation() {
    const auto* nation = fact_tied(Tie::modifier, {NameKind::adjective});
    if (nation == nullptr || !is_state(role(*nation).country)) return;
    actor().country = role(*nation).country;
    rule(*nation);
  }

  // "The Lithuanian Red Cross": of what is at home everywhere, the part in one state.
  void read_branch() {
    read_nation();
    if (!is_state(actor().country)) return;
    actor().entity.clear();
    const std::uint32_t first = s.token(phrase.first).upos == Upos::DET ? phrase.first + 1 : phrase.first;
    actor().name = s.words(first, phrase.head);
  }

  // Nothing else is said of who a name is than what the lexicon has.
  void read_named(const NameFact& fact) {
    const auto known = role(fact);
    actor().country = known.country;
    actor().sectors = known.sectors;
    identify(fact);
    rule(fact);
  }

  // "IGAD mediator Seyoum Mesfin", whom the lexicon has as his state's: the body of no state whose title he has. Not of
  // "Turkey's EU minister" or "Nato ambassador", who are their states'.
  [[nodiscard]] const NameFact* international_employer(const NameFact& person, const NameFact& title, Tie tie) const {
    if (!is_state(role(person).country) || title.other || title.posted || former_fact() != nullptr) return nullptr;
    const auto* body = fact_tied(tie, {NameKind::organisation});
    if (body == nullptr || is_state(role(*body).country) || role(*body).country == nowhere) return nullptr;
    const bool of_state = std::any_of(phrase.names.begin(), phrase.names.end(), [&](const TiedName& e) {
      return ascii_lower(s.form(e.token)) == "minister" || s.fact_at(e.token, {NameKind::state}) != nullptr;
    });
    return of_state ? nullptr : body;
  }

  void employ(const NameFact& body) {
    actor().country = role(body).country;
    actor().sectors = role(body).sectors;
    if (!is_state(actor().country)) std::erase(actor().sectors, Sector::GOV);
    rule(body);
  }

  void read_person(const NameFact& fact) {
    read_named(fact);
    out.country_token = phrase.head;
    out.country_tie = Tie::self;
    if (const auto* title = fact_tied(Tie::title, {NameKind::role})) {
      if (const auto* body = international_employer(fact, *title, Tie::title)) return employ(*body);
    }
    for (const auto tie : {Tie::title, Tie::modifier, Tie::apposition}) {
      const auto* title = fact_tied(tie, {NameKind::role});
      if (title == nullptr || title->weak || role(*title).sectors.empty()) continue;
      // the article's own word goes before the lexicon's, but a politician stays one where it says "billionaire"
      const auto sectors = role_sectors(*title, tie);
      // "Republican President Donald Trump" governs
      if (has(actor().sectors, Sector::GOV) && !sectors.empty() && sectors.front() == Sector::PTY) break;
      if (std::all_of(sectors.begin(), sectors.end(), is_office) || actor().sectors.empty()) actor().sectors = sectors;
      break;
    }
  }

  // "Elijah E. Cummings", whom the lexicon has without the initial; the tree may have hung it elsewhere.
  [[nodiscard]] const NameFact* without_initials() const {
    const auto rest = name_words(phrase.head);
    std::string name(s.form(phrase.head));
    for (const auto word : rest) {
      const bool initial = word.size() == 1 || (word.size() == 2 && (word[1] == '.' || is_capital(word[1])));
      const bool suffix = word == "Jr." || word == "Jr" || word == "Sr." || word == "III" || word == "II";
      if (!initial && !suffix) name.append(" ").append(word);
    }
    if (name.find(' ') == std::string::npos) return nullptr;
    for (const auto number : s.lexicon().index().find(name)) {
      if (s.lexicon().fact(number).kind == NameKind::person) return &s.lexicon().fact(number);
    }
    return nullptr;
  }

  void read_unknown_name() {
    if (const auto* person = without_initials()) {
      read_person(*person);
      return;
    }
    name_by(phrase.head);
    for (const auto tie : {Tie::title, Tie::modifier, Tie::apposition}) {
      const auto* title = fact_tied(tie, {NameKind::role});
      if (title == nullptr || title->quantity) continue;
      actor().sectors = role_sectors(*title, tie);
      break;
    }
    if (const auto* person = person_apposed(); person != nullptr && actor().sectors.empty()) {
      read_person(*person);
    } else if (actor().sectors.empty()) {
      owner_sectors(actor().sectors, Tie::self, nullptr);
      // "Taliban commander": of an organisation's people, not of its name
    }
  }

  // The words of a name behind the one it hangs on.
  [[nodiscard]] std::vector<std::string_view> name_words(std::uint32_t head) const {
    std::vector<std::string_view> words;
    for (const auto child : s.children().of(head)) {
      if (s.relation(child) == Deprel::flat && child > head) words.push_back(s.form(child));
    }
    return words;
  }

  // Whose name an unknown one misspells, where the text says enough of who it is.
  void recognise() {
    auto words = name_words(phrase.head);
    words.insert(words.begin(), s.form(phrase.head));
    const auto* person = find_mangled(s.lexicon(), words, actor(), s.day());
    if (person == nullptr) return;
    identify(*person);
    rule(*person);
  }

  // "the group's commander, Adnan Afrini": a name that the lexicon lacks
  void name_by_apposition() {
    for (const auto& visit : phrase.visits) {
      if (visit.tie != Tie::apposition || s.token(visit.token).upos != Upos::PROPN) continue;
      if (s.hits().at[visit.token] != NameHits::none) continue;
      if (s.relation(visit.token) == Deprel::flat && s.head(visit.token) != phrase.head) continue;
      name_by(visit.token);
      return;
    }
  }

  void name_by(std::uint32_t head) {
    // "Zintrex Holdings" hangs on its last word
    std::uint32_t first = head;
    while (first > 0 && s.token(first - 1).upos == Upos::PROPN && s.relation(first - 1) == Deprel::compound &&
           s.head(first - 1) == head && s.hits().at[first - 1] == NameHits::none) {
      --first;
    }
    actor().name = s.words(first, head);
    for (const auto word : name_words(head)) actor().name.append(" ").append(word);
  }

  // "The Kirchnerite bloc": a name or an adjective of one, of which nothing is known.
  [[nodiscard]] bool unknown_before() const {
    return std::any_of(phrase.visits.begin(), phrase.visits.end(), [&](const NounPhrase::Visit& visit) {
      if (visit.tie != Tie::modifier || s.hits().at[visit.token] != NameHits::none) return false;
      const auto form = s.form(visit.token);
      return !form.empty() && is_capital(form.front()) && form.find('-') == std::string_view::npos;
    });
  }

  bool read_role(const NameFact& fact) {
    actor().sectors = role_sectors(fact, Tie::self);
    if (!(fact.same && unknown_before()))
      actor().country = fact.roles.front().country;  // "the international community"
    if (fact.same) {
      for (const auto tie : {Tie::modifier, Tie::apposition}) {
        if (const auto* name = fact_tied(tie, {NameKind::organisation})) {
          identify(*name);
          actor().sectors = role(*name).sectors;
          break;
        }
      }
    }
    if (const auto* person = person_apposed()) {
      identify(*person);
      rule(*person);
      if (const auto* body = international_employer(*person, fact, Tie::modifier)) {
        employ(*body);
      } else {
        if (actor().sectors.empty() || fact.weak) actor().sectors = role(*person).sectors;
        actor().country = role(*person).country;
      }
    } else if (actor().entity.empty() && s.token(phrase.head).xpos != Penn::NNS) {
      name_by_apposition();
    }
    return true;
  }

  bool read() {
    const NameFact* self = nullptr;
    bool counted = false;
    for (const auto& e : phrase.names) {
      if (e.tie != Tie::self) break;
      const auto* fact = s.fact_at(e.token, head_kinds);
      if (fact == nullptr || (fact->kind == NameKind::role && fact->quantity)) continue;
      // "part of China", "two of Kabul's" count no people
      if (e.token != phrase.head && (fact->kind == NameKind::state || fact->kind == NameKind::capital)) continue;
      if (surname(e, *fact)) continue;
      self = fact;
      counted = e.token != phrase.head;
      break;
    }
    out.self = self;
    if (self == nullptr) {
      // a discarded word or a place is nobody; an unknown name may be somebody
      if (s.describes_people(phrase.head)) {
        owner_sectors(actor().sectors, Tie::self, nullptr);
      } else {
        if (s.name_at(phrase.head) != nullptr && !s.open_name(phrase.head)) return false;
        if (s.token(phrase.head).upos != Upos::PROPN) return false;
        read_unknown_name();
      }
    } else {
      switch (self->kind) {
        case NameKind::person:
          read_person(*self);
          break;
        case NameKind::role:
          read_role(*self);
          break;
        case NameKind::seat:
        case NameKind::capital:
        case NameKind::organisation:
        case NameKind::state:
          read_named(*self);
          if (actor().country == "NGO") read_branch();
          out.country_token = phrase.head;
          out.country_tie = Tie::self;
          break;
        default:  // nationals and peoples: a country perhaps, nobody in particular
          actor().country = role(*self).country;
          actor().sectors = role(*self).sectors;
          if (self->kind == NameKind::people || self->kind == NameKind::people_adjective) identify(*self);
          rule(*self);
          if (counted && self->kind == NameKind::national && actor().sectors.empty()) {  // "thousands of Georgians"
            actor().sectors = {Sector::CVL};
            actor().unspecified = true;
            actor().rules.emplace_back("unspecified");
          }
          break;
      }
    }
    if (actor().country.empty()) read_country();
    // "British foreign fighters", "an American Isis recruit": people of a group at home nowhere are of their nation
    if (self != nullptr && self->kind == NameKind::role && actor().country == nowhere) read_nation();
    // "the Iraqi leadership": of a state and nobody else, its government
    if (self != nullptr && self->kind == NameKind::role && self->leads && actor().sectors.empty() &&
        is_state(actor().country)) {
      actor().sectors = {Sector::GOV};
    }
    if (self == nullptr && s.token(phrase.head).upos == Upos::PROPN) recognise();
    if (const auto* former = former_fact()) {
      const auto& sectors = actor().sectors;
      if (!sectors.empty() && std::all_of(sectors.begin(), sectors.end(), is_office)) {
        actor().sectors = {Sector::ELI};
        rule(*former);
      }
    }
    // an official of the UN is none of a government, one of "the west" is
    const bool of_states = self != nullptr && self->kind == NameKind::role && actor().country == role(*self).country;
    if (!actor().country.empty() && !is_state(actor().country) && !of_states) std::erase(actor().sectors, Sector::GOV);
    return true;
  }
};

}  // namespace

std::optional<ActorReading> read_actor(const ActorSentence& sentence, const NounPhrase& phrase) {
  Reader reader{sentence, phrase, {}};
  if (!reader.read()) return {};
  return std::move(reader.out);
}

}  // namespace dragoman
