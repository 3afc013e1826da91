#pragma once

#include "article/article.h"
#include "extract/page_lexicon.h"
#include "read/document.h"
#include "read/read_options.h"

namespace dragoman {

/// The article of a document: identity, date and source ("Identity" in docs/article-json.md) and its text, all other
/// layers empty. The text of rows and text files is kept to the code point; that of a page is made (read_page), is
/// empty where no article was found, and its authors become `byline`. A date that is no day or not understood leaves
/// `published` empty with a warning; `options.published` serves documents that have none. Thread-safe.
Article make_article(Document&& document, const ReadOptions& options, const PageLexicon& lexicon);

}  // namespace dragoman
