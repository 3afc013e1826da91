#include "language/conllu.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace dragoman {
namespace {

struct Read {
  std::vector<ConlluSentence> sentences;
  std::vector<Problem> problems;
};

Read read(const std::string& text) {
  std::istringstream in(text);
  ConlluReader reader(in, "given.conllu");
  Read all;
  while (auto next = reader.next()) {
    if (*next) {
      all.sentences.push_back(**next);
    } else {
      all.problems.push_back(next->error());
    }
  }
  return all;
}

std::string written(const ConlluSentence& sentence) {
  std::string out;
  write_conllu(sentence, out);
  return out;
}

std::string word(int id, const std::string& form, const std::string& misc = "_") {
  return std::to_string(id) + "\t" + form + "\t_\t_\t_\t_\t_\t_\t_\t" + misc + "\n";
}

TEST(Conllu, GivesBackWhatItDoesNotAnswer) {
  const std::string multiword = "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n";
  const std::string given = "# sent_id = x-1\n# text = They didn't.\n" + word(1, "They") + multiword + word(2, "did") +
                            word(3, "n't") + "3.1\tleave\t_\t_\t_\t_\t_\t_\t_\t_\n" + word(4, ".", "Gloss=stop") + "\n";
  Read all = read(given);
  ASSERT_EQ(all.sentences.size(), 1U);
  EXPECT_TRUE(all.problems.empty());
  ConlluSentence& sentence = all.sentences[0];
  EXPECT_EQ(sentence.text, "They didn't. ");
  Token& they = sentence.sentence.tokens[0];
  they = {they.span, 3, Upos::PRON, Penn::PRP, Deprel::nsubj, true, "they"};
  sentence.sentence.tokens[3].head = 0;
  const std::string out = written(sentence);
  EXPECT_TRUE(out.starts_with("# sent_id = x-1\n# text = They didn't.\n1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_\n" +
                              multiword + "2\tdid\t"))
      << out;
  EXPECT_NE(out.find("\t_\tGloss=stop\n\n"), std::string::npos);
  EXPECT_EQ(out.find("3.1"), std::string::npos);
}

TEST(Conllu, FormsMayHoldBlanksAndLineEndsMayBeOfWindows) {
  const Read all = read(
      "\xEF\xBB\xBF"
      "1\t20 000\t_\t_\t_\t_\t_\t_\t_\t_\r\n\r\n1\tmen\t_\t_\t_\t_\t_\t_\t_\t_\r\n");
  ASSERT_EQ(all.sentences.size(), 2U);
  EXPECT_NE(written(all.sentences[0]).find("1\t20 000\t"), std::string::npos);
}

TEST(Conllu, ABadLineCostsItsSentenceAndIsNamed) {
  const std::string good = word(1, "Peace") + "\n";
  const std::string rest = "\t_\t_\t_\t_\t_\t_\t_\t_\n";
  const std::vector<std::string> bad_sentences = {word(2, "No"),
                                                  word(1, ""),
                                                  "1\tToo\tfew\n",
                                                  "x" + word(1, "No"),
                                                  word(1, "tab\ttoo many"),
                                                  word(1, "\xFF"),
                                                  word(1, "a") + word(3, "b"),
                                                  "2-1\tdont" + rest + word(1, "do"),
                                                  "1-2\tdont" + rest + "1-3\tdont" + rest + word(1, "do"),
                                                  "4294967297\tNo" + rest};
  for (const std::string& bad : bad_sentences) {
    const Read all = read(good + bad + word(2, "rest") + "\n" + good);
    EXPECT_EQ(all.sentences.size(), 2U) << bad;
    ASSERT_EQ(all.problems.size(), 1U) << bad;
    EXPECT_EQ(all.problems[0].source, "given.conllu");
    EXPECT_GE(all.problems[0].line, 3U) << bad;
    EXPECT_LE(all.problems[0].line, 4U) << bad;
  }
}

TEST(Conllu, AMultiwordTokenMustEndWithinItsSentence) {
  const Read all = read("1-3\tdont\t_\t_\t_\t_\t_\t_\t_\t_\n" + word(1, "do") + word(2, "nt"));
  EXPECT_TRUE(all.sentences.empty());
  ASSERT_EQ(all.problems.size(), 1U);
  EXPECT_EQ(all.problems[0].line, 3U);
}

TEST(Conllu, EmptyInputHasNoSentences) {
  EXPECT_TRUE(read("").sentences.empty());
  EXPECT_TRUE(read("\n\n\n").sentences.empty());
  EXPECT_TRUE(read("\n\n\n").problems.empty());
}

TEST(Conllu, OurOwnSentencesSayWhereTheyComeFrom) {
  const std::string text = "Aid\narrived.";
  Sentence sentence;
  sentence.span = {0, 12};
  sentence.tokens = {{{0, 3}, 1, Upos::NOUN, Penn::NN, Deprel::nsubj, true, "aid"},
                     {{4, 11}, -1, Upos::VERB, Penn::VBD, Deprel::root, false, "arrive"},
                     {{11, 12}, 1, Upos::PUNCT, Penn::period, Deprel::punct, true, "."}};
  std::string out;
  write_conllu(text, sentence, "a1-0", out);
  EXPECT_EQ(out,
            "# sent_id = a1-0\n# text = Aid arrived.\n"
            "1\tAid\taid\tNOUN\tNN\t_\t2\tnsubj\t_\t_\n"
            "2\tarrived\tarrive\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n"
            "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n");
  EXPECT_EQ(read(out).sentences.at(0).text, "Aid arrived. ");
}

}  // namespace
}  // namespace dragoman
