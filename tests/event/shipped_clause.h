#pragma once

#include "event/clause.h"
#include "event/coder.h"

namespace dragoman {

/// The coder with the lexicon that ships, opened once: what "not" and "will" do is not a matter of taste.
inline const EventCoder& shipped_coder() {
  static const auto coder = EventCoder::open(DRAGOMAN_SOURCE_DIR "/lexicon").value();
  return coder;
}

/// The article's last sentence, read with its words. Valid as long as the article's sentences stay.
inline Clause shipped_clause(const Article& article) {
  const PatternLexicon& patterns = shipped_coder().patterns();
  Clause clause;
  clause.fill(article.text, article.sentences.back(), patterns.words(), patterns.light(), patterns.journey());
  return clause;
}

}  // namespace dragoman
