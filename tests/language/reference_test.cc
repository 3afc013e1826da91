#include <gtest/gtest.h>

#include <cmath>

#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "article/event.h"
#include "language/encoder.h"
#include "language/letter_case.h"
#include "language/model_file.h"
#include "language/parser.h"
#include "language/word_pieces.h"

namespace dragoman {
namespace {

const std::string source_dir = DRAGOMAN_SOURCE_DIR;

/// What train/reference.py computed from the shipped file, in numpy.
nlohmann::json reference() {
  std::ifstream in(source_dir + "/tests/data/encoder_reference.json");
  return nlohmann::json::parse(in);
}

TEST(Reference, WordPiecesAndShapesAreThoseOfTraining) {
  const auto file = ModelFile::open(source_dir + "/model/english.safetensors");
  ASSERT_TRUE(file) << to_string(file.error());
  const auto pieces = WordPieces::open(*file);
  ASSERT_TRUE(pieces) << to_string(pieces.error());
  std::string scratch;
  const nlohmann::json whole = reference();
  for (const auto& sentence : whole["sentences"]) {
    std::vector<std::uint32_t> ids = {WordPieces::begin};
    std::vector<int> shapes = {0};
    for (const std::string form : sentence["words"]) {
      const Pieces cut = pieces->cut(form, scratch);
      ids.insert(ids.end(), cut.ids.begin(), cut.ids.begin() + cut.count);
      shapes.insert(shapes.end(), cut.count, shape_class(form));
    }
    ids.push_back(WordPieces::end);
    shapes.push_back(0);
    EXPECT_EQ(ids, sentence["ids"].get<std::vector<std::uint32_t>>());
    EXPECT_EQ(shapes, sentence["shapes"].get<std::vector<int>>());
  }
}

TEST(Reference, EncoderVectorsAreThoseOfTraining) {
  const auto file = ModelFile::open(source_dir + "/model/english.safetensors");
  ASSERT_TRUE(file) << to_string(file.error());
  const auto pieces = WordPieces::open(*file);
  ASSERT_TRUE(pieces);
  const auto encoder = Encoder::open(*file, pieces->size());
  ASSERT_TRUE(encoder) << to_string(encoder.error());
  EncoderWorkspace workspace;
  const nlohmann::json whole = reference();
  for (const auto& sentence : whole["sentences"]) {
    const auto ids = sentence["ids"].get<std::vector<std::uint32_t>>();
    const auto shapes = sentence["shapes"].get<std::vector<std::uint8_t>>();
    encoder->encode(ids, shapes, std::vector<std::uint32_t>{static_cast<std::uint32_t>(ids.size())}, workspace);
    double squares = 0;
    std::size_t values = 0;
    for (std::size_t n = 0; n < ids.size(); ++n) {
      const auto& vector = sentence["vectors"][n];
      for (std::size_t c = 0; c < vector.size(); ++c, ++values) {
        const double off = workspace.x.data()[n * encoder->width() + c] - vector[c].get<float>();
        EXPECT_LT(std::abs(off), 0.1) << n << ' ' << c;
        squares += off * off;
      }
    }
    // numpy adds up in another order, so that a value between two of 256 steps may be rounded to the other one.
    EXPECT_LT(std::sqrt(squares / static_cast<double>(values)), 0.015);
  }
}

std::string_view role_of(Part part) {
  const float other = 1 - part.actor - part.recipient;
  return part.actor > std::max(part.recipient, other) ? "actor" : part.recipient > other ? "recipient" : "none";
}

void expect_same_reading(const Sentence& sentence, const Clue& clue, const nlohmann::json& expected) {
  ASSERT_TRUE(clue.again);
  const EventCode best = likeliest(clue.again->codes);
  const bool none = clue.again->none > clue.again->codes[static_cast<std::size_t>(best)];
  EXPECT_EQ(none ? "NONE" : to_string(best), expected["event"].get<std::string>());
  const auto& statuses = clue.again->status;
  const auto status = std::max_element(statuses.begin(), statuses.end()) - statuses.begin();
  EXPECT_EQ(to_string(static_cast<Status>(status)), expected["status"].get<std::string>());
  for (std::uint32_t n = 0; n < sentence.tokens.size(); ++n) {
    EXPECT_EQ(role_of(sentence.part_again(clue, n)), expected["roles"][n].get<std::string>()) << n;
  }
}

/// The word's likeliest event, and who acts in it.
void expect_same_event(const Sentence& sentence, std::uint32_t word, const nlohmann::json& expected) {
  const std::string code = expected["event"][word];
  const Clue* const clue = sentence.clue(word);
  if (clue == nullptr) {
    EXPECT_EQ(code, "NONE");
    return;
  }
  const auto best = std::max_element(clue->codes.begin(), clue->codes.end());
  const bool none = clue->none > *best;
  EXPECT_EQ(none ? "NONE" : to_string(static_cast<EventCode>(best - clue->codes.begin())), code);
  if (none) return;
  for (std::uint32_t n = 0; n < sentence.tokens.size(); ++n) {
    EXPECT_EQ(role_of(sentence.part(*clue, n)), expected["roles"][word][n].get<std::string>()) << n;
  }
  expect_same_reading(sentence, *clue, expected["again"][word]);
}

/// What speaks for each word that a token may mean, and, last, for nobody; of tokens that mean nobody else nothing is
/// told.
void expect_same_references(const References& references, std::uint32_t token, const nlohmann::json& expected) {
  const auto told = expected.find(std::to_string(token));
  if (told == expected.end()) {
    EXPECT_EQ(references.speaks_for_nobody(token), 0);
    return;
  }
  for (std::uint32_t word = 0; word + 1 < told->size(); ++word) {
    EXPECT_NEAR(references.speaks_for(token, references, word), (*told)[word].get<double>(), 0.4) << word;
  }
  EXPECT_NEAR(references.speaks_for_nobody(token), told->back().get<double>(), 0.4);
}

TEST(Reference, TagsLemmasTreesAndEventsAreThoseOfTraining) {
  const auto parser =
      Parser::open(source_dir + "/model/english.safetensors", source_dir + "/model/references.safetensors");
  ASSERT_TRUE(parser) << to_string(parser.error());
  const auto events = EventReader::open(source_dir + "/model/events.safetensors");
  ASSERT_TRUE(events) << to_string(events.error());
  ParserWorkspace workspace;
  const nlohmann::json whole = reference();
  for (const auto& expected : whole["sentences"]) {
    std::string text;
    Sentence sentence;
    for (const std::string form : expected["words"]) {
      Token token;
      token.span.begin = static_cast<std::uint32_t>(text.size());
      text += form;
      token.span.end = static_cast<std::uint32_t>(text.size());
      text += ' ';
      sentence.tokens.push_back(token);
    }
    parser->parse(text, sentence, workspace, &*events);
    for (std::size_t n = 0; n < sentence.tokens.size(); ++n) {
      const Token& token = sentence.tokens[n];
      SCOPED_TRACE(expected["words"][n].get<std::string>());
      EXPECT_EQ(to_string(token.upos), expected["upos"][n].get<std::string>());
      EXPECT_EQ(to_string(token.xpos), expected["xpos"][n].get<std::string>());
      EXPECT_EQ(token.lemma, expected["lemma"][n].get<std::string>());
      expect_same_references(sentence.pronouns, static_cast<std::uint32_t>(n), expected["references"]["pronoun"]);
      expect_same_references(sentence.homes, static_cast<std::uint32_t>(n), expected["references"]["home"]);
      EXPECT_EQ(token.head + 1, expected["head"][n].get<int>());
      EXPECT_EQ(to_string(token.deprel), expected["deprel"][n].get<std::string>());
      EXPECT_EQ(to_string(token.phrase), expected["phrase"][n].get<std::string>());
      const auto place = [&](const char* kind) {
        return std::string("OBI").find(expected[kind][n].get<std::string>());
      };
      EXPECT_EQ(static_cast<std::size_t>(token.saying.source), place("source"));
      EXPECT_EQ(static_cast<std::size_t>(token.saying.cue), place("cue"));
      EXPECT_EQ(static_cast<std::size_t>(token.saying.content), place("content"));
      expect_same_event(sentence, static_cast<std::uint32_t>(n), expected);
    }
  }
}

}  // namespace
}  // namespace dragoman
