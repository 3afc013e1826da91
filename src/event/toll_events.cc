#include "event/toll_events.h"

#include <algorithm>

#include "article/sentence_mentions.h"
#include "event/casualties.h"
#include "event/same_actor.h"

namespace dragoman {
namespace {

constexpr std::uint32_t sentences_back = 3;  // that "the attack" may mean

/// What happened; a plan or a fear has no dead.
bool happened(const Event& event) {
  return counts_victims(event.code) && (event.status == Status::reported || event.status == Status::historical);
}

bool among(const Article& article, const std::vector<std::uint32_t>& some, const std::vector<std::uint32_t>& side) {
  return std::any_of(some.begin(), some.end(), [&](std::uint32_t one) {
    return std::any_of(side.begin(), side.end(), [&](std::uint32_t other) { return same_actor(article, one, other); });
  });
}

/// The victims are the doers' own: of an acting state, or alike in what is told of both.
bool of_doers(const Article& article, const Event& event, const Toll& toll) {
  return std::any_of(event.actors.begin(), event.actors.end(), [&](std::uint32_t doer) {
    const Actor& who = *article.mentions[doer].actor();
    return std::any_of(toll.victims.begin(), toll.victims.end(), [&](std::uint32_t one) {
      const bool told =
          !who.entity.empty() || (!who.sectors.empty() && !article.mentions[one].actor()->sectors.empty());
      return one == doer || (told && same_actor(article, one, doer));
    });
  });
}

/// All of the side have one of these sectors first.
bool all_are(const Article& article, const std::vector<std::uint32_t>& side, std::initializer_list<Sector> sectors) {
  return !side.empty() && std::all_of(side.begin(), side.end(), [&](std::uint32_t m) {
    const auto& own = article.mentions[m].actor()->sectors;
    return !own.empty() && std::find(sectors.begin(), sectors.end(), own.front()) != sectors.end();
  });
}

/// Which side of the event the victims are on. `done_to` where they are whom its deed is done to, if nothing else is
/// told.
std::optional<Victims> whose(const Article& article, const Event& event, const Toll& toll, bool done_to) {
  if (toll.none) return std::nullopt;
  // "Three of the attackers were killed", of whom an earlier sentence tells that they attacked
  if (toll.count.of == Victims::actor && among(article, toll.victims, event.actors)) return Victims::actor;
  if (among(article, toll.victims, event.recipients)) return Victims::recipient;
  if (toll.count.of) return toll.count.of;
  if (!event.reciprocal && of_doers(article, event, toll)) return Victims::actor;
  if (done_to || toll.acted_upon) return Victims::recipient;
  const bool civilians = all_are(article, toll.victims, {Sector::CVL});
  const bool forces = all_are(article, event.recipients, {Sector::MIL, Sector::REB, Sector::COP, Sector::SPY});
  if (civilians && forces) return Victims::bystander;
  return std::nullopt;
}

void give(const Article& article, Event& event, const Toll& toll, bool done_to) {
  Casualties count = toll.count;
  count.of = whose(article, event, toll, done_to);
  // Whoever a deed harmed, it was done to, where nobody else is told.
  const bool open = event.recipients.empty() && !event.reciprocal && event.code == EventCode::ASSAULT;
  if (!count.of && !toll.none && open && !toll.victims.empty()) {
    event.recipients = toll.victims;
    count.of = Victims::recipient;
  }
  // "Raided a village, killing 30 farmers": they suffer beside the village.
  const bool here = toll.sentence == event.evidence.sentence && event.code == EventCode::ASSAULT && !event.reciprocal;
  if (here && count.of == Victims::recipient && !toll.none) {
    const auto on = [&](const std::vector<std::uint32_t>& side, std::uint32_t victim) {
      return std::any_of(side.begin(), side.end(), [&](std::uint32_t m) { return surely_same(article, m, victim); });
    };
    for (const std::uint32_t victim : toll.victims) {
      if (!on(event.recipients, victim) && !on(event.actors, victim)) event.recipients.push_back(victim);
    }
    std::sort(event.recipients.begin(), event.recipients.end());
  }
  std::optional<Casualties>& kept = toll.harm == Harm::killed ? event.killed : event.injured;
  if (kept && (toll.total || (toll.whole && most(count) > most(*kept)))) {
    if (!count.of) count.of = kept->of;
    kept = count;
    return;
  }
  if (toll.none && kept) return;
  unite_casualties(kept, count);
}

/// The first of the triggers that made an event of what happened. Events stand in the order of their triggers.
Event* told_by(Article& article, const std::vector<Span>& triggers) {
  for (const Span trigger : triggers) {
    const auto found = std::lower_bound(article.events.begin(), article.events.end(), trigger,
                                        [](const Event& event, Span span) { return event.evidence.trigger < span; });
    if (found != article.events.end() && found->evidence.trigger == trigger && happened(*found)) return &*found;
  }
  return nullptr;
}

/// The event of the sentence that one of the triggers tells again.
Event* telling_of(Article& article, std::uint32_t sentence, const std::vector<Span>& triggers) {
  const auto before = [&](const Event& event) { return event.evidence.sentence < sentence; };
  auto event = std::partition_point(article.events.begin(), article.events.end(), before);
  for (; event != article.events.end() && event->evidence.sentence == sentence; ++event) {
    const bool again = std::any_of(triggers.begin(), triggers.end(), [&](Span trigger) {
      return std::find(event->also_at.begin(), event->also_at.end(), trigger) != event->also_at.end();
    });
    if (again) return &*event;
  }
  return nullptr;
}

/// The events that each sentence tells, for the first time or again.
std::vector<std::vector<Event*>> by_sentence(Article& article) {
  std::vector<std::vector<Event*>> out(article.sentences.size());
  const auto add = [&](Event& event, Span trigger) {
    const auto after = std::upper_bound(article.sentences.begin(), article.sentences.end(), trigger.begin,
                                        [](std::uint32_t at, const Sentence& s) { return at < s.span.begin; });
    if (after == article.sentences.begin()) return;
    auto& told = out[static_cast<std::size_t>(after - article.sentences.begin()) - 1];
    if (told.empty() || told.back() != &event) told.push_back(&event);
  };
  for (Event& event : article.events) {
    if (!happened(event)) continue;
    add(event, event.evidence.trigger);
    for (const Span again : event.also_at) add(event, again);
  }
  return out;
}

/// Another day or another place than the event's.
bool elsewhere(const Article& article, const Event& event, std::uint32_t sentence) {
  for (const Mention& mention : mentions_of(article, sentence)) {
    if (const Time* time = mention.time(); time != nullptr && time->from && time->to && event.date) {
      if (*time->to < *event.date || event.date_end.value_or(*event.date) < *time->from) return true;
      if (time->granularity != Granularity::day) return true;
    }
    const Place* place = mention.place();
    if (place == nullptr || mention.actor() != nullptr) continue;
    if (!event.place) return true;
    const Place& where = *article.mentions[*event.place].place();
    if (place->country != where.country) return true;
  }
  return false;
}

/// "At least 12 people were killed (in the attack)" after a sentence that tells one attack: that attack. Nobody knows
/// more of `own`, the event that the killing itself is.
Event* told_before(Article& article, const Toll& toll, const Event& own) {
  const bool anybody = std::any_of(own.recipients.begin(), own.recipients.end(), [&](std::uint32_t m) {
    const Actor& who = *article.mentions[m].actor();
    return !who.country.empty() || !who.entity.empty();
  });
  const bool attackers = toll.count.of == Victims::actor;  // "three of the attackers", whoever they are
  if (toll.apart || (anybody && !attackers) || !own.actors.empty()) return nullptr;
  const std::uint32_t back = toll.refers ? sentences_back : 1;
  Event* found = nullptr;
  for (auto i = static_cast<std::size_t>(&own - article.events.data()); i-- > 0;) {
    Event& event = article.events[i];
    const std::uint32_t sentence = event.evidence.sentence;
    if (sentence + back < toll.sentence || (found != nullptr && sentence != found->evidence.sentence)) break;
    if (sentence == toll.sentence || !happened(event)) continue;
    if (found != nullptr) return nullptr;  // two: nobody knows which
    found = &event;
  }
  const bool fits = found != nullptr && found->code == own.code && found->status == own.status &&
                    !elsewhere(article, *found, toll.sentence);
  return fits ? found : nullptr;
}

/// What later tolls may be of: the event that each sentence tells, and the only one before a sentence.
class Told {
 public:
  explicit Told(Article& article) : by_sentence_(by_sentence(article)) {}

  [[nodiscard]] const std::vector<Event*>& at(std::uint32_t sentence) const { return by_sentence_[sentence]; }

  /// The one event of the sentence; of several the one that has victims. `doubtful` where that is not known.
  [[nodiscard]] Event* one(std::uint32_t sentence, bool& doubtful) const {
    const auto& there = at(sentence);
    if (there.empty()) return nullptr;
    const auto counted = [](const Event* event) { return event->killed || event->injured; };
    const auto with = std::count_if(there.begin(), there.end(), counted);
    doubtful = there.size() > 1 && with != 1;
    return with == 1 ? *std::find_if(there.begin(), there.end(), counted) : there.front();
  }

  /// The only event of all sentences before; asked with rising sentences.
  [[nodiscard]] Event* only_before(std::uint32_t sentence) {
    for (; seen_ < sentence; ++seen_) {
      for (Event* event : by_sentence_[seen_]) {
        several_ = several_ || (only_ != nullptr && only_ != event);
        only_ = event;
      }
    }
    return several_ ? nullptr : only_;
  }

 private:
  std::vector<std::vector<Event*>> by_sentence_;
  std::uint32_t seen_ = 0;
  Event* only_ = nullptr;
  bool several_ = false;
};

}  // namespace

std::vector<Span> give_tolls(Article& article, std::vector<Toll>& tolls) {
  std::vector<Span> apart;
  std::vector<std::pair<Span, Span>> results;
  std::vector<const Toll*> waiting;
  for (Toll& toll : tolls) {
    Event* const own = toll.none ? nullptr : told_by(article, toll.own);
    Event* const deed = own != nullptr && !toll.same ? nullptr : told_by(article, toll.near);
    if (own == nullptr && deed == nullptr) continue;
    if (toll.apart) apart.push_back((deed != nullptr ? deed : own)->evidence.trigger);
    Event* const with = own != nullptr && toll.with ? told_by(article, {*toll.with}) : nullptr;
    if (with != nullptr) results.emplace_back(own->evidence.trigger, with->evidence.trigger);
    if (own != nullptr && deed != nullptr) results.emplace_back(own->evidence.trigger, deed->evidence.trigger);
    // A killing that no deed of its sentence explains waits for what earlier sentences tell.
    if (own != nullptr && deed == nullptr && (toll.refers || toll.may_follow)) {
      waiting.push_back(&toll);
    } else {
      give(article, own != nullptr ? *own : *deed, toll, own != nullptr);
    }
    toll.may_follow = false;
  }
  join_deeds(article, results);
  results.clear();
  for (const Toll* toll : waiting) {
    Event* const own = told_by(article, toll->own);
    if (own == nullptr) {
      if (Event* const joined = telling_of(article, toll->sentence, toll->own)) give(article, *joined, *toll, true);
      continue;
    }
    Event* const before = told_before(article, *toll, *own);
    give(article, before != nullptr ? *before : *own, *toll, true);
    if (before == nullptr) continue;
    // "Three of the attackers were killed": those whom they attacked are whom the attack was done to.
    if (whose(article, *before, *toll, true) == Victims::actor) own->recipients.clear();
    results.emplace_back(own->evidence.trigger, before->evidence.trigger);
  }
  join_deeds(article, results);
  std::sort(apart.begin(), apart.end());
  return apart;
}

void give_later_tolls(Article& article, const std::vector<Toll>& tolls) {
  Told told(article);
  Event* last = nullptr;  // the event that the toll before was given to
  std::uint32_t last_sentence = 0;
  for (const Toll& toll : tolls) {
    if (!toll.may_follow) continue;
    const bool named = toll.refers || toll.total;
    // "There were no deaths, but 110 soldiers were wounded": of the event that the rest of the sentence tells again.
    const auto& here = told.at(toll.sentence);
    Event* found = toll.none && here.size() == 1 ? here.front() : nullptr;
    if (!named && !here.empty() && found == nullptr) continue;
    bool doubtful = false;
    const std::uint32_t back = named ? sentences_back : 1;
    for (std::uint32_t k = 1; k <= back && k <= toll.sentence && found == nullptr; ++k) {
      found = told.one(toll.sentence - k, doubtful);
    }
    if (found == nullptr && last != nullptr && toll.sentence - last_sentence <= 1) found = last;
    if (found == nullptr && named) found = told.only_before(toll.sentence);
    if (found == nullptr || doubtful || elsewhere(article, *found, toll.sentence)) continue;
    give(article, *found, toll, false);
    last = found;
    last_sentence = toll.sentence;
  }
}

}  // namespace dragoman
