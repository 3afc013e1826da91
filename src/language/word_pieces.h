#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "language/model_file.h"

namespace dragoman {

/// The pieces of one word: never none.
struct Pieces {
  static constexpr std::size_t most = 8;
  std::array<std::uint32_t, most> ids{};
  std::uint8_t count = 0;
};

/// Cuts words into pieces as BERT's uncased tokenizer does (Wu et al. 2016's WordPiece; model/FORMAT.md, section 2).
/// Thread-safe. Linear in the word's length. Any bytes may be given; those that are not UTF-8 are dropped.
class WordPieces {
 public:
  static constexpr std::uint32_t unknown = 100;
  static constexpr std::uint32_t begin = 101;  ///< [CLS]
  static constexpr std::uint32_t end = 102;    ///< [SEP]

  /// The vocabulary's text stays in `file`, which must outlive this.
  static tl::expected<WordPieces, Problem> open(const ModelFile& file);

  [[nodiscard]] std::size_t size() const { return words_.size(); }
  /// `scratch` is overwritten.
  [[nodiscard]] Pieces cut(std::string_view form, std::string& scratch) const;

 private:
  [[nodiscard]] std::uint32_t find(std::string_view piece, bool continuation) const;  ///< size() where there is none
  void cut_part(std::string_view part, Pieces& pieces) const;

  std::vector<std::string_view> words_;
  std::vector<std::uint32_t> slots_;  ///< open addressing over words_; size() is empty
  std::size_t longest_ = 1;           ///< bytes of the longest piece
};

}  // namespace dragoman
