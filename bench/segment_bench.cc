#include <benchmark/benchmark.h>

#include <string>

#include "extract/residue.h"
#include "language/segment.h"

namespace dragoman {
namespace {

/// About 400 kB of news-like prose of our own.
std::string news() {
  const std::string paragraph =
      "NAIROBI, March 3 (Example News) - Lt. Gen. J. K. Doe, the army's co-founder, said on Monday that the U.S.-led "
      "talks hadn't ended: \"We can't leave. They've asked for $10bn by 10:30 a.m. on Friday.\" The 25-year-old "
      "ministers' aide didn't reply\u2026 See https://example.org/a?b=c, or write to press@example.org.\n\n";
  std::string text;
  while (text.size() < 400'000) text += paragraph;
  return text;
}

void bm_segment(benchmark::State& state) {
  const auto segmenter = Segmenter::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  Article article;
  article.text = news();
  for (auto _ : state) {
    segmenter.segment(article);
    benchmark::DoNotOptimize(article.sentences.data());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * article.text.size()));
}
BENCHMARK(bm_segment);

void bm_find_residue(benchmark::State& state) {
  const auto finder = ResidueFinder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  Article article;
  article.text = news();
  for (auto _ : state) {
    finder.find_residue(article);
    benchmark::DoNotOptimize(article.ignored.data());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * article.text.size()));
}
BENCHMARK(bm_find_residue);

}  // namespace
}  // namespace dragoman
