#include "mention/actor_phrase.h"

#include <algorithm>

#include "article/ascii_lower.h"

namespace dragoman {
namespace {

constexpr auto no_parent = UINT32_MAX;

bool leads(const ActorSentence& s, std::uint32_t token) {
  const auto* fact = s.fact_at(token, {NameKind::modifier});
  return fact != nullptr && fact->leads;
}

bool counts(const ActorSentence& s, std::uint32_t token) {
  if (s.token(token).upos == Upos::NUM) return true;
  const auto* fact = s.fact_at(token, {NameKind::role});
  return fact != nullptr && fact->quantity;
}

// "An adviser to the president".
bool serves(const ActorSentence& s, std::uint32_t token) {
  return s.lexicon().link_of(s.token(token)) == Link::serving;
}

// "An official at the State Department", "a judge at the International Criminal Court"; but "protesters at the White
// House"
bool employed(const ActorSentence& s, std::uint32_t role, std::uint32_t body) {
  const auto* fact = s.fact_at(role, {NameKind::role});
  if (fact == nullptr || fact->local || s.fact_at(body, {NameKind::organisation, NameKind::seat}) == nullptr)
    return false;
  const auto& sectors = fact->roles.front().sectors;
  return fact->weak || (!sectors.empty() && (sectors.front() == Sector::JUD || sectors.front() == Sector::EDU));
}

// What a prepositional phrase after a noun says of it.
Tie tie_of(const ActorSentence& s, std::uint32_t token) {
  const auto preposition = s.preposition(token);
  if (preposition == "of" || preposition == "for") return Tie::complement;
  if (preposition == "to" && s.head(token) && serves(s, *s.head(token))) return Tie::complement;
  if (preposition == "at" && s.head(token) && employed(s, *s.head(token), token)) return Tie::complement;
  if (preposition == "from") return Tie::source;
  if (s.lexicon().link(preposition) == Link::locative || preposition == "on") return Tie::within;
  return Tie::none;
}

struct Gatherer {
  const ActorSentence& s;
  NounPhrase& out;

  void push(std::uint32_t token, std::uint32_t parent, Tie tie, bool inside, bool telling) {
    out.visits.push_back({token, parent, tie, inside, telling, false});
  }

  void children_of(std::uint32_t at) {
    const auto visit = out.visits[at];
    const auto t = visit.token;
    const bool is_head = at == 0;
    for (const auto c : s.children().of(t)) {
      const auto relation = s.token(c).deprel;
      if (visit.tie == Tie::none) {
        if (visit.inside && c < out.head) push(c, at, Tie::none, true, false);
        continue;
      }
      if (hyphenated_pair(t, c)) continue;  // "Israeli-Palestinian", "US-Taliban": two, each for itself
      const auto nested = [&](Tie tie) { return visit.tie == Tie::self ? tie : visit.tie; };
      switch (relation) {
        case Deprel::det:
        case Deprel::det_predet:
        case Deprel::nummod:
        case Deprel::fixed:
        case Deprel::goeswith:
          push(c, at, Tie::none, true, false);
          break;
        case Deprel::case_:
          // the phrase's own preposition and genitive are not its words, those within it are
          if (!is_head) push(c, at, Tie::none, true, false);
          break;
        case Deprel::punct:
        case Deprel::cc:
          if (!is_head && c < out.head) push(c, at, Tie::none, true, false);
          break;
        case Deprel::amod:
        case Deprel::advmod:
          if (relation == Deprel::advmod && !is_head) break;
          if (relation == Deprel::advmod && s.name_at(c) == nullptr) break;
          if (s.token(c).upos == Upos::VERB && s.name_at(c) == nullptr) {
            push(c, at, Tie::none, c < t, false);
          } else {
            push(c, at, leads(s, c) ? Tie::leader : nested(Tie::modifier), c < t, false);
          }
          break;
        case Deprel::compound:
          push(c, at, nested(Tie::modifier), true, false);
          break;
        case Deprel::nmod_poss:
          push(c, at, nested(Tie::possessor), c < t, false);
          break;
        case Deprel::nmod_desc:
          push(c, at, nested(Tie::title), true, false);
          break;
        case Deprel::flat:
        case Deprel::flat_foreign:
          push(c, at, nested(Tie::apposition), true, false);
          break;
        case Deprel::appos:
        case Deprel::nmod_unmarked:
          push(c, at, nested(Tie::apposition), c == t + 1 || adjacent(t, c), false);
          break;
        case Deprel::acl:
        case Deprel::acl_relcl:
          if (is_head && leads(s, c)) push(c, at, Tie::leader, false, false);
          if (is_head && relation == Deprel::acl_relcl) headed(c, at);
          break;
        case Deprel::obl:
        case Deprel::obl_agent:
        case Deprel::obl_npmod:
        case Deprel::obl_unmarked:
        case Deprel::nsubj:
          if (s.relation(t) == Deprel::amod && c < t) push(c, at, Tie::none, true, false);  // "a 23-year-old man"
          if (visit.tie == Tie::leader && leads(s, t)) push(c, at, Tie::leader, c < t, false);
          break;
        case Deprel::nmod: {
          if (c < t) {  // "Kabul government" and the like, as some trees have it
            push(c, at, s.preposition(c).empty() ? nested(Tie::modifier) : Tie::none, s.preposition(c).empty(), false);
            break;
          }
          if (is_head && s.preposition(c).empty() && s.token(c).upos == Upos::PROPN && adjacent(t, c)) {
            push(c, at, Tie::apposition, true, false);  // "Minister of Labor Chen", as some trees have it
            break;
          }
          auto tie = tie_of(s, c);
          if (tie == Tie::none || (tie == Tie::complement && is_state(t))) break;
          if (tie == Tie::complement && visit.tie == Tie::self && counts(s, t) && s.preposition(c) == "of")
            tie = Tie::self;
          // "Myawaddy, a town on the Thai border" is none of Thailand's
          tie = tie == Tie::self                                           ? Tie::self
                : visit.tie == Tie::apposition && s.preposition(c) == "on" ? tie
                                                                           : nested(tie);
          push(c, at, tie, tie == Tie::self || tie == Tie::complement, true);
          break;
        }
        case Deprel::conj:
          // "leaders of China and Russia", "Chinese and Russian officials"
          if (!is_head && visit.tie != Tie::self && visit.tie != Tie::apposition)
            push(c, at, visit.tie, c < out.head || visit.inside, true);
          break;
        default:
          break;
      }
    }
  }

  /// "Smith, who leads the union" is as "Smith, leader of the union".
  void headed(std::uint32_t verb, std::uint32_t at) {
    if (s.lexicon().link_of(s.token(verb)) != Link::heading) return;
    const auto below = s.children().of(verb);
    const bool who = std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
      return s.token(c).deprel == Deprel::nsubj && ascii_lower(s.form(c)) == "who";
    });
    if (!who) return;
    for (const auto c : below) {
      if (s.token(c).deprel == Deprel::obj) push(c, at, Tie::apposition, false, false);
    }
  }

  [[nodiscard]] bool names_country(std::uint32_t token) const {
    const auto* fact =
        s.fact_at(token, {NameKind::state, NameKind::adjective, NameKind::organisation, NameKind::capital});
    return fact != nullptr && !fact->roles.front().country.empty();
  }

  // "The release by the United States *of* two men": a state's name has no "of" behind it
  [[nodiscard]] bool is_state(std::uint32_t token) const {
    return s.token(token).upos == Upos::PROPN && s.fact_at(token, {NameKind::state}) != nullptr;
  }

  [[nodiscard]] bool hyphenated_pair(std::uint32_t a, std::uint32_t b) const {
    const auto first = std::min(a, b);
    const auto last = std::max(a, b);
    if (last - first < 2 || last - first > 6 || !names_country(a) || !names_country(b)) return false;
    const auto* hit = s.name_at(first);
    const auto joint = hit->last + 1;
    return joint < last && (s.form(joint) == "-" || s.form(joint) == "\u2013" || s.form(joint) == "/");
  }

  // "spokesman Mohamed Naim": no comma between
  bool adjacent(std::uint32_t head, std::uint32_t child) const {
    if (child < head || child - head > 8) return false;
    for (auto t = head + 1; t < child; ++t) {
      if (s.token(t).upos == Upos::PUNCT) return false;
    }
    return true;
  }

  void run(std::uint32_t head) {
    out.head = head;
    out.names.clear();
    out.visited.clear();
    out.visits.clear();
    push(head, no_parent, Tie::self, true, false);
    for (std::uint32_t at = 0; at < out.visits.size(); ++at) {  // grows while it is walked: parents come first
      auto& visit = out.visits[at];
      out.visited.push_back(visit.token);
      if (visit.tie != Tie::none && s.name_at(visit.token) != nullptr) {
        visit.named = true;
        out.names.push_back({visit.token, visit.tie});
      }
      children_of(at);
    }
    for (auto at = out.visits.size(); at-- > 1;) {
      if (out.visits[at].named) out.visits[out.visits[at].parent].named = true;
    }
    bounds();
    std::stable_sort(out.names.begin(), out.names.end(), [&](const TiedName& a, const TiedName& b) {
      if (a.tie != b.tie) return a.tie < b.tie;
      return distance(a.token) < distance(b.token);
    });
  }

  [[nodiscard]] std::uint32_t distance(std::uint32_t t) const { return t > out.head ? t - out.head : out.head - t; }

  void bounds() {
    auto& visits = out.visits;
    std::vector<std::uint32_t> inside;
    for (std::uint32_t at = 0; at < visits.size(); ++at) {
      auto& visit = visits[at];
      if (visit.parent != no_parent)
        visit.inside = visit.inside && visits[visit.parent].inside && (!visit.telling || visit.named);
      if (!visit.inside) continue;
      inside.push_back(visit.token);
      if (const auto* hit = s.name_at(visit.token)) {
        for (auto t = hit->first; t <= hit->last; ++t) inside.push_back(t);
      }
    }
    std::sort(inside.begin(), inside.end());
    const auto is_inside = [&](std::uint32_t t) { return std::binary_search(inside.begin(), inside.end(), t); };
    const auto bridge = [&](std::uint32_t t) {
      return s.token(t).upos == Upos::PUNCT || s.token(t).upos == Upos::CCONJ;
    };
    out.first = out.last = out.head;
    for (auto t = out.head; t-- > inside.front();) {
      if (is_inside(t)) {
        out.first = t;
      } else if (!bridge(t)) {
        break;
      }
    }
    for (auto t = out.head + 1; t <= inside.back(); ++t) {
      if (is_inside(t)) {
        out.last = t;
      } else if (!bridge(t)) {
        break;
      }
    }
    while (out.first < out.head && bridge(out.first)) ++out.first;
    while (out.last > out.head && bridge(out.last)) --out.last;
  }
};

}  // namespace

void gather_phrase(const ActorSentence& sentence, std::uint32_t head, NounPhrase& out) {
  Gatherer{sentence, out}.run(head);
}

}  // namespace dragoman
