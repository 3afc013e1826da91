#pragma once

#include "article/article.h"

namespace dragoman {

/// Persons with a name and people of a nation of whom nothing tells a role are CVL, PLOVER's sector of individuals and
/// groups not otherwise specified (Actor::unspecified). "The Russians" may be their state as well, and stay as they
/// are; so do people by words that the lexicon lacks. To be called when all else is known of the actors; pronouns are
/// left to those that they stand for. Linear in the mentions.
void specify_civilians(Article& article);

}  // namespace dragoman
