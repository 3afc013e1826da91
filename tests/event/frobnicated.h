#pragma once

#include "article/article.h"
#include "tree.h"

namespace dragoman {

/// "Iran frobnicated Turkey": no line of the lexicon has the second word; the model is sure of a REJECT between the two
/// in it, at both readings.
inline Article article_with_clue() {
  Article article;
  add_tree(article,
           "Iran Iran PROPN NNP 2 nsubj\n frobnicated frobnicate VERB VBD 0 root\n Turkey Turkey PROPN NNP 2 obj");
  add_actor(article, 0, "IRN", {Sector::GOV});
  add_actor(article, 2, "TUR", {Sector::GOV});
  Sentence& sentence = article.sentences.back();
  Clue clue;
  clue.token = 1;
  clue.size = 3;
  clue.none = 0.1F;
  clue.codes[static_cast<std::size_t>(EventCode::REJECT)] = 0.8F;
  clue.codes[static_cast<std::size_t>(EventCode::ACCUSE)] = 0.1F;
  clue.again = Reading{.parts = 0, .none = clue.none, .codes = clue.codes};
  sentence.clues.push_back(clue);
  sentence.parts = {{0.9F, 0.02F}, {0, 0}, {0.05F, 0.9F}};
  return article;
}

}  // namespace dragoman
