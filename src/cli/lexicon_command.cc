#include "cli/lexicon_command.h"

#include <cstdio>

#include <fmt/format.h>

#include "cli/exit_code.h"
#include "cli/printable.h"
#include "engine/engine.h"
#include "mention/name_lexicon.h"

namespace dragoman {

int compile_lexicon(const std::string& file) {
  const auto complain = [](const Problem& problem, ExitCode code) {
    fmt::print(stderr, "{}\n", printable(to_string(problem), 600));
    return code;
  };
  const auto paths = EnginePaths::beside_program();
  if (!paths) return complain(paths.error(), wrong_usage);
  const auto lexicon = NameLexicon::compile(paths->lexicon, file);
  if (lexicon) return done;
  return complain(lexicon.error(), lexicon.error().source == file ? unwritable_output : wrong_usage);
}

}  // namespace dragoman
