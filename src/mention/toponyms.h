#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "mention/gazetteer.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// One of the places that a name may mean.
struct ToponymCandidate {
  const NameFact* own = nullptr;  ///< a line of the lexicon; else of the gazetteer alone
  std::uint32_t geonames = 0;     ///< 0 for none
  std::string_view name;
  std::string_view country;
  std::string_view admin1;
  double latitude = 0;
  double longitude = 0;
  std::string_view zone;     ///< IANA time zone; empty where that is not known
  std::uint32_t people = 0;  ///< 0 where that is not known
  Precision precision = Precision::city;
  bool other_name = false;  ///< the text has another of its names than the first
  bool misspelt = false;    ///< none of its names, but one with a letter or two wrong
  bool minor = false;       ///< its namesake in the lexicon is meant unless the text says otherwise
};

/// A name of a place in an article, with all that it may mean; never none.
struct Toponym {
  Span span;
  std::uint32_t sentence = 0;
  std::uint32_t head = 0;
  std::uint32_t first = 0;  ///< tokens, inclusive
  std::uint32_t last = 0;
  std::uint32_t begin = 0;  ///< into Toponyms::candidates
  std::uint32_t end = 0;
  bool weak = false;                     ///< a place only if the article names it as one elsewhere
  bool acts = false;                     ///< a state or capital that is not where something happens
  bool in_body = false;                  ///< in the name of a body: "the Texas Supreme Court"
  Precision finer = Precision::country;  ///< what the word beside it says: "Nangarhar Province"; country for nothing
};

/// The places that an article names, in text order.
struct Toponyms {
  std::vector<Toponym> all;
  std::vector<ToponymCandidate> candidates;
  std::vector<std::string_view> hints;  ///< countries whose news the words are of ("sheriff"), one for each word
};

/// Settles which place each name means, the whole article at once, and appends the mentions. What counts, in this
/// order: the text beside the name ("Paris, Texas"); which states and regions the article's other places lie in, of
/// which states its actors are and its words speak, and how near the other places are (after Leidner 2007, "one
/// referent per discourse" and "spatial minimality"); how many people live there, and whether our own lexicon has the
/// place, which news names more. Two rounds, the second with what the first settled. Linear in the names but for their
/// candidates. Thread-safe.
void settle_toponyms(const Toponyms& toponyms, const NameLexicon& lexicon, Article& article);

}  // namespace dragoman
