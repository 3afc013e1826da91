#include "language/lemma.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "language/letter_case.h"

namespace dragoman {
namespace {

constexpr std::size_t longest_ending = 5;  // code points

bool continues_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; }

/// Where the last code point of text[0, end) begins; end is above 0.
std::size_t previous(std::string_view text, std::size_t end) {
  do {
    --end;
  } while (end > 0 && continues_code_point(text[end]));
  return end;
}

/// The first code point in upper case, the others in lower case.
void append_title(std::string_view form, std::string& out) {
  if (form.empty()) return;
  std::size_t first = 0;
  next_code_point(form, first);
  append_upper(form.substr(0, first), out);
  append_lower(form.substr(first), out);
}

}  // namespace

tl::expected<Lemmas, Problem> Lemmas::open(const ModelFile& file) {
  Lemmas made;
  return made.load_scripts(file)
      .and_then([&] { return made.load_endings(file); })
      .and_then([&] { return made.load_table(file); })
      .map([&] { return std::move(made); });
}

tl::expected<void, Problem> Lemmas::load_scripts(const ModelFile& file) {
  const auto lines = file.lines("text.lemma");
  if (!lines) return tl::unexpected(lines.error());
  for (const std::string_view line : *lines) {
    const auto bad = [&] {
      return tl::unexpected(file.problem("text.lemma", fmt::format("has a line that is no script: {}", line)));
    };
    if (line.starts_with('=') && line.size() > 1) {
      scripts_.push_back({true, Case::keep, 0, line.substr(1)});
      continue;
    }
    constexpr std::string_view cases = "KLUT";  // in the order of Case
    const std::size_t letters = line.empty() ? std::string_view::npos : cases.find(line[0]);
    const std::size_t bar = line.find('|', 2);
    if (letters == std::string_view::npos || line.size() < 4 || line[1] != '|' || bar == std::string_view::npos)
      return bad();
    Script script{false, static_cast<Case>(letters), 0, line.substr(bar + 1)};
    const auto [end, error] = std::from_chars(line.data() + 2, line.data() + bar, script.cut);
    if (error != std::errc() || end != line.data() + bar) return bad();
    scripts_.push_back(script);
  }
  if (scripts_.empty()) return tl::unexpected(file.problem("text.lemma", "has no lines"));
  return {};
}

tl::expected<void, Problem> Lemmas::load_endings(const ModelFile& file) {
  auto endings = file.lines("text.ending");
  if (!endings) return tl::unexpected(endings.error());
  if (!std::is_sorted(endings->begin(), endings->end())) {
    return tl::unexpected(file.problem("text.ending", "is not sorted"));
  }
  endings_ = *std::move(endings);
  const auto weights = file.bytes("lemma.ending.weight", {endings_.size(), scripts_.size()});
  if (!weights) return tl::unexpected(weights.error());
  const auto scales = file.floats("lemma.ending.weight.scale", {endings_.size()});
  if (!scales) return tl::unexpected(scales.error());
  weights_ = weights->data();
  weight_scales_ = scales->data();
  return {};
}

tl::expected<void, Problem> Lemmas::load_table(const ModelFile& file) {
  if (!file.has("text.lemma_table")) return {};
  auto table = file.lines("text.lemma_table");
  if (!table) return tl::unexpected(table.error());
  if (!std::is_sorted(table->begin(), table->end())) {
    return tl::unexpected(file.problem("text.lemma_table", "is not sorted"));
  }
  table_ = *std::move(table);
  return {};
}

std::size_t Lemmas::best_script(std::span<const float> values, LemmaWorkspace& workspace) const {
  workspace.values.assign(values.begin(), values.end());
  const std::string_view marked = workspace.key;
  for (std::size_t begin = marked.size(), length = 0; begin > 0 && length < longest_ending; ++length) {
    begin = previous(marked, begin);
    const std::string_view ending = marked.substr(begin);
    const auto found = std::lower_bound(endings_.begin(), endings_.end(), ending);
    if (found == endings_.end() || *found != ending) continue;
    const auto row = static_cast<std::size_t>(found - endings_.begin());
    const std::int8_t* const weights = weights_ + row * scripts_.size();
    for (std::size_t n = 0; n < scripts_.size(); ++n) {
      workspace.values[n] += static_cast<float>(weights[n]) * weight_scales_[row];
    }
  }
  return static_cast<std::size_t>(std::max_element(workspace.values.begin(), workspace.values.end()) -
                                  workspace.values.begin());
}

void Lemmas::find(std::string_view form, Upos upos, std::span<const float> values, LemmaWorkspace& workspace,
                  std::string& lemma) const {
  workspace.lower.clear();
  append_lower(form, workspace.lower);
  workspace.key.assign(workspace.lower).append("\t").append(to_string(upos)).append("\t");
  const auto line = std::lower_bound(table_.begin(), table_.end(), std::string_view(workspace.key));
  if (line != table_.end() && line->starts_with(workspace.key) && line->size() > workspace.key.size()) {
    lemma.assign(line->substr(workspace.key.size()));
    return;
  }
  workspace.key.assign(1, '^').append(workspace.lower);
  const Script& script = scripts_[best_script(values, workspace)];
  if (script.whole) {
    lemma.assign(script.text);
    return;
  }
  lemma.clear();
  switch (script.letters) {
    case Case::keep:
      lemma.assign(form);
      break;
    case Case::lower:
      lemma.assign(workspace.lower);
      break;
    case Case::upper:
      append_upper(form, lemma);
      break;
    case Case::title:
      append_title(form, lemma);
      break;
  }
  std::size_t kept = lemma.size();
  for (std::size_t n = 0; n < script.cut && kept > 0; ++n) kept = previous(lemma, kept);
  if (kept == 0) return;  // a script that cuts all away only changes case
  lemma.resize(kept);
  lemma.append(script.text);
}

}  // namespace dragoman
