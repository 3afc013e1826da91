#include "event/head_count.h"

#include <algorithm>

#include "article/sentence_mentions.h"

namespace dragoman {
namespace {

constexpr std::size_t most_coordinated = 32;

bool plural(Penn tag) { return tag == Penn::NNS || tag == Penn::NNPS; }

std::optional<std::int64_t> sum(std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
  if (!a || !b) return std::nullopt;
  return *a + *b;
}

}  // namespace

HeadCounter::HeadCounter(const CasualtyLexicon& lexicon, const Article& article, std::uint32_t sentence,
                         const Clause& clause)
    : lexicon_(lexicon),
      article_(article),
      clause_(clause),
      numbers_(lexicon, article, clause),
      actors_(clause.size()) {
  for (const Mention& mention : mentions_of(article, sentence)) {
    if (mention.actor() == nullptr || mention.head >= clause.size()) continue;
    actors_[mention.head].push_back(static_cast<std::uint32_t>(&mention - article.mentions.data()));
  }
}

std::vector<std::uint32_t> HeadCounter::mentions(const std::vector<std::uint32_t>& heads) const {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t head : heads) out.insert(out.end(), actors_[head].begin(), actors_[head].end());
  return out;
}

bool HeadCounter::somebody(std::uint32_t token) const {
  const PhraseKind kind = clause_.token(token).phrase;
  return kind == PhraseKind::person || kind == PhraseKind::body ||
         (kind == PhraseKind::none && !actors_[token].empty());
}

bool HeadCounter::thing(std::uint32_t token) const {
  if (is(token, TollWord::people) || !actors_[token].empty()) return false;
  const PhraseKind kind = clause_.token(token).phrase;
  return kind == PhraseKind::thing || kind == PhraseKind::event || kind == PhraseKind::time ||
         kind == PhraseKind::place;
}

std::optional<std::uint32_t> HeadCounter::part(std::uint32_t token) const {
  for (const std::uint32_t c : clause_.children(token)) {
    if (base(clause_.token(c).deprel) == Deprel::nmod && clause_.linked_by(c, lexicon_.of(TollWord::part))) return c;
  }
  return std::nullopt;
}

std::optional<HeadCount> HeadCounter::number(std::uint32_t token) const {
  const auto found = numbers_.read(token);
  if (!found) return std::nullopt;
  HeadCount count;
  static_cast<Number&>(count) = *found;
  count.first = std::min(count.first, token);
  count.last = std::max(count.last, token);
  count.heads = {token};
  count.numbered = true;
  return count;
}

/// "no one", "no soldiers".
std::optional<HeadCount> HeadCounter::nobody(std::uint32_t token) const {
  const auto below = clause_.children(token);
  const auto no = std::find_if(below.begin(), below.end(), [&](std::uint32_t c) { return is(c, TollWord::none); });
  const auto words = clause_.matched_words(token, lexicon_.of(TollWord::nobody));
  if (words == 0 && (no == below.end() || *no > token)) return std::nullopt;
  HeadCount count;
  count.first = words > 0 ? token + 1 - static_cast<std::uint32_t>(words) : *no;
  count.last = token;
  count.min = count.max = 0;
  count.heads = {token};
  count.numbered = true;
  return count;
}

/// "seven soldiers", "dozens of soldiers", "two families".
std::optional<HeadCount> HeadCounter::numbered(std::uint32_t token) const {
  auto count = number(token);
  if (!count) return std::nullopt;
  if (is(token, TollWord::group)) count->max.reset();
  if (!numbers_.numeric(token)) return count;
  const auto of = part(token);
  if (!of) return count;
  if (thing(*of)) return std::nullopt;
  count->heads.push_back(*of);
  count->last = std::max(count->last, *of);
  return count;
}

/// "a family of five", "a crew".
std::optional<HeadCount> HeadCounter::group(std::uint32_t token) const {
  HeadCount count;
  if (const auto of = part(token)) {
    if (auto found = number(*of)) count = std::move(*found);
  }
  if (!count.min && !count.max) {
    if (thing(token)) return std::nullopt;
    count.first = count.last = token;
    count.min = 2;
  }
  count.first = std::min(count.first, token);
  count.heads = {token};
  return count;
}

/// One phrase, without what is coordinated with it.
std::optional<HeadCount> HeadCounter::phrase(std::uint32_t token) const {
  if (auto none = nobody(token)) return none;
  if (!is(token, TollWord::group) && !numbers_.numeric(token) && thing(token)) return std::nullopt;
  if (auto count = numbered(token)) return count;
  if (is(token, TollWord::group)) return group(token);
  HeadCount count;
  count.first = count.last = token;
  count.heads = {token};
  const Token& head = clause_.token(token);
  const bool person = head.phrase == PhraseKind::person || (head.phrase == PhraseKind::none && !actors_[token].empty());
  if (!is(token, TollWord::single) && (!clause_.is_noun(token) || !person)) return std::nullopt;
  count.min = plural(head.xpos) ? 2 : 1;
  if (!plural(head.xpos)) count.max = 1;
  return count;
}

/// The words of the phrase about its head: "a senior officer", "Mohammed Deif".
void HeadCounter::widen(std::uint32_t token, HeadCount& count) const {
  for (const std::uint32_t c : clause_.children(token)) {
    switch (base(clause_.token(c).deprel)) {
      case Deprel::det:
      case Deprel::amod:
      case Deprel::nummod:
      case Deprel::compound:
      case Deprel::nmod:
        if (c < token && !clause_.has_link(c)) count.first = std::min(count.first, c);
        break;
      case Deprel::flat:
        count.last = std::max(count.last, c);
        break;
      default:
        break;
    }
  }
}

/// What is coordinated with `head` and is counted with it already.
bool HeadCounter::counted_before(std::uint32_t token, std::uint32_t head, const HeadCount& counted) const {
  if (token >= counted.first && token <= counted.last) return true;  // "two hundred and fifty"
  if (const auto of = part(token); of && clause_.token(*of).upos == Upos::PRON)
    return true;  // "three of them children"
  const auto own = clause_.children(token);
  const bool bare = std::none_of(own.begin(), own.end(), [&](std::uint32_t c) {
    const Deprel relation = base(clause_.token(c).deprel);
    return relation == Deprel::det || relation == Deprel::nummod || relation == Deprel::nmod;
  });
  if (!bare || numbers_.read(token)) return false;
  // "8,000 men and boys" have one number, "the film-maker and activist" beside a name is one person
  if (plural(clause_.token(token).xpos)) return counted.numbered && plural(clause_.token(head).xpos);
  return clause_.token(head).deprel == Deprel::appos;
}

std::optional<HeadCount> HeadCounter::people(std::uint32_t token) const {
  std::optional<HeadCount> all = phrase(token);
  const bool reflexive = is(token, TollWord::self);  // "killed himself and two others"
  if (reflexive) all.reset();
  bool apposed = false;
  for (const std::uint32_t c : clause_.children(token)) {
    if (clause_.token(c).deprel != Deprel::appos || !numbers_.read(c)) continue;
    if (!all && !reflexive) all = phrase(c);  // "20%, some 180 people"
  }
  if (!all && !reflexive) return std::nullopt;
  if (all) widen(token, *all);

  bool open = false;
  std::int64_t others = 0;
  std::vector<std::uint32_t> heads(1, token);
  for (std::size_t i = 0; i < heads.size(); ++i) {
    for (const std::uint32_t c : clause_.children(heads[i])) {
      if (heads.size() >= most_coordinated) break;
      const Deprel relation = clause_.token(c).deprel;
      // "two people, a soldier and a guide": what comes after the apposition belongs to it
      if (relation == Deprel::appos && i == 0 && all && all->numbered) apposed = true;
      if (relation != Deprel::conj || clause_.is_verb(c) || apposed) continue;
      heads.push_back(c);
      if (all && counted_before(c, heads[i], *all)) continue;
      auto one = phrase(c);
      if (!one) {
        open = open || somebody(c);
        continue;
      }
      widen(c, *one);
      others += one->min.value_or(0);
      if (!all) {
        all = std::move(one);
        continue;
      }
      all->min = sum(all->min, one->min);
      all->max = sum(all->max, one->max);
      all->first = std::min(all->first, one->first);
      all->last = std::max(all->last, one->last);
      all->numbered = all->numbered || one->numbered;
      all->heads.insert(all->heads.end(), one->heads.begin(), one->heads.end());
    }
  }
  if (!all) return std::nullopt;
  if (open) all->max.reset();
  // "two people, a soldier and a guide", where the parser takes all for one row
  if (others > 0 && all->max == 2 * others && is(token, TollWord::people)) all->min = all->max = others;
  return all;
}

}  // namespace dragoman
