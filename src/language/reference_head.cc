#include "language/reference_head.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace dragoman {

tl::expected<ReferenceHead, Problem> ReferenceHead::open(const std::filesystem::path& model, std::size_t width) {
  const auto file = ModelFile::open(model);
  if (!file) return tl::unexpected(file.error());
  const auto format = file->metadata("format");
  if (!format) return tl::unexpected(format.error());
  if (*format != "references 1")
    return tl::unexpected(file->problem("__metadata__", "is of a format that this program does not know"));
  ReferenceHead made;
  made.width_ = width;
  auto layers = Dense::load(*file, {"means", "meant"}, 2 * width);
  if (!layers) return tl::unexpected(layers.error());
  made.layers_ = *std::move(layers);
  const std::size_t size = made.layers_.begin(1);
  if (made.layers_.outputs() != 2 * size) {
    return tl::unexpected(file->problem("meant.weight", "and its neighbour do not fit together"));
  }
  const auto pair = file->floats("pair", {size + 1, size + 1});
  if (!pair) return tl::unexpected(pair.error());
  made.pair_.assign(pair->begin(), pair->end());
  const auto nobody = file->floats("nobody", {size + 1});
  if (!nobody) return tl::unexpected(nobody.error());
  made.nobody_.assign(nobody->begin(), nobody->end());
  return made;
}

void ReferenceHead::add(const float* words, std::span<const Token> tokens, References& references,
                        ReferenceWorkspace& workspace) const {
  const std::size_t size = layers_.begin(1);
  references.size = size;
  float* const values = workspace.values.reserve(tokens.size() * layers_.stride());
  layers_.apply(words, 2 * width_, tokens.size(), values, workspace.rows);
  for (std::size_t n = 0; n < tokens.size(); ++n) {
    float* const own = values + n * layers_.stride();
    for (std::size_t i = 0; i < 2 * size; ++i) own[i] = std::tanh(own[i]);
    references.meant.insert(references.meant.end(), own + size, own + 2 * size);
    const std::size_t at = references.means.size();
    references.means.resize(at + size + 2);
    if (tokens[n].upos != Upos::PRON) continue;
    const auto by_own = [&](const float* column, std::size_t stride) {
      float sum = column[size * stride];
      for (std::size_t i = 0; i < size; ++i) sum += own[i] * column[i * stride];
      return sum;
    };
    for (std::size_t i = 0; i <= size; ++i) references.means[at + i] = by_own(pair_.data() + i, size + 1);
    references.means[at + size + 1] = by_own(nobody_.data(), 1);
  }
}

}  // namespace dragoman
