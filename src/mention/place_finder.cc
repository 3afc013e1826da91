#include "mention/place_finder.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "mention/place_evidence.h"
#include "mention/toponym_candidates.h"

namespace dragoman {
namespace {

bool starts_big(std::string_view form) {
  return !form.empty() &&
         ((form.front() >= 'A' && form.front() <= 'Z') || static_cast<unsigned char>(form.front()) >= 0x80);
}

struct Finder {
  const ActorSentence& s;
  std::uint32_t sentence;
  Toponyms& out;
  ToponymCandidates candidates;
  std::vector<bool> taken;  // tokens of longer names of the gazetteer

  Finder(const ActorSentence& view, const Gazetteer* gazetteer, std::uint32_t index, Toponyms& toponyms)
      : s(view),
        sentence(index),
        out(toponyms),
        candidates(view, gazetteer, toponyms.candidates),
        taken(view.size(), false) {}

  Toponym& push(std::uint32_t first, std::uint32_t last, std::uint32_t head, std::size_t begin, bool acts) {
    candidates.compare_names(first, last, begin);
    Toponym one;
    one.sentence = sentence;
    one.head = head;
    one.first = first;
    one.last = last;
    one.begin = static_cast<std::uint32_t>(begin);
    one.end = static_cast<std::uint32_t>(out.candidates.size());
    one.acts = acts;
    widen(one);
    one.span = {s.token(first).span.begin, s.token(one.last).span.end};
    out.all.push_back(one);
    return out.all.back();
  }

  // "Nangarhar Province": the word tells how fine the place is, and belongs to the name where it is written like one
  void widen(Toponym& one) const {
    if (one.last + 1 >= s.size()) return;
    const auto* word = s.fact_at(one.last + 1, {NameKind::place_word});
    if (word == nullptr || !word->precision) return;
    if (*word->precision == Precision::admin1 || *word->precision == Precision::admin2) one.finer = *word->precision;
    if (starts_big(s.form(one.last + 1))) one.last = one.last + 1;
  }

  // "The rebels in the South": a part of the land that the text is about, and no region of Iceland; but "the South
  // Region".
  [[nodiscard]] bool mere_direction(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t word = s.token(first).upos == Upos::DET ? first + 1 : first;
    if (word != last) return false;
    const auto facts = s.lexicon().index().find(s.form(word));
    const bool direction = std::any_of(facts.begin(), facts.end(), [&](std::uint32_t number) {
      return s.lexicon().fact(number).kind == NameKind::direction;
    });
    if (!direction) return false;
    return last + 1 >= s.size() || s.fact_at(last + 1, {NameKind::place_word}) == nullptr;
  }

  void visit(const NameHit& hit) {
    if (s.hits().at[hit.first] == NameHits::none || taken[hit.first] || mere_direction(hit.first, hit.last)) return;
    auto head = hit.last;
    for (auto t = hit.first; t <= hit.last; ++t) {
      if (s.name_at(t) != nullptr) head = t;
    }
    const auto upos = s.token(head).upos;
    if (hit.first == hit.last && upos != Upos::PROPN && upos != Upos::X) return;
    if (const auto* body = s.fact_at(head, {NameKind::organisation})) {
      visit_body(hit, *body);
      return;
    }
    if (s.fact_at(head, {NameKind::person, NameKind::role, NameKind::discard}) != nullptr) return;
    if ((in_unknown_name(s, head) && !region_of_body(s, head)) || s.is_team(head)) return;
    const auto begin = out.candidates.size();
    candidates.add_lines(s.hits().facts_of(hit));
    if (out.candidates.size() == begin) return;
    if (candidates.look_up(hit.first, hit.last)) candidates.add_found(begin);
    const bool state = s.fact_at(head, {NameKind::state}) != nullptr;
    const bool capital = s.fact_at(head, {NameKind::capital, NameKind::seat}) != nullptr;
    const bool acts = (state || capital) && !s.specifies_place(head) && (only_acts(s, head) || tells_who(s, head));
    push(hit.first, hit.last, head, begin, acts);
  }

  // "the Texas Department of Criminal Justice", "the U.S. Census Bureau": where a body of that state is, whose name the
  // lexicon has as a whole.
  void visit_body(const NameHit& hit, const NameFact& body) {
    const auto* role = role_on(body, s.day());
    if (role == nullptr) return;
    constexpr std::uint32_t most_tokens = 3;
    const bool the = s.token(hit.first).upos == Upos::DET;  // "The White House" is no more than its place
    for (auto first = hit.first; first <= hit.last; ++first) {
      if (s.token(first).upos != Upos::PROPN) continue;
      for (auto last = std::min(hit.last, first + most_tokens - 1); last + 1 > first; --last) {
        if (first <= hit.first + (the ? 1 : 0) && last == hit.last) continue;
        auto facts = s.lexicon().index().find(s.words(first, last));
        std::erase_if(facts, [&](std::uint32_t number) {
          const NameFact& fact = s.lexicon().fact(number);
          const bool place = fact.kind == NameKind::place || fact.kind == NameKind::state;
          return !place || fact.roles.front().country != role->country;
        });
        if (facts.empty()) continue;
        const auto begin = out.candidates.size();
        candidates.add_lines(facts);
        if (out.candidates.size() > begin) push(first, last, head_of(first, last), begin, false).in_body = true;
        first = last;
        break;
      }
    }
  }

  // Proper nouns and the small words between them: "Isle of Wight"
  [[nodiscard]] bool part_of_name(std::uint32_t t) const {
    switch (s.token(t).upos) {
      case Upos::PROPN:
      case Upos::ADP:
      case Upos::DET:
      case Upos::CCONJ:
      case Upos::PART:
      case Upos::X:
        return true;
      default:
        return s.form(t) == "-";
    }
  }

  // The longest name of the gazetteer that begins at `first`; its last token, or nothing.
  std::optional<std::uint32_t> longest(std::uint32_t first) {
    constexpr std::uint32_t most_tokens = 6;
    std::optional<std::uint32_t> found;
    if (!starts_big(s.form(first)) ||
        (s.token(first).upos != Upos::PROPN && s.token(first).upos != Upos::X && s.token(first).upos != Upos::ADJ)) {
      return found;
    }
    for (auto last = first; last < std::min<std::uint32_t>(s.size(), first + most_tokens); ++last) {
      if (last > first && !part_of_name(last)) break;
      if (s.token(last).upos != Upos::PROPN && s.token(last).upos != Upos::X) continue;
      if (candidates.look_up(first, last)) found = last;
    }
    return found;
  }

  // The word of first … last that the others hang on.
  [[nodiscard]] std::uint32_t head_of(std::uint32_t first, std::uint32_t last) const {
    for (auto t = first; t <= last; ++t) {
      const auto head = s.head(t);
      if (!head || *head < first || *head > last) return t;
    }
    return last;
  }

  [[nodiscard]] bool known_as_other(std::uint32_t first, std::uint32_t last) const {
    for (auto t = first; t <= last; ++t) {
      const auto at = s.hits().at[t];
      if (at == NameHits::none) continue;
      const auto& hit = s.hits().hits[at];
      if (hit.first < first || hit.last > last) return true;  // the lexicon has a longer name
      if (hit.first == first && hit.last == last) return true;
      // "Lebanon County" is longer than what the lexicon has
    }
    return false;
  }

  void visit_gazetteer() {
    for (std::uint32_t first = 0; first < s.size(); ++first) {
      const auto last = longest(first);
      if (!last || known_as_other(first, *last) || mere_direction(first, *last)) continue;
      const auto head = head_of(first, *last);
      const bool longer = !is_county(s, *last) && in_longer_name(s, first, *last, head);
      const bool strong = !longer && meant_as_place(s, *last, head, candidates.people());
      if (!strong && !may_be_place(s, head)) continue;
      const auto begin = out.candidates.size();
      candidates.add_found(begin);
      push(first, *last, head, begin, false).weak = !strong;
      for (auto t = first; t <= *last; ++t) taken[t] = true;
      first = *last;
    }
  }

  // "the Tolkham border post in Afghanistan": a name that nobody has, where the sentence names the state or region of a
  // place that is spelt almost so.
  void visit_misspelt(std::size_t first_of_sentence) {
    constexpr std::size_t shortest = 6;
    std::size_t tries = 4;  // so that no input makes it slow
    std::vector<std::string_view> countries;
    for (auto n = first_of_sentence; n < out.all.size(); ++n) {
      for (auto c = out.all[n].begin; c < out.all[n].end; ++c) {
        const ToponymCandidate& one = out.candidates[c];
        const bool region = one.precision == Precision::country || (one.precision == Precision::admin1 && !one.minor);
        if (region && one.own != nullptr && !one.country.empty()) countries.push_back(one.country);
      }
    }
    if (countries.empty()) return;
    for (std::uint32_t t = 0; t < s.size() && tries > 0; ++t) {
      const Token& token = s.token(t);
      const auto parent = s.head(t);
      const bool before_place = parent && *parent > t && s.fact_at(*parent, {NameKind::place_word}) != nullptr;
      if (token.upos != Upos::PROPN || (token.phrase != PhraseKind::place && !before_place) ||
          s.hits().at[t] != NameHits::none || taken[t] || token.span.size() < shortest || !starts_big(s.form(t)) ||
          in_longer_name(s, t, t, t)) {
        continue;
      }
      --tries;
      const auto begin = out.candidates.size();
      candidates.add_misspelt(t, countries);
      if (out.candidates.size() > begin) push(t, t, t, begin, false);
    }
  }

  void run() {
    const auto before = static_cast<std::ptrdiff_t>(out.all.size());
    for (const auto number : s.hits().facts) {
      const NameFact& fact = s.lexicon().fact(number);
      if (fact.kind == NameKind::hint) out.hints.push_back(fact.roles.front().country);
    }
    visit_gazetteer();
    for (const auto& hit : s.hits().hits) visit(hit);
    visit_misspelt(static_cast<std::size_t>(before));
    std::sort(out.all.begin() + before, out.all.end(),
              [](const Toponym& a, const Toponym& b) { return a.span < b.span; });
  }
};

}  // namespace

void PlaceFinder::find(const ActorSentence& sentence, std::uint32_t sentence_index, Toponyms& out) const {
  Finder(sentence, gazetteer_.get(), sentence_index, out).run();
}

}  // namespace dragoman
