// What the store costs: JSON and rows an article, and making a store for one.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <filesystem>

#include "../tests/store/sample_article.h"
#include "store/article_json.h"
#include "store/store.h"

namespace {

using dragoman::Article;

const dragoman::RunInfo run_info{"0.1.0", "lex", "mod", "{}"};

std::string fresh_path() {
  const std::string path = (std::filesystem::temp_directory_path() / "dragoman-store-bench.duckdb").string();
  std::filesystem::remove(path);
  return path;
}

// Some 3,000 characters, 36 mentions and 5 events: an ordinary news story.
Article story(std::int64_t number) {
  Article article = dragoman::testing::full_article(fmt::format("story-{}", number));
  for (std::size_t i = 0; article.text.size() < 3000; ++i) {
    article.text += fmt::format(" w{}", (static_cast<std::size_t>(number) * 7919 + i * i) % 5003);
  }
  const auto mentions = article.mentions;
  for (int i = 0; i < 3; ++i) article.mentions.insert(article.mentions.end(), mentions.begin(), mentions.end());
  for (int i = 0; i < 3; ++i) {
    dragoman::Event event = article.events.front();
    event.id = fmt::format("{}-{}-9-ASSAULT", article.id, i);
    article.events.push_back(event);
  }
  return article;
}

void json(benchmark::State& state) {
  const Article article = story(1);
  std::string line;
  for (auto _ : state) {
    line.clear();
    dragoman::append_json(line, article, false);
    benchmark::DoNotOptimize(line.data());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(line.size()));
}
BENCHMARK(json);

void store_of_one_article(benchmark::State& state) {
  for (auto _ : state) {
    auto store = dragoman::Store::open(fresh_path(), run_info);
    if (!store || !store->add(story(1)) || !store->finish()) state.SkipWithError("the store cannot be written");
  }
}
BENCHMARK(store_of_one_article)->Unit(benchmark::kMillisecond);

void rows_an_article(benchmark::State& state) {
  auto store = dragoman::Store::open(fresh_path(), run_info);
  std::int64_t number = 0;
  for (auto _ : state) {
    state.PauseTiming();
    Article article = story(number++);
    state.ResumeTiming();
    if (!store || !store->add(std::move(article))) state.SkipWithError("the store cannot be written");
  }
}
BENCHMARK(rows_an_article)->Unit(benchmark::kMicrosecond)->Iterations(5000);

}  // namespace
