#include "event/casualty_lexicon.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

#include "lexicon/source.h"

namespace dragoman {
namespace {

constexpr std::array<std::string_view, 2> harms = {"killed", "injured"};
constexpr std::array<std::string_view, 5> harm_words = {"object", "subject", "state", "noun", "toll"};
constexpr std::array<std::string_view, toll_words> names = {
    "casualty",  "life",    "take",    "suffer",    "number",   "reach",   "beyond", "at-least",
    "at-most",   "about",   "or-more", "between",   "to",       "plus",    "part",   "nobody",
    "none",      "anyone",  "unreal",  "self",      "single",   "group",   "people", "attacker",
    "bystander", "setting", "within",  "happening", "definite", "another", "longer", "war"};
constexpr std::array<std::string_view, 6> number_kinds = {"cardinal", "scale", "plural", "least", "exact", "half"};

template <typename Names>
std::optional<std::size_t> place_of(const Names& all, std::string_view name) {
  const auto found = std::find(all.begin(), all.end(), name);
  if (found == all.end()) return std::nullopt;
  return static_cast<std::size_t>(found - all.begin());
}

void add(Choice& all, const Choice& more) {
  all.single.insert(all.single.end(), more.single.begin(), more.single.end());
  std::sort(all.single.begin(), all.single.end());
  all.phrases.insert(all.phrases.end(), more.phrases.begin(), more.phrases.end());
}

std::optional<std::int64_t> whole(std::string_view digits) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

constexpr std::string_view what_a_line_is =
    "a line is: killed or injured, object, subject, state, noun or toll, words; or: number, a number, cardinal, scale, "
    "plural, least, exact or half, words; or: a kind of word (docs/lexicon.md), words";

}  // namespace

tl::expected<CasualtyLexicon, Problem> CasualtyLexicon::open(const LexiconFolders& folders, PatternScope scope) {
  CasualtyLexicon lexicon;
  const auto numbers = [&](std::string_view words, NumberWord number) {
    for (const std::string_view word : split(words, ",")) lexicon.numbers_[scope.words.add(word)] = number;
  };
  const auto times = read_lexicon(folders, "times");
  if (!times) return tl::unexpected(times.error());
  for (const LexiconFile& file : *times) {
    if (!file.name().ends_with("/numbers.lex")) continue;
    for (const LexiconLine& line : file.lines()) {
      const auto parts = fields(line.text);
      if (parts.size() != 3) continue;
      const auto value = whole(parts[2]);
      if (value && parts[1] == "cardinal") numbers(parts[0], {NumberWord::Kind::cardinal, *value});
      if (value && parts[1] == "scale") numbers(parts[0], {NumberWord::Kind::scale, *value});
    }
  }

  const auto files = read_lexicon(folders, "details");
  if (!files) return tl::unexpected(files.error());
  for (const LexiconFile& file : *files) {
    if (!file.name().ends_with("/casualties.lex")) continue;
    for (const LexiconLine& line : file.lines()) {
      const auto parts = fields(line.text);
      if (parts[0] == "number" && parts.size() == 4) {
        const auto value = whole(parts[1]);
        const auto kind = place_of(number_kinds, parts[2]);
        if (!value || *value < 0 || !kind) return tl::unexpected(file.problem(line, std::string(what_a_line_is)));
        numbers(parts[3], {static_cast<NumberWord::Kind>(*kind), *value});
        continue;
      }
      Choice* all = nullptr;
      if (parts.size() == 3) {
        const auto harm = place_of(harms, parts[0]);
        const auto how = place_of(harm_words, parts[1]);
        if (harm && how) all = &lexicon.harm_[*harm][*how];
      } else if (parts.size() == 2) {
        if (const auto word = place_of(names, parts[0])) all = &lexicon.words_[*word];
      }
      if (all == nullptr) return tl::unexpected(file.problem(line, std::string(what_a_line_is)));
      const auto words = parse_choice(parts.back(), scope);
      if (!words) return tl::unexpected(file.problem(line, words.error()));
      add(*all, *words);
    }
  }
  for (const auto& harm : lexicon.harm_) {
    for (const Choice& words : harm) add(lexicon.any_, words);
  }
  for (const TollWord word : {TollWord::casualty, TollWord::life, TollWord::number})
    add(lexicon.any_, lexicon.of(word));
  return lexicon;
}

std::optional<NumberWord> CasualtyLexicon::number(WordTable::Id form) const {
  const auto found = numbers_.find(form);
  if (form == 0 || found == numbers_.end()) return std::nullopt;
  return found->second;
}

}  // namespace dragoman
