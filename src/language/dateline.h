#pragma once

#include <optional>
#include <string_view>

#include "article/sentence.h"
#include "article/span.h"

namespace dragoman {

/// Where and when a report was filed and by which agency, as its first sentence tells before a dash or colon:
/// "KABUL, Afghanistan, July 29 (Reuters) - ". Spans are bytes into the text, without surrounding punctuation;
/// those of parts that are not there are empty. At least one of city, date and agency is there.
struct Dateline {
  Span whole;   ///< with the dash or colon
  Span city;    ///< "KABUL"; several with slashes are one span
  Span region;  ///< "Afghanistan"
  Span date;    ///< "July 29", "29 July 2021"
  Span agency;  ///< "Reuters", without its brackets
};

/// The dateline that `sentence` begins with, known by its shape alone: whether the city exists is for the gazetteer to
/// say ("EXCLUSIVE - ..." has the shape). A city that is not in capitals needs a date or an agency beside it.
/// `sentence` has tokens with spans into `text`. Reads a bounded number of tokens. Thread-safe.
std::optional<Dateline> find_dateline(std::string_view text, const Sentence& sentence);

}  // namespace dragoman
