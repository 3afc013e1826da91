#include <gtest/gtest.h>

#include "conllu_sentence.h"
#include "mention/pronouns.h"

namespace dragoman {
namespace {

TEST(Speakers, TheFirstPersonIsWhoeverSpeaksInEverySentenceOfAQuotation) {
  const auto pronouns = Pronouns::open(LexiconFolders(DRAGOMAN_SOURCE_DIR "/lexicon"));
  ASSERT_TRUE(pronouns) << to_string(pronouns.error());
  Article article =
      article_of("We PRON 2 nsubj we\n fight VERB 0 root fight\n Iran PROPN 4 nsubj Iran\n said VERB 2 parataxis say");
  const std::uint32_t shift = static_cast<std::uint32_t>(article.text.size()) + 1;
  Sentence next = article.sentences[0];
  article.sentences[0].span = {0, shift - 1};
  article.text += " " + article.text;
  next.span = {shift, static_cast<std::uint32_t>(article.text.size())};
  for (Token& token : next.tokens) token.span = {token.span.begin + shift, token.span.end + shift};
  article.sentences.push_back(next);
  Mention iran;
  iran.span = article.sentences[0].tokens[2].span;
  iran.head = 2;
  Actor actor;
  actor.country = "IRN";
  iran.what = actor;
  article.mentions.push_back(iran);
  Attribution said;
  said.source_mention = 0;
  said.quote = Attribution::Quote::direct;
  said.content = {article.sentences[0].tokens[0].span, next.span};
  article.attributions.push_back(said);

  pronouns->resolve_speakers(article);
  ASSERT_EQ(article.mentions.size(), 3U);
  for (const std::size_t n : {0U, 2U}) {
    EXPECT_EQ(article.words(article.mentions[n].span), "We");
    EXPECT_EQ(article.mentions[n].actor()->country, "IRN");
    EXPECT_EQ(article.mentions[n].sentence, n / 2);
    EXPECT_EQ(article.mentions[n].antecedent, 1U);
  }
  EXPECT_EQ(article.attributions[0].source_mention, 1U);
}

TEST(Speakers, WhoeverTakesPartIsAMentionThoughNobodySaysWhoSpeaks) {
  const auto pronouns = Pronouns::open(LexiconFolders(DRAGOMAN_SOURCE_DIR "/lexicon"));
  ASSERT_TRUE(pronouns) << to_string(pronouns.error());
  Article article = article_of("We PRON 2 nsubj we\n condemn VERB 0 root condemn\n them PRON 2 obj they");
  Article quiet = article;
  pronouns->resolve(quiet);
  pronouns->resolve_speakers(quiet);
  EXPECT_TRUE(quiet.mentions.empty());

  Sentence& sentence = article.sentences[0];
  Clue clue;
  clue.token = 1;
  clue.size = 3;
  clue.none = 0.1F;
  sentence.clues = {clue};
  sentence.parts = {{0.9F, 0}, {}, {0, 0.9F}};
  pronouns->resolve(article);
  pronouns->resolve_speakers(article);
  ASSERT_EQ(article.mentions.size(), 2U);
  for (const Mention& mention : article.mentions) {
    EXPECT_TRUE(mention.actor()->unknown());
    EXPECT_EQ(mention.actor()->rules, std::vector<std::string>{"pronoun"});
    EXPECT_FALSE(mention.antecedent);
  }
}

}  // namespace
}  // namespace dragoman
