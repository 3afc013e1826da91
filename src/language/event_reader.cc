#include "language/event_reader.h"

#include <algorithm>
#include <utility>

#include "language/event_classes.h"
#include "language/role_shares.h"
#include "language/word_vectors.h"

namespace dragoman {
namespace {

constexpr std::size_t roles = 3;              // none, actor, recipient
constexpr std::size_t statuses = 5;           // those of Status
constexpr std::ptrdiff_t far = 16;            // pieces farther off count as so far off
constexpr std::size_t of_word = 2 * far + 1;  // the mark of the word's own pieces
constexpr std::size_t pieces_at_once = 512;   // about: enough to read the weights once for many rows

}  // namespace

tl::expected<EventReader, Problem> EventReader::open(const std::filesystem::path& model) {
  auto file = ModelFile::open(model);
  if (!file) return tl::unexpected(file.error());
  EventReader made;
  made.file_ = *std::move(file);
  const ModelFile& opened = made.file_;
  const auto format = opened.metadata("format");
  if (!format) return tl::unexpected(format.error());
  if (*format != "events 1")
    return tl::unexpected(opened.problem("__metadata__", "is of a format that this program does not know"));
  const auto shape = layers_shape(opened);
  if (!shape) return tl::unexpected(shape.error());
  made.shape_ = *shape;
  const auto layers = opened.number("layers", 100);
  if (!layers) return tl::unexpected(layers.error());
  auto codes = event_classes(opened);
  if (!codes) return tl::unexpected(codes.error());
  made.codes_ = *std::move(codes);
  const auto marks = opened.floats("mark", {of_word + 1, made.shape_.width});
  if (!marks) return tl::unexpected(marks.error());
  made.marks_ = marks->data();
  auto encoder_layers = EncoderLayers::open(opened, "layer.", *layers, made.shape_);
  if (!encoder_layers) return tl::unexpected(encoder_layers.error());
  made.layers_ = *std::move(encoder_layers);
  auto role = Dense::load(opened, {"role"}, 2 * made.shape_.width);
  if (!role) return tl::unexpected(role.error());
  made.role_ = *std::move(role);
  auto trigger = Dense::load(opened, {"event", "status"}, 2 * made.shape_.width);
  if (!trigger) return tl::unexpected(trigger.error());
  made.trigger_ = *std::move(trigger);
  if (made.role_.outputs() != roles || made.trigger_.begin(1) != made.codes_.size() ||
      made.trigger_.outputs() != made.codes_.size() + statuses) {
    return tl::unexpected(opened.problem("event.weight and its neighbours", "do not fit their texts"));
  }
  return made;
}

void EventReader::read(const Encoder& encoder, const PieceSequences& sequences, std::span<const Trigger> triggers,
                       EventReaderWorkspace& workspace) const {
  workspace.readings.clear();
  workspace.parts.clear();
  const auto size = [&](const Trigger& trigger) {
    return sequences.ends[trigger.sequence] - sequences.first[trigger.begin];
  };
  while (!triggers.empty()) {
    workspace.ends.clear();
    std::uint32_t rows = 0;
    std::size_t taken = 0;
    for (; taken < triggers.size() && (taken == 0 || rows + size(triggers[taken]) <= pieces_at_once); ++taken) {
      rows += size(triggers[taken]);
      workspace.ends.push_back(rows);
    }
    float* const x = workspace.x.reserve(rows * shape_.width);
    for (std::size_t n = 0; n < taken; ++n) {
      embed(encoder, sequences, triggers[n], x + (n == 0 ? 0 : workspace.ends[n - 1]) * shape_.width, workspace);
    }
    layers_.apply(x, workspace.ends, workspace.layers);
    for (std::size_t n = 0; n < taken; ++n) {
      tell(sequences, triggers[n], x + (n == 0 ? 0 : workspace.ends[n - 1]) * shape_.width, workspace);
    }
    triggers = triggers.subspan(taken);
  }
}

void EventReader::embed(const Encoder& encoder, const PieceSequences& sequences, const Trigger& trigger, float* x,
                        EventReaderWorkspace& workspace) const {
  const std::uint32_t begin = sequences.first[trigger.begin];
  const std::uint32_t size = sequences.ends[trigger.sequence] - begin;
  const auto first = static_cast<std::ptrdiff_t>(sequences.first[trigger.word] - begin);
  const auto last = static_cast<std::ptrdiff_t>(sequences.last[trigger.word] - begin);
  workspace.marks.clear();
  for (std::ptrdiff_t piece = 0; piece < static_cast<std::ptrdiff_t>(size); ++piece) {
    const std::ptrdiff_t off = piece < first ? piece - first : std::max<std::ptrdiff_t>(piece - last, 0);
    const auto row = off == 0 ? of_word : static_cast<std::size_t>(std::clamp(off, -far, far) + far);
    workspace.marks.push_back(marks_ + row * shape_.width);
  }
  encoder.embed(sequences.ids.subspan(begin, size), sequences.shapes.subspan(begin, size), workspace.marks, x);
}

void EventReader::tell(const PieceSequences& sequences, const Trigger& trigger, const float* x,
                       EventReaderWorkspace& workspace) const {
  const std::size_t width = shape_.width;
  const std::uint32_t begin = sequences.first[trigger.begin];
  const std::size_t count = trigger.end - trigger.begin;
  float* const words = workspace.words.reserve(count * 2 * width);
  word_vectors(x, begin, width, sequences.first.subspan(trigger.begin, count),
               sequences.last.subspan(trigger.begin, count), words);
  Reading& reading = workspace.readings.emplace_back();
  reading.parts = static_cast<std::uint32_t>(workspace.parts.size());
  float* scores = workspace.scores.reserve(std::max(count * role_.stride(), trigger_.stride()));
  trigger_.apply(words + (trigger.word - trigger.begin) * 2 * width, 2 * width, 1, scores, workspace.rows);
  tell_event(codes_, {scores, codes_.size()}, {scores + trigger_.begin(1), statuses}, reading);
  role_.apply(words, 2 * width, count, scores, workspace.rows);
  for (std::size_t n = 1; n < count; ++n) {  // the root plays no part
    workspace.parts.push_back(role_shares(std::span<const float, roles>(scores + n * role_.stride(), roles)));
  }
}

}  // namespace dragoman
