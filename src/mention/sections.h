#pragma once

#include <string>
#include <vector>

#include "article/article.h"

namespace dragoman {

/// The state that each sentence of a round-up is about: in a text with lines that are a state's name and nothing more
/// ("KENYA"), of two states at least, what comes after such a line up to the next one is of that state. ISO 3166
/// alpha-3, empty before the first line; no elements in other texts. Needs mentions. Linear.
std::vector<std::string> sections_of(const Article& article);

}  // namespace dragoman
