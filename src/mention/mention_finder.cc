#include "mention/mention_finder.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "mention/attribution.h"
#include "mention/civilians.h"
#include "mention/definite_roles.h"
#include "mention/fighting_side.h"
#include "mention/local_day.h"
#include "mention/more_mentions.h"
#include "mention/name_chains.h"
#include "mention/named_places.h"
#include "mention/surroundings.h"

namespace dragoman {

MentionFinder::MentionFinder(ActorFinder actors, PlaceFinder places, TimeFinder times, Pronouns pronouns,
                             PublisherCountry publishers)
    : actors_(std::move(actors)),
      places_(std::move(places)),
      times_(std::move(times)),
      pronouns_(std::move(pronouns)),
      publishers_(std::move(publishers)) {}

tl::expected<MentionFinder, Problem> MentionFinder::open(const LexiconFolders& folders,
                                                         const std::vector<std::filesystem::path>& compiled,
                                                         std::shared_ptr<const Gazetteer> gazetteer) {
  auto actors = ActorFinder::open(folders, compiled);
  if (!actors) return tl::unexpected(actors.error());
  PlaceFinder places(actors->lexicon(), std::move(gazetteer));
  auto times = TimeFinder::open(folders);
  if (!times) return tl::unexpected(times.error());
  auto pronouns = Pronouns::open(folders);
  if (!pronouns) return tl::unexpected(pronouns.error());
  auto publishers = PublisherCountry::open(folders);
  if (!publishers) return tl::unexpected(publishers.error());
  return MentionFinder(std::move(*actors), std::move(places), std::move(*times), std::move(*pronouns),
                       std::move(*publishers));
}

namespace {

/// "the rebels next month": the time at the end of a phrase is no part of who it is.
void part_actors_from_times(Article& article) {
  std::unordered_map<std::uint32_t, std::uint32_t> time_ending_at;  // its begin
  for (const Mention& mention : article.mentions) {
    if (mention.time() != nullptr) time_ending_at.emplace(mention.span.end, mention.span.begin);
  }
  for (Mention& actor : article.mentions) {
    if (actor.actor() == nullptr) continue;
    const Span head = article.sentences[actor.sentence].tokens[actor.head].span;
    if (const auto time = time_ending_at.find(actor.span.end); time != time_ending_at.end()) {
      if (time->second < head.end) continue;
      actor.span.end = time->second;
      while (actor.span.end > head.end && article.text[actor.span.end - 1] == ' ') --actor.span.end;
    }
  }
}

/// A report is written in the days of the place that it is from: "SYDNEY, July 30" where it is still the 29th in UTC.
/// Only where time and zone are known; of namesakes our own place, else the largest.
void read_day_there(const Toponyms& toponyms, std::uint32_t sentence, Article& article) {
  if (!article.published_at) return;
  const ToponymCandidate* best = nullptr;
  for (const Toponym& one : toponyms.all) {
    if (one.sentence != sentence || one.head >= article.sentences[sentence].dateline) continue;
    for (auto c = one.begin; c < one.end; ++c) {
      const ToponymCandidate& candidate = toponyms.candidates[c];
      if (candidate.zone.empty()) continue;
      const bool better = best == nullptr || (candidate.own != nullptr) > (best->own != nullptr) ||
                          ((candidate.own != nullptr) == (best->own != nullptr) && candidate.people > best->people);
      if (better) best = &candidate;
    }
  }
  if (best == nullptr) return;
  if (const auto day = local_day(*article.published_at, best->zone)) article.published = *day;
}

/// Without a day, who somebody is may be out of date: says of the first whose role changed.
void warn_of_roles(Article& article, const NameLexicon& lexicon) {
  if (article.published) return;
  for (const Mention& mention : article.mentions) {
    const Actor* actor = mention.actor();
    if (actor == nullptr || actor->entity.empty()) continue;
    for (const auto number : lexicon.index().find(actor->name)) {
      const NameFact& fact = lexicon.fact(number);
      if (fact.entity != actor->entity || fact.roles.empty()) continue;
      if (fact.roles.size() < 2 && !fact.roles.front().to) continue;
      article.warnings.push_back("no day of publication: " + actor->name +
                                 " and others are taken for what they were last");
      return;
    }
  }
}

}  // namespace

void MentionFinder::find(Article& article, const std::function<void(const WeighedCountry&)>& watch,
                         const std::function<void(const WeighedPronoun&)>& watch_pronouns) const {
  article.mentions.clear();
  if (!article.source_country) article.source_country = publishers_.of(article, *actors_.lexicon());
  Toponyms toponyms;
  Namesakes namesakes(*actors_.lexicon(), article);
  for (std::uint32_t sentence = 0; sentence < article.sentences.size(); ++sentence) {
    const ActorSentence view(*actors_.lexicon(), article, sentence, namesakes);
    ActorFinder::find(view, sentence, article.mentions);
    // The town of a dateline is where the report was filed; it does nothing.
    const std::uint32_t dateline = article.sentences[sentence].dateline;
    std::erase_if(article.mentions,
                  [&](const Mention& mention) { return mention.sentence == sentence && mention.head < dateline; });
    places_.find(view, sentence, toponyms);
    if (dateline > 0) read_day_there(toponyms, sentence, article);
    times_.find(article, sentence, article.mentions);
  }
  settle_toponyms(toponyms, *actors_.lexicon(), article);
  std::stable_sort(article.mentions.begin(), article.mentions.end(), in_text_order);
  part_actors_from_times(article);
  follow_places(article, *actors_.lexicon());
  resolve_name_chains(article);
  pronouns_.resolve(article, watch_pronouns);
  find_attributions(article);
  pronouns_.resolve_speakers(article, pronouns_.issuer(article, *actors_.lexicon()));
  resolve_definite_roles(article, *actors_.lexicon());
  resolve_surroundings(article, *actors_.lexicon());
  pronouns_.resolve_both(article);
  find_likely_countries(article, *actors_.lexicon(), watch);
  find_fighting_sides(article, *actors_.lexicon());
  specify_civilians(article);
  Pronouns::renew(article);
  warn_of_roles(article, *actors_.lexicon());
  take_in_acronyms(article);
}

}  // namespace dragoman
