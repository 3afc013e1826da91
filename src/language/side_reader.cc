#include "language/side_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "language/role_shares.h"

namespace dragoman {
namespace {

constexpr std::size_t roles = 3;           // none, actor, recipient
constexpr std::ptrdiff_t far = 16;         // words farther off count as so far off
constexpr std::size_t rows_at_once = 512;  // about: enough to read the weights once for many rows

}  // namespace

tl::expected<SideReader, Problem> SideReader::open(const ModelFile& file, const LayersShape& encoder) {
  SideReader made;
  const auto layers = file.number("side_layers", 100);
  if (!layers) return tl::unexpected(layers.error());
  const auto width = file.number("side_width", 32768);
  if (!width) return tl::unexpected(width.error());
  const auto heads = file.number("side_heads", 1024);
  if (!heads) return tl::unexpected(heads.error());
  const auto inner = file.number("side_inner", 32768);
  if (!inner) return tl::unexpected(inner.error());
  if (*width % *heads != 0 || *width / *heads % 16 != 0) {
    return tl::unexpected(file.problem("__metadata__", "side_width and side_heads do not fit together"));
  }
  made.shape_ = {*width, *heads, *inner, encoder.epsilon};
  made.columns_ = 2 * encoder.width;
  const auto load = [&](Dense& into, const char* name, std::size_t columns,
                        std::size_t outputs) -> tl::expected<void, Problem> {
    auto dense = Dense::load(file, {name}, columns);
    if (!dense) return tl::unexpected(dense.error());
    if (dense->outputs() != outputs) {
      return tl::unexpected(file.problem(std::string(name) + ".weight", "has not as many rows as it should"));
    }
    into = *std::move(dense);
    return {};
  };
  return load(made.word_, "side.word", made.columns_, *width)
      .and_then([&] { return load(made.trigger_, "side.trigger", made.columns_, *width); })
      .and_then([&] { return load(made.out_, "side.out", *width, roles); })
      .and_then([&] {
        return file.floats("side.place", {2 * far + 1, *width});
      })
      .and_then([&](std::span<const float> place) {
        made.place_ = place.data();
        return load_norm(file, "side.norm", made.shape_);
      })
      .and_then([&](const Norm& norm) {
        made.norm_ = norm;
        return EncoderLayers::open(file, "side.layer.", *layers, made.shape_);
      })
      .map([&](EncoderLayers&& opened) {
        made.layers_ = std::move(opened);
        return std::move(made);
      });
}

void SideReader::read(const float* words, std::span<const Trigger> triggers, SideWorkspace& workspace) const {
  workspace.parts.clear();
  while (!triggers.empty()) {
    workspace.ends.clear();
    std::size_t rows = 0;
    std::size_t taken = 0;
    for (; taken < triggers.size() && (taken == 0 || rows < rows_at_once); ++taken) {
      rows += triggers[taken].end - triggers[taken].begin;
      workspace.ends.push_back(static_cast<std::uint32_t>(rows));
    }
    float* const x = workspace.x.reserve(rows * shape_.width);
    place(words, triggers.first(taken), x, workspace);
    layers_.apply(x, workspace.ends, workspace.layers);
    tell(triggers.first(taken), x, workspace);
    triggers = triggers.subspan(taken);
  }
}

void SideReader::place(const float* words, std::span<const Trigger> triggers, float* x,
                       SideWorkspace& workspace) const {
  const std::size_t width = shape_.width;
  const float* projected = nullptr;
  std::size_t of = 0;
  for (const Trigger& trigger : triggers) {
    if (projected == nullptr || trigger.begin != of) {
      of = trigger.begin;
      float* const made = workspace.words.reserve((trigger.end - trigger.begin) * word_.stride());
      word_.apply(words + trigger.begin * columns_, columns_, trigger.end - trigger.begin, made, workspace.rows);
      projected = made;
    }
    float* const told = workspace.trigger.reserve(trigger_.stride());
    trigger_.apply(words + trigger.word * columns_, columns_, 1, told, workspace.rows);
    for (std::size_t word = trigger.begin; word < trigger.end; ++word, x += width) {
      const float* const own = projected + (word - trigger.begin) * word_.stride();
      for (std::size_t n = 0; n < width; ++n) x[n] = own[n] + told[n];
      const auto off = static_cast<std::ptrdiff_t>(word) - static_cast<std::ptrdiff_t>(trigger.word);
      const auto row = static_cast<std::size_t>(std::clamp(off, -far, far) + far);
      add_and_normalise(x, place_ + row * width, norm_, x);
    }
  }
}

void SideReader::tell(std::span<const Trigger> triggers, const float* x, SideWorkspace& workspace) const {
  const std::size_t rows = workspace.ends.back();
  const float* scores = workspace.scores.reserve(rows * out_.stride());
  out_.apply(x, shape_.width, rows, workspace.scores.data(), workspace.rows);
  for (const Trigger& trigger : triggers) {
    scores += out_.stride();  // the root plays no part
    for (std::size_t word = trigger.begin + 1; word < trigger.end; ++word, scores += out_.stride()) {
      workspace.parts.push_back(role_shares(std::span<const float, roles>(scores, roles)));
    }
  }
}

}  // namespace dragoman
