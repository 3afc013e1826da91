#include "eval/pairing.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dragoman {
namespace {

/// How much of two spans is shared: 1 for the same, 0 where they do not overlap.
double shared(Span a, Span b) {
  if (!a.overlaps(b)) return 0;
  const double both = std::min(a.end, b.end) - std::max(a.begin, b.begin);
  return both / (std::max(a.end, b.end) - std::min(a.begin, b.begin));
}

std::uint32_t apart(Span a, Span b) {
  if (a.overlaps(b)) return 0;
  return a.begin < b.begin ? b.begin - a.end : a.begin - b.end;
}

/// Takes pairs best first, each member at most once. `Candidate` has gold, coded and orders the best first.
template <typename Candidate>
std::vector<Candidate> best_first(std::vector<Candidate> candidates, std::size_t gold, std::size_t coded) {
  std::sort(candidates.begin(), candidates.end());
  std::vector<bool> gold_taken(gold), coded_taken(coded);
  std::erase_if(candidates, [&](const Candidate& c) {
    if (gold_taken[c.gold] || coded_taken[c.coded]) return true;
    gold_taken[c.gold] = coded_taken[c.coded] = true;
    return false;
  });
  return candidates;
}

struct SpanCandidate {
  double share = 0;
  std::uint32_t gold = 0;
  std::uint32_t coded = 0;

  friend bool operator<(const SpanCandidate& a, const SpanCandidate& b) {
    return std::tuple(-a.share, a.gold, a.coded) < std::tuple(-b.share, b.gold, b.coded);
  }
};

struct EventCandidate {
  double share = 0;  ///< of the triggers
  bool sentence = false;
  std::uint32_t actors = 0;  ///< on both sides in common
  std::uint32_t distance = 0;
  std::uint32_t gold = 0;
  std::uint32_t coded = 0;

  friend bool operator<(const EventCandidate& a, const EventCandidate& b) {
    const auto rank = [](const EventCandidate& c) {
      const std::int64_t actors = c.actors;
      return std::tuple(-c.share, !c.sentence, -actors, c.distance, c.gold, c.coded);
    };
    return rank(a) < rank(b);
  }
};

std::uint32_t actors_in_common(const Article& article, const GoldEvent& gold, const Event& coded) {
  std::uint32_t count = 0;
  if (gold.actors) count += pair_spans(*gold.actors, spans_of(article, coded.actors));
  if (gold.recipients) count += pair_spans(*gold.recipients, spans_of(article, coded.recipients));
  return count;
}

/// Nothing where the two cannot be one.
std::optional<EventCandidate> candidate(const Article& article, const GoldEvent& gold, const Event& coded,
                                        bool same_type) {
  EventCandidate out;
  if (gold.trigger) {
    const auto sentence = sentence_at(article, *gold.trigger);
    out.distance = std::numeric_limits<std::uint32_t>::max();
    const auto compare = [&](Span trigger) {
      out.share = std::max(out.share, shared(*gold.trigger, trigger));
      out.sentence = out.sentence || (sentence && article.sentences[*sentence].span.overlaps(trigger));
      out.distance = std::min(out.distance, apart(*gold.trigger, trigger));
    };
    compare(coded.evidence.trigger);
    for (const Span again : coded.also_at) compare(again);
    if (out.share == 0 && !out.sentence) return std::nullopt;
  }
  out.actors = actors_in_common(article, gold, coded);
  // Two types, no trigger, nobody in common: only a short text makes it likely that one was taken for the other.
  if (!gold.trigger && !same_type && out.actors == 0 && article.sentences.size() > 1) return std::nullopt;
  return out;
}

}  // namespace

std::optional<std::uint32_t> sentence_at(const Article& article, Span span) {
  const auto after = std::upper_bound(article.sentences.begin(), article.sentences.end(), span.begin,
                                      [](std::uint32_t byte, const Sentence& s) { return byte < s.span.begin; });
  if (after == article.sentences.begin() || span.begin >= std::prev(after)->span.end) return std::nullopt;
  return static_cast<std::uint32_t>(std::prev(after) - article.sentences.begin());
}

std::vector<std::vector<Span>> spans_of(const Article& article, std::span<const std::uint32_t> mentions) {
  std::vector<std::vector<Span>> out;
  for (const std::uint32_t index : mentions) {
    const Mention& mention = article.mentions[index];
    out.push_back({mention.span});
    if (mention.antecedent) out.back().push_back(article.mentions[*mention.antecedent].span);
  }
  return out;
}

std::uint32_t pair_spans(std::span<const Span> gold, std::span<const std::vector<Span>> coded) {
  std::vector<SpanCandidate> candidates;
  for (std::uint32_t g = 0; g < gold.size(); ++g) {
    for (std::uint32_t c = 0; c < coded.size(); ++c) {
      SpanCandidate one{0, g, c};
      for (const Span span : coded[c]) one.share = std::max(one.share, shared(gold[g], span));
      if (one.share > 0) candidates.push_back(one);
    }
  }
  return static_cast<std::uint32_t>(best_first(std::move(candidates), gold.size(), coded.size()).size());
}

std::vector<Paired> pair_events(const Article& article, std::span<const GoldEvent> gold) {
  std::vector<std::optional<std::uint32_t>> partner(gold.size());
  std::vector<bool> taken(article.events.size());
  for (const bool same_type : {true, false}) {
    std::vector<EventCandidate> candidates;
    for (std::uint32_t g = 0; g < gold.size(); ++g) {
      for (std::uint32_t c = 0; c < article.events.size(); ++c) {
        const Event& coded = article.events[c];
        if (partner[g] || taken[c] || (same_type && coded.name() != gold[g].name)) continue;
        auto one = candidate(article, gold[g], coded, same_type);
        if (!one) continue;
        one->gold = g;
        one->coded = c;
        candidates.push_back(*one);
      }
    }
    for (const EventCandidate& pair : best_first(std::move(candidates), gold.size(), article.events.size())) {
      partner[pair.gold] = pair.coded;
      taken[pair.coded] = true;
    }
  }
  std::vector<Paired> out;
  for (std::uint32_t g = 0; g < gold.size(); ++g) out.push_back({g, partner[g]});
  for (std::uint32_t c = 0; c < taken.size(); ++c) {
    if (!taken[c]) out.push_back({std::nullopt, c});
  }
  return out;
}

}  // namespace dragoman
