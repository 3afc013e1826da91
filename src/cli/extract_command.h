#pragma once

#include <string>
#include <vector>

#include "read/read_options.h"

namespace dragoman {

/// `dragoman extract INPUT...`: prints each article that is read as a line of JSON with the fields id, uri, title,
/// published, publisher, authors, language and text. Returns an ExitCode.
int extract(const std::vector<std::string>& inputs, const ReadOptions& options);

}  // namespace dragoman
