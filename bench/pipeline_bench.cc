// What each stage costs over real articles, one core: sentences and words a second, stage by stage. Reads
// ../shared/data/news/guardian_2019.jsonl where it is there, else examples/. Compare stages with one another rather
// than machines.

#include <benchmark/benchmark.h>

#include <filesystem>
#include <iostream>
#include <optional>
#include <vector>

#include "engine/engine.h"
#include "extract/article_maker.h"
#include "extract/page_lexicon.h"
#include "extract/residue.h"
#include "read/reader.h"

namespace dragoman {
namespace {

const std::filesystem::path source = DRAGOMAN_SOURCE_DIR;

constexpr std::size_t articles_measured = 60;

/// Everything loaded once, and articles as they stand before each stage.
struct Bench {
  PageLexicon pages = opened(PageLexicon::open(source / "lexicon"));
  ResidueFinder residue = opened(ResidueFinder::open(source / "lexicon"));
  Segmenter segmenter = opened(Segmenter::open(source / "lexicon"));
  Parser parser =
      opened(Parser::open(source / "model" / "english.safetensors", source / "model" / "references.safetensors"));
  EventReader event_reader = opened(EventReader::open(source / "model" / "events.safetensors"));
  MentionFinder mentions = opened(MentionFinder::open(source / "lexicon"));
  EventCoder events = opened(EventCoder::open(source / "lexicon"));
  std::vector<std::string> inputs;
  std::vector<Article> read, segmented, parsed, mentioned;
  std::int64_t sentences = 0, words = 0;

  template <typename T>
  static T opened(tl::expected<T, Problem> thing) {
    if (thing) return std::move(*thing);
    std::cerr << to_string(thing.error()) << '\n';
    std::exit(1);
  }

  Bench() {
    const auto news = source / ".." / "shared" / "data" / "news" / "guardian_2019.jsonl";
    inputs = {(std::filesystem::exists(news) ? news : source / "examples").string()};
    read = read_articles();
    ParserWorkspace workspace;
    for (Article article : read) {
      segmenter.segment(article);
      segmented.push_back(article);
      for (Sentence& sentence : article.sentences) {
        parser.parse(article.text, sentence, workspace, &event_reader);
        ++sentences;
        words += static_cast<std::int64_t>(sentence.tokens.size());
      }
      parsed.push_back(article);
      mentions.find(article);
      mentioned.push_back(std::move(article));
    }
  }

  [[nodiscard]] std::vector<Article> read_articles() const {
    std::vector<Article> out;
    Reader reader(inputs, {});
    while (out.size() < articles_measured) {
      auto next = reader.next();
      if (!next) break;
      if (!next->has_value()) continue;
      out.push_back(make_article(std::move(next->value()), {}, pages));
      residue.find_residue(out.back());
    }
    return out;
  }
};

Bench& bench() {
  static Bench all;
  return all;
}

/// Runs `stage` over copies of `before`; copying is not counted.
template <typename Stage>
void measure(benchmark::State& state, const std::vector<Article>& before, Stage stage) {
  for (auto _ : state) {
    state.PauseTiming();
    std::vector<Article> articles = before;
    state.ResumeTiming();
    for (Article& article : articles) stage(article);
  }
  const auto rate = [&](std::int64_t n) {
    return benchmark::Counter(static_cast<double>(n * static_cast<std::int64_t>(state.iterations())),
                              benchmark::Counter::kIsRate);
  };
  state.counters["articles/s"] = rate(static_cast<std::int64_t>(before.size()));
  state.counters["sentences/s"] = rate(bench().sentences);
  state.counters["words/s"] = rate(bench().words);
}

void reading(benchmark::State& state) {
  bench();  // what it loads is not counted
  for (auto _ : state) benchmark::DoNotOptimize(bench().read_articles());
}

void segmenting(benchmark::State& state) {
  measure(state, bench().read, [](Article& article) { bench().segmenter.segment(article); });
}

void parsing(benchmark::State& state) {
  ParserWorkspace workspace;
  measure(state, bench().segmented,
          [&](Article& article) { bench().parser.parse(article.text, article.sentences, workspace); });
}

/// Parsing with a second reading of sentences for words that may tell an event.
void parsing_and_reading_again(benchmark::State& state) {
  ParserWorkspace workspace;
  measure(state, bench().segmented, [&](Article& article) {
    bench().parser.parse(article.text, article.sentences, workspace, &bench().event_reader);
  });
}

void mentions(benchmark::State& state) {
  measure(state, bench().parsed, [](Article& article) { bench().mentions.find(article); });
}

void events(benchmark::State& state) {
  EventWorkspace workspace;
  measure(state, bench().mentioned, [&](Article& article) { bench().events.code(article, workspace); });
}

BENCHMARK(reading)->Unit(benchmark::kMillisecond);
BENCHMARK(segmenting)->Unit(benchmark::kMillisecond);
BENCHMARK(parsing)->Unit(benchmark::kMillisecond);
BENCHMARK(parsing_and_reading_again)->Unit(benchmark::kMillisecond);
BENCHMARK(mentions)->Unit(benchmark::kMillisecond);
BENCHMARK(events)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace dragoman
