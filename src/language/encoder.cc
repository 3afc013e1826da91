#include "language/encoder.h"

#include <charconv>
#include <utility>

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
  made.shape_ = {*width, *heads, *inner, *epsilon};
  made.positions_ = *positions;

  const auto words = file.bytes("embeddings.word.weight", {vocabulary, *width});
  if (!words) return tl::unexpected(words.error());
  const auto word_scales = file.floats("embeddings.word.weight.scale", {vocabulary});
  if (!word_scales) return tl::unexpected(word_scales.error());
  const auto position = file.floats("embeddings.position", {*positions, *width});
  if (!position) return tl::unexpected(position.error());
  const auto shape = file.floats("embeddings.shape", {shape_classes, *width});
  if (!shape) return tl::unexpected(shape.error());
  const auto norm = load_norm(file, "embeddings.norm", made.shape_);
  if (!norm) return tl::unexpected(norm.error());
  made.words_ = words->data();
  made.word_scales_ = word_scales->data();
  made.position_ = position->data();
  made.shape_classes_ = shape->data();
  made.embedding_norm_ = *norm;
  auto encoder_layers = EncoderLayers::open(file, "layer.", *layers, made.shape_);
  if (!encoder_layers) return tl::unexpected(encoder_layers.error());
  made.layers_ = *std::move(encoder_layers);
  return made;
}

void Encoder::add_embedding(std::uint32_t piece, std::span<float> sum) const {
  for (std::size_t n = 0; n < shape_.width; ++n) {
    sum[n] += static_cast<float>(words_[piece * shape_.width + n]) * word_scales_[piece];
  }
}

void Encoder::encode(std::span<const std::uint32_t> ids, std::span<const std::uint8_t> shapes,
                     std::span<const std::uint32_t> ends, EncoderWorkspace& workspace) const {
  const std::size_t pieces = ids.size();
  const std::size_t width = shape_.width;
  float* const x = workspace.x.reserve(pieces * width);
  for (std::size_t n = 0, begin = 0, sequence = 0; n < pieces; ++n) {
    if (n == ends[sequence]) begin = ends[sequence++];
    embed({words_ + ids[n] * width, word_scales_[ids[n]], position_ + (n - begin) * width,
           shape_classes_ + shapes[n] * width},
          embedding_norm_, x + n * width);
  }
  layers_.apply(x, ends, workspace.layers);
}

}  // namespace dragoman
