#include "language/encoder.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace dragoman {
namespace {

constexpr std::size_t shape_classes = 7;

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

tl::expected<Encoder, Problem> Encoder::open(const ModelFile& file, std::size_t vocabulary) {
  Encoder made;
  const auto width = file.number("width", 8192);
  if (!width) return tl::unexpected(width.error());
  const auto inner = file.number("inner", 32768);
  if (!inner) return tl::unexpected(inner.error());
  const auto heads = file.number("attention_heads", 512);
  if (!heads) return tl::unexpected(heads.error());
  const auto layers = file.number("layers", 100);
  if (!layers) return tl::unexpected(layers.error());
  const auto positions = file.number("positions", 8192);
  if (!positions) return tl::unexpected(positions.error());
  const auto epsilon = epsilon_of(file);
  if (!epsilon) return tl::unexpected(epsilon.error());
  const auto activation = file.metadata("activation");
  if (!activation) return tl::unexpected(activation.error());
  if (*activation != "gelu_tanh") return tl::unexpected(file.problem("__metadata__", "activation is not gelu_tanh"));
  if (*width % *heads != 0 || *width / *heads % 16 != 0 || *positions < 16) {
    return tl::unexpected(file.problem("__metadata__", "width, attention_heads and positions do not fit together"));
  }
  made.width_ = *width;
  made.heads_ = *heads;
  made.positions_ = *positions;
  made.epsilon_ = *epsilon;

  const auto words = file.bytes("embeddings.word.weight", {vocabulary, *width});
  if (!words) return tl::unexpected(words.error());
  const auto word_scales = file.floats("embeddings.word.weight.scale", {vocabulary});
  if (!word_scales) return tl::unexpected(word_scales.error());
  const auto position = file.floats("embeddings.position", {*positions, *width});
  if (!position) return tl::unexpected(position.error());
  const auto shape = file.floats("embeddings.shape", {shape_classes, *width});
  if (!shape) return tl::unexpected(shape.error());
  const auto norm = made.load_norm(file, "embeddings.norm");
  if (!norm) return tl::unexpected(norm.error());
  made.words_ = words->data();
  made.word_scales_ = word_scales->data();
  made.position_ = position->data();
  made.shape_ = shape->data();
  made.embedding_norm_ = *norm;
  for (std::size_t n = 0; n < *layers; ++n) {
    auto layer = made.load_layer(file, fmt::format("layer.{}.", n), *inner);
    if (!layer) return tl::unexpected(layer.error());
    made.layers_.push_back(*std::move(layer));
  }
  return made;
}

tl::expected<Norm, Problem> Encoder::load_norm(const ModelFile& file, const std::string& name) const {
  const auto weight = file.floats(name + ".weight", {width_});
  if (!weight) return tl::unexpected(weight.error());
  const auto bias = file.floats(name + ".bias", {width_});
  if (!bias) return tl::unexpected(bias.error());
  return Norm{weight->data(), bias->data(), width_, epsilon_};
}

tl::expected<Encoder::Layer, Problem> Encoder::load_layer(const ModelFile& file, const std::string& name,
                                                          std::size_t inner) const {
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
  return load(layer.projection, {name + "query", name + "key", name + "value"}, width_, width_)
      .and_then([&] { return load(layer.attention, {name + "attention"}, width_, width_); })
      .and_then([&] { return load(layer.up, {name + "up"}, width_, inner); })
      .and_then([&] { return load(layer.down, {name + "down"}, inner, width_); })
      .and_then([&] { return load_norm(file, name + "attention_norm"); })
      .map([&](const Norm& norm) { layer.attention_norm = norm; })
      .and_then([&] { return load_norm(file, name + "output_norm"); })
      .map([&](const Norm& norm) {
        layer.output_norm = norm;
        return std::move(layer);
      });
}

void Encoder::add_embedding(std::uint32_t piece, std::span<float> sum) const {
  for (std::size_t n = 0; n < width_; ++n) {
    sum[n] += static_cast<float>(words_[piece * width_ + n]) * word_scales_[piece];
  }
}

void Encoder::encode(std::span<const std::uint32_t> ids, std::span<const std::uint8_t> shapes,
                     std::span<const std::uint32_t> ends, EncoderWorkspace& workspace) const {
  const std::size_t pieces = ids.size();
  float* const x = workspace.x.reserve(pieces * width_);
  for (std::size_t n = 0, begin = 0, sequence = 0; n < pieces; ++n) {
    if (n == ends[sequence]) begin = ends[sequence++];
    embed(
        {words_ + ids[n] * width_, word_scales_[ids[n]], position_ + (n - begin) * width_, shape_ + shapes[n] * width_},
        embedding_norm_, x + n * width_);
  }
  for (const Layer& layer : layers_) {
    const std::size_t stride = layer.projection.stride();
    float* const projected = workspace.projected.reserve(pieces * std::max(stride, layer.up.stride()));
    float* const mixed = workspace.mixed.reserve(pieces * width_);
    float* const update = workspace.update.reserve(pieces * layer.down.stride());
    const auto add = [&](const Norm& norm) {
      for (std::size_t n = 0; n < pieces; ++n) {
        add_and_normalise(x + n * width_, update + n * layer.down.stride(), norm, x + n * width_);
      }
    };
    layer.projection.apply(x, width_, pieces, projected, workspace.rows);
    std::size_t begin = 0;
    for (const std::uint32_t end : ends) {
      const float* const first = projected + begin * stride;
      attend({first, first + width_, first + 2 * width_, stride, end - begin, heads_, width_ / heads_},
             mixed + begin * width_, workspace.attention);
      begin = end;
    }
    layer.attention.apply(mixed, width_, pieces, update, workspace.rows);
    add(layer.attention_norm);
    layer.up.apply(x, width_, pieces, projected, workspace.rows);
    gelu(projected, pieces * layer.up.stride());
    layer.down.apply(projected, layer.up.stride(), pieces, update, workspace.rows);
    add(layer.output_norm);
  }
}

}  // namespace dragoman
