#include "language/parser.h"

#include <algorithm>
#include <utility>

#include "language/compass_names.h"
#include "language/letter_case.h"
#include "language/twin_names.h"

namespace dragoman {
namespace {

constexpr std::size_t most_tokens = 180;  // of a window
constexpr std::size_t most_pieces = 500;
constexpr std::size_t pieces_at_once = 512;    // about: enough to read the weights once for many rows
constexpr std::size_t most_known = 1U << 13U;  // forms whose pieces are remembered
constexpr std::size_t longest_known = 64;      // bytes
constexpr float surely_none = 0.98F;           // a word that tells no event with this probability gets no clue
constexpr float hardly_one = 0.5F;             // and for one with this a sentence is not read again
constexpr std::size_t most_read = 16;          // times that a window is, at most: for its first such words

/// Empty for a span that does not lie within the text.
std::string_view form_of(std::string_view text, const Token& token) {
  if (token.span.begin > token.span.end || token.span.end > text.size()) return {};
  return text.substr(token.span.begin, token.span.size());
}

/// How good a place for a cut is after this form.
int parting(std::string_view form) { return form == ";" || form == ":" ? 2 : form == "," ? 1 : 0; }

/// The root of the first window of a sentence, which was read before its other windows.
std::int32_t first_root(const Sentence& sentence) {
  const auto root =
      std::find_if(sentence.tokens.begin(), sentence.tokens.end(), [](const Token& t) { return t.head < 0; });
  return static_cast<std::int32_t>(root - sentence.tokens.begin());
}

}  // namespace

tl::expected<Parser, Problem> Parser::open(const std::filesystem::path& model,
                                           const std::filesystem::path& references) {
  auto file = ModelFile::open(model);
  if (!file) return tl::unexpected(file.error());
  const auto format = file->metadata("format");
  if (!format) return tl::unexpected(format.error());
  if (*format != "6")
    return tl::unexpected(file->problem("__metadata__", "is of a format that this program does not know"));
  Parser made;
  made.file_ = *std::move(file);
  auto pieces = WordPieces::open(made.file_);
  if (!pieces) return tl::unexpected(pieces.error());
  made.pieces_ = *std::move(pieces);
  auto encoder = Encoder::open(made.file_, made.pieces_.size());
  if (!encoder) return tl::unexpected(encoder.error());
  made.encoder_ = *std::move(encoder);
  auto heads = Heads::open(made.file_, made.encoder_.width());
  if (!heads) return tl::unexpected(heads.error());
  made.heads_ = *std::move(heads);
  auto lemmas = Lemmas::open(made.file_);
  if (!lemmas) return tl::unexpected(lemmas.error());
  made.lemmas_ = *std::move(lemmas);
  if (references.empty()) return made;
  auto head = ReferenceHead::open(references, made.encoder_.width());
  if (!head) return tl::unexpected(head.error());
  made.references_ = *std::move(head);
  return made;
}

const ParserWorkspace::Word& Parser::word(std::string_view form, ParserWorkspace& workspace) const {
  if (const auto found = workspace.known.find(form); found != workspace.known.end()) return found->second;
  if (workspace.known.size() >= most_known) workspace.known.clear();
  ParserWorkspace::Word& made = form.size() <= longest_known ? workspace.known[std::string(form)] : workspace.long_word;
  made = {pieces_.cut(form, workspace.scratch), shape_class(form)};
  return made;
}

std::size_t Parser::take_window(std::string_view text, std::span<const Token> tokens,
                                ParserWorkspace& workspace) const {
  const std::size_t longest = std::min(most_pieces, encoder_.positions());
  const std::size_t first_piece = workspace.ids.size();
  const std::size_t first_word = workspace.first.size();
  const auto add_mark = [&](std::uint32_t mark) {
    workspace.ids.push_back(mark);
    workspace.shapes.push_back(0);
  };
  workspace.first.push_back(static_cast<std::uint32_t>(first_piece));
  workspace.last.push_back(static_cast<std::uint32_t>(first_piece));
  add_mark(WordPieces::begin);
  std::size_t taken = 0;
  for (; taken < std::min(tokens.size(), most_tokens); ++taken) {
    const ParserWorkspace::Word& next = word(form_of(text, tokens[taken]), workspace);
    if (workspace.ids.size() - first_piece + next.pieces.count + 1 > longest) break;
    workspace.first.push_back(static_cast<std::uint32_t>(workspace.ids.size()));
    workspace.ids.insert(workspace.ids.end(), next.pieces.ids.begin(), next.pieces.ids.begin() + next.pieces.count);
    workspace.shapes.insert(workspace.shapes.end(), next.pieces.count, next.shape);
    workspace.last.push_back(static_cast<std::uint32_t>(workspace.ids.size() - 1));
  }
  if (taken < tokens.size()) {
    // More is to come: cut after the best mark of the window's second half.
    std::size_t best = taken;
    int quality = 0;
    for (std::size_t size = taken; size > taken / 2; --size) {
      const int found = parting(form_of(text, tokens[size - 1]));
      if (found > quality) {
        best = size;
        quality = found;
      }
    }
    taken = best;
    workspace.first.resize(first_word + taken + 1);
    workspace.last.resize(first_word + taken + 1);
    workspace.ids.resize(workspace.last.back() + 1U);
    workspace.shapes.resize(workspace.ids.size());
  }
  add_mark(WordPieces::end);
  workspace.piece_ends.push_back(static_cast<std::uint32_t>(workspace.ids.size()));
  return taken;
}

void Parser::parse_windows(std::string_view text, ParserWorkspace& workspace, const EventReader* events) const {
  const std::size_t words = workspace.first.size();
  encoder_.encode(workspace.ids, workspace.shapes, workspace.piece_ends, workspace.encoder);
  heads_.score(workspace.encoder.x.data(), workspace.first, workspace.last, workspace.layers);
  workspace.heads.resize(words);
  workspace.relations.resize(words);
  std::size_t begin = 0;
  for (const ParserWorkspace::Window& window : workspace.windows) {
    const std::size_t end = begin + window.size + 1;
    workspace.window_heads.resize(end - begin);
    decode_tree(heads_.arcs(begin, end, workspace.layers), workspace.window_heads, workspace.tree);
    for (std::size_t n = begin; n < end; ++n) {
      workspace.heads[n] = static_cast<std::uint32_t>(begin) + workspace.window_heads[n - begin];
    }
    begin = end;
  }
  heads_.label(workspace.heads, workspace.relations, workspace.layers);
  begin = 0;
  for (std::size_t number = 0; number < workspace.windows.size(); ++number) {
    const ParserWorkspace::Window& window = workspace.windows[number];
    for (std::size_t n = 0; n < window.size; ++n) {
      const std::size_t word = begin + 1 + n;
      const std::uint32_t head = workspace.heads[word] - static_cast<std::uint32_t>(begin);
      Token& token = window.sentence->tokens[window.begin + n];
      token.upos = heads_.upos(word, workspace.layers);
      token.xpos = heads_.xpos(word, workspace.layers);
      token.phrase = heads_.phrase(word, workspace.layers);
      token.saying = heads_.saying(word, workspace.layers);
      token.deprel = workspace.relations[word];
      if (head > 0) {
        token.head = static_cast<std::int32_t>(window.begin + head) - 1;
      } else if (window.begin == 0) {
        token.head = -1;
      } else {
        token.head = first_root(*window.sentence);
        token.deprel = Deprel::parataxis;
      }
      lemmas_.find(form_of(text, token), token.upos, heads_.lemma(word, workspace.layers), workspace.lemma,
                   token.lemma);
    }
    if (references_) {
      references_->add(heads_.words(begin + 1, workspace.layers), window.begin, window.size, *window.sentence,
                       workspace.references);
    }
    find_clues(begin + 1, number, workspace);
    begin += window.size + 1;
  }
  if (events != nullptr) read_again(*events, workspace);
  workspace.triggers.clear();
  workspace.ids.clear();
  workspace.shapes.clear();
  workspace.piece_ends.clear();
  workspace.first.clear();
  workspace.last.clear();
  workspace.windows.clear();
}

void Parser::find_clues(std::size_t first, std::size_t number, ParserWorkspace& workspace) const {
  const ParserWorkspace::Window& window = workspace.windows[number];
  Sentence& sentence = *window.sentence;
  const std::size_t most = workspace.triggers.size() + most_read;
  for (std::size_t n = 0; n < window.size; ++n) {
    if (heads_.no_event(first + n, workspace.layers) > surely_none) continue;
    Clue& clue = sentence.clues.emplace_back();
    clue.token = static_cast<std::uint32_t>(window.begin + n);
    clue.first = static_cast<std::uint32_t>(window.begin);
    clue.size = static_cast<std::uint32_t>(window.size);
    clue.parts = static_cast<std::uint32_t>(sentence.parts.size());
    heads_.clue(first + n, clue, workspace.layers);
    sentence.parts.resize(sentence.parts.size() + window.size);
    heads_.parts(first + n, first, first + window.size, std::span(sentence.parts).last(window.size), workspace.layers);
    if (clue.none > hardly_one || workspace.triggers.size() == most) continue;
    workspace.triggers.push_back({static_cast<std::uint32_t>(first + n), static_cast<std::uint32_t>(number),
                                  static_cast<std::uint32_t>(first - 1),
                                  static_cast<std::uint32_t>(first + window.size)});
  }
}

void Parser::read_again(const EventReader& events, ParserWorkspace& workspace) const {
  const PieceSequences sequences{workspace.ids, workspace.shapes, workspace.piece_ends, workspace.first,
                                 workspace.last};
  events.read(encoder_, sequences, workspace.triggers, workspace.events);
  for (std::size_t n = 0; n < workspace.triggers.size(); ++n) {
    const EventReader::Trigger& trigger = workspace.triggers[n];
    const ParserWorkspace::Window& window = workspace.windows[trigger.sequence];
    Sentence& sentence = *window.sentence;
    const std::size_t token = window.begin + (trigger.word - trigger.begin - 1);
    const auto clue = std::lower_bound(sentence.clues.begin(), sentence.clues.end(), token,
                                       [](const Clue& one, std::size_t t) { return one.token < t; });
    clue->again = workspace.events.readings[n];
    const auto parts = workspace.events.parts.begin() + clue->again->parts;
    clue->again->parts = static_cast<std::uint32_t>(sentence.parts.size());
    sentence.parts.insert(sentence.parts.end(), parts, parts + static_cast<std::ptrdiff_t>(window.size));
  }
}

std::vector<float> Parser::meaning(std::string_view word) const {
  std::string scratch;
  const Pieces pieces = pieces_.cut(word, scratch);
  std::vector<float> sum(encoder_.width(), 0.0F);
  for (std::size_t n = 0; n < pieces.count; ++n) encoder_.add_embedding(pieces.ids[n], sum);
  return sum;
}

void Parser::parse(std::string_view text, std::span<Sentence> sentences, ParserWorkspace& workspace,
                   const EventReader* events) const {
  for (Sentence& sentence : sentences) {
    sentence.clues.clear();
    sentence.clued = true;
    sentence.parts.clear();
    sentence.pronouns.clear();
    sentence.homes.clear();
    for (std::size_t begin = 0; begin < sentence.tokens.size();) {
      const std::size_t taken = take_window(text, std::span(sentence.tokens).subspan(begin), workspace);
      workspace.windows.push_back({&sentence, begin, taken});
      begin += taken;
      if (workspace.ids.size() >= pieces_at_once) parse_windows(text, workspace, events);
    }
  }
  if (!workspace.windows.empty()) parse_windows(text, workspace, events);
  for (Sentence& sentence : sentences) {
    join_twin_names(sentence);
    part_compass_pairs(text, sentence);
  }
}

}  // namespace dragoman
