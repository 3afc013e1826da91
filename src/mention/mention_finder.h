#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "lexicon/folders.h"
#include "mention/actor_finder.h"
#include "mention/gazetteer.h"
#include "mention/likely_country.h"
#include "mention/place_finder.h"
#include "mention/pronouns.h"
#include "mention/publisher_country.h"
#include "mention/time_finder.h"

namespace dragoman {

/// The mention stage: fills Article::source_country, Article::mentions (actors, places, times, pronouns that stand for
/// actors) and Article::attributions of a parsed article. Read-only after loading, shared by all threads.
class MentionFinder {
 public:
  /// `compiled` as in NameLexicon::open; without a gazetteer places are those of the lexicon alone.
  static tl::expected<MentionFinder, Problem> open(const LexiconFolders& folders,
                                                   const std::vector<std::filesystem::path>& compiled = {},
                                                   std::shared_ptr<const Gazetteer> gazetteer = {});

  /// `watch` sees everybody whose country is weighed (likely_country.h), `watch_pronouns` every pronoun that is
  /// (pronoun_choice.h).
  void find(Article& article, const std::function<void(const WeighedCountry&)>& watch = {},
            const std::function<void(const WeighedPronoun&)>& watch_pronouns = {}) const;

 private:
  MentionFinder(ActorFinder actors, PlaceFinder places, TimeFinder times, Pronouns pronouns,
                PublisherCountry publishers);

  ActorFinder actors_;
  PlaceFinder places_;
  TimeFinder times_;
  Pronouns pronouns_;
  PublisherCountry publishers_;
};

}  // namespace dragoman
