#pragma once

namespace dragoman {

/// The program: reads the command line, runs the command, gives back its exit code (docs/article-json.md).
int run(int argc, char** argv);

}  // namespace dragoman
