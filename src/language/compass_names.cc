#include "language/compass_names.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dragoman {
namespace {

bool compass(std::string_view word) {
  constexpr std::array<std::string_view, 4> points{"North", "South", "East", "West"};
  return std::find(points.begin(), points.end(), word) != points.end();
}

std::string_view form(std::string_view text, const Token& token) {
  return text.substr(token.span.begin, token.span.size());
}

}  // namespace

bool begins_compass_pair(std::string_view text, const Sentence& sentence, std::uint32_t token) {
  const auto& tokens = sentence.tokens;
  return token + std::size_t{3} < tokens.size() && compass(form(text, tokens[token])) &&
         tokens[token + 1].upos == Upos::CCONJ && compass(form(text, tokens[token + 2])) &&
         tokens[token + 3].upos == Upos::PROPN;
}

void part_compass_pairs(std::string_view text, Sentence& sentence) {
  auto& tokens = sentence.tokens;
  for (std::uint32_t t = 0; t + 3 < tokens.size(); ++t) {
    if (!begins_compass_pair(text, sentence, t)) continue;
    Token& first = tokens[t];
    Token& name = tokens[t + 3];
    const auto inside = [&](std::int32_t head) {
      return head >= static_cast<std::int32_t>(t) && head < static_cast<std::int32_t>(t) + 3;
    };
    if (inside(name.head)) continue;  // some other tree
    first.head = name.head;
    first.deprel = name.deprel;
    first.upos = Upos::PROPN;
    name.head = static_cast<std::int32_t>(t);
    name.deprel = Deprel::conj;
    tokens[t + 1].head = tokens[t + 2].head = static_cast<std::int32_t>(t) + 3;
    tokens[t + 1].deprel = Deprel::cc;
    tokens[t + 2].deprel = Deprel::compound;
    // what belongs to both stands before them: "of North and South Korea"
    for (std::uint32_t before = 0; before < t; ++before) {
      if (tokens[before].head == static_cast<std::int32_t>(t) + 3) tokens[before].head = static_cast<std::int32_t>(t);
    }
  }
}

}  // namespace dragoman
