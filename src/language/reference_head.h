#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "article/sentence.h"
#include "language/aligned_buffer.h"
#include "language/dense.h"
#include "language/integer_product.h"

namespace dragoman {

/// Scratch memory of one thread.
struct ReferenceWorkspace {
  AlignedBuffer<float> values;
  WholeRows rows;
};

/// What stands on the encoder for coreference: two layers over the vectors of words, between whose values a bilinear
/// form tells whom pronouns mean, and two more for whose people nouns and names are (model/FORMAT.md, section 8).
/// Thread-safe, independent of the file once open.
class ReferenceHead {
 public:
  /// The file must be made for an encoder whose vectors are `width` wide.
  static tl::expected<ReferenceHead, Problem> open(const std::filesystem::path& model, std::size_t width);

  /// Adds the references of `count` tokens of the sentence from `begin` on, which follow those that have some. Their
  /// tags must be there; `words` are their vectors, 2 * width numbers each.
  void add(const float* words, std::size_t begin, std::size_t count, Sentence& sentence,
           ReferenceWorkspace& workspace) const;

 private:
  struct Form {
    std::size_t size = 0;
    std::vector<float> pair;  // [size + 1, size + 1]
    std::vector<float> nobody;
  };
  /// What the form makes of a token's values by the layer "means".
  static void put_means(const Form& form, const float* own, float* to);

  std::size_t width_ = 0;
  Dense layers_;                 // means and meant of each form
  std::array<Form, 2> forms_{};  // of pronouns, of homes
};

}  // namespace dragoman
