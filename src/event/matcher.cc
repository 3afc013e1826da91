#include "event/matcher.h"

#include <algorithm>

#include "event/specificity.h"

namespace dragoman {
namespace {

// A pattern's places are tried in few ways; a sentence built to have many is given up, not searched for ever.
constexpr int most_steps = 2000;

/// Tries one pattern at one trigger, place by place, going back where a later place is not found.
class Attempt {
 public:
  Attempt(const Clause& clause, const Matcher::IsActor& is_actor, const Pattern& pattern,
          const std::vector<const Match*>& inner, const Choice& aspect)
      : clause_(clause), is_actor_(is_actor), pattern_(pattern), inner_(inner), aspect_(aspect) {}

  std::optional<Match> run(std::uint32_t trigger) {
    match_.pattern = &pattern_;
    match_.trigger = trigger;
    anchors_.assign(1, trigger);
    const auto words = clause_.matched_words(trigger, pattern_.words);
    match_.specificity = word_value + extra_word_value * static_cast<double>(words - 1);
    if (!place(0)) return std::nullopt;
    if (!pattern_.needs.empty() && !in_clause(pattern_.needs)) return std::nullopt;
    if (!pattern_.unless.empty() && in_clause(pattern_.unless)) return std::nullopt;
    if (!pattern_.needs.empty()) match_.specificity += condition_value;
    match_.specificity += weight_value * pattern_.weight;
    if (match_.folded && match_.recipients.empty()) match_.recipients = inner_[*match_.folded]->recipients;
    add_default_actors();
    if (pattern_.swapped) std::swap(match_.actors, match_.recipients);
    return std::move(match_);
  }

 private:
  using Tokens = std::vector<std::uint32_t>;

  bool place(std::size_t index) {
    if (index == pattern_.elements.size()) return true;
    if (++steps_ > most_steps) return false;
    const Element& element = pattern_.elements[index];
    if (element.kind == Element::Kind::particle) return particle(element) && place(index + 1);
    for (const std::uint32_t token : candidates(element)) {
      if (token == match_.trigger || used(token)) continue;
      const Saved before = save();
      take(element, token);
      if (place(index + 1)) return true;
      restore(before);
    }
    return element.optional && place(index + 1);
  }

  bool particle(const Element& element) {
    for (const std::uint32_t anchor : anchors_) {
      for (const std::uint32_t c : clause_.children(anchor)) {
        const Token& token = clause_.token(c);
        const bool loose = base(token.deprel) == Deprel::compound || token.deprel == Deprel::advmod ||
                           token.upos == Upos::ADP || token.deprel == Deprel::obl;
        if (loose && clause_.is(c, element.words)) return found_particle();
        // "pull out of Kabul" may have "out" as a preposition of "Kabul".
        if (base(token.deprel) == Deprel::obl && clause_.linked_by(c, element.words)) return found_particle();
      }
    }
    return false;
  }

  bool found_particle() {
    match_.specificity += particle_value;
    return true;
  }

  Tokens candidates(const Element& element) const {
    Tokens out;
    for (auto anchor = anchors_.rbegin(); anchor != anchors_.rend(); ++anchor) {
      if (element.link.empty()) {
        direct(element, *anchor, out);
      } else {
        linked(element, *anchor, out);
      }
    }
    // "that R <any> must"
    if (match_.folded && element.kind == Element::Kind::word && element.link.empty()) {
      direct(element, *match_.folded, out);
    }
    return out;
  }

  /// What stands without preposition: objects and the like.
  void direct(const Element& element, std::uint32_t anchor, Tokens& out) const {
    const bool slot = element.kind == Element::Kind::recipient || element.kind == Element::Kind::actor ||
                      element.kind == Element::Kind::anything;
    if (clause_.is_verb(anchor) || anchor == match_.trigger) {
      Tokens objects = clause_.objects(anchor);
      // "give R aid": the one to whom comes first for a slot.
      if (slot) {
        std::stable_partition(objects.begin(), objects.end(),
                              [&](std::uint32_t t) { return clause_.token(t).deprel == Deprel::iobj; });
      }
      for (const std::uint32_t object : objects) with_coordinated(element, object, out);
    }
    for (const std::uint32_t c : clause_.children(anchor)) {
      const Deprel relation = base(clause_.token(c).deprel);
      const bool clausal = relation == Deprel::xcomp || relation == Deprel::ccomp;
      const bool inside = relation == Deprel::compound || relation == Deprel::amod || relation == Deprel::advmod ||
                          (relation == Deprel::aux && element.kind == Element::Kind::word);  // "must"
      const bool bare = (relation == Deprel::obl || relation == Deprel::nmod) && !clause_.has_link(c);
      if (element.kind == Element::Kind::fold) {
        if (clausal || relation == Deprel::acl || relation == Deprel::advcl) inner_events(element, c, out);
      } else if (slot) {
        if (pattern_.trigger == Pattern::Trigger::noun && anchor == match_.trigger && (inside || bare) &&
            relation != Deprel::advmod) {
          with_coordinated(element, c, out);
        }
      } else if (clausal || inside || bare) {
        with_coordinated(element, c, out);
      }
    }
  }

  [[nodiscard]] bool has_mark(std::uint32_t verb) const {
    const auto below = clause_.children(verb);
    return std::any_of(below.begin(), below.end(),
                       [&](std::uint32_t c) { return clause_.token(c).deprel == Deprel::mark; });
  }

  /// What stands after a preposition, or after "to" as an infinitive.
  void linked(const Element& element, std::uint32_t anchor, Tokens& out) const {
    bool has_particle = false;
    for (const std::uint32_t c : clause_.children(anchor)) {
      const Token& token = clause_.token(c);
      const Deprel relation = base(token.deprel);
      if (relation == Deprel::compound || (relation == Deprel::advmod && token.upos == Upos::ADP) ||
          (relation == Deprel::obl && token.upos == Upos::ADP)) {
        has_particle = has_particle || clause_.is(c, element.link);
      }
      const bool phrase = relation == Deprel::obl || relation == Deprel::nmod;
      const bool clausal = relation == Deprel::xcomp || relation == Deprel::ccomp || relation == Deprel::advcl ||
                           relation == Deprel::acl;
      // "hopes that the rebels will leave": the subject of the clause is the one addressed
      const bool addressed = relation == Deprel::ccomp &&
                             (element.kind == Element::Kind::recipient || element.kind == Element::Kind::anything);
      const bool bare = element.clause && relation == Deprel::ccomp && !has_mark(c);  // "said Iran must leave"
      if (addressed && (bare || clause_.linked_by(c, element.link))) {
        if (const auto subject = clause_.understood_subject(c)) with_coordinated(element, *subject, out);
        continue;
      }
      if ((phrase || clausal || relation == Deprel::obj || relation == Deprel::iobj) &&
          (bare || clause_.linked_by(c, element.link))) {
        if (element.kind == Element::Kind::fold) {
          inner_events(element, c, out);
        } else {
          with_coordinated(element, c, out);
        }
      }
    }
    if (has_particle && clause_.is_verb(anchor)) {
      for (const std::uint32_t object : clause_.objects(anchor)) with_coordinated(element, object, out);
    }
  }

  /// The event told by a complement; "continue to provide" tells what "provide" does.
  void inner_events(const Element& element, std::uint32_t token, Tokens& out) const {
    for (int steps = 0; steps < Clause::longest_chain; ++steps) {
      with_coordinated(element, token, out);
      if (!clause_.is(token, aspect_)) return;
      const auto below = clause_.children(token);
      const auto next = std::find_if(below.begin(), below.end(), [&](std::uint32_t c) {
        return clause_.token(c).deprel == Deprel::xcomp || clause_.token(c).deprel == Deprel::obj;
      });
      if (next == below.end()) return;
      token = *next;
    }
  }

  void with_coordinated(const Element& element, std::uint32_t token, Tokens& out) const {
    if (fits(element, token)) out.push_back(token);
    for (const std::uint32_t c : clause_.children(token)) {
      if (clause_.token(c).deprel == Deprel::conj && fits(element, c)) out.push_back(c);
    }
  }

  bool fits(const Element& element, std::uint32_t token) const {
    switch (element.kind) {
      case Element::Kind::word:
        return clause_.is(token, element.words);
      case Element::Kind::fold:
        return inner_[token] != nullptr && (inner_[token]->pattern->codes & element.codes) != 0;
      default:
        return clause_.is_noun(token) || clause_.token(token).upos == Upos::PRON ||
               clause_.token(token).upos == Upos::NUM || clause_.token(token).upos == Upos::DET ||
               clause_.token(token).upos == Upos::ADJ || is_actor_(token);
    }
  }

  void take(const Element& element, std::uint32_t token) {
    if (!element.link.empty()) match_.specificity += link_value;
    switch (element.kind) {
      case Element::Kind::recipient:
        match_.recipients.push_back(token);
        match_.specificity += is_actor_(token) ? actor_value : slot_value;
        break;
      case Element::Kind::actor:
        match_.actors.push_back(token);
        match_.specificity += is_actor_(token) ? actor_value : slot_value;
        break;
      case Element::Kind::fold:
        match_.folded = token;
        match_.specificity += fold_value;
        break;
      case Element::Kind::word: {
        const auto words = clause_.matched_words(token, element.words);
        match_.specificity += word_value + extra_word_value * static_cast<double>(words - 1);
        match_.words.push_back(token);
        anchors_.push_back(token);
        break;
      }
      default:
        match_.specificity += slot_value;
        anchors_.push_back(token);
        break;
    }
  }

  bool used(std::uint32_t token) const {
    const auto in = [&](const Tokens& list) { return std::find(list.begin(), list.end(), token) != list.end(); };
    return in(anchors_) || in(match_.actors) || in(match_.recipients) || match_.folded == token;
  }

  /// The clause of an option's words: what hangs on the trigger or on the verb that the trigger serves.
  bool in_clause(const Choice& choice) const {
    std::uint32_t top = match_.trigger;
    if (!clause_.is_verb(top)) {
      if (const auto governor = clause_.head(top)) top = *governor;
    }
    Tokens open(1, top);
    while (!open.empty()) {
      const std::uint32_t token = open.back();
      open.pop_back();
      if (token != match_.trigger && clause_.is(token, choice)) return true;
      const auto below = clause_.children(token);
      open.insert(open.end(), below.begin(), below.end());
    }
    return false;
  }

  void add_default_actors() {
    const bool written = std::any_of(pattern_.elements.begin(), pattern_.elements.end(),
                                     [](const Element& e) { return e.kind == Element::Kind::actor; });
    if (written && !match_.actors.empty()) return;
    if (pattern_.trigger == Pattern::Trigger::noun) {
      for (const std::uint32_t who : clause_.doers_of_noun(match_.trigger)) {
        if (used(who) || !is_actor_(who)) continue;
        match_.actors.push_back(who);
        break;
      }
    } else {
      const auto who = pattern_.trigger == Pattern::Trigger::predicate ? clause_.understood_subject(match_.trigger)
                                                                       : clause_.doer(match_.trigger);
      if (who && !used(*who)) match_.actors.push_back(*who);
    }
    if (!match_.actors.empty()) match_.specificity += is_actor_(match_.actors.front()) ? actor_value : slot_value;
  }

  struct Saved {
    std::size_t anchors, actors, recipients, words;
    std::optional<std::uint32_t> folded;
    double specificity;
  };
  Saved save() const {
    return {anchors_.size(),     match_.actors.size(), match_.recipients.size(),
            match_.words.size(), match_.folded,        match_.specificity};
  }
  void restore(const Saved& saved) {
    anchors_.resize(saved.anchors);
    match_.actors.resize(saved.actors);
    match_.recipients.resize(saved.recipients);
    match_.words.resize(saved.words);
    match_.folded = saved.folded;
    match_.specificity = saved.specificity;
  }

  const Clause& clause_;
  const Matcher::IsActor& is_actor_;
  const Pattern& pattern_;
  const std::vector<const Match*>& inner_;
  const Choice& aspect_;
  Match match_;
  Tokens anchors_;
  int steps_ = 0;
};

bool may_trigger(const Clause& clause, std::uint32_t token, const Pattern& pattern) {
  if (!clause.is(token, pattern.words)) return false;
  const Token& word = clause.token(token);
  switch (pattern.trigger) {
    case Pattern::Trigger::noun:
      // "this is a threat to peace" describes; "be threat to R" is another line
      if (std::any_of(clause.children(token).begin(), clause.children(token).end(),
                      [&](std::uint32_t c) { return clause.token(c).deprel == Deprel::cop; })) {
        return false;
      }
      return clause.is_noun(token) || (word.xpos == Penn::VBG && word.upos != Upos::AUX && clause.has_link(token));
    case Pattern::Trigger::verb:
      // "captured fighters" describes them
      return word.upos == Upos::VERB && word.deprel != Deprel::amod;
    case Pattern::Trigger::predicate:
      if (word.upos == Upos::ADJ) return true;
      return std::any_of(clause.children(token).begin(), clause.children(token).end(), [&](std::uint32_t c) {
        const Deprel relation = clause.token(c).deprel;
        return relation == Deprel::cop || relation == Deprel::aux_pass || relation == Deprel::nsubj_pass;
      });
  }
  return false;
}

/// All matches, trigger by trigger from the leaves up, since an event that is folded lies below the one that folds it.
std::vector<std::vector<Match>> by_trigger(const PatternLexicon& lexicon, const Clause& clause,
                                           const Matcher::IsActor& is_actor) {
  std::vector<std::vector<Match>> found(clause.size());
  std::vector<const Match*> best(clause.size(), nullptr);
  for (const std::uint32_t token : clause.bottom_up()) {
    std::vector<std::uint32_t> lines;
    for (const WordTable::Id id : {clause.lemma(token), clause.form(token)}) {
      const auto more = lexicon.by_trigger(id);
      lines.insert(lines.end(), more.begin(), more.end());
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    for (const std::uint32_t line : lines) {
      const Pattern& pattern = lexicon.patterns()[line];
      if (!may_trigger(clause, token, pattern)) continue;
      if (auto match = Attempt(clause, is_actor, pattern, best, lexicon.aspect()).run(token))
        found[token].push_back(std::move(*match));
    }
    std::stable_sort(found[token].begin(), found[token].end(),
                     [](const Match& a, const Match& b) { return a.specificity > b.specificity; });
    if (!found[token].empty()) best[token] = &found[token].front();
  }
  return found;
}

/// The best of the matches at a word says who acts and who is acted upon, and that it is one deed and not any ("would
/// condemn an attack").
bool told_in_full(const Clause& clause, const std::vector<Match>& matches) {
  if (matches.empty() || matches.front().actors.empty() || matches.front().recipients.empty()) return false;
  const auto below = clause.children(matches.front().trigger);
  return std::none_of(below.begin(), below.end(), [&](std::uint32_t c) {
    return clause.token(c).deprel == Deprel::det && clause.token(c).lemma != "the";
  });
}

}  // namespace

std::vector<Match> Matcher::match(const Clause& clause, const IsActor& is_actor) const {
  auto found = by_trigger(lexicon_, clause, is_actor);
  std::vector<bool> taken(clause.size(), false);
  // From the top down, so that an outer event takes its inner one before that could take anything itself.
  const auto up = clause.bottom_up();
  for (auto token = up.rbegin(); token != up.rend(); ++token) {
    if (found[*token].empty()) continue;
    // What is folded into another tells nothing itself, and its words neither.
    const Match& match = found[*token].front();
    // but for a deed that somebody judges and that is told in full: "condemned the killing of a nurse by soldiers"
    const bool judges = clause.is(*token, lexicon_.judge());
    for (const std::uint32_t word : match.words) {
      if (!judges || !told_in_full(clause, found[word])) taken[word] = true;
    }
    if (match.folded) taken[*match.folded] = true;
  }
  std::vector<Match> out;
  for (std::uint32_t token = 0; token < clause.size(); ++token) {
    if (taken[token] || found[token].empty()) continue;
    const Pattern& pattern = *found[token].front().pattern;
    if (!pattern.code && !pattern.sure) continue;
    out.push_back(std::move(found[token].front()));
  }
  return out;
}

std::vector<Match> Matcher::all(const Clause& clause, const IsActor& is_actor) const {
  std::vector<Match> out;
  for (auto& matches : by_trigger(lexicon_, clause, is_actor)) {
    for (Match& match : matches) out.push_back(std::move(match));
  }
  return out;
}

}  // namespace dragoman
