#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace dragoman {

/// `dragoman actors NAME`: prints what the lexicon knows of a name, each role with its time and the line that says so.
/// Returns an ExitCode; a name that is not known is unreadable_input.
/// `laid_over`: folders of a user's own lexicon.
int show_actor(const std::string& name, const std::vector<std::filesystem::path>& laid_over = {});

}  // namespace dragoman
