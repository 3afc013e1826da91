// What the lexicon of names costs: looking up all names in the sentences of real news (words a second, one core), and
// loading the compiled lexicon. Reads ../shared/data/news/guardian_2019.jsonl where it is there, else examples/.

#include <benchmark/benchmark.h>

#include <filesystem>
#include <iostream>
#include <vector>

#include "extract/article_maker.h"
#include "extract/page_lexicon.h"
#include "language/segment.h"
#include "mention/name_lexicon.h"
#include "read/reader.h"

namespace dragoman {
namespace {

const std::filesystem::path source = DRAGOMAN_SOURCE_DIR;
constexpr std::size_t sentences_measured = 10'000;

template <typename T>
T opened(tl::expected<T, Problem> thing) {
  if (thing) return std::move(*thing);
  std::cerr << to_string(thing.error()) << '\n';
  std::exit(1);
}

std::vector<Article> news() {
  const auto file = source / ".." / "shared" / "data" / "news" / "guardian_2019.jsonl";
  const auto pages = opened(PageLexicon::open(source / "lexicon"));
  const auto segmenter = opened(Segmenter::open(source / "lexicon"));
  std::vector<Article> articles;
  std::size_t sentences = 0;
  Reader reader({(std::filesystem::exists(file) ? file : source / "examples").string()}, {});
  while (sentences < sentences_measured) {
    auto next = reader.next();
    if (!next) break;
    if (!next->has_value()) continue;
    articles.push_back(make_article(std::move(next->value()), {}, pages));
    segmenter.segment(articles.back());
    sentences += articles.back().sentences.size();
  }
  return articles;
}

void looking_up(benchmark::State& state) {
  const auto lexicon = opened(NameLexicon::open(source / "lexicon"));
  const auto articles = news();
  std::int64_t words = 0;
  NameHits hits;
  for (auto _ : state) {
    for (const Article& article : articles) {
      for (const Sentence& sentence : article.sentences) {
        lexicon.index().scan(article.text, sentence, hits);
        words += static_cast<std::int64_t>(sentence.tokens.size());
      }
    }
  }
  state.counters["words/s"] = benchmark::Counter(static_cast<double>(words), benchmark::Counter::kIsRate);
  state.counters["names"] = static_cast<double>(lexicon.index().names());
}

void loading_compiled(benchmark::State& state) {
  const auto file = std::filesystem::temp_directory_path() / "dragoman-names-bench.bin";
  if (const auto made = NameLexicon::compile(source / "lexicon", file); !made) std::exit(1);
  for (auto _ : state) benchmark::DoNotOptimize(NameLexicon::open(source / "lexicon", {file}));
  std::filesystem::remove(file);
}

BENCHMARK(looking_up)->Unit(benchmark::kMillisecond);
BENCHMARK(loading_compiled)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace dragoman
