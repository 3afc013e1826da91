#pragma once

#include <string>

#include "article/article.h"

namespace dragoman {

/// Appends the article as one line of JSON, without the line's end: the fields of docs/article-json.md, all of them, in
/// that order. Offsets become code points; time is linear in the article's size. `annotations` adds each sentence's
/// tokens, whose `head` counts from 1 within the sentence and is 0 for the root, as in CoNLL-U. An index that leads
/// out of its layer is written as null or left out of its list, never followed.
void append_json(std::string& out, const Article& article, bool annotations);

/// The same as a string of its own.
std::string to_json(const Article& article, bool annotations = false);

/// A confidence as every output gives it: rounded to four decimals.
double rounded_confidence(double confidence);

}  // namespace dragoman
