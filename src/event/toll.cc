#include "event/toll.h"

#include <algorithm>

#include "event/toll_reference.h"
#include "event/toll_words.h"

namespace dragoman {
namespace {

/// Where in the sentence the happening stands that a toll is of.
class TollPlace {
 public:
  TollPlace(const CasualtyLexicon& lexicon, const Clause& clause, const HeadCounter& counter,
            std::span<const Match> matches, std::span<const std::uint32_t> by_model)
      : lexicon_(lexicon), clause_(clause), counter_(counter), trigger_(clause.size()) {
    for (const std::uint32_t trigger : by_model) {
      if (!is(trigger, TollWord::war)) trigger_[trigger] = trigger;  // "the war has killed thousands" in many deeds
    }
    for (const Match& match : matches) {
      if (!counts_victims(*match.pattern->code)) continue;
      trigger_[match.trigger] = match.trigger;
      for (const std::uint32_t word : match.words) trigger_[word] = match.trigger;
    }
  }

  void place(const TollReading& reading, Toll& toll) {
    const std::uint32_t verb = reading.verb;
    add_own(reading.word, toll);
    add_own(verb, toll);
    // "Police killed 12": no other's deed. What is no person (a bomb, an attack) may be the means of any.
    const auto doer = reading.verbal ? clause_.doer(verb) : std::nullopt;
    const bool by_somebody = doer && !trigger_[*doer] && counter_.somebody(*doer);
    toll.acted_upon = by_somebody || (doer && trigger_[*doer]);  // "the attack killed a woman"
    beside(verb, toll);
    if (reading.word != verb) beside(reading.word, toll);
    if (const auto other = clause_.head(verb); other && base(clause_.token(verb).deprel) == Deprel::conj &&
                                               clause_.is(*other, lexicon_.any()) && trigger_[*other]) {
      toll.with = clause_.token(*trigger_[*other]).span;
    }
    std::uint32_t token = verb;
    bool same = true;
    for (int step = 0; step < Clause::longest_chain; ++step) {
      const auto above = up(token, reading, by_somebody);
      // "three were killed and 150 others hurt in the bombing": of the killing, if the bombing is no event
      const Deprel relation = base(clause_.token(token).deprel);
      const bool beside_another = above && relation == Deprel::conj && clause_.is(*above, lexicon_.any());
      if (!above || (!toll.near.empty() && !beside_another)) break;
      same = same && result_of(token, *above);
      token = *above;
      add(token, same, toll);
      if (trigger_[token] && clause_.is(token, lexicon_.any())) toll.acted_upon = true;  // "12 dead and 30 wounded"
      if (!trigger_[token] || beside_another) beside(token, toll);
      // "the mother, whose son died": what happens to her does not happen in his death
      if (relation == Deprel::acl && toll.near.empty() && clause_.is_noun(token)) break;
    }
    const TollReference reference(lexicon_, clause_);
    reference.settle(reading, toll);
    if (by_somebody && !toll.none) toll.may_follow = false;
  }

 private:
  [[nodiscard]] bool is(std::uint32_t token, TollWord word) const { return clause_.is(token, lexicon_.of(word)); }

  void add_own(std::uint32_t token, Toll& toll) const {
    if (!trigger_[token]) return;
    const Span span = clause_.token(*trigger_[token]).span;
    if (std::find(toll.own.begin(), toll.own.end(), span) == toll.own.end()) toll.own.push_back(span);
  }

  void add(std::uint32_t token, bool same, Toll& toll) const {
    if (!trigger_[token]) return;
    const Span span = clause_.token(*trigger_[token]).span;
    const auto in = [&](const std::vector<Span>& all) { return std::find(all.begin(), all.end(), span) != all.end(); };
    if (in(toll.own) || in(toll.near)) return;
    if (toll.near.empty()) toll.same = same;
    toll.near.push_back(span);
  }

  /// A preposition or conjunction of the setting, "when" as an adverb among them.
  [[nodiscard]] bool set_by(std::uint32_t token, TollWord words) const {
    if (clause_.linked_by(token, lexicon_.of(words))) return true;
    const auto below = clause_.children(token);
    return clause_.is_verb(token) && !below.empty() && below.front() < token && is(below.front(), words);
  }

  /// What hangs on the token and tells a happening: its subject, "in the attack", "when a bomb exploded".
  void beside(std::uint32_t token, Toll& toll) const {
    for (const std::uint32_t c : clause_.children(token)) {
      const Deprel relation = base(clause_.token(c).deprel);
      const bool phrase = relation == Deprel::obl || relation == Deprel::nmod || relation == Deprel::advcl;
      if (clause_.token(c).deprel == Deprel::nsubj_pass) continue;  // "suspects in the murder were shot"
      if (relation != Deprel::nsubj && !(phrase && set_by(c, TollWord::setting))) continue;
      // "were killed when police opened fire" tells no other deed, "killed two when the army attacked" may
      const bool same = relation == Deprel::nsubj ||
                        (relation == Deprel::advcl ? clause_.passive(token) && set_by(c, TollWord::within)
                                                   : clause_.linked_by(c, lexicon_.of(TollWord::within)));
      add(c, same, toll);
      if (relation == Deprel::advcl) continue;
      for (const std::uint32_t deeper : clause_.children(c)) {  // "in a series of attacks"
        if (base(clause_.token(deeper).deprel) == Deprel::nmod) add(deeper, same, toll);
      }
    }
  }

  /// "attacked the village, killing seven", "an attack that killed seven", "killed seven and wounded nine"; but
  /// "attacked the village and killed seven" may be two deeds.
  [[nodiscard]] bool result_of(std::uint32_t token, std::uint32_t above) const {
    switch (base(clause_.token(token).deprel)) {
      case Deprel::acl:
      case Deprel::xcomp:
      case Deprel::parataxis:
        return true;
      case Deprel::conj:
        return clause_.token(token).xpos == Penn::VBG || clause_.is(above, lexicon_.any());
      case Deprel::advcl:
        return clause_.token(token).xpos == Penn::VBG;
      default:
        return false;
    }
  }

  /// The word that the telling serves: the verb whose result it is, the noun that it describes.
  [[nodiscard]] std::optional<std::uint32_t> up(std::uint32_t token, const TollReading& reading,
                                                bool by_somebody) const {
    const auto head = clause_.head(token);
    if (!head) return std::nullopt;
    const Token& word = clause_.token(token);
    const auto below = clause_.children(token);
    const bool marked = std::any_of(below.begin(), below.end(),
                                    [&](std::uint32_t c) { return clause_.token(c).deprel == Deprel::mark; });
    const bool own_subject = std::any_of(
        below.begin(), below.end(), [&](std::uint32_t c) { return base(clause_.token(c).deprel) == Deprel::nsubj; });
    switch (base(word.deprel)) {
      case Deprel::acl:
        // "the 12 people killed" are no happening; "with 12 people killed", "nine dead and 12 wounded" tell of one
        if (std::find(reading.count.heads.begin(), reading.count.heads.end(), *head) != reading.count.heads.end()) {
          const auto above = clause_.head(*head);
          const bool row = above && clause_.token(*head).deprel == Deprel::conj && clause_.is(*above, lexicon_.any());
          return row || clause_.linked_by(*head, lexicon_.of(TollWord::setting)) ? above : std::nullopt;
        }
        return head;
      case Deprel::advcl:
        if (marked || (own_subject && word.xpos != Penn::VBG && word.xpos != Penn::VBN)) return std::nullopt;
        return head;
      case Deprel::xcomp:
      case Deprel::conj:
      case Deprel::parataxis:
      case Deprel::list:
        if (own_subject && by_somebody) return std::nullopt;
        return head;
      case Deprel::amod:
      case Deprel::orphan:
        return head;
      case Deprel::obj:
      case Deprel::nsubj:
      case Deprel::obl:
      case Deprel::nmod:
        return clause_.is_verb(token) ? std::nullopt : head;
      default:
        return std::nullopt;
    }
  }

  const CasualtyLexicon& lexicon_;
  const Clause& clause_;
  const HeadCounter& counter_;
  std::vector<std::optional<std::uint32_t>> trigger_;  ///< by token: the trigger of the happening that it tells
};

/// "attempted murder", "nearly killed", "nearly succeeded in killing".
bool unreal(const CasualtyLexicon& lexicon, const Clause& clause, const TollReading& reading) {
  const auto said_of = [&](std::uint32_t token) {
    const auto below = clause.children(token);
    return std::any_of(below.begin(), below.end(), [&](std::uint32_t c) {
      const Deprel relation = base(clause.token(c).deprel);
      return (relation == Deprel::amod || relation == Deprel::advmod || relation == Deprel::compound) &&
             clause.is(c, lexicon.of(TollWord::unreal));
    });
  };
  const auto head = clause.head(reading.verb);
  const Deprel relation = base(clause.token(reading.verb).deprel);
  const bool inner = head && (relation == Deprel::xcomp ||
                              (relation == Deprel::advcl && clause.token(reading.verb).xpos == Penn::VBG));
  return said_of(reading.word) || said_of(reading.verb) || (inner && said_of(*head));
}

}  // namespace

bool counts_victims(EventCode code) { return code == EventCode::ASSAULT || code == EventCode::PROTEST; }

void find_tolls(const CasualtyLexicon& lexicon, const StatusLexicon& status, const Article& article,
                std::uint32_t sentence, const Clause& clause, std::span<const Match> matches,
                std::span<const std::uint32_t> by_model, std::vector<Toll>& out) {
  std::vector<std::uint32_t> tokens;
  for (std::uint32_t t = clause.sentence().dateline; t < clause.size() && tokens.size() < most_tolls; ++t) {
    if (clause.is(t, lexicon.any())) tokens.push_back(t);
  }
  if (tokens.empty()) return;
  const TollWords reader(lexicon, article, sentence, clause);
  std::vector<TollReading> readings;
  for (const std::uint32_t token : tokens) {
    auto reading = reader.read(token);
    if (!reading || unreal(lexicon, clause, *reading)) continue;
    const Status told = status.judge(clause, reading->verb).status;
    if (told != Status::reported && told != Status::historical && !reading->none()) continue;
    readings.push_back(std::move(*reading));
  }
  // Of "killed or wounded 12" nobody knows how many were killed. Who "was wounded and died" was killed.
  const auto shared = [&](const TollReading& one) {
    return std::any_of(readings.begin(), readings.end(), [&](const TollReading& other) {
      const bool same = other.harm != one.harm && other.count.heads == one.count.heads;
      return same && !one.none() && !one.died;
    });
  };
  std::vector<bool> drop;
  for (const TollReading& reading : readings) drop.push_back(shared(reading));
  TollPlace places(lexicon, clause, reader.counter(), matches, by_model);
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const TollReading& reading = readings[i];
    if (drop[i]) continue;
    Toll toll;
    toll.harm = reading.harm;
    toll.sentence = sentence;
    toll.count.min = reading.count.min;
    toll.count.max = reading.count.max;
    toll.count.text = {clause.token(reading.count.first).span.begin, clause.token(reading.count.last).span.end};
    toll.victims = reader.counter().mentions(reading.count.heads);
    toll.total = reading.total;
    toll.none = reading.none();
    for (const std::uint32_t head : reading.count.heads) {
      if (clause.is(head, lexicon.of(TollWord::attacker))) toll.count.of = Victims::actor;
      if (clause.is(head, lexicon.of(TollWord::bystander))) toll.count.of = Victims::bystander;
    }
    places.place(reading, toll);
    out.push_back(toll);
    if (clause.is(reading.word, lexicon.of(TollWord::casualty))) {  // "no casualties": of both kinds
      toll.harm = Harm::injured;
      out.push_back(std::move(toll));
    }
  }
}

}  // namespace dragoman
