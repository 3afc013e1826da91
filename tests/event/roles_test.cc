#include "event/roles.h"

#include <gtest/gtest.h>

#include "event/coder.h"
#include "tree.h"

namespace dragoman {
namespace {

/// The countries of the actors that the second word's phrase names, with the shipped words.
std::string countries(const std::string& tree) {
  static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  Article article;
  add_tree(article, tree);
  add_actor(article, 4, "UKR");
  Clause clause;
  clause.fill(article.text, article.sentences.back(), coder.patterns().words(), coder.patterns().light(),
              coder.patterns().journey());
  Roles roles;
  roles.fill(article, 0, coder.patterns().toward());
  std::string found;
  for (const std::uint32_t mention : roles.actors(clause, 1)) found += article.mentions[mention].actor()->country;
  return found;
}

TEST(Roles, AThingIsItsOwners) {
  EXPECT_EQ(countries("The the DET DT 2 det\n positions position NOUN NNS 0 root\n of of ADP IN 5 case\n"
                      "the the DET DT 5 det\n troops troop NOUN NNS 2 nmod"),
            "UKR");
}

TEST(Roles, ADeedIsNotThatOfItsTarget) {
  EXPECT_EQ(countries("The the DET DT 2 det\n attack attack NOUN NN 0 root\n on on ADP IN 5 case\n"
                      "the the DET DT 5 det\n troops troop NOUN NNS 2 nmod"),
            "");
}

}  // namespace
}  // namespace dragoman
