#pragma once

namespace dragoman {

/// What the program answers to its caller; see docs/article-json.md.
enum ExitCode : int { done = 0, unreadable_input = 1, wrong_usage = 2, unwritable_output = 3 };

}  // namespace dragoman
