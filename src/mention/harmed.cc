#include "mention/harmed.h"

#include "mention/subjects.h"

namespace dragoman {
namespace {

using Tokens = std::vector<Token>;

/// The object of its verb of which the owned word is part: "three" of "three of its fighters".
std::int32_t whole(const Tokens& tokens, std::int32_t owned) {
  for (std::size_t steps = 0; steps < tokens.size(); ++steps) {
    const Token& token = tokens[static_cast<std::size_t>(owned)];
    if (token.deprel != Deprel::nmod && token.deprel != Deprel::conj) break;
    if (token.head < 0 || tokens[static_cast<std::size_t>(token.head)].upos == Upos::VERB) break;
    owned = token.head;
  }
  return owned;
}

/// "Of killing", "not to kill": a gerund or an infinitive, which the tree hangs on who accuses or warns or on who is
/// accused or warned.
bool without_subject(const Tokens& tokens, std::int32_t verb) {
  const Token& token = tokens[static_cast<std::size_t>(verb)];
  return (token.xpos == Penn::VBG || token.xpos == Penn::VB) && !has_subject(tokens, verb);
}

std::optional<std::uint32_t> object_of(const Tokens& tokens, std::int32_t verb) {
  for (std::uint32_t t = 0; t < tokens.size(); ++t) {
    if (tokens[t].head == verb && (tokens[t].deprel == Deprel::obj || tokens[t].deprel == Deprel::iobj)) return t;
  }
  return {};
}

}  // namespace

std::optional<Harm> harm_to_owned(const Sentence& sentence, std::uint32_t pronoun, const HarmWords& words) {
  const Tokens& tokens = sentence.tokens;
  if (tokens[pronoun].xpos != Penn::PRP_S || tokens[pronoun].head < 0) return {};
  const Token& owned = tokens[static_cast<std::size_t>(tokens[pronoun].head)];
  if (pronoun + 1 < tokens.size() && tokens[pronoun + 1].lemma == "own") return {};
  const Token& harmed = tokens[static_cast<std::size_t>(whole(tokens, tokens[pronoun].head))];
  if (harmed.head < 0 || (harmed.deprel != Deprel::obj && base(harmed.deprel) != Deprel::obl)) return {};
  std::int32_t verb = harmed.head;
  const std::string& does = tokens[static_cast<std::size_t>(verb)].lemma;
  if (!words.harms.contains(does) && !(words.trespass.contains(does) && words.ground.contains(owned.lemma))) return {};
  while (tokens[static_cast<std::size_t>(verb)].deprel == Deprel::conj && !has_subject(tokens, verb) &&
         tokens[static_cast<std::size_t>(verb)].head >= 0) {
    verb = tokens[static_cast<std::size_t>(verb)].head;  // "had crossed the border and shelled its ports"
  }
  const Token& deed = tokens[static_cast<std::size_t>(verb)];
  if (deed.head < 0) return {};
  if (const auto by = subject_of(tokens, verb)) {
    const auto told_by = deed.deprel == Deprel::ccomp ? subject_of(tokens, deed.head) : std::nullopt;
    return told_by ? std::optional(Harm{*by, *told_by}) : std::nullopt;
  }
  if (!without_subject(tokens, verb)) return {};
  const bool of_accused = tokens[static_cast<std::size_t>(deed.head)].upos != Upos::VERB;  // "Israel of killing"
  const std::int32_t accuses = of_accused ? tokens[static_cast<std::size_t>(deed.head)].head : deed.head;
  if (accuses < 0) return {};
  const auto by = of_accused ? std::optional(static_cast<std::uint32_t>(deed.head)) : object_of(tokens, accuses);
  const auto told_by = subject_of(tokens, accuses);
  return by && told_by ? std::optional(Harm{*by, *told_by}) : std::nullopt;
}

}  // namespace dragoman
