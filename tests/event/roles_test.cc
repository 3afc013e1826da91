#include "event/roles.h"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "shipped_clause.h"
#include "tree.h"

namespace dragoman {
namespace {

/// The countries of the actors that the phrase of `token` names, with the shipped words; `actors` are words and
/// countries.
std::string countries(const std::string& tree, const std::vector<std::pair<std::uint32_t, std::string>>& actors,
                      std::uint32_t token) {
  Article article;
  add_tree(article, tree);
  for (const auto& [word, country] : actors) add_actor(article, word, country);
  const Clause clause = shipped_clause(article);
  Roles roles;
  roles.fill(article, 0, shipped_coder().patterns().role_words());
  std::string found;
  for (const std::uint32_t mention : roles.actors(clause, token)) {
    found += (found.empty() ? "" : " ") + article.mentions[mention].actor()->country;
  }
  return found;
}

TEST(Roles, AThingIsItsOwners) {
  EXPECT_EQ(countries("The the DET DT 2 det\n positions position NOUN NNS 0 root\n of of ADP IN 5 case\n"
                      "the the DET DT 5 det\n troops troop NOUN NNS 2 nmod",
                      {{4, "UKR"}}, 1),
            "UKR");
}

TEST(Roles, AThingStandsForThoseWhomItCarries) {
  EXPECT_EQ(countries("a a DET DT 2 det\n bus bus NOUN NN 0 root\n carrying carry VERB VBG 2 acl\n"
                      "pilgrims pilgrim NOUN NNS 3 obj\n and and CCONJ CC 6 cc\n guards guard NOUN NNS 4 conj",
                      {{3, "EGY"}, {5, "SDN"}}, 1),
            "EGY SDN");
}

TEST(Roles, ADeedIsThatOfWhoeverLeadsIt) {
  EXPECT_EQ(countries("US US PROPN NNP 3 obl:unmarked\n - - PUNCT HYPH 1 punct\n led lead VERB VBN 4 amod\n"
                      "airstrikes airstrike NOUN NNS 0 root",
                      {{0, "USA"}}, 3),
            "USA");
}

TEST(Roles, ADeedIsNotThatOfItsTarget) {
  EXPECT_EQ(countries("The the DET DT 2 det\n attack attack NOUN NN 0 root\n on on ADP IN 5 case\n"
                      "the the DET DT 5 det\n troops troop NOUN NNS 2 nmod",
                      {{4, "UKR"}}, 1),
            "");
}

TEST(Roles, AnAmountIsThoseWhomItCounts) {
  EXPECT_EQ(countries("many many ADJ JJ 0 root\n of of ADP IN 3 case\n the the DET DT 3 det\n"
                      "inhabitants inhabitant NOUN NNS 1 obl",
                      {{3, "SYR"}}, 0),
            "SYR");
}

TEST(Roles, AThingHasAllItsOwners) {
  EXPECT_EQ(countries("The the DET DT 4 det\n Iraqi Iraqi ADJ JJ 4 amod\n Syrian Syrian ADJ JJ 2 conj\n"
                      "warplanes warplane NOUN NNS 0 root",
                      {{1, "IRQ"}, {2, "SYR"}}, 3),
            "IRQ SYR");
}

}  // namespace
}  // namespace dragoman
