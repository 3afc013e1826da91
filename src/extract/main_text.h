#pragma once

#include <string>

#include "extract/page_blocks.h"

namespace dragoman {

/// The article of a page: its paragraphs, headings between them and list items, parted by blank lines. Empty where the
/// page holds no prose.
///
/// The article is the element whose blocks weigh most, where prose weighs its letters and links and scraps weigh
/// against it (the idea of text density: Kohlschütter, Fankhauser, Nejdl, "Boilerplate detection using shallow text
/// features", WSDM 2010), less asides, navigation, captions and what is hidden.
std::string main_text(const PageBlocks& page);

}  // namespace dragoman
