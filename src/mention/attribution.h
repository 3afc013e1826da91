#pragma once

#include "article/article.h"

namespace dragoman {

/// Who says, thinks or wants what (PolNeAR's scheme, Newell et al. 2018): the model tells which words name a source,
/// a cue and a content (Token::saying), the tree which of them belong together. A source is its cue's subject or owner,
/// else the nearest one in the sentence; a content goes to the cue that is nearest in the tree. A sentence of content
/// without a cue goes on with what was said before it, or, at the start, with what comes next. What stands within
/// another's content ("he said she believed ...") is an attribution of its own, whose content is the cue's complement.
///
/// Fills Article::attributions; mentions have to be there, so that the speaker is linked to its mention. Linear in the
/// number of tokens but for sentences of many cues. Thread-safe.
void find_attributions(Article& article);

}  // namespace dragoman
