#include "event/roles.h"

#include <algorithm>

#include "article/first_conjunct.h"
#include "article/sentence_mentions.h"
#include "event/sides.h"

namespace dragoman {
namespace {

constexpr float least_deed = 0.5F;  // that a word tells no event, below which it is a deed and nobody

const Clue* deed_at(const Sentence& sentence, std::uint32_t token) {
  const Clue* const clue = sentence.clue(token);
  return clue != nullptr && clue->none < least_deed ? clue : nullptr;
}

/// "An airstrike killed ...": whoever is named beside the deed acts in it.
bool is_deed(const Sentence& sentence, const Mention& mention) {
  return deed_at(sentence, mention.head) != nullptr && mention.actor()->unknown();
}

/// Whoever a deed is done to is not whose it is: "the beating of the teachers".
bool undergoes(const Sentence& sentence, std::uint32_t deed, std::uint32_t token) {
  const Clue* const clue = deed_at(sentence, deed);
  if (clue == nullptr || mutual(clue->likeliest())) return false;
  const Part part = clue->again ? sentence.part_again(*clue, token) : sentence.part(*clue, token);
  return part.recipient > part.actor;
}

}  // namespace

void Roles::fill(const Article& article, std::uint32_t sentence, const RoleWords& words) {
  toward_ = &words.toward;
  members_ = &words.members;
  carries_ = &words.carries;
  article_ = &article;
  hanging_.clear();
  for (const Mention& mention : mentions_of(article, sentence)) {
    if (mention.actor() == nullptr || is_deed(article.sentences[sentence], mention)) continue;
    const Actor& actor = *mention.actor();
    const bool land = actor.sectors.empty() && actor.entity.empty() && actor.name.empty();
    hanging_.push_back(
        {mention.head, static_cast<std::uint32_t>(&mention - article.mentions.data()), land ? mention.span : Span{}});
  }
  std::stable_sort(hanging_.begin(), hanging_.end(), [](Hanging a, Hanging b) { return a.token < b.token; });
}

std::vector<std::uint32_t> Roles::all() const {
  std::vector<std::uint32_t> mentions(hanging_.size());
  std::transform(hanging_.begin(), hanging_.end(), mentions.begin(), [](Hanging h) { return h.mention; });
  return mentions;
}

bool Roles::add_at(std::uint32_t token, std::vector<std::uint32_t>& out) const {
  auto here =
      std::lower_bound(hanging_.begin(), hanging_.end(), token, [](Hanging h, std::uint32_t t) { return h.token < t; });
  const bool any = here != hanging_.end() && here->token == token;
  for (; here != hanging_.end() && here->token == token; ++here) out.push_back(here->mention);
  return any;
}

std::vector<std::uint32_t> Roles::owners(const Clause& clause, std::uint32_t token) const {
  // Two steps down: "the positions of fighters of the YPG" goes no further.
  std::vector<std::uint32_t> level(1, token), found;
  for (int depth = 0; depth < 2; ++depth) {
    std::vector<std::uint32_t> next;
    for (const std::uint32_t t : level) {
      for (const std::uint32_t c : clause.children(t)) {
        const Deprel relation = base(clause.token(c).deprel);
        const bool leads = relation == Deprel::obl && c < t && !clause.has_link(c);  // "US-led"
        const bool part = relation == Deprel::obl && c > t && !clause.is_verb(t);    // "many of the inhabitants"
        if (relation != Deprel::nmod && relation != Deprel::compound && relation != Deprel::amod &&
            relation != Deprel::appos && relation != Deprel::flat && !leads && !part) {
          continue;
        }
        // Whom an attack or sanctions are aimed at does not do what they do: "the attack on the convoy killed ...".
        if (relation == Deprel::nmod && clause.linked_by(c, *toward_)) continue;
        if (undergoes(clause.sentence(), t, c)) continue;
        if (add_at(c, found)) {
          found.resize(1);
          for (const std::uint32_t other : clause.children(c)) {  // "Russian, Syrian and US warplanes"
            if (clause.coordinated(other)) add_at(other, found);
          }
          return found;
        }
        next.push_back(c);
      }
    }
    level = std::move(next);
  }
  return found;
}

bool Roles::is_actor(const Clause& clause, std::uint32_t token) const {
  std::vector<std::uint32_t> found;
  return add_at(token, found) || !owners(clause, token).empty();
}

bool Roles::add_named_place(const Clause& clause, std::uint32_t token, std::vector<std::uint32_t>& out) const {
  const auto head = clause.head(token);
  if (!head || base(clause.token(token).deprel) != Deprel::nmod || !clause.is_noun(*head)) return false;
  const auto here = std::find_if(hanging_.begin(), hanging_.end(), [&](Hanging h) { return h.token == *head; });
  if (here == hanging_.end() || !here->land.contains(clause.token(token).span)) return false;
  out.push_back(here->mention);
  return true;
}

void Roles::add(const Clause& clause, std::uint32_t token, std::vector<std::uint32_t>& out) const {
  if (add_at(token, out) || add_named_place(clause, token, out)) return;
  const auto all = owners(clause, token);
  out.insert(out.end(), all.begin(), all.end());
  add_carried(clause, token, out);
}

void Roles::add_carried(const Clause& clause, std::uint32_t token, std::vector<std::uint32_t>& out) const {
  for (const std::uint32_t verb : clause.children(token)) {
    if (base(clause.token(verb).deprel) != Deprel::acl || !clause.is(verb, *carries_) || clause.passive(verb)) continue;
    for (const std::uint32_t object : clause.objects(verb)) {
      if (!add_at(object, out)) continue;
      for (const std::uint32_t other : clause.children(object)) {
        if (clause.coordinated(other)) add_at(other, out);
      }
    }
  }
}

std::optional<std::uint32_t> Roles::belongs_to(const Clause& clause, std::uint32_t token) const {
  token = first_conjunct(clause.sentence().tokens, token);
  if (base(clause.token(token).deprel) != Deprel::nmod || !clause.linked_by(token, *members_)) return {};
  return clause.head(token);
}

std::vector<std::uint32_t> Roles::members(const Clause& clause, std::uint32_t token) const {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t c : clause.children(token)) {
    if (base(clause.token(c).deprel) != Deprel::nmod || belongs_to(clause, c) != token) continue;
    add_at(c, found);  // not "at least 12 from Britain"
    for (const std::uint32_t other : clause.children(c)) {
      if (clause.coordinated(other)) add_at(other, found);
    }
  }
  std::erase_if(found, [&](std::uint32_t m) { return article_->mentions[m].actor()->unknown(); });
  return found;
}

std::vector<std::uint32_t> Roles::actors(const Clause& clause, std::uint32_t token) const {
  return actors(clause, std::span(&token, 1));
}

std::vector<std::uint32_t> Roles::actors(const Clause& clause, std::span<const std::uint32_t> tokens) const {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t token : tokens) {
    add(clause, token, out);
    for (const std::uint32_t c : clause.children(token)) {
      if (clause.coordinated(c) && !clause.is_verb(c)) add(clause, c, out);
    }
    if (const auto named = members(clause, token); !named.empty()) {  // "several countries, including Chad"
      std::erase_if(out, [&](std::uint32_t m) {
        return article_->mentions[m].head == token && article_->mentions[m].actor()->unknown();
      });
      out.insert(out.end(), named.begin(), named.end());
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace dragoman
