#include "event/likewise.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "event/coder.h"
#include "tree.h"

namespace dragoman {
namespace {

using Tokens = std::vector<std::uint32_t>;

Tokens likewise(const std::string& tree, std::uint32_t verb) {
  static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  Article article;
  add_tree(article, tree);
  Clause clause;
  clause.fill(article.text, article.sentences.back(), coder.patterns().words(), coder.patterns().light(),
              coder.patterns().journey());
  return who_does_likewise(clause, verb);
}

TEST(Likewise, ASubjectMarkedAsDid) {
  EXPECT_EQ(likewise("Kenya Kenya PROPN NNP 2 nsubj\n condemned condemn VERB VBD 0 root\n it it PRON PRP 2 obj\n"
                     "as as SCONJ IN 6 case\n did do AUX VBD 4 fixed\n Ethiopia Ethiopia PROPN NNP 2 nsubj",
                     1),
            Tokens{5});
}

TEST(Likewise, AClauseOfAnAuxiliary) {
  EXPECT_EQ(likewise("Kenya Kenya PROPN NNP 2 nsubj\n condemned condemn VERB VBD 0 root\n it it PRON PRP 2 obj\n"
                     "as as SCONJ IN 5 mark\n has have AUX VBZ 2 advcl\n Ethiopia Ethiopia PROPN NNP 5 nsubj",
                     1),
            Tokens{5});
}

TEST(Likewise, WhateverElseIsDoneByOthersIsNot) {
  EXPECT_EQ(
      likewise("Kenya Kenya PROPN NNP 2 nsubj\n condemned condemn VERB VBD 0 root\n it it PRON PRP 2 obj\n"
               "as as SCONJ IN 6 mark\n Ethiopia Ethiopia PROPN NNP 6 nsubj\n mobilised mobilise VERB VBD 2 advcl",
               1),
      Tokens{});
}

}  // namespace
}  // namespace dragoman
