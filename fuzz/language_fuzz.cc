// Any bytes through the whole language layer: sentences, tokens and valid trees come out, whatever goes in.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "language/parser.h"
#include "language/segment.h"

namespace {

/// Every token descends from the only root.
bool is_tree(const dragoman::Sentence& sentence) {
  const auto size = sentence.tokens.size();
  std::size_t roots = 0;
  for (const dragoman::Token& token : sentence.tokens) {
    roots += token.head < 0 ? 1U : 0U;
    std::size_t steps = 0;
    for (std::int32_t at = token.head; at >= 0; at = sentence.tokens[static_cast<std::size_t>(at)].head) {
      if (static_cast<std::size_t>(at) >= size || ++steps > size) return false;
    }
  }
  return roots == 1;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto segmenter = dragoman::Segmenter::open(DRAGOMAN_SOURCE_DIR "/lexicon");
  static const auto parser = dragoman::Parser::open(DRAGOMAN_SOURCE_DIR "/model/english.safetensors",
                                                    DRAGOMAN_SOURCE_DIR "/model/references.safetensors");
  static dragoman::ParserWorkspace workspace;
  dragoman::Article article;
  article.text.assign(data, data + size);
  segmenter->segment(article, 500'000);
  parser->parse(article.text, article.sentences, workspace);
  for (const dragoman::Sentence& sentence : article.sentences) {
    if (!sentence.tokens.empty() && !is_tree(sentence)) std::abort();
  }
  return 0;
}
