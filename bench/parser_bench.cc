// Speed of the parser, whole and by stage, in words a second on one thread:
//   parser_bench --benchmark_filter=.
#include <benchmark/benchmark.h>
#include <hwy/highway.h>
#include <hwy/targets.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "language/encoder.h"
#include "language/heads.h"
#include "language/integer_tiles.h"
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

/// The sentences four times over, a blank between them: about the length of an article.
std::string article() {
  std::string text;
  for (int n = 0; n < 4; ++n) {
    for (const std::string_view sentence : sentences) text.append(sentence) += ' ';
  }
  return text;
}

std::vector<Sentence> tokens(std::string_view text) {
  std::vector<Sentence> made(1);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find(' ', begin);
    Token token;
    token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    made.back().tokens.push_back(token);
    if (text.substr(begin, end - begin) == "." && end + 1 < text.size()) made.emplace_back();
    begin = end + 1;
  }
  return made;
}

std::size_t words(const std::vector<Sentence>& all) {
  std::size_t count = 0;
  for (const Sentence& sentence : all) count += sentence.tokens.size();
  return count;
}

void count(benchmark::State& state) {
  state.counters["words/s"] =
      benchmark::Counter(static_cast<double>(state.iterations()) * static_cast<double>(words(tokens(article()))),
                         benchmark::Counter::kIsRate);
}

void open(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Parser::open(model).value());
}

/// What the machine is allowed to use.
enum class Instructions { all, without_tiles, avx2 };

void allow(Instructions instructions) {
  allow_tiles(instructions == Instructions::all);
  hwy::SetSupportedTargetsForTest(instructions == Instructions::avx2 ? HWY_AVX2 : 0);
  hwy::GetChosenTarget().Update(hwy::SupportedTargets());
}

void parse(benchmark::State& state, Instructions instructions) {
  allow(instructions);
  const Parser parser = Parser::open(model).value();
  ParserWorkspace workspace;
  const std::string text = article();
  std::vector<Sentence> all = tokens(text);
  for (auto _ : state) parser.parse(text, all, workspace);
  allow(Instructions::all);
  count(state);
}

/// The stages' inputs, made once: all sentences side by side.
struct Stages {
  Stages() {
    std::string scratch;
    for (const Sentence& sentence : tokens(text)) {
      const auto add = [&](std::uint32_t piece, std::uint8_t shape) {
        ids.push_back(piece);
        shapes.push_back(shape);
      };
      word_ends.push_back(static_cast<std::uint32_t>(first.size() + sentence.tokens.size() + 1));
      first.push_back(static_cast<std::uint32_t>(ids.size()));
      last.push_back(first.back());
      add(WordPieces::begin, 0);
      for (const Token& token : sentence.tokens) {
        const std::string_view form = std::string_view(text).substr(token.span.begin, token.span.size());
        const Pieces cut = pieces.cut(form, scratch);
        first.push_back(static_cast<std::uint32_t>(ids.size()));
        for (std::size_t n = 0; n < cut.count; ++n) add(cut.ids[n], shape_class(form));
        last.push_back(static_cast<std::uint32_t>(ids.size() - 1));
      }
      add(WordPieces::end, 0);
      piece_ends.push_back(static_cast<std::uint32_t>(ids.size()));
    }
    encoder.encode(ids, shapes, piece_ends, encoded);
    heads.score(encoded.x.data(), first, last, scored);
  }

  std::string text = article();
  ModelFile file = ModelFile::open(model).value();
  WordPieces pieces = WordPieces::open(file).value();
  Encoder encoder = Encoder::open(file, pieces.size()).value();
  Heads heads = Heads::open(file, encoder.width()).value();
  std::vector<std::uint32_t> ids;
  std::vector<std::uint8_t> shapes;
  std::vector<std::uint32_t> piece_ends;
  std::vector<std::uint32_t> first;
  std::vector<std::uint32_t> last;
  std::vector<std::uint32_t> word_ends;
  EncoderWorkspace encoded;
  HeadsWorkspace scored;
};

void cut_word_pieces(benchmark::State& state) {
  const Stages stages;
  std::string scratch;
  const std::vector<Sentence> all = tokens(stages.text);
  for (auto _ : state) {
    for (const Sentence& sentence : all) {
      for (const Token& token : sentence.tokens) {
        const std::string_view form = std::string_view(stages.text).substr(token.span.begin, token.span.size());
        benchmark::DoNotOptimize(stages.pieces.cut(form, scratch));
        benchmark::DoNotOptimize(shape_class(form));
      }
    }
  }
  count(state);
}

void encode(benchmark::State& state) {
  Stages stages;
  for (auto _ : state) stages.encoder.encode(stages.ids, stages.shapes, stages.piece_ends, stages.encoded);
  count(state);
}

void score(benchmark::State& state) {
  Stages stages;
  for (auto _ : state) {
    stages.heads.score(stages.encoded.x.data(), stages.first, stages.last, stages.scored);
    std::uint32_t begin = 0;
    for (const std::uint32_t end : stages.word_ends) {
      benchmark::DoNotOptimize(stages.heads.arcs(begin, end, stages.scored));
      begin = end;
    }
  }
  count(state);
}

void label(benchmark::State& state) {
  Stages stages;
  std::vector<std::uint32_t> heads(stages.first.size(), 1);
  std::vector<Deprel> relations(heads.size());
  for (auto _ : state) {
    stages.heads.label(heads, relations, stages.scored);
    benchmark::DoNotOptimize(relations.data());
  }
  count(state);
}

void decode(benchmark::State& state) {
  Stages stages;
  std::vector<std::vector<float>> arcs;
  std::uint32_t begin = 0;
  for (const std::uint32_t end : stages.word_ends) {
    const auto scores = stages.heads.arcs(begin, end, stages.scored);
    arcs.emplace_back(scores.begin(), scores.end());
    begin = end;
  }
  TreeWorkspace workspace;
  std::vector<std::uint32_t> heads;
  for (auto _ : state) {
    begin = 0;
    for (std::size_t n = 0; n < arcs.size(); ++n) {
      heads.resize(stages.word_ends[n] - begin);
      decode_tree(arcs[n], heads, workspace);
      benchmark::DoNotOptimize(heads.data());
      begin = stages.word_ends[n];
    }
  }
  count(state);
}

BENCHMARK(open)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse, all, Instructions::all)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse, avx512, Instructions::without_tiles)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse, avx2, Instructions::avx2)->Unit(benchmark::kMillisecond);
BENCHMARK(cut_word_pieces)->Unit(benchmark::kMicrosecond);
BENCHMARK(encode)->Unit(benchmark::kMillisecond);
BENCHMARK(score)->Unit(benchmark::kMillisecond);
BENCHMARK(label)->Unit(benchmark::kMillisecond);
BENCHMARK(decode)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace dragoman
