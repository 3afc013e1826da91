#include "mention/state_meant.h"

#include <algorithm>
#include <vector>

#include "article/sentence_mentions.h"
#include "mention/lies_in.h"
#include "mention/sides.h"
#include "mention/subjects.h"

namespace dragoman {
namespace {

constexpr std::uint32_t sentences_back = 2;

/// The country of a state that is named as one; empty for people, officials and "Turkish".
std::string named_state(const Article& article, const Mention& mention) {
  if (lies_in_country(mention)) return mention.place()->country;
  const Actor* const actor = mention.actor();
  if (actor == nullptr || actor->entity.empty() || !actor->sectors.empty() || !is_state(actor->country)) return {};
  const Token& head = article.sentences[mention.sentence].tokens[mention.head];
  return head.upos == Upos::PROPN && base(head.deprel) != Deprel::compound ? actor->country : std::string();
}

/// Of the states and governments that are subjects of the mention's clause.
std::vector<std::string> own_subjects(const Article& article, const Mention& mention) {
  const auto& tokens = article.sentences[mention.sentence].tokens;
  const auto here = mentions_of(article, mention.sentence);
  std::vector<std::string> found;
  std::int32_t up = tokens[mention.head].head;
  for (std::size_t steps = 0; up >= 0 && steps < tokens.size(); ++steps) {
    const auto subject_of_it = [&](const Token& token) { return token.head == up && subject(token); };
    // "Australia, which trains the country's police"
    const Token& verb = tokens[static_cast<std::size_t>(up)];
    const bool relative =
        verb.deprel == Deprel::acl_relcl && std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
          return subject_of_it(token) && (token.xpos == Penn::WDT || token.xpos == Penn::WP);
        });
    const auto who = [&](std::uint32_t head) {
      return subject_of_it(tokens[head]) || (relative && verb.head == static_cast<std::int32_t>(head));
    };
    for (const Mention& one : here) {
      const Actor* const actor = one.actor();
      if (actor == nullptr || one.head == mention.head || !who(one.head)) continue;
      const bool governs = actor->sectors.empty() || actor->sectors.front() == Sector::GOV;
      if (governs && !actor->person && !actor->entity.empty()) found.push_back(actor->country);
    }
    if (std::any_of(tokens.begin(), tokens.end(), subject_of_it)) break;
    up = verb.head;
  }
  return found;
}

}  // namespace

std::optional<std::string> state_meant(const Article& article, std::uint32_t mention) {
  const Mention& own = article.mentions[mention];
  const auto subjects = own_subjects(article, own);
  for (std::uint32_t m = mention; m-- > 0;) {
    const Mention& earlier = article.mentions[m];
    if (earlier.sentence + sentences_back < own.sentence) break;
    if (own.span.contains(earlier.span)) continue;
    std::string state = named_state(article, earlier);
    if (!state.empty() && std::find(subjects.begin(), subjects.end(), state) == subjects.end()) return state;
  }
  return {};
}

}  // namespace dragoman
