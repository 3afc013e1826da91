#include "engine/nearest_line.h"

#include <algorithm>
#include <cmath>

#include "lexicon/source.h"

namespace dragoman {
namespace {

/// The words that a line's trigger may be, as written; none for a named set.
std::vector<std::string_view> trigger_words(const Pattern& pattern) {
  std::string_view text = pattern.text;
  if (pattern.trigger != Pattern::Trigger::verb) text.remove_prefix(std::min(text.find(' ') + 1, text.size()));
  if (text.starts_with('{')) return split(text.substr(1, text.find('}') - 1), ",");
  text = text.substr(0, text.find(' '));
  return text.starts_with('$') ? std::vector<std::string_view>() : std::vector<std::string_view>{text};
}

double cosine(const std::vector<float>& a, const std::vector<float>& b) {
  double product = 0, aa = 0, bb = 0;
  for (std::size_t n = 0; n < std::min(a.size(), b.size()); ++n) {
    product += static_cast<double>(a[n]) * static_cast<double>(b[n]);
    aa += static_cast<double>(a[n]) * static_cast<double>(a[n]);
    bb += static_cast<double>(b[n]) * static_cast<double>(b[n]);
  }
  return aa > 0 && bb > 0 ? product / std::sqrt(aa * bb) : 0;
}

}  // namespace

const Pattern* nearest_line(const PatternLexicon& lexicon, EventCode code, std::string_view mode, std::string_view word,
                            const std::function<std::vector<float>(std::string_view)>& meaning) {
  const std::vector<float> wanted = meaning(word);
  const Pattern* best = nullptr;
  std::pair<bool, double> most;
  for (const Pattern& pattern : lexicon.patterns()) {
    if (pattern.code != code || pattern.type) continue;
    for (const std::string_view trigger : trigger_words(pattern)) {
      const std::pair likeness(pattern.mode == mode, cosine(wanted, meaning(trigger)));
      if (best == nullptr || likeness > most) best = &pattern, most = likeness;
    }
  }
  return best;
}

}  // namespace dragoman
