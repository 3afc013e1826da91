#include "event/pattern_lexicon.h"

#include "lexicon/source.h"

namespace dragoman {
namespace {

using Sets = std::unordered_map<std::string, std::vector<std::string>>;

/// "$troops = troop, $army": a set may hold sets that were defined before it.
tl::expected<void, std::string> read_set(std::string_view line, Sets& sets) {
  const std::size_t equals = line.find('=');
  if (equals == std::string_view::npos) return tl::unexpected(std::string("a set is: $name = word, word"));
  const std::string name(trim(line.substr(1, equals - 1)));
  std::vector<std::string> words;
  for (const std::string_view part : split(line.substr(equals + 1), ",")) {
    if (part[0] != '$') {
      words.emplace_back(part);
      continue;
    }
    const auto found = sets.find(std::string(part.substr(1)));
    if (found == sets.end()) return tl::unexpected("unknown set '" + std::string(part) + "'");
    words.insert(words.end(), found->second.begin(), found->second.end());
  }
  auto& all = sets[name];  // a set may be written on several lines
  all.insert(all.end(), words.begin(), words.end());
  return {};
}

}  // namespace

tl::expected<PatternLexicon, Problem> PatternLexicon::open(const LexiconFolders& folders) {
  const auto files = read_lexicon(folders, "events");
  if (!files) return tl::unexpected(files.error());
  PatternLexicon lexicon;
  for (const LexiconFile& file : *files) {
    for (const LexiconLine& line : file.lines()) {
      if (line.text[0] != '$') continue;
      if (const auto read = read_set(line.text, lexicon.sets_); !read) {
        return tl::unexpected(file.problem(line, read.error()));
      }
    }
  }
  for (const LexiconFile& file : *files) {
    for (const LexiconLine& line : file.lines()) {
      if (line.text[0] == '$') continue;
      auto pattern = parse_pattern(line.text, lexicon.scope());
      if (!pattern) return tl::unexpected(file.problem(line, pattern.error()));
      pattern->rule = file.rule(line);
      lexicon.patterns_.push_back(std::move(*pattern));
    }
  }
  const std::pair<const char*, Choice*> used[] = {{"$light", &lexicon.light_},
                                                  {"$where", &lexicon.where_},
                                                  {"$aspect", &lexicon.aspect_},
                                                  {"$journey", &lexicon.journey_},
                                                  {"$toward", &lexicon.toward_}};
  for (const auto& [name, words] : used) {
    if (auto set = parse_choice(name, lexicon.scope())) *words = std::move(*set);  // a lexicon may do without
  }

  lexicon.index_.resize(lexicon.words_.size());
  for (std::uint32_t i = 0; i < lexicon.patterns_.size(); ++i) {
    const Choice& trigger = lexicon.patterns_[i].words;
    for (const WordTable::Id id : trigger.single) lexicon.index_[id].push_back(i);
    for (const auto& phrase : trigger.phrases) {
      auto& list = lexicon.index_[phrase.back()];
      if (list.empty() || list.back() != i) list.push_back(i);
    }
  }
  return lexicon;
}

std::span<const std::uint32_t> PatternLexicon::by_trigger(WordTable::Id word) const {
  if (word >= index_.size()) return {};
  return index_[word];
}

}  // namespace dragoman
