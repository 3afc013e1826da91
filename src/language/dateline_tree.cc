#include "language/dateline_tree.h"

#include <cstddef>
#include <utility>

#include "language/dateline.h"

namespace dragoman {

void parse_after_dateline(const Parser& parser, std::string_view text, Sentence& sentence, ParserWorkspace& workspace,
                          const EventReader* events) {
  sentence.dateline = 0;
  parser.parse(text, sentence, workspace, events);
  const auto found = find_dateline(text, sentence);
  if (!found) return;
  std::uint32_t count = 0;
  while (count < sentence.tokens.size() && sentence.tokens[count].span.begin < found->whole.end) ++count;
  if (count == 0 || count == sentence.tokens.size()) return;

  Sentence rest;
  rest.tokens.assign(sentence.tokens.begin() + count, sentence.tokens.end());
  rest.span = {rest.tokens.front().span.begin, sentence.span.end};
  parser.parse(text, rest, workspace, events);
  std::int32_t root = 0;
  for (std::size_t i = 0; i < rest.tokens.size(); ++i) {
    Token& token = sentence.tokens[count + i] = rest.tokens[i];
    if (token.head >= 0) {
      token.head += static_cast<std::int32_t>(count);
    } else {
      root = static_cast<std::int32_t>(count + i);
    }
  }
  for (std::uint32_t i = 0; i < count; ++i) {
    Token& token = sentence.tokens[i];
    token.head = i == 0 ? root : 0;
    if (i == 0) {
      token.deprel = Deprel::parataxis;
    } else {
      token.deprel = token.upos == Upos::PUNCT ? Deprel::punct : Deprel::flat;
    }
  }
  sentence.clued = rest.clued;
  sentence.clues = std::move(rest.clues);
  for (Clue& clue : sentence.clues) {
    clue.token += count;
    clue.first += count;
  }
  sentence.parts = std::move(rest.parts);
  sentence.pronouns = std::move(rest.pronouns);
  sentence.pronouns.put_before(count);
  sentence.homes = std::move(rest.homes);
  sentence.homes.put_before(count);
  sentence.dateline = count;
}

}  // namespace dragoman
