#include "mention/name_check.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "mention/name_lexicon.h"
#include "mention/name_reader.h"

namespace dragoman {
namespace {

bool is_one(NameKind kind) {
  return kind == NameKind::person || kind == NameKind::organisation || kind == NameKind::state;
}

struct Check {
  const std::vector<LexiconFile>& files;
  const NameLexicon& lexicon;
  std::vector<Problem>& problems;

  [[nodiscard]] std::uint32_t layer(const NameFact& fact) const { return files[fact.file].layer(); }

  void blame(const NameFact& fact, std::string what) const {
    problems.push_back({files[fact.file].name(), fact.line, std::move(what)});
  }

  void entities() const {
    std::unordered_map<std::string, const NameFact*> first;
    for (const auto& fact : lexicon.facts()) {
      if (fact.entity.empty() || fact.namesake ||
          (fact.kind != NameKind::person && fact.kind != NameKind::organisation))
        continue;
      const auto [found, fresh] = first.emplace(fact.entity, &fact);
      if (fresh || layer(*found->second) != layer(fact)) continue;
      blame(fact, fmt::format("the entity \"{}\" is that of {}", fact.entity, lexicon.rule(*found->second)));
    }
  }

  // A name may be a place and an actor, a role and a modifier; it may not be two organisations or two people.
  void names() const {
    for (const auto& fact : lexicon.facts()) {
      if (fact.namesake || (!is_one(fact.kind) && fact.kind != NameKind::place)) continue;
      for (const auto number : lexicon.index().find(fact.name)) {
        const auto& other = lexicon.fact(number);
        if (&other >= &fact || other.namesake || other.kind != fact.kind || layer(other) != layer(fact)) continue;
        if (fact.kind == NameKind::place && !same_place(fact, other)) continue;
        if (other.file == fact.file && other.line == fact.line) continue;
        blame(fact, fmt::format("\"{}\" is on {} too", fact.name, lexicon.rule(other)));
      }
    }
  }

  static bool same_place(const NameFact& a, const NameFact& b) {
    return a.precision == b.precision && a.roles.front().country == b.roles.front().country && a.admin1 == b.admin1;
  }
};

}  // namespace

std::vector<Problem> check_names(const LexiconFolders& folders) {
  std::vector<Problem> problems;
  const auto files = NameLexicon::sources(folders);
  if (!files) return {files.error()};
  NameLexicon lexicon;
  NameReader reader(lexicon);
  reader.read(*files, problems);
  const Check check{*files, lexicon, problems};
  check.entities();
  check.names();
  const std::uint32_t own = folders.all().size() > 1 ? 1 : 0;
  std::erase_if(problems, [&](const Problem& problem) {
    return std::none_of(files->begin(), files->end(),
                        [&](const LexiconFile& file) { return file.layer() >= own && file.name() == problem.source; });
  });
  return problems;
}

}  // namespace dragoman
