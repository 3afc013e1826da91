#include "language/dense.h"

#include <algorithm>
#include <numeric>

namespace dragoman {
namespace {

constexpr std::int8_t most_weight = 63;  // see add_products in integer_product.cc

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
  made.depth_ = (columns + depth_step - 1) / depth_step * depth_step;
  std::fill_n(made.values_.reserve(made.stride() * made.depth_), made.stride() * made.depth_, std::int8_t{0});
  std::fill_n(made.sums_.reserve(made.stride()), made.stride(), 0);
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
    if (std::any_of(weights->begin(), weights->end(),
                    [](int weight) { return weight < -most_weight || weight > most_weight; })) {
      return tl::unexpected(file.problem(names[layer] + ".weight", "has weights of more than 7 bits"));
    }
    made.pack(first, weights->data(), outputs);
    std::copy(scales->begin(), scales->end(), made.scales_.data() + first);
    std::copy(bias->begin(), bias->end(), made.bias_.data() + first);
  }
  return made;
}

void Dense::pack(std::size_t first, const std::int8_t* weights, std::size_t outputs) {
  constexpr std::size_t four = 4;
  for (std::size_t output = 0; output < outputs; ++output) {
    const std::size_t at = first + output;
    std::int8_t* to = values_.data() + at / columns_in_panel * columns_in_panel * depth_ + at % columns_in_panel * four;
    const std::int8_t* const from = weights + output * columns_;
    for (std::size_t c = 0; c < columns_; c += four, to += four * columns_in_panel) std::copy_n(from + c, four, to);
    sums_.data()[at] = std::accumulate(from, from + columns_, 0);
  }
}

void Dense::apply(const float* x, std::size_t x_stride, std::size_t rows, float* y, WholeRows& scratch) const {
  round_rows(x, x_stride, rows, columns_, scratch);
  product(scratch, {panels_, depth_, values_.data(), sums_.data(), scales_.data(), bias_.data()}, y, stride());
}

}  // namespace dragoman
