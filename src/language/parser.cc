#include "language/parser.h"

#include <algorithm>
#include <utility>

#include "language/letter_case.h"

namespace dragoman {
namespace {

constexpr std::size_t most_tokens = 180;  // of a window
constexpr std::size_t most_pieces = 500;
constexpr std::size_t most_known = 1U << 13U;  // forms whose pieces are remembered
constexpr std::size_t longest_known = 64;      // bytes

/// Empty for a span that does not lie within the text.
std::string_view form_of(std::string_view text, const Token& token) {
  if (token.span.begin > token.span.end || token.span.end > text.size()) return {};
  return text.substr(token.span.begin, token.span.size());
}

/// How good a place for a cut is after this form.
int parting(std::string_view form) { return form == ";" || form == ":" ? 2 : form == "," ? 1 : 0; }

}  // namespace

tl::expected<Parser, Problem> Parser::open(const std::filesystem::path& model) {
  auto file = ModelFile::open(model);
  if (!file) return tl::unexpected(file.error());
  const auto format = file->metadata("format");
  if (!format) return tl::unexpected(format.error());
  if (*format != "1")
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
  workspace.ids.assign(1, WordPieces::begin);
  workspace.shapes.assign(1, 0);
  workspace.first.assign(1, 0);
  workspace.last.assign(1, 0);
  std::size_t taken = 0;
  for (; taken < std::min(tokens.size(), most_tokens); ++taken) {
    const ParserWorkspace::Word& next = word(form_of(text, tokens[taken]), workspace);
    if (workspace.ids.size() + next.pieces.count + 1 > longest) break;
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
    workspace.first.resize(taken + 1);
    workspace.last.resize(taken + 1);
    workspace.ids.resize(workspace.last.back() + 1U);
    workspace.shapes.resize(workspace.ids.size());
  }
  workspace.ids.push_back(WordPieces::end);
  workspace.shapes.push_back(0);
  return taken;
}

void Parser::parse_window(std::string_view text, std::span<Token> tokens, ParserWorkspace& workspace) const {
  const std::size_t words = tokens.size() + 1;
  encoder_.encode(workspace.ids, workspace.shapes, workspace.encoder);
  heads_.score(workspace.encoder.x.data(), workspace.first, workspace.last, workspace.layers);
  workspace.heads.resize(words);
  workspace.relations.resize(words);
  decode_tree({workspace.layers.arcs.data(), words * words}, workspace.heads, workspace.tree);
  heads_.label(workspace.heads, workspace.relations, workspace.layers);
  for (std::size_t n = 1; n < words; ++n) {
    Token& token = tokens[n - 1];
    token.upos = heads_.upos(n, workspace.layers);
    token.xpos = heads_.xpos(n, workspace.layers);
    token.head = static_cast<std::int32_t>(workspace.heads[n]) - 1;
    token.deprel = workspace.relations[n];
    lemmas_.find(form_of(text, token), token.upos, heads_.lemma(n, workspace.layers), workspace.lemma, token.lemma);
  }
}

void Parser::parse(std::string_view text, Sentence& sentence, ParserWorkspace& workspace) const {
  const std::span<Token> tokens(sentence.tokens);
  std::int32_t root = -1;  // that of the first window
  for (std::size_t begin = 0; begin < tokens.size();) {
    const std::size_t taken = take_window(text, tokens.subspan(begin), workspace);
    parse_window(text, tokens.subspan(begin, taken), workspace);
    const auto offset = static_cast<std::int32_t>(begin);
    for (std::size_t n = begin; n < begin + taken; ++n) {
      Token& token = tokens[n];
      if (token.head >= 0) {
        token.head += offset;
      } else if (root < 0) {
        root = static_cast<std::int32_t>(n);
      } else {
        token.head = root;
        token.deprel = Deprel::parataxis;
      }
    }
    begin += taken;
  }
}

}  // namespace dragoman
