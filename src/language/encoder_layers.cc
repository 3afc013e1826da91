#include "language/encoder_layers.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>

namespace dragoman {
namespace {

/// The least of the norms' epsilons that keeps a row of equal values from being divided by zero.
tl::expected<float, Problem> epsilon_of(const ModelFile& file) {
  const auto text = file.metadata("norm_epsilon");
  if (!text) return tl::unexpected(text.error());
  float epsilon = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), epsilon);
  if (error != std::errc() || end != text->data() + text->size() || !(epsilon > 0 && epsilon < 1)) {
    return tl::unexpected(file.problem("__metadata__", "norm_epsilon is not a number between 0 and 1"));
  }
  return epsilon;
}

}  // namespace

tl::expected<LayersShape, Problem> layers_shape(const ModelFile& file) {
  const auto width = file.number("width", 8192);
  if (!width) return tl::unexpected(width.error());
  const auto inner = file.number("inner", 32768);
  if (!inner) return tl::unexpected(inner.error());
  const auto heads = file.number("attention_heads", 512);
  if (!heads) return tl::unexpected(heads.error());
  const auto epsilon = epsilon_of(file);
  if (!epsilon) return tl::unexpected(epsilon.error());
  const auto activation = file.metadata("activation");
  if (!activation) return tl::unexpected(activation.error());
  if (*activation != "gelu_tanh") return tl::unexpected(file.problem("__metadata__", "activation is not gelu_tanh"));
  if (*width % *heads != 0 || *width / *heads % 16 != 0) {
    return tl::unexpected(file.problem("__metadata__", "width and attention_heads do not fit together"));
  }
  return LayersShape{*width, *heads, *inner, *epsilon};
}

tl::expected<Norm, Problem> load_norm(const ModelFile& file, const std::string& name, const LayersShape& shape) {
  const auto weight = file.floats(name + ".weight", {shape.width});
  if (!weight) return tl::unexpected(weight.error());
  const auto bias = file.floats(name + ".bias", {shape.width});
  if (!bias) return tl::unexpected(bias.error());
  return Norm{weight->data(), bias->data(), shape.width, shape.epsilon};
}

tl::expected<EncoderLayers, Problem> EncoderLayers::open(const ModelFile& file, const std::string& prefix,
                                                         std::size_t count, const LayersShape& shape) {
  EncoderLayers made;
  made.shape_ = shape;
  for (std::size_t n = 0; n < count; ++n) {
    auto layer = load_layer(file, fmt::format("{}{}.", prefix, n), shape);
    if (!layer) return tl::unexpected(layer.error());
    made.layers_.push_back(*std::move(layer));
  }
  return made;
}

tl::expected<EncoderLayers::Layer, Problem> EncoderLayers::load_layer(const ModelFile& file, const std::string& name,
                                                                      const LayersShape& shape) {
  Layer layer;
  const auto load = [&](Dense& into, const std::vector<std::string>& names, std::size_t columns,
                        std::size_t outputs) -> tl::expected<void, Problem> {
    auto dense = Dense::load(file, names, columns);
    if (!dense) return tl::unexpected(dense.error());
    for (std::size_t n = 0; n < names.size(); ++n) {
      if (dense->begin(n + 1) - dense->begin(n) != outputs) {
        return tl::unexpected(file.problem(names[n] + ".weight", fmt::format("has not {} rows", outputs)));
      }
    }
    into = *std::move(dense);
    return {};
  };
  const std::size_t width = shape.width;
  return load(layer.projection, {name + "query", name + "key", name + "value"}, width, width)
      .and_then([&] { return load(layer.attention, {name + "attention"}, width, width); })
      .and_then([&] { return load(layer.up, {name + "up"}, width, shape.inner); })
      .and_then([&] { return load(layer.down, {name + "down"}, shape.inner, width); })
      .and_then([&] { return load_norm(file, name + "attention_norm", shape); })
      .map([&](const Norm& norm) { layer.attention_norm = norm; })
      .and_then([&] { return load_norm(file, name + "output_norm", shape); })
      .map([&](const Norm& norm) {
        layer.output_norm = norm;
        return std::move(layer);
      });
}

void EncoderLayers::apply(float* x, std::span<const std::uint32_t> ends, LayersWorkspace& workspace) const {
  if (ends.empty()) return;
  const std::size_t width = shape_.width;
  const std::size_t rows = ends.back();
  for (const Layer& layer : layers_) {
    const std::size_t stride = layer.projection.stride();
    float* const projected = workspace.projected.reserve(rows * std::max(stride, layer.up.stride()));
    float* const mixed = workspace.mixed.reserve(rows * width);
    float* const update = workspace.update.reserve(rows * layer.down.stride());
    const auto add = [&](const Norm& norm) {
      for (std::size_t n = 0; n < rows; ++n) {
        add_and_normalise(x + n * width, update + n * layer.down.stride(), norm, x + n * width);
      }
    };
    layer.projection.apply(x, width, rows, projected, workspace.rows);
    std::size_t begin = 0;
    for (const std::uint32_t end : ends) {
      const float* const first = projected + begin * stride;
      attend({first, first + width, first + 2 * width, stride, end - begin, shape_.heads, width / shape_.heads},
             mixed + begin * width, workspace.attention);
      begin = end;
    }
    layer.attention.apply(mixed, width, rows, update, workspace.rows);
    add(layer.attention_norm);
    layer.up.apply(x, width, rows, projected, workspace.rows);
    gelu(projected, rows * layer.up.stride());
    layer.down.apply(projected, layer.up.stride(), rows, update, workspace.rows);
    add(layer.output_norm);
  }
}

}  // namespace dragoman
