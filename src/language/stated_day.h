#pragma once

#include <optional>

#include "article/article.h"
#include "article/date.h"
#include "article/span.h"

namespace dragoman {

/// A day of publication and the words of the text that tell it.
struct StatedDay {
  Date day;
  Span words;
};

/// The day on which an article says in its own text that it was published: a line near its top that is a date and
/// nothing more ("14 August 2024", "By Jane Doe | Aug 14, 2024"), one of its `ignored` lines with a date behind a
/// colon ("Published: 14 August 2024, 10:05"), or else the dateline ("LUSAKA, 14 August 2024 - "). Only days with
/// their year; the first one counts. Needs `ignored` and sentences with tokens. Thread-safe.
std::optional<StatedDay> stated_day(const Article& article);

/// Gives an article that has none the day that its text states, with a warning that tells the words.
void take_stated_day(Article& article);

}  // namespace dragoman
