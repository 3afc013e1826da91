#include "event/pairs.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "article/tree_distance.h"
#include "event/clues.h"
#include "event/folding.h"

namespace dragoman {
namespace {

/// The token of the span that hangs on something outside it.
std::optional<std::uint32_t> head_in(const Sentence& sentence, Span span) {
  std::optional<std::uint32_t> first;
  for (std::uint32_t t = 0; t < sentence.tokens.size(); ++t) {
    const Token& token = sentence.tokens[t];
    if (!span.overlaps(token.span)) continue;
    if (!first) first = t;
    if (token.head < 0 || !span.overlaps(sentence.tokens[static_cast<std::size_t>(token.head)].span)) return t;
  }
  return first;
}

bool overlaps(const Article& article, const std::vector<std::uint32_t>& mentions, Span span) {
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](std::uint32_t m) { return article.mentions[m].span.overlaps(span); });
}

// How much a line's agreement with the pair counts beside its specificity.
constexpr double source_acts = 2.5, target_suffers = 2.5, turned_round = 0.8, per_step = 0.35, not_happened = 0.5,
                 silenced_line = 3, used_word = 2.5;
// A line of a user's own stands above ours; where one speaks, the model does not.
constexpr double users_line = 5;
// A softmax over the codes' votes; "none" has this vote.
constexpr double sharpness = 0.9, none_vote = 2.0;
// The model's share of a code weighs so much beside its votes; a code that it rules out keeps a small share.
constexpr double model_weight = 2.0, least_share = 0.01;

/// How the matches of a sentence stand to one another.
class Standing {
 public:
  Standing(const Clause& clause, const std::vector<Match>& matches)
      : best_(clause.size(), 0), none_(clause.size(), 0), used_(clause.size(), false) {
    for (const Match& match : matches) {
      best_[match.trigger] = std::max(best_[match.trigger], match.specificity);
      if (!match.pattern->code) none_[match.trigger] = std::max(none_[match.trigger], match.specificity);
    }
    for (const Match& match : matches) {
      if (!match.pattern->code || match.specificity < best_[match.trigger]) continue;
      for (const std::uint32_t word : match.words) used_[word] = true;
      if (match.folded) used_[*match.folded] = true;
    }
  }

  /// A NONE line at the same trigger is more specific.
  [[nodiscard]] bool silenced(const Match& match) const { return none_[match.trigger] > match.specificity; }
  /// The trigger is a word of a better match, or folded into it.
  [[nodiscard]] bool used_up(std::uint32_t trigger) const { return used_[trigger]; }

 private:
  std::vector<double> best_;
  std::vector<double> none_;
  std::vector<bool> used_;
};

/// As `fold`, for a pair, of which something has to be said: cooperation that did not come about is REJECT, force that
/// is announced is THREATEN.
std::optional<Folded> fold_pair(EventCode code, const StatusLexicon::Verdict& verdict) {
  if (const auto folded = fold(code, verdict)) return folded;
  const Quad kind = quad(code);
  const bool cooperation = kind == Quad::verbal_cooperation || kind == Quad::material_cooperation;
  if (cooperation && verdict.status == Status::negated && code != EventCode::AGREE)
    return Folded{EventCode::REJECT, ""};
  if (kind == Quad::material_conflict && verdict.future) return Folded{EventCode::THREATEN, ""};
  return std::nullopt;
}

}  // namespace

PairAnswer code_pair(Article& article, Span source, Span target, const EventCoder& coder, EventWorkspace& workspace) {
  article.mentions.clear();
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    for (const Span span : {std::min(source, target), std::max(source, target)}) {
      if (!article.sentences[s].span.overlaps(span)) continue;
      const auto head = head_in(article.sentences[s], span);
      if (head) article.mentions.push_back({span, s, *head, Actor{}});
    }
  }

  std::array<double, event_codes> votes{}, shares{};
  std::array<const Pattern*, event_codes> speakers{};
  std::array<std::string, event_codes> modes;
  Clause& clause = workspace.clause;
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    const Sentence& sentence = article.sentences[s];
    const auto source_head = sentence.span.overlaps(source) ? head_in(sentence, source) : std::nullopt;
    const auto target_head = sentence.span.overlaps(target) ? head_in(sentence, target) : std::nullopt;
    if (!source_head && !target_head) continue;
    const auto seen = pair_shares(sentence, source_head, target_head);
    for (std::size_t code = 0; code < event_codes; ++code) shares[code] = std::max(shares[code], seen[code]);
    clause.fill(article.text, sentence, coder.patterns().words(), coder.patterns().light(), coder.patterns().journey());
    workspace.roles.fill(article, s, coder.patterns().role_words());
    const Matcher::IsActor is_actor = [&](std::uint32_t token) { return workspace.roles.is_actor(clause, token); };
    const std::vector<Match> matches = Matcher(coder.patterns()).all(clause, is_actor);
    const Standing standing(clause, matches);
    for (const Match& match : matches) {
      if (!match.pattern->code) continue;
      const auto actors = workspace.roles.actors(clause, match.actors);
      const auto recipients = workspace.roles.actors(clause, match.recipients);
      double vote = match.specificity * match.pattern->weight + (match.pattern->users ? users_line : 0);
      const bool forward = overlaps(article, actors, source) || overlaps(article, recipients, target);
      if (overlaps(article, actors, source)) vote += source_acts;
      if (overlaps(article, recipients, target)) vote += target_suffers;
      if (!forward && (overlaps(article, actors, target) || overlaps(article, recipients, source)))
        vote += turned_round;
      if (match.pattern->both && (overlaps(article, actors, target) || overlaps(article, recipients, source))) {
        vote += source_acts;
      }
      if (source_head) vote -= per_step * tree_distance(sentence, match.trigger, *source_head);
      if (target_head) vote -= per_step * tree_distance(sentence, match.trigger, *target_head);
      if (standing.silenced(match)) vote -= silenced_line;
      if (standing.used_up(match.trigger)) vote -= used_word;
      const auto verdict = coder.status().judge(clause, match.trigger);
      const auto folded = fold_pair(*match.pattern->code, verdict);
      if (!folded && (verdict.status == Status::negated || verdict.status == Status::hypothetical))
        vote -= not_happened;
      const auto code = static_cast<std::size_t>(folded ? folded->code : *match.pattern->code);
      vote = std::max(vote, 0.1);
      if (vote <= votes[code]) continue;
      votes[code] = vote;
      speakers[code] = match.pattern;
      if (folded) {
        modes[code] = folded->mode;
      } else if (match.pattern->mode.empty() || match.pattern->type) {  // a mode that a type has is none of PLOVER's
        modes[code] = coder.details().mode(clause, match.trigger, *match.pattern->code);
      } else {
        modes[code] = match.pattern->mode;
      }
    }
  }

  PairAnswer answer;
  const bool users = std::any_of(speakers.begin(), speakers.end(),
                                 [](const Pattern* speaker) { return speaker != nullptr && speaker->users; });
  double sum = std::exp(sharpness * none_vote);
  for (std::size_t code = 0; code < event_codes; ++code) {
    const double seen = users ? 0 : model_weight * std::log((shares[code] + least_share) / least_share);
    answer.probabilities[code] = std::exp(sharpness * votes[code] + seen);
    sum += answer.probabilities[code];
  }
  for (double& probability : answer.probabilities) probability /= sum;
  answer.none = std::exp(sharpness * none_vote) / sum;
  const auto best = static_cast<std::size_t>(
      std::max_element(answer.probabilities.begin(), answer.probabilities.end()) - answer.probabilities.begin());
  answer.event = static_cast<EventCode>(best);
  answer.confidence = answer.probabilities[best];
  if (speakers[best] != nullptr) {
    answer.rule = speakers[best]->rule;
  } else if (shares[best] > 0) {
    answer.rule = model_rule;
  }
  answer.mode = modes[best];
  return answer;
}

}  // namespace dragoman
