#include "event/toll_words.h"

#include <algorithm>

namespace dragoman {

using Found = std::optional<TollReading>;

Found TollWords::read(std::uint32_t token) const {
  for (const Harm harm : {Harm::killed, Harm::injured}) {
    if (auto found = read(token, harm)) return found;
  }
  if (!is(token, TollWord::casualty)) return std::nullopt;
  auto none = made(Harm::killed, token, token, counter_.people(token));
  return none && none->none() ? none : std::nullopt;
}

Found TollWords::read(std::uint32_t token, Harm harm) const {
  // "gunned down": the particle stands for its verb
  const auto head = clause_.head(token);
  const bool particle = head && base(clause_.token(token).deprel) == Deprel::compound && clause_.is_verb(*head);
  const std::uint32_t verb = particle ? *head : token;
  if (clause_.is_verb(verb)) {
    if (is(token, harm, HarmWord::object)) {
      if (auto found = by_object(harm, verb)) return found;
    }
    if (is(token, harm, HarmWord::subject)) {
      auto found = of_people(harm, verb, verb, clause_.understood_subject(verb));
      if (found) found->died = true;
      return found;
    }
  }
  if (is(token, harm, HarmWord::state)) {
    if (auto found = by_state(harm, token)) return found;
  }
  if (is(token, harm, HarmWord::toll) || counts(token, harm)) return by_toll(harm, token);
  if (is(token, harm, HarmWord::noun)) return by_noun(harm, token);
  if (harm == Harm::killed && is(token, TollWord::life)) return by_life(token);
  return std::nullopt;
}

Found TollWords::made(Harm harm, std::uint32_t word, std::uint32_t verb, std::optional<HeadCount> count) const {
  if (!count) return std::nullopt;
  TollReading reading;
  reading.harm = harm;
  reading.word = word;
  reading.verb = verb;
  reading.count = std::move(*count);
  return reading;
}

Found TollWords::of_people(Harm harm, std::uint32_t word, std::uint32_t verb,
                           std::optional<std::uint32_t> victims) const {
  return victims ? made(harm, word, verb, counter_.people(*victims)) : std::nullopt;
}

Found TollWords::of_objects(Harm harm, std::uint32_t word, std::uint32_t verb) const {
  for (const std::uint32_t object : clause_.objects(verb)) {
    if (object == word) continue;
    if (auto found = of_people(harm, word, verb, object)) return found;
  }
  return std::nullopt;
}

/// "killed or wounded 12": nobody knows how many were killed.
bool TollWords::shared(Harm harm, std::uint32_t verb, std::uint32_t object) const {
  const Harm other = harm == Harm::killed ? Harm::injured : Harm::killed;
  const auto head = clause_.head(verb);
  if (head && clause_.token(verb).deprel == Deprel::conj && is(*head, other, HarmWord::object) &&
      clause_.head(object) == verb) {
    const auto theirs = clause_.objects(*head);
    if (std::find(theirs.begin(), theirs.end(), object) != theirs.end()) return true;
  }
  const auto below = clause_.children(verb);
  return std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
    return clause_.token(c).deprel == Deprel::conj && verb < c && c < object && is(c, other, HarmWord::object);
  });
}

Found TollWords::by_object(Harm harm, std::uint32_t verb) const {
  // "ten were killed and 45 injured"
  if (clause_.token(verb).deprel == Deprel::conj) {
    if (auto own = made(harm, verb, verb, counter_.number(verb))) return own;
    // the same where the number is read as one more of what it stands beside
    const bool counted = verb > 0 && clause_.token(verb - 1).deprel == Deprel::conj && !clause_.is_verb(verb - 1) &&
                         clause_.head(verb - 1) == clause_.head(verb);
    if (counted) {
      if (auto own = made(harm, verb, verb, counter_.number(verb - 1))) return own;
    }
  }
  for (const std::uint32_t object : clause_.objects(verb)) {
    if (is(object, TollWord::anyone) || shared(harm, verb, object)) return std::nullopt;
    if (auto found = of_people(harm, verb, verb, object)) {
      found->verbal = true;
      return found;
    }
  }
  // "three were killed and 150 others hurt": passive like its neighbour
  const auto head = clause_.head(verb);
  if (head && clause_.token(verb).deprel == Deprel::conj && clause_.passive(*head)) {
    return of_people(harm, verb, verb, clause_.understood_subject(verb));
  }
  // "airstrikes killed about 12 people" may be read as if it were passive and the people an adjunct
  for (const std::uint32_t c : clause_.children(verb)) {
    if (c < verb || base(clause_.token(c).deprel) != Deprel::obl || clause_.has_link(c)) continue;
    if (!counter_.number(c)) continue;
    if (auto found = of_people(harm, verb, verb, c)) return found;
  }
  return std::nullopt;
}

/// "12 dead", "left 12 people dead", "12 are dead", "shot dead three", "30 (were) wounded".
Found TollWords::by_state(Harm harm, std::uint32_t token) const {
  const auto head = clause_.head(token);
  const Deprel relation = base(clause_.token(token).deprel);
  if (clause_.is_verb(token) && relation != Deprel::orphan) return std::nullopt;
  const bool after_verb = token > 0 && clause_.is_verb(token - 1) && !clause_.is_noun(token);
  const std::uint32_t verb = head && clause_.is_verb(*head) ? *head : after_verb ? token - 1 : token;
  if (auto own = made(harm, token, verb, counter_.number(token))) return own;
  const auto below = clause_.children(token);
  const bool predicate = std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
    return base(clause_.token(c).deprel) == Deprel::nsubj || clause_.token(c).deprel == Deprel::cop;
  });
  if (predicate || relation == Deprel::root || relation == Deprel::ccomp) {
    return of_people(harm, token, token, clause_.understood_subject(token));
  }
  if (!head) return std::nullopt;
  if (relation == Deprel::orphan) return of_people(harm, token, token, *head);
  if (clause_.is_noun(*head) && (relation == Deprel::amod || relation == Deprel::acl)) {
    if (after_verb) {
      if (auto shot = of_objects(harm, token, token - 1)) return shot;
    }
    // "30 wounded soldiers" are counted, "the families of dead militants" are not
    const bool counted = token > *head || counter_.number(*head);
    return counted ? of_people(harm, token, *head, *head) : std::nullopt;
  }
  if (clause_.token(*head).upos == Upos::NUM) return of_people(harm, token, verb, *head);
  return verb != token ? of_objects(harm, token, verb) : std::nullopt;
}

Found TollWords::by_noun(Harm harm, std::uint32_t noun) const {
  if (auto own = made(harm, noun, noun, counter_.number(noun))) return own;
  if (auto none = made(harm, noun, noun, counter_.people(noun)); none && none->none()) return none;  // "no deaths"
  if (const auto victims = counter_.part(noun)) return of_people(harm, noun, noun, *victims);
  const auto verb = clause_.head(noun);
  if (verb && clause_.is_verb(*verb) && clause_.token(noun).deprel == Deprel::obj && is(*verb, TollWord::suffer)) {
    return of_people(harm, noun, *verb, clause_.understood_subject(*verb));
  }
  return std::nullopt;
}

/// "claimed 12 lives", "took the lives of 12 people", "12 people lost their lives".
Found TollWords::by_life(std::uint32_t life) const {
  const auto verb = clause_.head(life);
  if (!verb || !is(*verb, TollWord::take)) return std::nullopt;
  if (auto own = made(Harm::killed, life, *verb, counter_.number(life))) return own;
  if (const auto victims = counter_.part(life)) return of_people(Harm::killed, life, *verb, *victims);
  const auto below = clause_.children(life);
  const bool their_own = std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
    return clause_.token(c).deprel == Deprel::nmod_poss && clause_.token(c).upos == Upos::PRON;
  });
  return their_own ? of_people(Harm::killed, life, *verb, clause_.understood_subject(*verb)) : std::nullopt;
}

/// "the number of dead", "the total of people killed".
bool TollWords::counts(std::uint32_t token, Harm harm) const {
  if (!is(token, TollWord::number) || !clause_.is_noun(token)) return false;
  const auto of = counter_.part(token);
  if (!of) return false;
  const auto tells = [&](std::uint32_t t) {
    return is(t, harm, HarmWord::state) || is(t, harm, HarmWord::noun) || is(t, harm, HarmWord::object);
  };
  const auto below = clause_.children(*of);
  return tells(*of) || std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
           return base(clause_.token(c).deprel) == Deprel::acl && tells(c);
         });
}

/// "a toll of 12", "rose to 12", "is 12", "exceeded 12", "bringing the toll to 12".
Found TollWords::by_toll(Harm harm, std::uint32_t toll) const {
  const auto total = [&](std::uint32_t at, std::uint32_t verb) {
    auto found = made(harm, toll, verb, counter_.number(at));
    if (!found) return found;
    found->total = true;
    const bool beyond =
        (verb != toll && is(verb, TollWord::beyond)) || clause_.linked_by(at, lexicon_.of(TollWord::beyond));
    if (beyond) found->count.max.reset();
    return found;
  };
  for (const std::uint32_t c : clause_.children(toll)) {
    const Deprel how = base(clause_.token(c).deprel);
    const bool of = how == Deprel::nmod && clause_.linked_by(c, lexicon_.of(TollWord::reach));
    if (!of && how != Deprel::appos) continue;
    if (auto found = total(c, toll)) return found;
  }
  const auto verb = clause_.head(toll);
  const Deprel relation = base(clause_.token(toll).deprel);
  if (!verb || (relation != Deprel::nsubj && relation != Deprel::obj)) return std::nullopt;
  if (relation == Deprel::nsubj && !clause_.is_verb(*verb)) return total(*verb, *verb);  // "the toll is 12"
  for (const std::uint32_t c : clause_.children(*verb)) {
    if (c == toll) continue;
    const Deprel how = base(clause_.token(c).deprel);
    const bool adjunct = how == Deprel::obl || how == Deprel::nmod || how == Deprel::advmod || how == Deprel::xcomp;
    const bool reached = adjunct && clause_.linked_by(c, lexicon_.of(TollWord::reach));
    const bool object = how == Deprel::obj && relation == Deprel::nsubj;
    if (!reached && !object) continue;
    if (auto found = total(c, *verb)) return found;
  }
  return std::nullopt;
}

}  // namespace dragoman
