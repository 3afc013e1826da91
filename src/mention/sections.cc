#include "mention/sections.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>

#include "article/sentence_mentions.h"
#include "mention/sides.h"

namespace dragoman {
namespace {

/// The state whose name the sentence is, a sign or two beside it aside.
std::optional<std::string> heading(const Article& article, std::uint32_t s) {
  for (const Mention& mention : mentions_of(article, s)) {
    const Actor* actor = mention.actor();
    const Place* place = mention.place();
    const bool state = (actor != nullptr && actor->sectors.empty() && !actor->person && is_state(actor->country)) ||
                       (place != nullptr && place->precision == Precision::country);
    if (!state) continue;
    const auto& tokens = article.sentences[s].tokens;
    const bool alone = std::all_of(tokens.begin(), tokens.end(), [&](const Token& token) {
      return mention.span.contains(token.span) || token.upos == Upos::PUNCT || token.upos == Upos::SYM;
    });
    if (alone) return actor != nullptr ? actor->country : place->country;
  }
  return {};
}

}  // namespace

std::vector<std::string> sections_of(const Article& article) {
  std::vector<std::string> sections(article.sentences.size());
  std::set<std::string> states;
  std::string state;
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    if (auto next = heading(article, s)) {
      state = *next;
      states.insert(state);
    }
    sections[s] = state;
  }
  if (states.size() < 2) sections.clear();
  return sections;
}

}  // namespace dragoman
