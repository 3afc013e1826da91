#pragma once

#include <vector>

#include "article/article.h"

namespace dragoman {

/// Puts `more` among the mentions of the article, in text order; indices that attributions and pronouns hold into the
/// mentions stay right.
void add_mentions(Article& article, std::vector<Mention> more);

}  // namespace dragoman
