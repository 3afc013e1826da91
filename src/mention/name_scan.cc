#include "mention/name_scan.h"

#include <algorithm>
#include <string>

#include "language/compass_names.h"

namespace dragoman {
namespace {

bool may_be_name(Upos upos) {
  switch (upos) {
    case Upos::NOUN:
    case Upos::PROPN:
    case Upos::ADJ:
    case Upos::NUM:
    case Upos::SYM:
    case Upos::X:
      return true;
    default:
      return false;
  }
}

bool unknown_name(const Sentence& sentence, const NameHits& hits, std::uint32_t token) {
  return sentence.tokens[token].upos == Upos::PROPN && hits.at[token] == NameHits::none;
}

// "Baker" of "Jordan Baker", whom the lexicon does not know
bool surname_alone(const NameLexicon& lexicon, const NameHits& hits, std::uint32_t token) {
  if (hits.at[token] == NameHits::none) return false;
  const auto& hit = hits.hits[hits.at[token]];
  if (hit.first != hit.last) return false;
  const auto facts = hits.facts_of(hit);
  return std::any_of(facts.begin(), facts.end(),
                     [&](std::uint32_t number) { return lexicon.fact(number).kind == NameKind::person; });
}

bool joined(const Sentence& sentence, std::uint32_t a, std::uint32_t b, bool compounds) {
  const auto one_way = [&](std::uint32_t child, std::uint32_t head) {
    const auto& token = sentence.tokens[child];
    if (token.head != static_cast<std::int32_t>(head)) return false;
    const auto relation = base(token.deprel);
    return relation == Deprel::flat || (compounds && relation == Deprel::compound);
  };
  if (one_way(a, b) || one_way(b, a)) return true;
  // both hang on the same first name: "Maria Jordan Smith"
  const auto& x = sentence.tokens[a];
  const auto& y = sentence.tokens[b];
  return x.head == y.head && base(x.deprel) == Deprel::flat && base(y.deprel) == Deprel::flat;
}

/// "North and South Korea": the first is North Korea.
void complete_compass_pairs(const NameLexicon& lexicon, std::string_view text, const Sentence& sentence,
                            NameHits& out) {
  for (std::uint32_t t = 0; t + 3 < sentence.tokens.size(); ++t) {
    if (!begins_compass_pair(text, sentence, t)) continue;
    const Span point = sentence.tokens[t].span, name = sentence.tokens[t + 3].span;
    const auto facts = lexicon.index().find(std::string(text.substr(point.begin, point.size())) + " " +
                                            std::string(text.substr(name.begin, name.size())));
    if (facts.empty()) continue;
    if (out.at[t] == NameHits::none) {
      out.insert(t, facts);
    } else if (NameHit& alone = out.hits[out.at[t]]; alone.first == alone.last) {
      out.replace(alone, facts);
    }
  }
}

}  // namespace

std::uint32_t head_of(const Sentence& sentence, const NameHit& hit) {
  const auto outside = [&](std::uint32_t t) {
    const auto head = sentence.tokens[t].head;
    return head < static_cast<std::int32_t>(hit.first) || head > static_cast<std::int32_t>(hit.last);
  };
  // of "U.S. military aid", whose words hang on "aid" side by side, the noun
  const Upos last = sentence.tokens[hit.last].upos;
  if (outside(hit.last) && last != Upos::PUNCT && last != Upos::ADJ) return hit.last;
  for (auto t = hit.first; t <= hit.last; ++t) {
    if (outside(t) && sentence.tokens[t].upos != Upos::PUNCT) return t;
  }
  return hit.last;
}

void scan_names(const NameLexicon& lexicon, std::string_view text, const Sentence& sentence, NameHits& out) {
  lexicon.index().scan(text, sentence, out);
  complete_compass_pairs(lexicon, text, sentence, out);
  // "NAIROBI, Kenya - Police fired" is of police, not of the Kenya Police
  for (auto& hit : out.hits) {
    if (hit.first >= sentence.dateline || hit.last < sentence.dateline) continue;
    out.forget(hit);
    hit.first = sentence.dateline;
    const std::uint32_t begin = sentence.tokens[hit.first].span.begin;
    const auto facts = lexicon.index().find(text.substr(begin, sentence.tokens[hit.last].span.end - begin));
    if (facts.empty()) continue;
    out.replace(hit, facts);
    const auto number = static_cast<std::uint32_t>(&hit - out.hits.data());
    for (auto t = hit.first; t <= hit.last; ++t) out.at[t] = number;
  }

  // "the West Wing" is no part of the West
  for (const auto& hit : out.hits) {
    const std::uint32_t next = hit.last + 1;
    if (hit.first == hit.last || next >= sentence.tokens.size() || sentence.tokens[hit.first].lemma != "the") continue;
    const Token& after = sentence.tokens[next];
    const bool names = after.upos == Upos::ADJ ? out.at[next] != NameHits::none
                                               : after.upos == Upos::PROPN && out.at[next] == NameHits::none;
    if (names && sentence.tokens[hit.last].head == static_cast<std::int32_t>(next)) out.forget(hit);
  }

  for (auto& hit : out.hits) {
    if (hit.first != hit.last || may_be_name(sentence.tokens[hit.first].upos)) continue;
    const auto other = [&](std::uint32_t fact) { return lexicon.fact(fact).kind != NameKind::modifier; };
    if (!out.drop(hit, other)) out.forget(hit);
  }

  // "Rep. Smith", "Representative Smith"; but "Amartya Sen", "the Czech Rep."
  for (auto& hit : out.hits) {
    const auto facts = out.facts_of(hit);
    const auto title = [&](std::uint32_t number) { return lexicon.fact(number).title; };
    if (out.at[hit.first] == NameHits::none || std::none_of(facts.begin(), facts.end(), title)) continue;
    const bool names = hit.last + 1 < sentence.tokens.size() && sentence.tokens[hit.last + 1].upos == Upos::PROPN &&
                       base(sentence.tokens[hit.last].deprel) != Deprel::flat;
    const auto unwanted = [&](std::uint32_t number) {
      return names ? lexicon.fact(number).kind == NameKind::role && !title(number) : title(number);
    };
    if (!out.drop(hit, unwanted)) out.forget(hit);
  }

  // "Talks with management"; but "the management of the crisis", "crisis management", "a management plan"
  for (auto& hit : out.hits) {
    const auto bare = [&](std::uint32_t number) { return lexicon.fact(number).bare; };
    if (out.at[hit.first] == NameHits::none) continue;
    const auto facts = out.facts_of(hit);
    if (std::none_of(facts.begin(), facts.end(), bare)) continue;
    const Token& word = sentence.tokens[hit.last];
    const bool described =
        word.deprel == Deprel::compound ||
        std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
          return token.head == static_cast<std::int32_t>(hit.last) &&
                 (token.deprel == Deprel::compound || token.deprel == Deprel::amod || token.deprel == Deprel::nmod);
        });
    if (described && !out.drop(hit, bare)) out.forget(hit);
  }

  for (const auto& hit : out.hits) {
    if (out.at[hit.first] == NameHits::none || hit.first != hit.last) continue;
    bool given = false;
    bool place = false;
    bool surname = false;
    for (const auto number : out.facts_of(hit)) {
      const auto kind = lexicon.fact(number).kind;
      given |= kind == NameKind::given_name;
      surname |= kind == NameKind::person;
      place |= kind == NameKind::place || kind == NameKind::state || kind == NameKind::capital;
    }
    if (!given && !place && !surname) continue;
    const auto t = hit.first;
    const auto part_of_name = [&](std::uint32_t other) {
      return unknown_name(sentence, out, other) || (given && surname_alone(lexicon, out, other));
    };
    const auto before = t > 0 && unknown_name(sentence, out, t - 1) && joined(sentence, t - 1, t, given || surname);
    const auto after = t + 1 < sentence.tokens.size() && part_of_name(t + 1) && joined(sentence, t, t + 1, given);
    if (before || after) out.forget(hit);
  }
}

}  // namespace dragoman
