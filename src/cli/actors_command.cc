#include "cli/actors_command.h"

#include <cstdio>

#include <fmt/format.h>

#include "cli/exit_code.h"
#include "cli/printable.h"
#include "engine/engine.h"
#include "mention/name_lexicon.h"

namespace dragoman {
namespace {

bool acts(NameKind kind) {
  return kind != NameKind::place && kind != NameKind::place_word && kind != NameKind::given_name &&
         kind != NameKind::sport && kind != NameKind::institution && kind != NameKind::hint &&
         kind != NameKind::direction;
}

std::string sectors(const std::vector<Sector>& all) {
  std::string text;
  for (const Sector sector : all) text += fmt::format(" {}", to_string(sector));
  return text;
}

std::string period(const DatedRole& role) {
  if (!role.from && !role.to) return "at any time";
  if (!role.from) return "until " + to_string(*role.to);
  return role.to ? fmt::format("{} to {}", to_string(*role.from), to_string(*role.to))
                 : "since " + to_string(*role.from);
}

void print(const NameLexicon& lexicon, const NameFact& fact) {
  std::string known = printable(fact.name);
  if (!fact.entity.empty()) known += fmt::format("  ({})", printable(fact.entity));
  fmt::print("{}  {}\n", known, lexicon.rule(fact));
  for (const DatedRole& role : fact.roles) {
    fmt::print("  {}{}  {}{}\n", role.country.empty() ? "---" : role.country, sectors(role.sectors), period(role),
               role.undated ? "; meant where the article has no date" : "");
  }
  if (fact.kind == NameKind::discard) fmt::print("  nobody\n");
}

}  // namespace

int show_actor(const std::string& name, const std::vector<std::filesystem::path>& laid_over) {
  const auto paths = EnginePaths::beside_program(laid_over);
  const auto lexicon = paths ? NameLexicon::open(paths->lexicon, paths->compiled_names) : tl::unexpected(paths.error());
  if (!lexicon) {
    fmt::print(stderr, "{}\n", printable(to_string(lexicon.error()), 600));
    return wrong_usage;
  }
  bool found = false;
  for (const auto number : lexicon->index().find(name)) {
    const NameFact& fact = lexicon->fact(number);
    if (!acts(fact.kind)) continue;
    print(*lexicon, fact);
    found = true;
  }
  if (found) return done;
  fmt::print(stderr, "{}: no actor of this name is known\n", printable(name, 200));
  return unreadable_input;
}

}  // namespace dragoman
