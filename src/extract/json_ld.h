#pragma once

#include <string_view>

#include "extract/page_metadata.h"

namespace dragoman {

/// Reads schema.org's JSON (JSON-LD 1.1) of a page into `take`: each string or number under a key that the lexicon
/// knows as "ld:KEY" ("ld:datePublished"); of a person or organisation its name. Nearer the top counts more. What is no
/// JSON or nests more than 50 deep is passed over from there on.
void read_json_ld(std::string_view json, MetadataTaker& take);

}  // namespace dragoman
