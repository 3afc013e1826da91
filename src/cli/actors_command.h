#pragma once

#include <string>

namespace dragoman {

/// `dragoman actors NAME`: prints what the lexicon knows of a name, each role with its time and the line that says so.
/// Returns an ExitCode; a name that is not known is unreadable_input.
int show_actor(const std::string& name);

}  // namespace dragoman
