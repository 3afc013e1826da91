#pragma once

#include <span>
#include <string>

#include "article/article.h"
#include "cli/colors.h"
#include "engine/engine.h"

namespace dragoman {

/// What `dragoman explain` prints of a coded article: each sentence with its actors, triggers, places and dates
/// marked, its tree, each event with the lexicon line that made it (or that is nearest, where the model made it), and
/// for a sentence without events, why.
std::string explanation(const Article& article, std::span<const Rejected> rejected, const Engine& engine,
                        const Colors& colors);

/// The tree of a sentence, a token a line, drawn with box characters; dependents in text order.
std::string draw_tree(const Article& article, const Sentence& sentence, const Colors& colors);

}  // namespace dragoman
