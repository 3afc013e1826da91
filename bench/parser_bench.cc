// Speed of the parser, whole and by stage, in words a second on one thread:
//   parser_bench --benchmark_filter=.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "language/encoder.h"
#include "language/heads.h"
#include "language/letter_case.h"
#include "language/model_file.h"
#include "language/parser.h"
#include "language/tree.h"
#include "language/word_pieces.h"

namespace dragoman {
namespace {

const std::filesystem::path model = DRAGOMAN_SOURCE_DIR "/model/english.safetensors";

/// Sentences of the length and the words of news.
constexpr std::string_view sentences[] = {
    "Rebels seized the airport on Tuesday after two days of fighting , the defence ministry said .",
    "The foreign ministers of the two countries met in Geneva to discuss a ceasefire that mediators first proposed in "
    "March .",
    "Police fired tear gas at hundreds of protesters who had gathered outside the parliament building in the capital , "
    "witnesses said .",
    "“ We will not negotiate under threat , ” the president told reporters .",
    "At least 14 people were killed and more than 30 injured when a bomb exploded near a market , according to "
    "hospital "
    "officials , who said that the toll was likely to rise because many of the wounded were in a critical condition .",
    "The European Union imposed new sanctions on three generals .",
    "Workers at the country 's largest port ended their strike after the government agreed to raise wages by 6.5 "
    "percent "
    ".",
    "Aid convoys reached the besieged town for the first time since November ."};

std::vector<Sentence> tokens() {
  std::vector<Sentence> made;
  for (const std::string_view text : sentences) {
    Sentence sentence;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      Token token;
      token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
      sentence.tokens.push_back(token);
      begin = end + 1;
    }
    made.push_back(sentence);
  }
  return made;
}

std::size_t words(const std::vector<Sentence>& all) {
  std::size_t count = 0;
  for (const Sentence& sentence : all) count += sentence.tokens.size();
  return count;
}

void count(benchmark::State& state) {
  state.counters["words/s"] = benchmark::Counter(
      static_cast<double>(state.iterations()) * static_cast<double>(words(tokens())), benchmark::Counter::kIsRate);
}

void open(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Parser::open(model).value());
}

void parse(benchmark::State& state) {
  const Parser parser = Parser::open(model).value();
  ParserWorkspace workspace;
  std::vector<Sentence> all = tokens();
  for (auto _ : state) {
    for (std::size_t n = 0; n < all.size(); ++n) parser.parse(sentences[n], all[n], workspace);
  }
  count(state);
}

/// The stages' inputs, made once.
struct Stages {
  struct Input {
    std::vector<std::uint32_t> ids = {WordPieces::begin};
    std::vector<std::uint8_t> shapes = {0};
    std::vector<std::uint32_t> first = {0};
    std::vector<std::uint32_t> last = {0};
  };

  Stages() {
    std::string scratch;
    const std::vector<Sentence> all = tokens();
    for (std::size_t n = 0; n < all.size(); ++n) {
      Input input;
      for (const Token& token : all[n].tokens) {
        const std::string_view form = sentences[n].substr(token.span.begin, token.span.size());
        const Pieces cut = pieces.cut(form, scratch);
        input.first.push_back(static_cast<std::uint32_t>(input.ids.size()));
        input.ids.insert(input.ids.end(), cut.ids.begin(), cut.ids.begin() + cut.count);
        input.shapes.insert(input.shapes.end(), cut.count, shape_class(form));
        input.last.push_back(static_cast<std::uint32_t>(input.ids.size() - 1));
      }
      input.ids.push_back(WordPieces::end);
      input.shapes.push_back(0);
      inputs.push_back(input);
    }
  }

  ModelFile file = ModelFile::open(model).value();
  WordPieces pieces = WordPieces::open(file).value();
  Encoder encoder = Encoder::open(file, pieces.size()).value();
  Heads heads = Heads::open(file, encoder.width()).value();
  std::vector<Input> inputs;
};

void cut_word_pieces(benchmark::State& state) {
  const Stages stages;
  std::string scratch;
  const std::vector<Sentence> all = tokens();
  for (auto _ : state) {
    for (std::size_t n = 0; n < all.size(); ++n) {
      for (const Token& token : all[n].tokens) {
        const std::string_view form = sentences[n].substr(token.span.begin, token.span.size());
        benchmark::DoNotOptimize(stages.pieces.cut(form, scratch));
        benchmark::DoNotOptimize(shape_class(form));
      }
    }
  }
  count(state);
}

void encode(benchmark::State& state) {
  const Stages stages;
  EncoderWorkspace workspace;
  for (auto _ : state) {
    for (const Stages::Input& input : stages.inputs) stages.encoder.encode(input.ids, input.shapes, workspace);
  }
  count(state);
}

void score_and_label(benchmark::State& state) {
  const Stages stages;
  std::vector<EncoderWorkspace> encoded(stages.inputs.size());
  for (std::size_t n = 0; n < encoded.size(); ++n) {
    stages.encoder.encode(stages.inputs[n].ids, stages.inputs[n].shapes, encoded[n]);
  }
  HeadsWorkspace workspace;
  for (auto _ : state) {
    for (std::size_t n = 0; n < encoded.size(); ++n) {
      const Stages::Input& input = stages.inputs[n];
      stages.heads.score(encoded[n].x.data(), input.first, input.last, workspace);
      std::vector<std::uint32_t> heads(input.first.size(), 1);
      std::vector<Deprel> relations(input.first.size());
      stages.heads.label(heads, relations, workspace);
      benchmark::DoNotOptimize(relations.data());
    }
  }
  count(state);
}

void decode(benchmark::State& state) {
  const Stages stages;
  EncoderWorkspace encoded;
  std::vector<HeadsWorkspace> scored(stages.inputs.size());
  for (std::size_t n = 0; n < scored.size(); ++n) {
    const Stages::Input& input = stages.inputs[n];
    stages.encoder.encode(input.ids, input.shapes, encoded);
    stages.heads.score(encoded.x.data(), input.first, input.last, scored[n]);
  }
  TreeWorkspace workspace;
  for (auto _ : state) {
    for (std::size_t n = 0; n < scored.size(); ++n) {
      const std::size_t size = stages.inputs[n].first.size();
      std::vector<std::uint32_t> heads(size);
      decode_tree({scored[n].arcs.data(), size * size}, heads, workspace);
      benchmark::DoNotOptimize(heads.data());
    }
  }
  count(state);
}

BENCHMARK(open)->Unit(benchmark::kMillisecond);
BENCHMARK(parse)->Unit(benchmark::kMillisecond);
BENCHMARK(cut_word_pieces)->Unit(benchmark::kMicrosecond);
BENCHMARK(encode)->Unit(benchmark::kMillisecond);
BENCHMARK(score_and_label)->Unit(benchmark::kMillisecond);
BENCHMARK(decode)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace dragoman
