#include "language/dense.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <span>

namespace dragoman {
namespace {

/// The largest magnitude that activations may have beside these weights.
float limit_for(std::span<const std::int8_t> weights, std::size_t columns) {
  std::int64_t most = 1;
  for (std::size_t at = 0; at < weights.size(); at += columns) {
    std::int32_t sum = 0;
    for (std::size_t c = 0; c < columns; ++c) sum += std::abs(weights[at + c]);
    most = std::max<std::int64_t>(most, sum);
  }
  const std::int64_t limit = std::numeric_limits<std::int32_t>::max() / most - 1;
  return static_cast<float>(std::min<std::int64_t>(limit, std::numeric_limits<std::int16_t>::max()));
}

}  // namespace

tl::expected<Dense, Problem> Dense::load(const ModelFile& file, const std::vector<std::string>& names,
                                         std::size_t columns) {
  constexpr std::size_t most_outputs = 1U << 16U;
  Dense made;
  made.columns_ = columns;
  for (const std::string& name : names) {
    const auto shape = file.matrix_shape(name + ".weight");
    if (!shape) return tl::unexpected(shape.error());
    if (columns % 16 != 0 || columns > most_outputs || (*shape)[0] > most_outputs) {
      return tl::unexpected(file.problem(name + ".weight", "has a size that this program cannot compute with"));
    }
    made.begins_.push_back(made.begins_.back() + (*shape)[0]);
  }
  made.panels_ = (made.outputs() + columns_in_panel - 1) / columns_in_panel;
  made.limit_ = std::numeric_limits<std::int16_t>::max();
  std::fill_n(made.values_.reserve(made.stride() * columns), made.stride() * columns, std::int8_t{0});
  std::fill_n(made.scales_.reserve(made.stride()), made.stride(), 0.0F);
  std::fill_n(made.bias_.reserve(made.stride()), made.stride(), 0.0F);
  for (std::size_t layer = 0; layer < names.size(); ++layer) {
    const std::size_t first = made.begin(layer);
    const std::size_t outputs = made.begin(layer + 1) - first;
    const auto weights = file.bytes(names[layer] + ".weight", {outputs, columns});
    if (!weights) return tl::unexpected(weights.error());
    const auto scales = file.floats(names[layer] + ".weight.scale", {outputs});
    if (!scales) return tl::unexpected(scales.error());
    const auto bias = file.floats(names[layer] + ".bias", {outputs});
    if (!bias) return tl::unexpected(bias.error());
    made.limit_ = std::min(made.limit_, limit_for(*weights, columns));
    made.pack(first, weights->data(), outputs);
    std::copy(scales->begin(), scales->end(), made.scales_.data() + first);
    std::copy(bias->begin(), bias->end(), made.bias_.data() + first);
  }
  return made;
}

void Dense::pack(std::size_t first, const std::int8_t* weights, std::size_t outputs) {
  for (std::size_t output = 0; output < outputs; ++output) {
    const std::size_t at = first + output;
    std::int8_t* to = values_.data() + at / columns_in_panel * columns_in_panel * columns_ + at % columns_in_panel * 2;
    const std::int8_t* const from = weights + output * columns_;
    for (std::size_t c = 0; c < columns_; c += 2, to += 2 * columns_in_panel) {
      to[0] = from[c];
      to[1] = from[c + 1];
    }
  }
}

void Dense::apply(const float* x, std::size_t x_stride, std::size_t rows, float* y, WholeRows& scratch) const {
  round_rows(x, x_stride, rows, columns_, limit_, scratch);
  product(scratch, {panels_, columns_, values_.data(), scales_.data(), bias_.data()}, y, stride());
}

}  // namespace dragoman
