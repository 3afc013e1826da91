#pragma once

#include <vector>

#include "article/article.h"

namespace dragoman {

/// The order of an article's mentions: by where they begin, then by where they end, then actors, places, times.
bool in_text_order(const Mention& a, const Mention& b);

/// Puts `more` among the mentions of the article, in text order; indices that attributions and pronouns hold into the
/// mentions stay right.
void add_mentions(Article& article, std::vector<Mention> more);

}  // namespace dragoman
