#include "event/sides.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "article/first_conjunct.h"
#include "event/odds.h"
#include "mention/antecedents.h"

namespace dragoman {
namespace {

// To be on a side, chosen by how many events of docs/accuracy.md get both sides right; whom the line left out needs
// more.
constexpr double least_chance = 0.4;
constexpr double least_new = 0.5;
constexpr double least_party = 0.6;    // the same of one of those who act together, on either side
constexpr float hardly = 0.1F;         // of the parts of a word that names nobody, to look whom it stands for
constexpr double least_rival = -2;     // log odds: less is as little
constexpr double least_factor = 0.02;  // of one who was told, against all that is known
constexpr double told_chance = 0.9;    // of one of whom a rule says that he takes part
constexpr double spared_chance = 0.1;  // that a bystander takes part on a side after all

constexpr SideEvidence acting = {-0.29, 2.28, -0.97, 0.59, -0.04, -0.11, -0.01, -0.50, 0.64, -0.05, 0.59};
constexpr SideEvidence undergoing = {-0.38, -1.35, 2.16, -0.02, 0.60, 0.00, -0.10, -0.67, -0.01, 0.45, -0.26};

double weighed(const SideEvidence& weights, const SideEvidence& known) {
  double sum = 0;
  for (std::size_t each = 0; each < known.size(); ++each) sum += weights[each] * known[each];
  return likely(sum);
}

bool holds(const std::vector<std::uint32_t>& side, std::uint32_t mention) {
  return std::find(side.begin(), side.end(), mention) != side.end();
}

Part most(Part one, Part other) { return {std::max(one.actor, other.actor), std::max(one.recipient, other.recipient)}; }

/// The first of those whom the word is coordinated with; itself where it is alone.
std::uint32_t first_conjunct(const Clause& clause, std::uint32_t token) {
  while (clause.coordinated(token)) token = *clause.head(token);
  return token;
}

/// The part of a mention in the clue's event; who is coordinated with others or belongs to them has theirs.
Part part_of(const Article& article, const Clause& clause, const Roles& roles, const Clue& clue,
             std::uint32_t mention) {
  const std::uint32_t head = article.mentions[mention].head;
  const std::uint32_t first = first_conjunct(clause, head);
  Part part = most(clause.sentence().part_again(clue, head), clause.sentence().part_again(clue, first));
  for (const std::uint32_t other : clause.children(first)) {
    if (clause.coordinated(other)) part = most(part, clause.sentence().part_again(clue, other));
  }
  if (const auto whole = roles.belongs_to(clause, first)) part = most(part, clause.sentence().part_again(clue, *whole));
  return part;
}

/// The words before the head that tell those apart who share it: "*Thai* and *Cambodian* troops". The model sees these
/// take part, and not the head.
std::vector<std::uint32_t> told_apart(const Article& article, const Clause& clause, std::uint32_t mention) {
  const Mention& one = article.mentions[mention];
  std::vector<std::uint32_t> words;
  for (const std::uint32_t c : clause.children(one.head)) {
    const Deprel relation = base(clause.token(c).deprel);
    if (c > one.head || (relation != Deprel::amod && relation != Deprel::compound)) continue;
    std::vector<std::uint32_t> list(1, c);
    for (std::size_t at = 0; at < list.size(); ++at) {  // "UK, US and French forces" may be a chain
      for (const std::uint32_t other : clause.children(list[at])) {
        if (clause.coordinated(other)) list.push_back(other);
      }
    }
    if (list.size() == 1) continue;
    std::copy_if(list.begin(), list.end(), std::back_inserter(words),
                 [&](std::uint32_t word) { return one.span.contains(clause.token(word).span); });
  }
  return words;
}

/// Whom the token names within his phrase: "German journalist *Mesale* Tolu" and "the opposition Unity *party*" are one
/// mention each, and the model may see another word of theirs take part than the one that the tree hangs them on.
std::optional<std::uint32_t> named_by(const Article& article, const Clause& clause, const Roles& roles,
                                      std::uint32_t token) {
  const Token& name = clause.token(token);
  if (name.upos != Upos::PROPN && name.upos != Upos::NOUN) return {};
  std::uint32_t at = token;
  while (const auto head = clause.head(at)) {
    const Deprel relation = clause.token(at).deprel;
    const bool beside = relation == Deprel::appos && at == token && name.upos == Upos::PROPN;
    // "Hun Sen"; but "an Islamic State captive" is another than the group
    const bool name_in_name = relation == Deprel::compound && clause.token(*head).upos == Upos::PROPN;
    if (!beside && !name_in_name && relation != Deprel::appos && relation != Deprel::nmod_desc &&
        base(relation) != Deprel::flat) {
      return {};
    }
    std::optional<std::uint32_t> whose;
    for (const std::uint32_t mention : roles.all()) {
      const Mention& one = article.mentions[mention];
      if (one.head == token) return {};
      // "my brother, Sami Daoud, was ..." is he as well
      if (one.head == *head && (one.span.contains(name.span) || beside)) whose = mention;
    }
    if (whose) return whose;
    at = *head;
  }
  return {};
}

struct Seen {
  std::uint32_t mention;
  Part part;
};

std::vector<Seen> seen(const Article& article, const Clause& clause, const Roles& roles, const Clue& clue) {
  std::vector<Seen> all;
  const auto add = [&](std::uint32_t mention, Part part) {
    const auto known = std::find_if(all.begin(), all.end(), [&](const Seen& one) { return one.mention == mention; });
    Part& whole = known == all.end() ? all.emplace_back(Seen{mention, {}}).part : known->part;
    whole = most(whole, part);
  };
  for (const std::uint32_t mention : roles.all()) {
    add(mention, part_of(article, clause, roles, clue, mention));
    for (const std::uint32_t word : told_apart(article, clause, mention)) {
      add(mention, clause.sentence().part_again(clue, word));
    }
  }
  for (std::uint32_t t = clue.first; t < clue.first + clue.size; ++t) {
    const Part part = clause.sentence().part_again(clue, t);
    if (std::max(part.actor, part.recipient) < hardly) continue;
    for (const std::uint32_t mention : roles.actors(clause, t)) add(mention, part);
    if (const auto named = named_by(article, clause, roles, t)) add(*named, part);
  }
  std::sort(all.begin(), all.end(), [](const Seen& a, const Seen& b) { return a.mention < b.mention; });
  return all;
}

/// The word that a list begins with in which somebody stands: "teachers" of "teachers, workers and fishermen", and
/// "thousands" of "thousands of teachers, workers and fishermen".
std::uint32_t list_of(const Article& article, std::uint32_t mention) {
  const auto& tokens = article.sentences[article.mentions[mention].sentence].tokens;
  const std::uint32_t token = first_conjunct(tokens, article.mentions[mention].head);
  const auto included = [&](const Token& link) {  // "nine people, including a pastor"
    return link.head == static_cast<std::int32_t>(token) && link.deprel == Deprel::case_ && link.xpos == Penn::VBG;
  };
  if (base(tokens[token].deprel) == Deprel::nmod && std::any_of(tokens.begin(), tokens.end(), included)) {
    return first_conjunct(tokens, static_cast<std::uint32_t>(tokens[token].head));
  }
  if (token == article.mentions[mention].head || tokens[token].deprel != Deprel::nmod) return token;
  const auto above = static_cast<std::uint32_t>(tokens[token].head);
  return tokens[above].xpos == Penn::NNS && tokens[above].upos == Upos::NOUN ? above : token;
}

/// "Injured 110": people of whom nothing but their number is known, which tells as much where they are no party.
bool mere_number(const Article& article, std::uint32_t mention) {
  const Mention& one = article.mentions[mention];
  return one.actor()->unspecified && article.sentences[one.sentence].tokens[one.head].upos == Upos::NUM;
}

}  // namespace

std::vector<Candidate> candidates(const Told& told, const Article& article, const Clause& clause, const Roles& roles) {
  const std::vector<Seen> all = seen(article, clause, roles, *told.clue);
  const Sides nobody;
  const Sides& line = told.line == nullptr ? nobody : *told.line;
  std::vector<Candidate> found;
  for (const Seen& one : all) {
    Part rival;
    for (const Seen& other : all) {
      if (other.mention != one.mention) rival = most(rival, other.part);
    }
    SideEvidence known{};
    known[side_always] = 1;
    known[line_acts] = holds(line.actors, one.mention);
    known[line_undergoes] = holds(line.recipients, one.mention);
    known[share_acts] = log_odds(one.part.actor);
    known[share_undergoes] = log_odds(one.part.recipient);
    known[rival_acts] = std::max(log_odds(rival.actor), least_rival);
    known[rival_undergoes] = std::max(log_odds(rival.recipient), least_rival);
    known[by_line] = told.line != nullptr;
    known[line_lacks_actor] = told.line != nullptr && line.actors.empty();
    known[line_lacks_recipient] = told.line != nullptr && line.recipients.empty();
    known[of_parties] = mutual(told.code);
    found.push_back({one.mention, weighed(acting, known), weighed(undergoing, known), known});
  }
  return found;
}

Sides chosen(const std::vector<Candidate>& all, const Sides* line) {
  Sides sides;
  for (const auto& [mention, acts, undergoes, _] : all) {
    const bool actor = acts >= undergoes;
    const bool new_there = line != nullptr && !holds(actor ? line->actors : line->recipients, mention);
    if (std::max(acts, undergoes) < (new_there ? least_new : least_chance)) continue;
    (actor ? sides.actors : sides.recipients).push_back(mention);
  }
  return sides;
}

Sides filled(Sides line, Sides model) {
  const auto fill = [](std::vector<std::uint32_t>& side, std::vector<std::uint32_t> more,
                       const std::vector<std::uint32_t>& other) {
    if (!side.empty()) return;
    side = std::move(more);
    std::erase_if(side, [&](std::uint32_t m) { return holds(other, m); });
  };
  const std::vector<std::uint32_t> acting = line.actors;
  fill(line.actors, std::move(model.actors), line.recipients);
  fill(line.recipients, std::move(model.recipients), acting);
  return line;
}

bool mutual(EventCode code) {
  return code == EventCode::CONSULT || code == EventCode::AGREE || code == EventCode::COOPERATE;
}

bool suffered(EventCode code) {
  return code == EventCode::ASSAULT || code == EventCode::COERCE || code == EventCode::THREATEN ||
         code == EventCode::SANCTION || code == EventCode::AID;
}

std::vector<std::uint32_t> parties(const std::vector<Candidate>& all, std::vector<std::uint32_t> told) {
  std::vector<std::uint32_t> kept;
  for (const auto& [mention, acts, undergoes, _] : all) {
    if (acts + undergoes >= (holds(told, mention) ? least_chance : least_party)) kept.push_back(mention);
  }
  return kept.empty() ? told : kept;
}

double chance(const std::vector<Candidate>& all, std::uint32_t mention, bool reciprocal) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const Candidate& one) { return one.mention == mention; });
  if (found == all.end()) return 1;
  return reciprocal ? std::min(1.0, found->acts + found->undergoes) : std::max(found->acts, found->undergoes);
}

void settle_in(std::vector<Candidate>& all, const std::vector<std::uint32_t>& told, bool undergo) {
  for (Candidate& one : all) {
    if (!holds(told, one.mention)) continue;
    double& there = undergo ? one.undergoes : one.acts;
    there = std::max(there, told_chance);
  }
}

void settle_all(std::vector<Candidate>& all, const Sides& told) {
  settle_in(all, told.actors, false);
  settle_in(all, told.recipients, true);
  std::vector<std::uint32_t> others;
  for (const Candidate& one : all) {
    if (!holds(told.actors, one.mention) && !holds(told.recipients, one.mention)) others.push_back(one.mention);
  }
  settle(all, others);
}

void settle(std::vector<Candidate>& all, const std::vector<std::uint32_t>& spared) {
  for (Candidate& one : all) {
    if (!holds(spared, one.mention)) continue;
    one.acts = std::min(one.acts, spared_chance);
    one.undergoes = std::min(one.undergoes, spared_chance);
  }
}

double likelihood(const Sides& sides, bool reciprocal, const std::vector<Candidate>& all, const Article& article) {
  const auto same = [&](std::uint32_t a, std::uint32_t b) {
    const std::string& entity = article.mentions[a].actor()->entity;
    return meant(article, a) == meant(article, b) || (!entity.empty() && entity == article.mentions[b].actor()->entity);
  };
  const auto told = [&](const std::vector<std::uint32_t>& side, std::uint32_t mention) {
    return std::any_of(side.begin(), side.end(), [&](std::uint32_t m) { return m != mention && same(m, mention); });
  };
  const auto share_of = [&](const Candidate& one, bool actor, bool recipient) {
    double acts = one.acts;
    double undergoes = one.undergoes;
    if (actor || recipient) {
      for (const Candidate& other : all) {
        if (!same(one.mention, other.mention)) continue;
        acts = std::max(acts, other.acts);
        undergoes = std::max(undergoes, other.undergoes);
      }
    }
    const double either = std::min(1.0, acts + undergoes);
    const double share = actor ? (reciprocal ? either : acts) : recipient ? undergoes : 1 - either;
    return share * (actor || recipient ? article.mentions[one.mention].antecedent_share : 1);
  };
  struct Group {
    std::uint32_t first;
    bool actor, recipient;
    double share;
  };
  std::vector<Group> groups;
  for (const Candidate& one : all) {
    const bool actor = holds(sides.actors, one.mention);
    const bool recipient = holds(sides.recipients, one.mention);
    if (!actor && !recipient && (told(sides.actors, one.mention) || told(sides.recipients, one.mention))) continue;
    if (!actor && !recipient && mere_number(article, one.mention)) continue;
    const std::uint32_t first = list_of(article, one.mention);
    const double share = share_of(one, actor, recipient);
    const auto known = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
      return group.first == first && group.actor == actor && group.recipient == recipient;
    });
    if (known == groups.end()) {
      groups.push_back({first, actor, recipient, share});
    } else {
      known->share = std::min(known->share, share);
    }
  }
  double product = 1;
  for (const Group& group : groups) product *= std::clamp(group.share, least_factor, 1.0);
  return product;
}

std::size_t parties_told(const Sides& sides, const Article& article) {
  std::size_t count = 0;
  for (const auto* side : {&sides.actors, &sides.recipients}) {
    std::vector<std::uint32_t> firsts;
    for (const std::uint32_t m : *side) firsts.push_back(list_of(article, m));
    std::sort(firsts.begin(), firsts.end());
    count += static_cast<std::size_t>(std::unique(firsts.begin(), firsts.end()) - firsts.begin());
  }
  return count;
}

}  // namespace dragoman
