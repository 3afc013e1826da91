#include "event/status.h"

#include <gtest/gtest.h>

#include "shipped_clause.h"
#include "tree.h"

namespace dragoman {
namespace {

Status status_of(const std::string& tree, std::uint32_t trigger) {
  Article article;
  add_tree(article, tree);
  return shipped_coder().status().judge(shipped_clause(article), trigger).status;
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

TEST(Status, WhatIsNotDoneInAConditionIsOpen) {
  const std::string tree =
      "If if SCONJ IN 5 mark\n rebels rebel NOUN NNS 5 nsubj\n do do AUX VBP 5 aux\n not not PART RB 5 advmod\n leave "
      "leave "
      "VERB VB 7 advcl\n we we PRON PRP 7 nsubj\n answer answer VERB VBP 0 root";
  EXPECT_EQ(status_of(tree, 4), Status::hypothetical);
}

TEST(Status, NeverIsNegated) {
  EXPECT_EQ(status_of("Peru Peru PROPN NNP 4 nsubj\n has have AUX VBZ 4 aux\n never never ADV RB 4 advmod\n invaded "
                      "invade VERB VBN 0 root\n Chile Chile PROPN NNP 4 obj",
                      3),
            Status::negated);
}

TEST(Status, PerhapsIsHypothetical) {
  EXPECT_EQ(
      status_of("Rebels rebel NOUN NNS 3 nsubj\n perhaps perhaps ADV RB 3 advmod\n attacked attack VERB VBD 0 root\n"
                "us we PRON PRP 3 obj",
                2),
      Status::hypothetical);
}

TEST(Status, AParticipleDescribesItsNounWhateverIsWantedOfIt) {
  const std::string tree =
      "They they PRON PRP 2 nsubj\n urged urge VERB VBD 0 root\n rebels rebel NOUN NNS 2 obj\n fighting fight VERB VBG "
      "3 "
      "acl\n troops troop NOUN NNS 4 obj\n to to PART TO 7 mark\n leave leave VERB VB 2 xcomp";
  EXPECT_EQ(status_of(tree, 3), Status::reported);
  EXPECT_EQ(status_of(tree, 6), Status::hypothetical);
  EXPECT_EQ(
      status_of("They they PRON PRP 2 nsubj\n feared fear VERB VBD 0 root\n the the DET DT 4 det\n risk risk NOUN NN "
                "2 obj\n of of SCONJ IN 6 mark\n fighting fight VERB VBG 4 acl",
                5),
      Status::hypothetical);
}

TEST(Status, WhatIsSaidOfANounIsNotSaidOfAnotherInside) {
  const std::string victims =
      "Victims victim NOUN NNS 7 nsubj\n of of ADP IN 4 case\n the the DET DT 4 det\n attack attack NOUN NN 1 nmod\n "
      "could "
      "could AUX MD 7 aux\n not not PART RB 7 advmod\n speak speak VERB VB 0 root";
  EXPECT_EQ(status_of(victims, 3), Status::reported);
  const std::string wave =
      "A a DET DT 2 det\n wave wave NOUN NN 6 nsubj\n of of ADP IN 4 case\n attacks attack NOUN NNS 2 nmod\n may may "
      "AUX MD "
      "6 aux\n follow follow VERB VB 0 root";
  EXPECT_EQ(status_of(wave, 3), Status::hypothetical);
  const std::string threat =
      "The the DET DT 2 det\n threat threat NOUN NN 5 nsubj\n of of ADP IN 4 case\n attack attack NOUN NN 2 nmod\n "
      "remains "
      "remain VERB VBZ 0 root";
  EXPECT_EQ(status_of(threat, 3), Status::hypothetical);
}

TEST(Status, WhatWillFollowAnAttackSaysNothingOfIt) {
  const std::string tree =
      "They they PRON PRP 3 nsubj\n will will AUX MD 3 aux\n meet meet VERB VB 0 root\n after after ADP IN 6 case\n "
      "the the "
      "DET DT 6 det\n attack attack NOUN NN 3 obl";
  EXPECT_EQ(status_of(tree, 2), Status::planned);
  EXPECT_EQ(status_of(tree, 5), Status::reported);
}

TEST(Status, APurposeIsPlannedUnlessItsVerbBringsItAbout) {
  const auto purpose = [](const std::string& form, const std::string& lemma) {
    return "They they PRON PRP 2 nsubj\n " + form + " " + lemma +
           " VERB VBD 0 root\n tanks tank NOUN NNS 2 obj\n to to PART TO 5 mark\n attack attack VERB VB 2 advcl\n us "
           "we PRON "
           "PRP 5 obj";
  };
  EXPECT_EQ(status_of(purpose("moved", "move"), 4), Status::planned);
  EXPECT_EQ(status_of(purpose("used", "use"), 4), Status::reported);
  EXPECT_EQ(
      status_of("They they PRON PRP 3 nsubj\n will will AUX MD 3 aux\n use use VERB VB 0 root\n tanks tank NOUN NNS 3 "
                "obj\n to to PART TO 6 mark\n attack attack VERB VB 3 advcl",
                5),
      Status::planned);
}

TEST(Status, AnInfinitiveAfterANounIsStillToCome) {
  const auto noun = [](const std::string& word) {
    return "They they PRON PRP 4 nsubj\n were be AUX VBD 4 cop\n the the DET DT 4 det\n " + word + " " + word +
           " NOUN NN 0 root\n to to PART TO 6 mark\n attack attack VERB VB 4 acl\n us we PRON PRP 6 obj";
  };
  EXPECT_EQ(status_of(noun("force"), 5), Status::planned);
  EXPECT_EQ(status_of(noun("first"), 5), Status::reported);
}

TEST(Status, WordsTellThatItWasLongAgo) {
  const auto once = [](const std::string& next) {
    const bool again = !next.empty();
    const std::string verb = again ? "4" : "3";
    return "Spain Spain PROPN NNP " + verb + " nsubj\n once once ADV RB " + verb + " advmod\n " + next +
           " backed back VERB VBD 0 root\n rebels rebel NOUN NNS " + verb + " obj";
  };
  EXPECT_EQ(status_of(once(""), 2), Status::historical);
  EXPECT_EQ(status_of(once("again again ADV RB 4 advmod\n"), 3), Status::reported);
  EXPECT_EQ(
      status_of("Spain Spain PROPN NNP 4 nsubj\n has have AUX VBZ 4 aux\n once once ADV RB 4 advmod\n backed back "
                "VERB VBN 0 root\n rebels rebel NOUN NNS 4 obj",
                3),
      Status::reported);
  const auto ago = [](const std::string& unit) {
    return "Two two NUM CD 2 nummod\n " + unit +
           " NOUN NNS 3 obl:unmarked\n ago ago ADV RB 5 advmod\n troops troop NOUN "
           "NNS 5 nsubj\n attacked attack VERB VBD 0 root\n Lima Lima PROPN NNP 5 obj";
  };
  EXPECT_EQ(status_of(ago("decades decade"), 4), Status::historical);
  EXPECT_EQ(status_of(ago("weeks week"), 4), Status::reported);
  EXPECT_EQ(
      status_of("Troops troop NOUN NNS 2 nsubj\n occupied occupy VERB VBD 0 root\n Lima Lima PROPN NNP 2 obj\n during "
                "during ADP IN 7 case\n the the DET DT 7 det\n cold cold ADJ JJ 7 amod\n war war NOUN NN 2 obl",
                1),
      Status::historical);
}

TEST(Status, WhatIsRememberedIsHistory) {
  EXPECT_EQ(
      status_of("Crowds crowd NOUN NNS 2 nsubj\n marked mark VERB VBD 0 root\n the the DET DT 4 det\n anniversary "
                "anniversary NOUN NN 2 obj\n of of ADP IN 7 case\n the the DET DT 7 det\n massacre massacre NOUN NN 4 "
                "nmod",
                6),
      Status::historical);
  const auto since = [](const std::string& unit) {
    return "They they PRON PRP 2 nsubj\n marked mark VERB VBD 0 root\n twenty twenty NUM CD 4 nummod\n " + unit +
           " NOUN NNS 2 obj\n since since ADP IN 7 case\n the the DET DT 7 det\n massacre massacre NOUN NN 2 obl";
  };
  EXPECT_EQ(status_of(since("years year"), 6), Status::historical);
  EXPECT_EQ(status_of(since("days day"), 6), Status::reported);
  const std::string seized =
      "They they PRON PRP 3 nsubj\n were be AUX VBD 3 aux:pass\n freed free VERB VBN 0 root\n two two NUM CD 5 "
      "nummod\n years "
      "year NOUN NNS 8 obl:unmarked\n after after SCONJ IN 8 mark\n rebels rebel NOUN NNS 8 nsubj\n seized seize VERB "
      "VBD 3 "
      "advcl\n them they PRON PRP 8 obj";
  EXPECT_EQ(status_of(seized, 7), Status::historical);
  EXPECT_EQ(status_of(seized, 2), Status::reported);
}

}  // namespace
}  // namespace dragoman
