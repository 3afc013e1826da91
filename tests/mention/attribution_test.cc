#include "mention/attribution.h"

#include <gtest/gtest.h>

#include <string>

#include "conllu_sentence.h"

namespace dragoman {
namespace {

using Place = Saying::Place;

/// Marks tokens begin … end - 1 of a sentence as one span of a kind.
void mark(Sentence& sentence, Place Saying::*kind, std::size_t begin, std::size_t end) {
  for (std::size_t t = begin; t < end; ++t) sentence.tokens[t].saying.*kind = t == begin ? Place::begin : Place::inside;
}

/// "source | cue | content", the spans of a content parted by " + ".
std::string told(const Article& article, const Attribution& one) {
  const auto words = [&](const std::vector<Span>& spans) {
    std::string all;
    for (const Span span : spans) all += (all.empty() ? "" : " + ") + std::string(article.words(span));
    return all;
  };
  return words(one.source) + " | " + words(one.cue) + " | " + words(one.content);
}

Article said() {
  return article_of(
      "Iran PROPN 2 nsubj\n said VERB 0 root say\n Oman PROPN 4 nsubj\n thinks VERB 2 ccomp think\n"
      "Kuwait PROPN 6 nsubj\n lied VERB 4 ccomp lie");
}

TEST(Attributions, ACueGetsItsSubjectAndItsContent) {
  Article article = said();
  Sentence& sentence = article.sentences[0];
  mark(sentence, &Saying::source, 0, 1);
  mark(sentence, &Saying::cue, 1, 2);
  mark(sentence, &Saying::content, 2, 6);
  find_attributions(article);
  ASSERT_EQ(article.attributions.size(), 1U);
  EXPECT_EQ(told(article, article.attributions[0]), "Iran | said | Oman thinks Kuwait lied");
}

TEST(Attributions, WhatStandsInsideAnothersContentIsOneOfItsOwn) {
  Article article = said();
  Sentence& sentence = article.sentences[0];
  mark(sentence, &Saying::source, 0, 1);
  mark(sentence, &Saying::source, 2, 3);
  mark(sentence, &Saying::cue, 1, 2);
  mark(sentence, &Saying::cue, 3, 4);
  mark(sentence, &Saying::content, 2, 6);
  find_attributions(article);
  ASSERT_EQ(article.attributions.size(), 2U);
  EXPECT_EQ(told(article, article.attributions[0]), "Iran | said | Oman thinks Kuwait lied");
  EXPECT_EQ(told(article, article.attributions[1]), "Oman | thinks | Kuwait lied");
}

TEST(Attributions, ASentenceOfContentAloneGoesOnWithTheOneBefore) {
  Article article = said();
  Sentence next = article.sentences[0];
  mark(article.sentences[0], &Saying::source, 0, 1);
  mark(article.sentences[0], &Saying::cue, 1, 2);
  mark(article.sentences[0], &Saying::content, 2, 6);
  mark(next, &Saying::content, 0, 6);
  article.sentences.push_back(next);
  find_attributions(article);
  ASSERT_EQ(article.attributions.size(), 1U);
  EXPECT_EQ(article.attributions[0].content.size(), 2U);
}

TEST(Attributions, ContentBeforeAnyCueWaitsForIt) {
  Article article = said();
  Sentence next = article.sentences[0];
  mark(article.sentences[0], &Saying::content, 0, 6);
  mark(next, &Saying::cue, 1, 2);
  mark(next, &Saying::content, 2, 6);
  article.sentences.push_back(next);
  find_attributions(article);
  ASSERT_EQ(article.attributions.size(), 1U);
  EXPECT_EQ(article.attributions[0].sentence, 1U);
  EXPECT_EQ(article.attributions[0].content.size(), 2U);
}

TEST(Attributions, ACueWithoutContentTellsNothing) {
  Article article = article_of("Iran PROPN 2 nsubj\n spoke VERB 0 root speak");
  mark(article.sentences[0], &Saying::cue, 1, 2);
  find_attributions(article);
  EXPECT_TRUE(article.attributions.empty());
}

}  // namespace
}  // namespace dragoman
