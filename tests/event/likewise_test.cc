#include "event/likewise.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "shipped_clause.h"
#include "tree.h"

namespace dragoman {
namespace {

using Tokens = std::vector<std::uint32_t>;

Tokens likewise(const std::string& tree, std::uint32_t verb) {
  Article article;
  add_tree(article, tree);
  return who_does_likewise(shipped_clause(article), verb);
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
