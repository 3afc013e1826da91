#include "event/pattern_lexicon.h"

#include <algorithm>

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

const std::array<PatternLexicon::NamedSet, 37> PatternLexicon::own_meaning{{{"light", &PatternLexicon::light_},
                                                                            {"where", &PatternLexicon::where_},
                                                                            {"inside", &PatternLexicon::inside_},
                                                                            {"area", &PatternLexicon::area_},
                                                                            {"when", &PatternLexicon::when_},
                                                                            {"aspect", &PatternLexicon::aspect_},
                                                                            {"journey", &PatternLexicon::journey_},
                                                                            {"toward", &PatternLexicon::toward_},
                                                                            {"mutual", &PatternLexicon::mutual_},
                                                                            {"charge", &PatternLexicon::charge_},
                                                                            {"away", &PatternLexicon::away_},
                                                                            {"meanwhile", &PatternLexicon::meanwhile_},
                                                                            {"condition", &PatternLexicon::condition_},
                                                                            {"suspect", &PatternLexicon::suspect_},
                                                                            {"reports", &PatternLexicon::reports_},
                                                                            {"goal", &PatternLexicon::goal_},
                                                                            {"strife", &PatternLexicon::strife_},
                                                                            {"means", &PatternLexicon::means_},
                                                                            {"border", &PatternLexicon::border_},
                                                                            {"between", &PatternLexicon::between_},
                                                                            {"judge", &PatternLexicon::judge_},
                                                                            {"accuse", &PatternLexicon::accuse_},
                                                                            {"upset", &PatternLexicon::upset_},
                                                                            {"suffered", &PatternLexicon::suffered_},
                                                                            {"company", &PatternLexicon::company_},
                                                                            {"members", &PatternLexicon::members_},
                                                                            {"fiction", &PatternLexicon::fiction_},
                                                                            {"anyone", &PatternLexicon::anyone_},
                                                                            {"onslaught", &PatternLexicon::onslaught_},
                                                                            {"bear", &PatternLexicon::bear_},
                                                                            {"target", &PatternLexicon::target_},
                                                                            {"arms", &PatternLexicon::arms_},
                                                                            {"match", &PatternLexicon::match_},
                                                                            {"staged", &PatternLexicon::staged_},
                                                                            {"narrates", &PatternLexicon::narrates_},
                                                                            {"carries", &PatternLexicon::carries_},
                                                                            {"war", &PatternLexicon::war_}}};

tl::expected<PatternLexicon, Problem> PatternLexicon::open(const LexiconFolders& folders) {
  const auto files = read_lexicon(folders, "events", SameName::replaces);
  if (!files) return tl::unexpected(files.error());
  std::vector<Problem> problems;
  auto lexicon = read(*files, problems);
  if (!problems.empty()) return tl::unexpected(problems.front());
  return lexicon;
}

bool PatternLexicon::has_own_meaning(std::string_view set) {
  return set == links_set ||
         std::any_of(own_meaning.begin(), own_meaning.end(), [&](const NamedSet& own) { return own.name == set; });
}

PatternLexicon PatternLexicon::read(const std::vector<LexiconFile>& files, std::vector<Problem>& problems) {
  PatternLexicon lexicon;
  lexicon.types_ = EventTypes::read(files, problems);
  for (const LexiconFile& file : files) {
    if (EventTypes::is_types_file(file)) continue;
    for (const LexiconLine& line : file.lines()) {
      if (line.text[0] != '$') continue;
      if (const auto read = read_set(line.text, lexicon.sets_); !read)
        problems.push_back(file.problem(line, read.error()));
    }
  }
  // Of lines that fit equally well the first one wins: a user's before ours.
  std::vector<const LexiconFile*> order;
  for (const LexiconFile& file : files) order.push_back(&file);
  std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) { return a->layer() > b->layer(); });
  for (const LexiconFile* file : order) {
    if (!EventTypes::is_types_file(*file)) lexicon.read_patterns(*file, problems);
  }
  lexicon.build_index();
  return lexicon;
}

void PatternLexicon::read_patterns(const LexiconFile& file, std::vector<Problem>& problems) {
  for (const LexiconLine& line : file.lines()) {
    if (line.text[0] == '$') continue;
    auto pattern = parse_pattern(line.text, scope());
    if (!pattern) {
      problems.push_back(file.problem(line, pattern.error()));
      continue;
    }
    if (pattern->code) {
      const EventType* type = type_of(*pattern);
      const std::string_view name = type != nullptr ? std::string_view(type->name) : to_string(*pattern->code);
      if (types_.replaced(name, pattern->mode, file.layer())) continue;
    }
    pattern->rule = file.rule(line);
    pattern->users = file.layer() > 0;
    if (pattern->code && !pattern->type) told_[static_cast<std::size_t>(*pattern->code)] = true;
    patterns_.push_back(std::move(*pattern));
  }
}

void PatternLexicon::build_index() {
  for (const auto& [name, words] : own_meaning) {
    // a lexicon may do without
    if (auto set = parse_choice("$" + std::string(name), scope())) this->*words = std::move(*set);
  }
  index_.resize(words_.size());
  for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
    const Choice& trigger = patterns_[i].words;
    for (const WordTable::Id id : trigger.single) index_[id].push_back(i);
    for (const auto& phrase : trigger.phrases) {
      auto& list = index_[phrase.back()];
      if (list.empty() || list.back() != i) list.push_back(i);
    }
  }
}

std::span<const std::uint32_t> PatternLexicon::by_trigger(WordTable::Id word) const {
  if (word >= index_.size()) return {};
  return index_[word];
}

}  // namespace dragoman
