#pragma once

#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "article/sentence.h"

namespace dragoman {

/// A sentence that came as CoNLL-U (universaldependencies.org/format): its words, and what goes through unread.
struct ConlluSentence {
  /// Columns of a word that Dragoman has no answer for and gives back as they came.
  struct Unread {
    std::string features;
    std::string misc;
  };
  /// The line of a multiword token ("3-4 don't"), which stands before word `before`, counted from 0.
  struct Multiword {
    std::uint32_t before = 0;
    std::string line;
  };

  std::vector<std::string> comments;  ///< whole lines, '#' included
  std::string text;                   ///< the forms, with blanks where the columns do not deny them
  Sentence sentence;                  ///< tokens with spans into `text` and space_after; no tags, no tree
  std::vector<Unread> unread;         ///< one for each token
  std::vector<Multiword> multiwords;  ///< in order
};

/// Reads CoNLL-U sentence by sentence. A form may hold blanks. Lemma, tags, head, relation and DEPS that are given are
/// not read; empty nodes ("8.1") belong to DEPS and are left out. Line ends may be LF or CRLF, a byte order mark may
/// come first.
class ConlluReader {
 public:
  /// `source` is what problems call the input. The stream must outlive the reader.
  ConlluReader(std::istream& in, std::string source) : in_(in), source_(std::move(source)) {}

  /// The next sentence; or, where one of its lines is bad, a problem with that line's number, after which reading goes
  /// on behind the sentence. Nothing at the end.
  std::optional<tl::expected<ConlluSentence, Problem>> next();

 private:
  bool next_line();
  /// Adds a line to the sentence; says what is wrong with it.
  std::optional<std::string> add(ConlluSentence& sentence, std::uint32_t& inside_multiword) const;

  std::istream& in_;
  std::string source_;
  std::string line_;
  std::uint64_t number_ = 0;
};

/// Appends the sentence with the tags, lemmas and tree of its tokens: comments, multiword lines, forms, FEATS and MISC
/// as they came, DEPS empty, a blank line at the end. Lines end in LF.
void write_conllu(const ConlluSentence& sentence, std::string& out);

/// Appends a sentence of a text: comments `# sent_id` and `# text`, and SpaceAfter=No where white space is missing.
/// Spans are bytes into `text`. White space within a form or the sentence's text is written as a blank.
void write_conllu(std::string_view text, const Sentence& sentence, std::string_view sent_id, std::string& out);

}  // namespace dragoman
