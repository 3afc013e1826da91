#include "event/clues.h"

#include <algorithm>
#include <iterator>

namespace dragoman {
namespace {

// Chosen by what they change in events of real news that were read: judged ones, and annotated ones (docs/accuracy.md).
constexpr float least_code = 0.3F;    // of an event that the model alone sees, to be looked at
constexpr double ruled_out = 0.1;     // at most, of a line's code for which the model may put another one ...
constexpr float sure_code = 0.5F;     // ... of which it is so sure
constexpr float told_factor = 4.5F;   // so much likelier is a status that words of the sentence tell ...
constexpr float told_plan = 1.5F;     // ... and a plan, which words tell less surely ("to withdraw")
constexpr float least_share = 0.5F;   // of a role in it
constexpr float agreed_share = 0.2F;  // of the role that a line gave somebody, for him to keep it beside others
constexpr float new_share = 0.9F;     // of a role of somebody to whom a line gave none
// The same, where the side would be empty.
constexpr float only_actor = 0.5F, only_recipient = 0.7F;
constexpr float nobody = 0.05F;      // of the line's role, below which he is merely named near by
constexpr float elsewhere = 0.6F;    // of the other role, above which he belongs there
constexpr float hardly = 0.1F;       // of both roles, of one of several who act together
constexpr float most_doubt = 0.7F;   // that the word tells no event at all, for its roles to count
constexpr double acts_too = 0.3;     // BACK of train/heads.py
constexpr double least_part = 0.02;  // of one who was told, against the model

template <typename Each>
void each_clue(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words,
               const Each& each) {
  if (const Clue* clue = sentence.clue(trigger)) each(*clue);
  for (const std::uint32_t word : words) {
    if (const Clue* clue = sentence.clue(word)) each(*clue);
  }
}

bool holds(const std::vector<std::uint32_t>& side, std::uint32_t mention) {
  return std::find(side.begin(), side.end(), mention) != side.end();
}

/// The actors on the words whose share in the event is large enough.
template <typename Share>
std::vector<std::uint32_t> who(const Clause& clause, const Roles& roles, const Clue& clue, const Share& share) {
  std::vector<std::uint32_t> tokens;
  for (std::uint32_t t = clue.first; t < clue.first + clue.size; ++t) {
    if (share(clause.sentence().part(clue, t)) >= least_share) tokens.push_back(t);
  }
  return roles.actors(clause, tokens);
}

/// The tree says plainly that the phrase is acted upon.
bool aimed_at(const Clause& clause, std::uint32_t token, const Choice& toward) {
  const Deprel relation = clause.token(token).deprel;
  return relation == Deprel::obj || relation == Deprel::iobj || relation == Deprel::nsubj_pass ||
         clause.linked_by(token, toward);
}

float actor_share(Part part) { return part.actor; }
float recipient_share(Part part) { return part.recipient; }

/// The part of a mention in the clue's event; who is coordinated with others has theirs.
Part part_of(const Article& article, const Clause& clause, const Clue& clue, std::uint32_t mention) {
  std::uint32_t token = article.mentions[mention].head;
  Part most = clause.sentence().part(clue, token);
  while (clause.token(token).deprel == Deprel::conj && clause.head(token)) {
    token = *clause.head(token);
    const Part more = clause.sentence().part(clue, token);
    most = {std::max(most.actor, more.actor), std::max(most.recipient, more.recipient)};
  }
  return most;
}

/// An actor of the sentence and his part: that of his own words, or of words that stand for him ("the positions of
/// fighters").
struct Seen {
  std::uint32_t mention;
  Part part;
};

std::vector<Seen> seen(const Article& article, const Clause& clause, const Roles& roles, const Clue& clue) {
  std::vector<Seen> all;
  const auto add = [&](std::uint32_t mention, Part part) {
    const auto known = std::find_if(all.begin(), all.end(), [&](const Seen& one) { return one.mention == mention; });
    Part& most = known == all.end() ? all.emplace_back(Seen{mention, {}}).part : known->part;
    most = {std::max(most.actor, part.actor), std::max(most.recipient, part.recipient)};
  };
  for (const std::uint32_t mention : roles.all()) add(mention, part_of(article, clause, clue, mention));
  for (std::uint32_t t = clue.first; t < clue.first + clue.size; ++t) {
    const Part part = clause.sentence().part(clue, t);
    if (std::max(part.actor, part.recipient) < hardly) continue;
    for (const std::uint32_t mention : roles.actors(clause, t)) add(mention, part);
  }
  std::sort(all.begin(), all.end(), [](const Seen& a, const Seen& b) { return a.mention < b.mention; });
  return all;
}

}  // namespace

const Clue* best_clue(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words) {
  const Clue* best = nullptr;
  each_clue(sentence, trigger, words, [&](const Clue& clue) {
    if (best == nullptr || clue.none < best->none) best = &clue;
  });
  return best;
}

std::optional<EventCode> other_code(const Clue& clue, double line_share) {
  const auto best = std::max_element(clue.codes.begin(), clue.codes.end());
  if (line_share > ruled_out || *best < sure_code) return std::nullopt;
  return static_cast<EventCode>(best - clue.codes.begin());
}

Status status_of(const Clue& clue, Status told) {
  // History is told by words that are sure.
  if (clue.none > most_doubt || told == Status::historical) return told;
  std::array<float, 5> share = clue.status;
  share[static_cast<std::size_t>(told)] *= told == Status::planned ? told_plan : told_factor;
  return static_cast<Status>(std::max_element(share.begin(), share.end()) - share.begin());
}

double code_share(const Sentence& sentence, std::uint32_t trigger, std::span<const std::uint32_t> words,
                  EventCode code) {
  float share = 0;
  each_clue(sentence, trigger, words,
            [&](const Clue& clue) { share = std::max(share, clue.codes[static_cast<std::size_t>(code)]); });
  return static_cast<double>(share);
}

std::vector<Telling> tellings(const Clause& clause, const Roles& roles, const std::vector<bool>& taken) {
  std::vector<Telling> found;
  const Sentence& sentence = clause.sentence();
  for (const Clue& clue : sentence.clues) {
    if (taken[clue.token]) continue;
    const auto best = std::max_element(clue.codes.begin(), clue.codes.end());
    if (*best < least_code) continue;
    Telling telling;
    telling.clue = &clue;
    telling.code = static_cast<EventCode>(best - clue.codes.begin());
    telling.actors = who(clause, roles, clue, actor_share);
    telling.recipients = who(clause, roles, clue, recipient_share);
    found.push_back(std::move(telling));
  }
  return found;
}

std::array<double, event_codes> pair_shares(const Sentence& sentence, std::optional<std::uint32_t> source,
                                            std::optional<std::uint32_t> target) {
  std::array<double, event_codes> shares{};
  double sum = 0;
  for (const Clue& clue : sentence.clues) {
    double roles = 1;
    if (source) roles *= static_cast<double>(sentence.part(clue, *source).actor);
    if (target) {
      const Part part = sentence.part(clue, *target);
      roles *= static_cast<double>(part.recipient) + acts_too * static_cast<double>(part.actor);
    }
    for (std::size_t code = 0; code < event_codes; ++code) {
      const double share = roles * static_cast<double>(clue.codes[code]);
      shares[code] += share;
      sum += share;
    }
  }
  if (sum > 0) {
    for (double& share : shares) share /= sum;
  }
  return shares;
}

Sides mended(const Sides& found, const Article& article, const Clause& clause, const Roles& roles, const Clue& clue,
             const Choice& toward) {
  if (clue.none > most_doubt) return found;
  // Whom the tree says plainly to be acted upon does not act.
  const auto plain = [&](std::uint32_t m) {
    return holds(found.recipients, m) && aimed_at(clause, article.mentions[m].head, toward);
  };
  const std::vector<Seen> all = seen(article, clause, roles, clue);
  const auto side = [&](const std::vector<std::uint32_t>& by_line, float only_one, bool actors) {
    std::vector<std::uint32_t> members;
    const auto take = [&](const auto& fits) {
      for (const Seen& one : all) {
        const float here = actors ? one.part.actor : one.part.recipient;
        const float there = actors ? one.part.recipient : one.part.actor;
        if (actors && plain(one.mention)) continue;
        if (fits(one.mention, here, there)) members.push_back(one.mention);
      }
    };
    take([&](std::uint32_t m, float here, float there) {
      return (!actors && plain(m)) || (here >= (holds(by_line, m) ? agreed_share : new_share) && here >= there);
    });
    if (!members.empty()) return members;
    take([&](std::uint32_t m, float here, float there) {
      return holds(by_line, m) && here >= nobody && there <= elsewhere;
    });
    if (!members.empty()) return members;
    take([&](std::uint32_t, float here, float there) { return here >= only_one && here >= there; });
    return members;
  };
  return {side(found.actors, only_actor, true), side(found.recipients, only_recipient, false)};
}

double sides_share(const Sides& told, bool reciprocal, const Article& article, const Clause& clause, const Roles& roles,
                   const Clue& clue) {
  double product = 1;
  for (const auto& [mention, part] : seen(article, clause, roles, clue)) {
    const float acts = reciprocal ? part.actor + part.recipient : part.actor;
    const float share = holds(told.actors, mention)       ? acts
                        : holds(told.recipients, mention) ? part.recipient
                                                          : 1 - part.actor - part.recipient;
    product *= std::clamp(static_cast<double>(share), least_part, 1.0);
  }
  return product;
}

std::vector<std::uint32_t> parties(std::vector<std::uint32_t> all, const Article& article, const Clause& clause,
                                   const Clue& clue) {
  if (clue.none > most_doubt) return all;
  std::vector<std::uint32_t> kept;
  std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](std::uint32_t m) {
    const Part part = part_of(article, clause, clue, m);
    return part.actor + part.recipient >= hardly;
  });
  return kept.size() < 2 ? all : kept;
}

}  // namespace dragoman
