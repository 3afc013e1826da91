#include "cli/lexicon_command.h"

#include <cstdio>

#include <fmt/format.h>

#include "cli/exit_code.h"
#include "cli/printable.h"
#include "cli/progress.h"
#include "engine/engine.h"
#include "engine/lexicon_check.h"
#include "event/pattern_lexicon.h"
#include "mention/gazetteer.h"
#include "mention/name_lexicon.h"

namespace dragoman {
namespace {

int complain(const Problem& problem, ExitCode code) {
  fmt::print(stderr, "{}\n", printable(to_string(problem), 600));
  return code;
}

}  // namespace

int compile_lexicon(const std::string& table, const std::string& file) {
  if (!table.empty()) {
    const auto gazetteer = Gazetteer::compile(table, file);
    if (gazetteer) return done;
    return complain(gazetteer.error(), gazetteer.error().source == file ? unwritable_output : unreadable_input);
  }
  const auto paths = EnginePaths::beside_program();
  if (!paths) return complain(paths.error(), wrong_usage);
  const auto lexicon = NameLexicon::compile(paths->lexicon, file);
  if (lexicon) return done;
  return complain(lexicon.error(), lexicon.error().source == file ? unwritable_output : wrong_usage);
}

int check_lexicon(const std::vector<std::filesystem::path>& laid_over) {
  const auto paths = EnginePaths::beside_program(laid_over);
  if (!paths) return complain(paths.error(), wrong_usage);
  const auto problems = check_lexicon_folders(paths->lexicon);
  for (const Problem& problem : problems) complain(problem, unreadable_input);
  if (!problems.empty()) return unreadable_input;
  const auto lexicon = NameLexicon::open(paths->lexicon, paths->compiled_names);
  if (!lexicon) return complain(lexicon.error(), unreadable_input);
  const auto patterns = PatternLexicon::open(paths->lexicon);
  if (!patterns) return complain(patterns.error(), unreadable_input);
  fmt::print("nothing wrong: {} names, {} event patterns\n", grouped(lexicon->index().names()),
             grouped(patterns->patterns().size()));
  return done;
}

}  // namespace dragoman
