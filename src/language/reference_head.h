#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "article/sentence.h"
#include "language/aligned_buffer.h"
#include "language/dense.h"
#include "language/integer_product.h"
#include "language/model_file.h"

namespace dragoman {

/// Scratch memory of one thread.
struct ReferenceWorkspace {
  AlignedBuffer<float> values;
  WholeRows rows;
};

/// What stands on the encoder for coreference: two layers over the vectors of words, between whose values a bilinear
/// form tells whom pronouns mean (model/FORMAT.md, section 8). Thread-safe, independent of the file once open.
class ReferenceHead {
 public:
  /// The file must be made for an encoder whose vectors are `width` wide.
  static tl::expected<ReferenceHead, Problem> open(const std::filesystem::path& model, std::size_t width);

  /// Adds the references of so many tokens of the sentence, which follow those that have some. Their tags must be
  /// there; `words` are their vectors, 2 * width numbers each.
  void add(const float* words, std::span<const Token> tokens, References& references,
           ReferenceWorkspace& workspace) const;

 private:
  std::size_t width_ = 0;
  Dense layers_;             // means, meant
  std::vector<float> pair_;  // [size + 1, size + 1]
  std::vector<float> nobody_;
};

}  // namespace dragoman
