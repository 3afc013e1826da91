#include "mention/time_atoms.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace dragoman::times {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

struct Piece {
  Atom::Kind kind = Atom::Kind::mark;
  std::size_t size = 1;
  char mark = '?';
};

/// Marks outside ASCII that matter: no-break spaces (mark 0), dashes, apostrophes, pounds and euros.
bool wide_mark(std::string_view text, Piece& piece) {
  static constexpr struct {
    const char* bytes;
    char mark;
  } marks[] = {{"\xE2\x80\x90", '-'},  {"\xE2\x80\x91", '-'}, {"\xE2\x80\x92", '-'}, {"\xE2\x80\x93", '-'},
               {"\xE2\x88\x92", '-'},  {"\xE2\x80\x94", ';'}, {"\xE2\x80\x95", ';'}, {"\xE2\x80\x98", '\''},
               {"\xE2\x80\x99", '\''}, {"\xE2\x80\x9C", '"'}, {"\xE2\x80\x9D", '"'}, {"\xC2\xAB", '"'},
               {"\xC2\xBB", '"'},      {"\xE2\x82\xAC", '$'}, {"\xC2\xA3", '$'},     {"\xC2\xA5", '$'},
               {"\xC2\xA0", 0},        {"\xE2\x80\xAF", 0},   {"\xE2\x80\x89", 0},   {"\xE2\x80\xA6", '?'},
               {"\xE2\x80\xA2", '?'}};
  for (const auto& wide : marks) {
    const std::string_view bytes = wide.bytes;
    if (!text.starts_with(bytes)) continue;
    piece = {Atom::Kind::mark, bytes.size(), wide.mark};
    return true;
  }
  return false;
}

bool wide_mark_starts(char c) { return c == '\xE2' || c == '\xC2'; }

bool is_letter(std::string_view text) {
  const char c = text.front();
  if ((c >= 'a' && c <= 'z') || is_upper(c)) return true;
  Piece ignored;
  return (c & '\x80') != 0 && !(wide_mark_starts(c) && wide_mark(text, ignored));
}

Piece next_piece(std::string_view text) {
  Piece piece;
  const char c = text.front();
  if (is_digit(c)) {
    while (piece.size < text.size() && is_digit(text[piece.size])) ++piece.size;
    piece.kind = Atom::Kind::number;
  } else if (wide_mark_starts(c) && wide_mark(text, piece)) {
    return piece;
  } else if (is_letter(text)) {
    while (piece.size < text.size() && is_letter(text.substr(piece.size))) ++piece.size;
    piece.kind = Atom::Kind::letters;
  } else if (std::strchr("'-/.,:;()$%#~\"!&+", c) != nullptr && c != 0) {
    piece.mark = c;
  } else if (c == '`') {
    piece.mark = '\'';
  }
  return piece;
}

/// "th" of "28th" and "s" of "1990s": how many bytes after the digits belong to the number.
std::size_t suffix(std::string_view rest, Atom& atom) {
  std::size_t letters = 0;
  while (letters < rest.size() && letters < 3 && is_letter(rest.substr(letters))) ++letters;
  if (letters == 2) {
    const char a = lower(rest[0]), b = lower(rest[1]);
    atom.ordinal = (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
    return atom.ordinal ? 2 : 0;
  }
  if (letters == 1 && lower(rest[0]) == 's' && atom.digits >= 2 && atom.number % 10 == 0) atom.decade = true;
  return atom.decade ? 1 : 0;
}

/// "held" is told by the tagger; without one, "arrested" by its ending, if no "be" before it makes it timeless.
bool past_verb(const Token& token, std::string_view form) {
  if (token.xpos == Penn::VBD) return true;
  if (token.xpos != Penn::none) return token.xpos == Penn::VBN;
  return form.size() > 4 && form.ends_with("ed") && !is_upper(form.front());
}

void add(std::string_view text, std::uint32_t begin, std::uint32_t token_index, const Sentence& sentence,
         const TimeLexicon& lexicon, std::vector<Atom>& out) {
  const Token& token = sentence.tokens[token_index];
  std::array<char, 24> buffer;
  for (std::size_t at = 0; at < text.size();) {
    if (is_space(text[at])) {
      ++at;
      continue;
    }
    const Piece piece = next_piece(text.substr(at));
    std::string_view form = text.substr(at, piece.size);
    Atom atom;
    atom.kind = piece.kind;
    if (piece.kind == Atom::Kind::mark) atom.mark = piece.mark;
    atom.begin = begin + static_cast<std::uint32_t>(at);
    at += piece.size;
    if (piece.kind == Atom::Kind::mark && piece.mark == 0) continue;  // a space
    atom.token = token_index;
    if (piece.kind == Atom::Kind::number) {
      atom.digits = static_cast<std::uint8_t>(std::min<std::size_t>(piece.size, 255));
      if (piece.size <= 8) {
        atom.number = 0;
        for (const char c : form) atom.number = atom.number * 10 + (c - '0');
        at += suffix(text.substr(at), atom);
      }
    }
    atom.end = begin + static_cast<std::uint32_t>(at);
    atom.glued = !out.empty() && out.back().end == atom.begin;
    if (piece.kind == Atom::Kind::mark) form = {&atom.mark, 1};
    if (form.size() <= buffer.size()) {
      std::transform(form.begin(), form.end(), buffer.begin(), lower);
      atom.id = lexicon.find({buffer.data(), form.size()});
      atom.word = lexicon.word(atom.id);
    }
    if (piece.kind == Atom::Kind::letters) {
      atom.capital = is_upper(form.front());
      atom.past_verb = past_verb(token, form);
      const Deprel relation = base(token.deprel);
      atom.tagged_name = token.head >= 0 && token.upos == Upos::PROPN &&
                         (relation == Deprel::nsubj || relation == Deprel::flat || relation == Deprel::vocative);
    }
    out.push_back(atom);
  }
}

}  // namespace

void cut(const Article& article, const Sentence& sentence, const TimeLexicon& lexicon, std::vector<Atom>& out) {
  out.clear();
  const std::string_view text = article.text;
  for (std::uint32_t i = 0; i < sentence.tokens.size(); ++i) {
    const Span span = sentence.tokens[i].span;
    if (span.begin >= span.end || span.end > text.size()) continue;
    add(text.substr(span.begin, span.size()), span.begin, i, sentence, lexicon, out);
  }
}

std::vector<std::string_view> pieces(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size();) {
    if (is_space(text[at])) {
      ++at;
      continue;
    }
    const Piece piece = next_piece(text.substr(at));
    out.push_back(text.substr(at, piece.size));
    at += piece.size;
  }
  return out;
}

}  // namespace dragoman::times
