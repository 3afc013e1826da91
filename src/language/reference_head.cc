#include "language/reference_head.h"

#include <cmath>
#include <string>
#include <utility>

#include "language/model_file.h"

namespace dragoman {
namespace {

constexpr std::array names = {"pronoun", "home"};

bool means_somebody(std::size_t form, Upos tag) {
  return form == 0 ? tag == Upos::PRON : tag == Upos::NOUN || tag == Upos::PROPN;
}

}  // namespace

tl::expected<ReferenceHead, Problem> ReferenceHead::open(const std::filesystem::path& model, std::size_t width) {
  const auto file = ModelFile::open(model);
  if (!file) return tl::unexpected(file.error());
  const auto format = file->metadata("format");
  if (!format) return tl::unexpected(format.error());
  if (*format != "references 1")
    return tl::unexpected(file->problem("__metadata__", "is of a format that this program does not know"));
  ReferenceHead made;
  made.width_ = width;
  std::vector<std::string> layers;
  for (const std::string name : names) {
    layers.push_back(name + ".means");
    layers.push_back(name + ".meant");
  }
  auto dense = Dense::load(*file, layers, 2 * width);
  if (!dense) return tl::unexpected(dense.error());
  made.layers_ = *std::move(dense);
  for (std::size_t f = 0; f < names.size(); ++f) {
    const std::string name = names[f];
    Form& form = made.forms_[f];
    form.size = made.layers_.begin(2 * f + 1) - made.layers_.begin(2 * f);
    if (made.layers_.begin(2 * f + 2) - made.layers_.begin(2 * f + 1) != form.size) {
      return tl::unexpected(file->problem(name + ".meant.weight", "and its neighbour do not fit together"));
    }
    const auto pair = file->floats(name + ".pair", {form.size + 1, form.size + 1});
    if (!pair) return tl::unexpected(pair.error());
    form.pair.assign(pair->begin(), pair->end());
    const auto nobody = file->floats(name + ".nobody", {form.size + 1});
    if (!nobody) return tl::unexpected(nobody.error());
    form.nobody.assign(nobody->begin(), nobody->end());
  }
  return made;
}

void ReferenceHead::put_means(const Form& form, const float* own, float* to) {
  const auto sum = [&](const float* column, std::size_t stride) {
    float all = column[form.size * stride];
    for (std::size_t i = 0; i < form.size; ++i) all += own[i] * column[i * stride];
    return all;
  };
  for (std::size_t i = 0; i <= form.size; ++i) to[i] = sum(form.pair.data() + i, form.size + 1);
  to[form.size + 1] = sum(form.nobody.data(), 1);
}

void ReferenceHead::add(const float* words, std::size_t begin, std::size_t count, Sentence& sentence,
                        ReferenceWorkspace& workspace) const {
  float* const values = workspace.values.reserve(count * layers_.stride());
  layers_.apply(words, 2 * width_, count, values, workspace.rows);
  for (std::size_t f = 0; f < forms_.size(); ++f) {
    const Form& form = forms_[f];
    References& told = f == 0 ? sentence.pronouns : sentence.homes;
    told.size = form.size;
    for (std::size_t n = 0; n < count; ++n) {
      float* const means = values + n * layers_.stride() + layers_.begin(2 * f);
      float* const meant = values + n * layers_.stride() + layers_.begin(2 * f + 1);
      for (std::size_t i = 0; i < form.size; ++i) meant[i] = std::tanh(meant[i]);
      told.meant.insert(told.meant.end(), meant, meant + form.size);
      const std::size_t at = told.means.size();
      told.means.resize(at + form.size + 2);
      if (!means_somebody(f, sentence.tokens[begin + n].upos)) continue;
      for (std::size_t i = 0; i < form.size; ++i) means[i] = std::tanh(means[i]);
      put_means(form, means, told.means.data() + at);
    }
  }
}

}  // namespace dragoman
