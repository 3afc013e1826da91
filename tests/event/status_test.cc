#include "event/status.h"

#include <gtest/gtest.h>

#include "event/coder.h"
#include "tree.h"

namespace dragoman {
namespace {

/// With the shipped words, since what "not" and "will" do is not a matter of taste.
Status status_of(const std::string& tree, std::uint32_t trigger) {
  static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  Article article;
  add_tree(article, tree);
  Clause clause;
  clause.fill(article.text, article.sentences.back(), coder.patterns().words(), coder.patterns().light(),
              coder.patterns().journey());
  return coder.status().judge(clause, trigger).status;
}

TEST(Status, NegationHoldsForVerbsThatShareTheAuxiliary) {
  const std::string tree =
      "They they PRON PRP 4 nsubj\n did do AUX VBD 4 aux\n not not PART RB 4 advmod\n attack attack VERB VB 0 root\n"
      "or or CCONJ CC 6 cc\n kill kill VERB VB 4 conj\n anybody anybody PRON NN 6 obj";
  EXPECT_EQ(status_of(tree, 3), Status::negated);
  EXPECT_EQ(status_of(tree, 5), Status::negated);
}

TEST(Status, AVerbWithATenseOfItsOwnIsNotNegatedByItsNeighbour) {
  const std::string with_auxiliary =
      "They they PRON PRP 4 nsubj\n do do AUX VBP 4 aux\n not not PART RB 4 advmod\n recognise recognise VERB VB 0 "
      "root\n"
      "it it PRON PRP 4 obj\n and and CCONJ CC 8 cc\n have have AUX VBP 8 aux\n attacked attack VERB VBN 4 conj\n"
      "it it PRON PRP 8 obj";
  EXPECT_EQ(status_of(with_auxiliary, 7), Status::reported);
  const std::string finite =
      "They they PRON PRP 4 nsubj\n will will AUX MD 4 aux\n not not PART RB 4 advmod\n leave leave VERB VB 0 root\n"
      "but but CCONJ CC 6 cc\n fought fight VERB VBD 4 conj";
  EXPECT_EQ(status_of(finite, 5), Status::reported);
}

TEST(Status, AConditionHoldsForBothVerbs) {
  const std::string tree =
      "If if SCONJ IN 3 mark\n rebels rebel NOUN NNS 3 nsubj\n attacked attack VERB VBD 7 advcl\n and and CCONJ CC 5 "
      "cc\n"
      "killed kill VERB VBD 3 conj\n us we PRON PRP 5 obj\n answer answer VERB VBP 0 root";
  EXPECT_EQ(status_of(tree, 2), Status::hypothetical);
  EXPECT_EQ(status_of(tree, 4), Status::hypothetical);
}

}  // namespace
}  // namespace dragoman
