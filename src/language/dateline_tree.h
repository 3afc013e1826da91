#pragma once

#include <string_view>

#include "article/sentence.h"
#include "language/parser.h"

namespace dragoman {

/// Parses a sentence that may begin with a dateline: what comes after it is parsed as if the dateline were not there,
/// whose tokens then hang on the root as one parataxis, and `Sentence::dateline` counts them. As Parser::parse else.
void parse_after_dateline(const Parser& parser, std::string_view text, Sentence& sentence, ParserWorkspace& workspace,
                          const EventReader* events = nullptr);

}  // namespace dragoman
