#include "language/segment.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "language/segment_chars.h"
#include "language/segment_lines.h"
#include "language/sentences.h"
#include "language/tokens.h"

namespace dragoman {
namespace {

/// Scratch that one text's units share.
struct Scratch {
  std::vector<RawToken> tokens;
  std::vector<std::uint32_t> ends;
};

Sentence make_sentence(std::string_view text, std::span<const RawToken> raw) {
  Sentence sentence;
  sentence.span = {raw.front().span.begin, raw.back().span.end};
  sentence.tokens.resize(raw.size());
  for (std::size_t i = 0; i < raw.size(); ++i) {
    sentence.tokens[i].span = raw[i].span;
    const std::uint32_t end = raw[i].span.end;
    sentence.tokens[i].space_after = end >= text.size() || character(text, end).blank();
  }
  return sentence;
}

/// The offset after the first `count` code points of `text`.
std::uint32_t offset_of(std::string_view text, std::size_t count) {
  if (text.size() <= count) return static_cast<std::uint32_t>(text.size());
  std::uint32_t at = 0;
  for (; at < text.size() && count > 0; --count) at += character(text, at).size;
  return at;
}

/// The first offset at or before `end` where no word is cut, looking back over one long word at most.
std::uint32_t before_cut_word(std::string_view text, std::uint32_t end) {
  constexpr std::uint32_t longest_word = 100;
  for (std::uint32_t at = end; at > 0 && end - at < longest_word; --at) {
    if (static_cast<unsigned char>(text[at - 1]) <= ' ') return at;
  }
  return end;
}

}  // namespace

tl::expected<Segmenter, Problem> Segmenter::open(const LexiconFolders& folders) {
  auto lexicon = SegmentLexicon::open(folders);
  if (!lexicon) return tl::unexpected(std::move(lexicon.error()));
  return Segmenter(std::move(*lexicon));
}

std::size_t Segmenter::segment(std::string_view text, std::uint32_t end, const std::vector<Ignored>& ignored,
                               std::vector<Sentence>& sentences) const {
  Scratch scratch;
  std::size_t cut = 0;
  const auto read_unit = [&](Span unit) {
    scratch.tokens.clear();
    scratch.ends.clear();
    tokenize(text, unit, lexicon_, scratch.tokens);
    const std::span<const RawToken> tokens(scratch.tokens);
    split_sentences(text, tokens, lexicon_, scratch.ends);
    std::size_t begin = 0;
    for (const std::uint32_t sentence_end : scratch.ends) {
      if (sentence_end - begin > longest_sentence) ++cut;
      while (begin < sentence_end) {
        const std::size_t size = std::min<std::size_t>(longest_sentence, sentence_end - begin);
        sentences.push_back(make_sentence(text, tokens.subspan(begin, size)));
        begin += size;
      }
    }
  };

  auto next = ignored.begin();
  for (Span unit : text_units(text, end)) {
    while (next != ignored.end() && next->span.end <= unit.begin) ++next;
    // What stands between two ignored spans is a unit of its own.
    for (auto gap = next; gap != ignored.end() && gap->span.begin < unit.end; ++gap) {
      if (gap->span.begin > unit.begin) read_unit({unit.begin, gap->span.begin});
      unit.begin = std::min(unit.end, std::max(unit.begin, gap->span.end));
      next = gap;
    }
    if (!unit.empty()) read_unit(unit);
  }
  return cut;
}

void Segmenter::segment(Article& article, std::size_t max_chars) const {
  article.sentences.clear();
  std::uint32_t end = offset_of(article.text, max_chars);
  if (end < article.text.size()) {
    const std::uint32_t stop = before_cut_word(article.text, end);
    const auto back = std::count_if(article.text.begin() + stop, article.text.begin() + end,
                                    [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    article.warnings.push_back(fmt::format("reading stopped after {} characters: the text is longer than {}",
                                           max_chars - static_cast<std::size_t>(back), max_chars));
    end = stop;
  }
  const std::size_t cut = segment(article.text, end, article.ignored, article.sentences);
  if (cut > 0) {
    article.warnings.push_back(fmt::format(
        "{} of more than {} tokens cut", cut == 1 ? "a sentence" : fmt::format("{} sentences", cut), longest_sentence));
  }
}

std::vector<Sentence> Segmenter::segment(std::string_view text) const {
  std::vector<Sentence> sentences;
  segment(text, static_cast<std::uint32_t>(text.size()), {}, sentences);
  return sentences;
}

}  // namespace dragoman
