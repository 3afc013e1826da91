#include "language/parser.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace dragoman {
namespace {

const Parser& parser() {
  static const auto opened = Parser::open(DRAGOMAN_SOURCE_DIR "/model/english.safetensors",
                                          DRAGOMAN_SOURCE_DIR "/model/references.safetensors");
  if (!opened) throw std::runtime_error(to_string(opened.error()));
  return *opened;
}

const EventReader& event_reader() {
  static const auto opened = EventReader::open(DRAGOMAN_SOURCE_DIR "/model/events.safetensors");
  if (!opened) throw std::runtime_error(to_string(opened.error()));
  return *opened;
}

struct Text {
  std::string text;
  Sentence sentence;
};

/// Forms parted by blanks.
Text words(const std::string& forms) {
  Text made{forms, {}};
  for (std::size_t begin = 0; begin < forms.size();) {
    const std::size_t end = std::min(forms.find(' ', begin), forms.size());
    Token token;
    token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    made.sentence.tokens.push_back(token);
    begin = end + 1;
  }
  return made;
}

Text parsed(const std::string& forms) {
  Text made = words(forms);
  ParserWorkspace workspace;
  parser().parse(made.text, made.sentence, workspace, &event_reader());
  return made;
}

void expect_tree(const Sentence& sentence) {
  const auto& tokens = sentence.tokens;
  int roots = 0;
  for (const Token& token : tokens) {
    ASSERT_LT(token.head, static_cast<std::int32_t>(tokens.size()));
    ASSERT_EQ(token.head < 0, token.deprel == Deprel::root);
    roots += token.head < 0;
  }
  ASSERT_EQ(roots, 1);
  // A word is below the root if its head is: settled words are not walked again.
  std::vector<char> settled(tokens.size(), 0);
  for (std::size_t start = 0; start < tokens.size(); ++start) {
    std::vector<std::size_t> path;
    for (auto at = static_cast<std::int32_t>(start); at >= 0 && settled[static_cast<std::size_t>(at)] == 0;
         at = tokens[static_cast<std::size_t>(at)].head) {
      ASSERT_LE(path.size(), tokens.size()) << "a ring";
      path.push_back(static_cast<std::size_t>(at));
    }
    for (const std::size_t n : path) settled[n] = 1;
  }
}

void expect_same(const Sentence& a, const Sentence& b) {
  ASSERT_EQ(a.tokens.size(), b.tokens.size());
  for (std::size_t n = 0; n < a.tokens.size(); ++n) {
    EXPECT_EQ(a.tokens[n].head, b.tokens[n].head);
    EXPECT_EQ(a.tokens[n].deprel, b.tokens[n].deprel);
    EXPECT_EQ(a.tokens[n].upos, b.tokens[n].upos);
    EXPECT_EQ(a.tokens[n].xpos, b.tokens[n].xpos);
    EXPECT_EQ(a.tokens[n].lemma, b.tokens[n].lemma);
  }
}

TEST(Parser, FindsWhoDidWhatToWhom) {
  const Text made = parsed("Rebels attacked the barracks on Tuesday .");
  const auto& tokens = made.sentence.tokens;
  EXPECT_EQ(tokens[1].head, -1);
  EXPECT_EQ(tokens[1].upos, Upos::VERB);
  EXPECT_EQ(tokens[1].xpos, Penn::VBD);
  EXPECT_EQ(tokens[1].lemma, "attack");
  EXPECT_EQ(tokens[0].deprel, Deprel::nsubj);
  EXPECT_EQ(tokens[0].head, 1);
  EXPECT_EQ(tokens[0].lemma, "rebel");
  EXPECT_EQ(tokens[3].deprel, Deprel::obj);
  EXPECT_EQ(tokens[3].head, 1);
  EXPECT_EQ(tokens[5].head, 1);
  EXPECT_EQ(base(tokens[5].deprel), Deprel::obl);
  EXPECT_EQ(tokens[6].upos, Upos::PUNCT);
}

TEST(Parser, TellsTheActiveFromThePassive) {
  const Text made = parsed("The envoy was expelled by the junta .");
  const auto& tokens = made.sentence.tokens;
  EXPECT_EQ(tokens[1].deprel, Deprel::nsubj_pass);
  EXPECT_EQ(tokens[2].deprel, Deprel::aux_pass);
  EXPECT_EQ(tokens[2].lemma, "be");
  EXPECT_EQ(tokens[6].deprel, Deprel::obl_agent);
}

void expect_shares(Part part) {
  EXPECT_GE(part.actor, 0);
  EXPECT_GE(part.recipient, 0);
  EXPECT_LE(part.actor + part.recipient, 1.0001F);
}

TEST(Parser, CluesAreProbabilitiesInTextOrder) {
  const Text text =
      parsed("Turkish jets bombed rebels near Idlib on Monday after Iran accused the United States of piracy .");
  ASSERT_GE(text.sentence.clues.size(), 2U);
  for (std::size_t n = 0; n < text.sentence.clues.size(); ++n) {
    const Clue& clue = text.sentence.clues[n];
    if (n > 0) {
      EXPECT_GT(clue.token, text.sentence.clues[n - 1].token);
    }
    EXPECT_EQ(text.sentence.clue(clue.token), &clue);
    float sum = clue.none, status = 0;
    for (const float share : clue.codes) sum += share;
    for (const float share : clue.status) status += share;
    EXPECT_NEAR(sum, 1, 1e-4);
    EXPECT_NEAR(status, 1, 1e-4);
    for (std::uint32_t t = 0; t < text.sentence.tokens.size(); ++t) {
      expect_shares(text.sentence.part(clue, t));
    }
  }
  const Clue* const bombed = text.sentence.clue(2);
  ASSERT_NE(bombed, nullptr);
  EXPECT_GT(bombed->codes[static_cast<std::size_t>(EventCode::ASSAULT)], 0.5F);
  EXPECT_GT(text.sentence.part(*bombed, 1).actor, 0.5F);
  EXPECT_GT(text.sentence.part(*bombed, 3).recipient, 0.5F);
}

TEST(Parser, ASentenceIsReadAgainForEachWordThatMayTellAnEvent) {
  const Text text =
      parsed("Turkish jets bombed rebels near Idlib on Monday after Iran accused the United States of piracy .");
  for (const Clue& clue : text.sentence.clues) {
    EXPECT_EQ(clue.again.has_value(), clue.none <= 0.5F);
    if (!clue.again) continue;
    EXPECT_NEAR(std::accumulate(clue.again->codes.begin(), clue.again->codes.end(), clue.again->none), 1, 1e-4);
    EXPECT_NEAR(std::accumulate(clue.again->status.begin(), clue.again->status.end(), 0.0F), 1, 1e-4);
    for (std::uint32_t t = 0; t < text.sentence.tokens.size(); ++t) {
      expect_shares(text.sentence.part_again(clue, t));
    }
  }
  const Clue* const bombed = text.sentence.clue(2);
  const Clue* const accused = text.sentence.clue(10);
  ASSERT_NE(bombed, nullptr);
  ASSERT_NE(accused, nullptr);
  EXPECT_EQ(likeliest(bombed->again->codes), EventCode::ASSAULT);
  EXPECT_EQ(likeliest(accused->again->codes), EventCode::ACCUSE);
  EXPECT_GT(text.sentence.part_again(*bombed, 3).recipient, 0.5F);
  EXPECT_LT(text.sentence.part_again(*accused, 3).recipient, 0.1F);
  EXPECT_GT(text.sentence.part_again(*accused, 9).actor, 0.5F);
  EXPECT_LT(text.sentence.part_again(*bombed, 9).actor, 0.1F);
}

TEST(Parser, WithoutAReaderOfEventsNothingIsReadAgain) {
  Text text = words("Rebels attacked the barracks .");
  ParserWorkspace workspace;
  parser().parse(text.text, text.sentence, workspace);
  ASSERT_FALSE(text.sentence.clues.empty());
  for (const Clue& clue : text.sentence.clues) EXPECT_FALSE(clue.again);
}

TEST(Parser, ASentenceIsReadAgainSoManyTimesAndNoMore) {
  std::string forms;
  for (int n = 0; n < 60; ++n) forms += "Rebels attacked Turkey ; ";
  const Text text = parsed(forms + ".");
  std::map<std::uint32_t, std::size_t> read;  // by window
  for (const Clue& clue : text.sentence.clues) {
    if (!clue.again) continue;
    ++read[clue.first];
    EXPECT_LE(clue.again->parts + clue.size, text.sentence.parts.size());
  }
  std::size_t most = 0;
  for (const auto& [first, times] : read) most = std::max(most, times);
  EXPECT_EQ(most, 16U);
}

TEST(Parser, ManyTriggersInALongSentenceTakeLinearSpace) {
  std::string forms;
  for (int n = 0; n < 800; ++n) forms += "Rebels attacked Turkey ; ";
  const Text text = parsed(forms + ".");
  std::size_t readings = text.sentence.clues.size();
  for (const Clue& clue : text.sentence.clues) readings += clue.again.has_value();
  EXPECT_GT(readings, text.sentence.clues.size());
  EXPECT_LE(text.sentence.parts.size(), readings * 180);
}

TEST(Parser, NoTokensAreNoWork) {
  Sentence sentence;
  ParserWorkspace workspace;
  parser().parse("anything", sentence, workspace);
  EXPECT_TRUE(sentence.tokens.empty());
}

TEST(Parser, SpansOutsideTheTextAreForgiven) {
  Text made = words("They met .");
  made.sentence.tokens[1].span = {5, 4000};
  made.sentence.tokens[2].span = {6, 2};
  ParserWorkspace workspace;
  parser().parse(made.text, made.sentence, workspace);
  expect_tree(made.sentence);
}

TEST(Parser, SentencesOfAnyBytesGetATree) {
  std::mt19937 random(9);
  ParserWorkspace workspace;
  for (int round = 0; round < 60; ++round) {
    std::string text(200, '\0');
    for (char& c : text) c = static_cast<char>(random() % 256);
    Text made{text, {}};
    for (std::uint32_t at = 0; at < text.size();) {
      const auto size = static_cast<std::uint32_t>(random() % 12);
      Token token;
      token.span = {at, std::min<std::uint32_t>(at + size, 200)};
      made.sentence.tokens.push_back(token);
      at += size + 1;
    }
    parser().parse(made.text, made.sentence, workspace);
    expect_tree(made.sentence);
  }
}

TEST(Parser, TenThousandTokensAreOneTreeInLinearTime) {
  ParserWorkspace workspace;
  const auto seconds = [&](const std::string& unit, int times) {
    std::string forms;
    for (int n = 0; n < times; ++n) forms += unit;
    forms.pop_back();
    Text made = words(forms);
    const auto start = std::chrono::steady_clock::now();
    parser().parse(made.text, made.sentence, workspace);
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    expect_tree(made.sentence);
    return spent.count();
  };
  seconds("the army said that , ", 2000);  // ten thousand
  // Eight pieces a word fill the positions before the tokens are many.
  seconds("1.2.3.4.5.6.7.8.9 ", 600);
  seconds("; ", 2000);
  const double once = seconds("they met and ", 200);
  const double eight_times = seconds("they met and ", 1600);
  EXPECT_LT(eight_times, 32 * once + 0.5);
}

TEST(Parser, WindowsHangOnTheFirstRoot) {
  std::string forms;
  for (int n = 0; n < 40; ++n) forms += "The army shelled the town on Monday , ";
  forms.pop_back();
  const Text made = parsed(forms);
  expect_tree(made.sentence);
  int joined = 0;
  std::int32_t root = -1;
  for (std::size_t n = 0; n < made.sentence.tokens.size(); ++n) {
    if (made.sentence.tokens[n].head < 0) root = static_cast<std::int32_t>(n);
  }
  for (const Token& token : made.sentence.tokens) joined += token.head == root && token.deprel == Deprel::parataxis;
  EXPECT_LT(root, 180);
  EXPECT_GE(joined, 1);
}

TEST(Parser, AnswersDoNotDependOnWhatWasParsedBefore) {
  const std::vector<std::string> texts = {"Protesters burned tires in Dhaka .", "Talks", "He resigned ; she did n't .",
                                          "The court , which sat late , freed him ."};
  ParserWorkspace used;
  for (int round = 0; round < 3; ++round) {
    for (const std::string& text : texts) {
      Text warm = words(text);
      parser().parse(warm.text, warm.sentence, used);
      expect_same(warm.sentence, parsed(text).sentence);
    }
  }
}

TEST(Parser, ThreadsShareOneParser) {
  const std::string forms = "The minister said that the two sides would sign a ceasefire in Geneva .";
  const Text alone = parsed(forms);
  std::vector<Text> made(4);
  std::vector<std::thread> threads;
  for (Text& one : made) {
    threads.emplace_back([&one, &forms] {
      ParserWorkspace workspace;
      for (int n = 0; n < 20; ++n) {
        one = words(forms);
        parser().parse(one.text, one.sentence, workspace);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const Text& one : made) expect_same(one.sentence, alone.sentence);
}

TEST(Parser, ManyFormsDoNotFillTheWorkspace) {
  ParserWorkspace workspace;
  std::string forms;
  for (int n = 0; n < 9000; ++n) forms += "w" + std::to_string(n) + " ";
  forms += std::string(100'000, 'x');
  Text made = words(forms);
  parser().parse(made.text, made.sentence, workspace);
  EXPECT_LE(workspace.known.size(), 1U << 13U);
  EXPECT_EQ(made.sentence.tokens.back().lemma.size(), 100'000U);
}

}  // namespace
}  // namespace dragoman
