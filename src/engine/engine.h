#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "event/coder.h"
#include "event/pairs.h"
#include "extract/page_lexicon.h"
#include "extract/residue.h"
#include "language/event_reader.h"
#include "language/parser.h"
#include "language/segment.h"
#include "mention/mention_finder.h"

namespace dragoman {

/// Where the engine finds what it knows.
struct EnginePaths {
  LexiconFolders lexicon;                 ///< a folder like lexicon/, and those laid over it
  std::filesystem::path model;            ///< a file like model/english.safetensors
  std::filesystem::path event_model;      ///< a file like model/events.safetensors
  std::filesystem::path reference_model;  ///< a file like model/references.safetensors
  /// Where the compiled names of the lexicon may lie (NameLexicon::open): beside the program, then in the user's
  /// folder for such files.
  std::vector<std::filesystem::path> compiled_names;
  /// The compiled gazetteer, beside the program; empty where there is none.
  std::filesystem::path gazetteer;

  /// Beside the program: $DRAGOMAN_HOME if it is set, else the first folder above the program (or share/dragoman
  /// there) that holds both lexicon/ and model/english.safetensors.
  /// `laid_over`: folders of a user's own, each of which must exist.
  static tl::expected<EnginePaths, Problem> beside_program(const std::vector<std::filesystem::path>& laid_over = {});
};

/// Scratch memory of one thread, reused from article to article.
struct Workspace {
  ParserWorkspace parser;
  EventWorkspace events;
};

/// How much of an article is read, and what of it is told.
struct CodingOptions {
  std::size_t max_chars = Segmenter::default_max_chars;  ///< code points of the text that are read at most
  double least_trust = default_least_trust;              ///< EventCoder::code
};

/// Lexicon and model, loaded; codes articles. Read-only after loading: any number of threads may share one, each with
/// a Workspace of its own. The answer depends on the article alone.
class Engine {
 public:
  static tl::expected<Engine, Problem> open(const EnginePaths& paths);

  /// All stages from text to events: fills ignored, sentences, mentions, attributions and events of an article whose
  /// text is there. What triggered a line and gave no event goes into `rejected`; `watch` is told of each event that is
  /// weighed.
  void code(Article& article, Workspace& workspace, const CodingOptions& options = {},
            std::vector<Rejected>* rejected = nullptr, const EventWatch& watch = {}) const;

  /// Sentences, tokens and trees only.
  void parse(Article& article, Workspace& workspace, std::size_t max_chars = Segmenter::default_max_chars) const;

  /// Tags and trees for tokens that are given.
  void parse_tokens(std::string_view text, Sentence& sentence, Workspace& workspace) const;

  /// What `source` does to `target` (bytes into the article's text).
  PairAnswer code_pair(Article& article, Span source, Span target, Workspace& workspace) const;

  /// For an event that the model alone saw: the line of the lexicon that its trigger is most like; else nothing.
  [[nodiscard]] const Pattern* nearest_line(const Article& article, const Event& event) const;

  /// For making articles of pages (extract/article_maker.h).
  [[nodiscard]] const PageLexicon& pages() const { return *pages_; }
  [[nodiscard]] const EventCoder& events() const { return *events_; }
  /// Whether it knows more places than those of the lexicon.
  [[nodiscard]] bool has_gazetteer() const { return has_gazetteer_; }
  /// Of the lexicon, each folder laid over it and the gazetteer.
  [[nodiscard]] const std::string& lexicon_hash() const { return lexicon_hash_; }
  [[nodiscard]] const std::string& model_hash() const { return model_hash_; }

 private:
  Engine(PageLexicon pages, ResidueFinder residue, Segmenter segmenter, Parser parser, EventReader event_reader,
         MentionFinder mentions, EventCoder events);

  void read(Article& article, Workspace& workspace, std::size_t max_chars, const EventReader* events) const;

  std::unique_ptr<PageLexicon> pages_;
  std::unique_ptr<ResidueFinder> residue_;
  std::unique_ptr<Segmenter> segmenter_;
  std::unique_ptr<Parser> parser_;
  std::unique_ptr<EventReader> event_reader_;
  std::unique_ptr<MentionFinder> mentions_;
  std::unique_ptr<EventCoder> events_;
  bool has_gazetteer_ = false;
  std::string lexicon_hash_;
  std::string model_hash_;
};

}  // namespace dragoman
