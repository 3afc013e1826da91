#include "language/heads.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "language/encoder_kernels.h"
#include "language/event_classes.h"
#include "language/role_shares.h"
#include "language/softmax.h"
#include "language/word_vectors.h"

namespace dragoman {
namespace {

/// The names of a text of the model as our enumeration.
template <typename Enum>
tl::expected<std::vector<Enum>, Problem> names(const ModelFile& file, const std::string& tensor,
                                               std::optional<Enum> (*parse)(std::string_view)) {
  const auto lines = file.lines(tensor);
  if (!lines) return tl::unexpected(lines.error());
  std::vector<Enum> found;
  for (const std::string_view line : *lines) {
    const auto value = parse(line);
    if (!value) return tl::unexpected(file.problem(tensor, fmt::format("has a name that is not known: {}", line)));
    found.push_back(*value);
  }
  if (found.size() < 2) return tl::unexpected(file.problem(tensor, "has too few lines"));
  return found;
}

std::size_t largest(std::span<const float> values) {
  return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

/// The classes that are the same in every model, as `text.NAME` must list them.
struct Fixed {
  const char* tensor;
  std::string_view lines;
};
constexpr Fixed fixed[] = {{"text.source", "O\nB\nI"}, {"text.cue", "O\nB\nI"}, {"text.content", "O\nB\nI"}};

}  // namespace

tl::expected<Heads, Problem> Heads::open(const ModelFile& file, std::size_t width) {
  Heads made;
  made.width_ = width;
  auto upos = names(file, "text.upos", parse_upos);
  if (!upos) return tl::unexpected(upos.error());
  auto xpos = names(file, "text.xpos", parse_penn);
  if (!xpos) return tl::unexpected(xpos.error());
  auto deprel = names(file, "text.deprel", parse_deprel);
  if (!deprel) return tl::unexpected(deprel.error());
  auto phrase = names(file, "text.phrase", parse_phrase_kind);
  if (!phrase) return tl::unexpected(phrase.error());
  const auto scripts = file.lines("text.lemma");
  if (!scripts) return tl::unexpected(scripts.error());
  made.upos_ = *std::move(upos);
  made.xpos_ = *std::move(xpos);
  made.deprel_ = *std::move(deprel);
  made.phrase_ = *std::move(phrase);

  auto layers = Dense::load(file,
                            {"arc.dependent", "arc.head", "label.dependent", "label.head", "role.trigger", "role.word",
                             "upos", "xpos", "lemma", "phrase", "source", "cue", "content", "event", "mode", "status"},
                            2 * width);
  if (!layers) return tl::unexpected(layers.error());
  made.layers_ = *std::move(layers);
  const std::size_t arc = made.size(arc_dependent);
  const std::size_t label = made.size(label_dependent);
  if (arc % 16 != 0 || label % 16 != 0 || made.size(arc_head) != arc || made.size(label_head) != label) {
    return tl::unexpected(file.problem("arc.head.weight", "and its neighbours do not fit together"));
  }
  if (made.size(upos_layer) != made.upos_.size() || made.size(xpos_layer) != made.xpos_.size() ||
      made.size(lemma_layer) != scripts->size() || made.size(phrase_layer) != made.phrase_.size()) {
    return tl::unexpected(
        file.problem("upos.weight, xpos.weight, lemma.weight, phrase.weight", "do not fit their texts"));
  }
  if (const auto read = made.open_event_classes(file); !read) return tl::unexpected(read.error());
  const std::size_t role = made.size(role_trigger);
  if (role % 16 != 0 || made.size(role_word) != role) {
    return tl::unexpected(file.problem("role.word.weight", "and its neighbour do not fit together"));
  }
  auto roles = Dense::load(file, {"role.bilinear"}, role);
  if (!roles) return tl::unexpected(roles.error());
  made.role_bilinear_ = *std::move(roles);
  if (made.role_bilinear_.outputs() != 3 * (role + 1)) {
    return tl::unexpected(file.problem("role.bilinear.weight", "has not as many rows as it should"));
  }
  auto arcs = Dense::load(file, {"arc.bilinear"}, arc);
  if (!arcs) return tl::unexpected(arcs.error());
  made.arc_bilinear_ = *std::move(arcs);
  auto labels = Dense::load(file, {"label.bilinear"}, label);
  if (!labels) return tl::unexpected(labels.error());
  made.label_bilinear_ = *std::move(labels);
  if (made.arc_bilinear_.outputs() != arc || made.label_bilinear_.outputs() != made.deprel_.size() * (label + 1)) {
    return tl::unexpected(
        file.problem("arc.bilinear.weight, label.bilinear.weight", "have not as many rows as they should"));
  }
  return made;
}

tl::expected<void, Problem> Heads::open_event_classes(const ModelFile& file) {
  for (const auto& [tensor, lines] : fixed) {
    const auto found = file.text(tensor);
    if (!found) return tl::unexpected(found.error());
    if (*found != lines) return tl::unexpected(file.problem(tensor, "is not the list that it must be"));
  }
  auto events = event_classes(file);
  if (!events) return tl::unexpected(events.error());
  event_ = *std::move(events);
  const auto modes = file.lines("text.mode");
  if (!modes) return tl::unexpected(modes.error());
  if (modes->size() > 255) return tl::unexpected(file.problem("text.mode", "has too many lines"));
  for (std::size_t code = 0; code < event_codes; ++code) {
    for (const std::string_view name : dragoman::modes(static_cast<EventCode>(code))) {
      const auto found = std::find(modes->begin(), modes->end(), name);
      if (found == modes->end()) return tl::unexpected(file.problem("text.mode", fmt::format("lacks {}", name)));
      modes_[code].push_back(static_cast<std::uint8_t>(found - modes->begin()));
    }
  }
  if (size(source_layer) != 3 || size(cue_layer) != 3 || size(content_layer) != 3 || size(status_layer) != 5 ||
      size(event_layer) != event_.size() || size(mode_layer) != modes->size()) {
    return tl::unexpected(file.problem("event.weight and its neighbours", "do not fit their texts"));
  }
  return {};
}

void Heads::score(const float* x, std::span<const std::uint32_t> first, std::span<const std::uint32_t> last,
                  HeadsWorkspace& workspace) const {
  const std::size_t count = first.size();
  float* const words = workspace.words.reserve(count * 2 * width_);
  word_vectors(x, 0, width_, first, last, words);
  float* const layers = workspace.layers.reserve(count * layers_.stride());
  layers_.apply(words, 2 * width_, count, layers, workspace.rows);
  for (std::size_t word = 0; word < count; ++word) gelu(layers + word * layers_.stride(), layers_.begin(upos_layer));

  float* const product = workspace.product.reserve(count * arc_bilinear_.stride());
  arc_bilinear_.apply(layers + layers_.begin(arc_dependent), layers_.stride(), count, product, workspace.rows);
}

std::span<const float> Heads::arcs(std::size_t begin, std::size_t end, HeadsWorkspace& workspace) const {
  const std::size_t count = end - begin;
  float* const arcs = workspace.arcs.reserve(count * count);
  const float* product = workspace.product.data() + begin * arc_bilinear_.stride();
  for (std::size_t dependent = 0; dependent < count; ++dependent, product += arc_bilinear_.stride()) {
    for (std::size_t head = 0; head < count; ++head) {
      arcs[dependent * count + head] = dot(product, values(begin + head, arc_head, workspace), size(arc_head));
    }
  }
  return {arcs, count * count};
}

Upos Heads::upos(std::size_t word, const HeadsWorkspace& workspace) const {
  return upos_[largest({values(word, upos_layer, workspace), upos_.size()})];
}

Penn Heads::xpos(std::size_t word, const HeadsWorkspace& workspace) const {
  return xpos_[largest({values(word, xpos_layer, workspace), xpos_.size()})];
}

PhraseKind Heads::phrase(std::size_t word, const HeadsWorkspace& workspace) const {
  return phrase_[largest({values(word, phrase_layer, workspace), phrase_.size()})];
}

Saying Heads::saying(std::size_t word, const HeadsWorkspace& workspace) const {
  const auto place = [&](Layer layer) { return static_cast<Saying::Place>(largest(scores(word, layer, workspace))); };
  return {place(source_layer), place(cue_layer), place(content_layer)};
}

float Heads::no_event(std::size_t word, const HeadsWorkspace& workspace) const {
  float none = 0;
  const float sum = softmax(scores(word, event_layer, workspace), [&](std::size_t n, float share) {
    if (!event_[n]) none = share;
  });
  return none / sum;
}

void Heads::clue(std::size_t word, Clue& clue, const HeadsWorkspace& workspace) const {
  tell_event(event_, scores(word, event_layer, workspace), scores(word, status_layer, workspace), clue);
  const std::span<const float> modes = scores(word, mode_layer, workspace);
  for (std::size_t code = 0; code < event_codes; ++code) {
    const auto best = std::max_element(modes_[code].begin(), modes_[code].end(),
                                       [&](std::uint8_t a, std::uint8_t b) { return modes[a] < modes[b]; });
    clue.modes[code] = best == modes_[code].end() ? 0 : static_cast<std::uint8_t>(best - modes_[code].begin() + 1);
  }
}

void Heads::parts(std::size_t trigger, std::size_t begin, std::size_t end, std::span<Part> parts,
                  HeadsWorkspace& workspace) const {
  const std::size_t role = size(role_word);
  float* const product = workspace.roles.reserve(role_bilinear_.stride());
  role_bilinear_.apply(values(trigger, role_trigger, workspace), layers_.stride(), 1, product, workspace.rows);
  for (std::size_t word = begin; word < end; ++word) {
    std::array<float, 3> scores{};
    for (std::size_t n = 0; n < scores.size(); ++n) {
      const float* const form = product + n * (role + 1);
      scores[n] = dot(form, values(word, role_word, workspace), role) + form[role];
    }
    parts[word - begin] = role_shares(scores);
  }
}

std::span<const float> Heads::lemma(std::size_t word, const HeadsWorkspace& workspace) const {
  return {values(word, lemma_layer, workspace), size(lemma_layer)};
}

void Heads::label(std::span<const std::uint32_t> heads, std::span<Deprel> relations, HeadsWorkspace& workspace) const {
  constexpr std::size_t together = 32;  // the product of a word is long: so many stay in the cache
  const std::size_t stride = label_bilinear_.stride();
  const auto is_root = [&](std::size_t word) { return heads[word] == word; };
  for (std::size_t begin = 0; begin < heads.size(); begin += together) {
    const std::size_t count = std::min(together, heads.size() - begin);
    float* const product = workspace.product.reserve(count * stride);
    label_bilinear_.apply(values(begin, label_dependent, workspace), layers_.stride(), count, product, workspace.rows);
    for (std::size_t n = 0; n < count; ++n) {
      const std::size_t word = begin + n;
      const std::uint32_t head = heads[word];
      relations[word] = is_root(word) ? Deprel::dep
                        : is_root(head)
                            ? Deprel::root
                            : deprel_[best_relation(product + n * stride, values(head, label_head, workspace))];
    }
  }
}

std::size_t Heads::best_relation(const float* product, const float* head) const {
  const std::size_t label = size(label_head);
  float best = -std::numeric_limits<float>::infinity();
  std::size_t found = deprel_[0] == Deprel::root ? 1 : 0;
  for (std::size_t relation = 0; relation < deprel_.size(); ++relation, product += label + 1) {
    if (deprel_[relation] == Deprel::root) continue;
    const float score = dot(product, head, label) + product[label];
    if (score > best) {
      best = score;
      found = relation;
    }
  }
  return found;
}

}  // namespace dragoman
