#include "language/encoder.h"

#include <utility>

namespace dragoman {
namespace {

constexpr std::size_t shape_classes = 7;

}  // namespace

tl::expected<Encoder, Problem> Encoder::open(const ModelFile& file, std::size_t vocabulary) {
  Encoder made;
  const auto shape_of_layers = layers_shape(file);
  if (!shape_of_layers) return tl::unexpected(shape_of_layers.error());
  made.shape_ = *shape_of_layers;
  const std::size_t width = made.shape_.width;
  const auto layers = file.number("layers", 100);
  if (!layers) return tl::unexpected(layers.error());
  const auto positions = file.number("positions", 8192);
  if (!positions) return tl::unexpected(positions.error());
  if (*positions < 16) return tl::unexpected(file.problem("__metadata__", "has too few positions"));
  made.positions_ = *positions;

  const auto words = file.bytes("embeddings.word.weight", {vocabulary, width});
  if (!words) return tl::unexpected(words.error());
  const auto word_scales = file.floats("embeddings.word.weight.scale", {vocabulary});
  if (!word_scales) return tl::unexpected(word_scales.error());
  const auto position = file.floats("embeddings.position", {*positions, width});
  if (!position) return tl::unexpected(position.error());
  const auto shape = file.floats("embeddings.shape", {shape_classes, width});
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

void Encoder::embed(std::span<const std::uint32_t> ids, std::span<const std::uint8_t> shapes,
                    std::span<const float* const> marks, float* x) const {
  const std::size_t width = shape_.width;
  for (std::size_t n = 0; n < ids.size(); ++n) {
    float* const row = x + n * width;  // holds the sum of two of the four until it is overwritten
    const float* position = position_ + n * width;
    if (!marks.empty()) {
      for (std::size_t k = 0; k < width; ++k) row[k] = position[k] + marks[n][k];
      position = row;
    }
    dragoman::embed({words_ + ids[n] * width, word_scales_[ids[n]], position, shape_classes_ + shapes[n] * width},
                    embedding_norm_, row);
  }
}

void Encoder::encode(std::span<const std::uint32_t> ids, std::span<const std::uint8_t> shapes,
                     std::span<const std::uint32_t> ends, EncoderWorkspace& workspace) const {
  float* const x = workspace.x.reserve(ids.size() * shape_.width);
  std::size_t begin = 0;
  for (const std::uint32_t end : ends) {
    embed(ids.subspan(begin, end - begin), shapes.subspan(begin, end - begin), {}, x + begin * shape_.width);
    begin = end;
  }
  layers_.apply(x, ends, workspace.layers);
}

}  // namespace dragoman
