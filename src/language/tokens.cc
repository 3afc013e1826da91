#include "language/tokens.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "language/tokens_patterns.h"
#include "language/tokens_words.h"

namespace dragoman {
namespace {

constexpr std::uint32_t longest_abbreviation = 16;

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span unit, const SegmentLexicon& lexicon, std::vector<RawToken>& out)
      : text_(text.substr(0, unit.end)), at_(unit.begin), lexicon_(lexicon), out_(out) {}

  void run() {
    while (at_ < end()) {
      const Character c = character(text_, at_);
      if (c.blank()) {
        at_ += c.size;
        blank_before_ = true;
      } else if (!known_shape(c) && !number_token(c) && !word_token(c)) {
        sign(c);
      }
    }
  }

 private:
  [[nodiscard]] std::uint32_t end() const { return static_cast<std::uint32_t>(text_.size()); }
  [[nodiscard]] std::string_view slice(std::uint32_t from, std::uint32_t to) const {
    return text_.substr(from, to - from);
  }
  /// A blank for positions outside the text.
  [[nodiscard]] Character peek(std::uint32_t at) const {
    return at < end() ? character(text_, at) : Character{' ', 1, CharKind::blank};
  }
  [[nodiscard]] bool follows(TokenKind kind) const {
    return !blank_before_ && !out_.empty() && out_.back().kind == kind;
  }
  [[nodiscard]] bool follows_word() const { return follows(TokenKind::word) || follows(TokenKind::number); }

  void emit(std::uint32_t to, TokenKind kind) {
    LetterCase first = LetterCase::none;
    if (kind <= TokenKind::last && kind != TokenKind::number) first = character(text_, at_).letter_case();
    out_.push_back({{at_, to}, kind, first, blank_before_});
    blank_before_ = false;
    at_ = to;
  }

  /// Addresses, tags, emoticons and listed words that hold signs.
  bool known_shape(const Character& c) {
    if (c.word()) {
      if (const auto to = web_address(text_, at_, lexicon_); to != at_) return emit(to, TokenKind::word), true;
    }
    if ((c.code == '@' || c.code == '#') && !follows_word()) {
      if (const auto to = handle_or_tag(text_, at_); to != at_) return emit(to, TokenKind::word), true;
    }
    return listed_word(c) || emoticon();
  }

  /// "w/o", "'em", "[...]": up to the next blank, without punctuation at its end.
  bool listed_word(const Character& c) {
    const bool may_start = c.word() || c.kind == CharKind::apostrophe || c.code == '[';
    if (!may_start || !blank_before_) return false;
    const std::uint32_t limit = std::min<std::uint32_t>(end(), at_ + FoldedWord::longest);
    std::uint32_t to = at_;
    bool signs = false;
    for (Character next = c; to < limit && !next.blank(); next = peek(to)) {
      signs = signs || !next.word();
      to += next.size;
    }
    if (!signs) return false;
    for (int cut = 0; cut < 3 && to > at_; ++cut) {
      if (lexicon_.whole_words.contains(FoldedWord(slice(at_, to)).text()) && !peek(to).word())
        return emit(to, TokenKind::word), true;
      if (std::string_view(",.;:!?)\"").find(text_[to - 1]) == std::string_view::npos) break;
      --to;
    }
    return false;
  }

  bool emoticon() {
    if (!blank_before_ && !follows(TokenKind::stop) && !follows(TokenKind::word)) return false;
    for (std::uint32_t size = std::min<std::uint32_t>(4, end() - at_); size >= 2; --size) {
      if (!lexicon_.emoticons.contains(slice(at_, at_ + size))) continue;
      const Character next = peek(at_ + size);
      if (next.blank() || next.kind == CharKind::stop) return emit(at_ + size, TokenKind::stop), true;
    }
    return false;
  }

  bool number_token(const Character& c) {
    const bool signed_number = (c.code == '+' || c.code == '.') && !follows_word() && !follows(TokenKind::stop);
    if (c.kind != CharKind::digit && !signed_number) return false;
    const std::uint32_t to = number(text_, at_);
    if (to == at_) return false;
    const std::uint32_t letters_end = word_run(text_, to);
    if (letters_end == to || splits_from_number(text_, slice(to, letters_end), to, lexicon_)) {
      emit(to, TokenKind::number);
    } else {
      const auto [stem_end, clitic] = part_clitic(text_, {at_, letters_end}, lexicon_);
      emit(stem_end, TokenKind::number);
      if (clitic) emit(letters_end, TokenKind::word);
    }
    return true;
  }

  bool word_token(const Character& c) {
    if (c.kind != CharKind::letter) return false;
    if (abbreviation()) return true;
    if (const auto to = ampersand_name(text_, at_); to != at_) return emit(to, TokenKind::word), true;
    const std::uint32_t first_end = word_run(text_, at_);
    if (const auto dollar = peek(first_end); dollar.code == '$' && is_dollar_prefix(slice(at_, first_end)))
      return emit(first_end + 1, TokenKind::word), true;
    pieces(hyphenated(text_, at_, first_end, lexicon_));
    return true;
  }

  /// Emits the word from at_ to `to`, parted where it is a contraction: "shouldn't've" is three.
  void pieces(std::uint32_t to) {
    std::array<std::uint32_t, 3> ends{to};
    std::size_t count = 1;
    const std::vector<std::uint8_t>* known = nullptr;
    for (;; ++count) {
      const std::uint32_t stem = ends[count - 1];
      const auto found = lexicon_.contractions.find(FoldedWord(slice(at_, stem)).text());
      if (found != lexicon_.contractions.end()) known = &found->second;
      const auto cut = part_clitic(text_, {at_, stem}, lexicon_);
      if (known != nullptr || !cut.clitic || count == ends.size()) break;
      ends[count] = cut.stem_end;
    }
    if (known != nullptr) {
      for (const std::uint8_t letters : *known) {
        std::uint32_t piece = at_;
        for (std::uint8_t i = 0; i < letters && piece < to; ++i) piece += character(text_, piece).size;
        emit(piece, TokenKind::word);
      }
      --count;
    }
    while (count > 0) emit(ends[--count], TokenKind::word);
  }

  bool abbreviation() {
    if (const auto to = dotted_letters(text_, at_); to != at_) {
      const bool stop = text_[to - 1] == '.';
      const auto known = lexicon_.abbreviations.find(slice(at_, to));
      TokenKind kind = stop ? TokenKind::abbreviation : TokenKind::word;
      if (known != lexicon_.abbreviations.end()) kind = kind_of(known->second);
      return emit(to, kind), true;
    }
    // The longest listed one: "Ph.D." before "Ph.".
    std::array<std::uint32_t, 4> ends{};
    std::size_t count = 0;
    const std::uint32_t limit = std::min(end(), at_ + longest_abbreviation);
    for (std::uint32_t to = at_; to < limit && count < ends.size();) {
      const Character c = peek(to);
      if (c.code == '.')
        ends[count++] = to + 1;
      else if (c.kind != CharKind::letter && c.kind != CharKind::apostrophe)
        break;
      to += c.size;
    }
    while (count > 0) {
      const std::uint32_t to = ends[--count];
      const auto known = lexicon_.abbreviations.find(slice(at_, to));
      if (known == lexicon_.abbreviations.end() || !applies(known->second, to)) continue;
      return emit(to, kind_of(known->second)), true;
    }
    return initial();
  }

  /// "J." before a name; "Plan B." and "he and I. The" end sentences.
  bool initial() {
    const Character letter = peek(at_);
    const std::uint32_t dot = at_ + letter.size;
    if (letter.letter_case() != LetterCase::upper || peek(dot).code != '.' || peek(dot + 1).kind == CharKind::stop)
      return false;
    if (!blank_before_ && !follows(TokenKind::initial) && !follows(TokenKind::open_bracket) &&
        !follows(TokenKind::open_quote) && !follows(TokenKind::hyphen))
      return false;
    const std::uint32_t next = after_blanks(dot + 1);
    if (next == end() || peek(next).kind == CharKind::close_quote) return false;
    const bool after_name = !out_.empty() && out_.back().letter_case == LetterCase::upper;
    if (next_is_starter(next) && (!after_name || letter.code == 'I')) return false;
    return emit(dot + 1, TokenKind::initial), true;
  }

  [[nodiscard]] bool applies(Abbreviation kind, std::uint32_t dot_end) const {
    const Character right = peek(dot_end);
    if (right.letter_case() == LetterCase::lower) return false;  // "no.matter", "St.patrick"
    const std::uint32_t next = after_blanks(dot_end);
    switch (kind) {
      case Abbreviation::number:
        return peek(next).kind == CharKind::digit || peek(next).code == '#';
      case Abbreviation::state:
        return follows_place_sign();
      case Abbreviation::date:
        return next < end() && !next_is_starter(next);
      default:
        return true;
    }
  }

  /// After what a state's abbreviation stands: "Springfield, Ill.", "Doe (Vt.)", "D-Mich."
  [[nodiscard]] bool follows_place_sign() const {
    return (!out_.empty() && out_.back().kind == TokenKind::comma) || follows(TokenKind::open_bracket) ||
           follows(TokenKind::hyphen);
  }

  [[nodiscard]] std::uint32_t after_blanks(std::uint32_t at) const {
    while (at < end() && peek(at).blank()) at += peek(at).size;
    return at;
  }

  /// Whether the word at `at` mostly begins a sentence where it has a capital: "The", "He".
  [[nodiscard]] bool next_is_starter(std::uint32_t at) const {
    if (at >= end() || peek(at).letter_case() != LetterCase::upper) return false;
    std::uint32_t to = at;
    while (to < end() && to - at <= FoldedWord::longest && peek(to).word()) to += peek(to).size;
    return lexicon_.sentence_starters.contains(FoldedWord(slice(at, to)).text());
  }

  static TokenKind kind_of(Abbreviation kind) {
    switch (kind) {
      case Abbreviation::title:
        return TokenKind::title;
      case Abbreviation::inner:
      case Abbreviation::number:
        return TokenKind::inner;
      case Abbreviation::last:
        return TokenKind::last;
      default:
        return TokenKind::abbreviation;
    }
  }

  void sign(const Character& c) {
    std::uint32_t to = at_ + c.size;
    switch (c.kind) {
      case CharKind::stop:
      case CharKind::ellipsis:
        return stops();
      case CharKind::apostrophe:
        return apostrophe(c);
      case CharKind::quote:
        return emit(to, opens(to) ? TokenKind::open_quote : TokenKind::close_quote);
      case CharKind::open_quote:
        return emit(pair_end(c, to), TokenKind::open_quote);
      case CharKind::close_quote:
        return emit(to, TokenKind::close_quote);
      case CharKind::open_bracket:
        return emit(to, TokenKind::open_bracket);
      case CharKind::close_bracket:
        return emit(to, TokenKind::close_bracket);
      case CharKind::comma:
        return emit(to, TokenKind::comma);
      case CharKind::dash:
        return emit(to, TokenKind::dash);
      case CharKind::hyphen:
        to = run_of(c, to);
        return emit(to, to - at_ > c.size ? TokenKind::dash : TokenKind::hyphen);
      case CharKind::currency:
      case CharKind::other:
        if (c.code < 0x80) to = run_of(c, to);
        return emit(after_marks(text_, to), TokenKind::other);
      default:
        return emit(after_marks(text_, to), TokenKind::other);
    }
  }

  [[nodiscard]] std::uint32_t run_of(const Character& c, std::uint32_t to) const {
    while (to < end() && peek(to).code == c.code) to += c.size;
    return to;
  }

  /// '' and `` and their curly forms are one quotation mark.
  [[nodiscard]] std::uint32_t pair_end(const Character& c, std::uint32_t to) const {
    const bool single = c.kind == CharKind::apostrophe || c.code == U'\u2018';
    return single && peek(to).code == c.code ? to + c.size : to;
  }

  void stops() {
    std::uint32_t to = at_;
    bool dots_only = true;
    bool ellipsis = false;
    std::size_t count = 0;
    for (Character c = peek(to); c.kind == CharKind::stop || c.kind == CharKind::ellipsis; c = peek(to)) {
      dots_only = dots_only && (c.code == '.' || c.kind == CharKind::ellipsis);
      ellipsis = ellipsis || c.kind == CharKind::ellipsis;
      ++count;
      to += c.size;
    }
    emit(to, dots_only && (ellipsis || count > 1) ? TokenKind::ellipsis : TokenKind::stop);
  }

  void apostrophe(const Character& c) {
    std::uint32_t to = at_ + c.size;
    if (const std::uint32_t clitic = lone_clitic(text_, at_); clitic != at_) return emit(clitic, TokenKind::word);
    if (peek(to).kind == CharKind::digit && !follows_word()) {  // '72, '60s
      const std::uint32_t year = word_run(text_, to);
      const std::uint32_t digits = year - to;
      if (digits == 2 || (digits == 3 && text_[year - 1] == 's')) return emit(year, TokenKind::number);
    }
    to = pair_end(c, to);
    emit(to, opens(to) ? TokenKind::open_quote : TokenKind::close_quote);
  }

  /// Whether a quotation mark that serves both ways and ends at `to` opens: by the blanks around it.
  [[nodiscard]] bool opens(std::uint32_t to) const {
    const bool blank_after = peek(to).blank();
    const bool open_side = blank_before_ || follows(TokenKind::open_bracket) || follows(TokenKind::dash) ||
                           follows(TokenKind::hyphen) || follows(TokenKind::open_quote);
    return open_side && !blank_after;
  }

  std::string_view text_;
  std::uint32_t at_;
  const SegmentLexicon& lexicon_;
  std::vector<RawToken>& out_;
  bool blank_before_ = true;
};

}  // namespace

void tokenize(std::string_view text, Span unit, const SegmentLexicon& lexicon, std::vector<RawToken>& out) {
  Tokenizer(text, unit, lexicon, out).run();
}

}  // namespace dragoman
