// Words a second of TimeFinder on plain tokens, on one core.

#include <benchmark/benchmark.h>

#include <string>

#include "article/article.h"
#include "mention/time_finder.h"

namespace {

using dragoman::Article;

constexpr const char* sentences[] = {
    "The foreign minister said on Wednesday that the two governments would meet in Geneva next month .",
    "At least twelve people were killed on Monday night when a bomb went off near a market in the capital .",
    "Since May 2019 the rebels have held the north of the province , which the army lost three years ago .",
    "Workers walked out over pay , and the union called for a second strike before the end of September .",
    "The president denied the report and told reporters that no troops had crossed the border .",
    "Observers counted 1,250 violations of the truce between 14 March and 2 April , most of them at night .",
};

/// An article of many short sentences, its tokens parted at blanks.
Article news(int repeats) {
  Article article;
  article.published = dragoman::parse_date("2021-07-29");
  for (int n = 0; n < repeats; ++n) {
    for (const char* text : sentences) {
      dragoman::Sentence sentence;
      const auto start = static_cast<std::uint32_t>(article.text.size());
      article.text += text;
      const auto end = static_cast<std::uint32_t>(article.text.size());
      for (std::uint32_t at = start; at < end;) {
        auto stop = static_cast<std::uint32_t>(article.text.find(' ', at));
        stop = std::min(stop, end);
        dragoman::Token token;
        token.span = {at, stop};
        sentence.tokens.push_back(token);
        at = stop + 1;
      }
      sentence.span = {start, end};
      article.sentences.push_back(std::move(sentence));
      article.text += '\n';
    }
  }
  return article;
}

void times(benchmark::State& state) {
  const auto finder = dragoman::TimeFinder::open(DRAGOMAN_SOURCE_DIR "/lexicon");
  if (!finder) {
    state.SkipWithError(to_string(finder.error()).c_str());
    return;
  }
  const Article article = news(200);
  std::int64_t words = 0;
  for (const auto& sentence : article.sentences) words += static_cast<std::int64_t>(sentence.tokens.size());
  std::vector<dragoman::Mention> found;
  for (auto _ : state) {
    found.clear();
    for (std::uint32_t i = 0; i < article.sentences.size(); ++i) finder->find(article, i, found);
    benchmark::DoNotOptimize(found.data());
  }
  state.counters["words"] =
      benchmark::Counter(static_cast<double>(words * state.iterations()), benchmark::Counter::kIsRate);
  state.counters["mentions"] = static_cast<double>(found.size());
}
BENCHMARK(times)->Unit(benchmark::kMillisecond);

}  // namespace
