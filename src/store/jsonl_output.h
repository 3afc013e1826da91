#pragma once

#include <memory>
#include <string>

#include <tl/expected.hpp>

#include "store/output.h"

namespace dragoman {

/// One line of JSON an article (store/article_json.h), written as soon as it is added.
tl::expected<std::unique_ptr<Output>, Problem> open_jsonl_output(const std::string& path, bool annotations);

}  // namespace dragoman
