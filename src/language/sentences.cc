#include "language/sentences.h"

#include <string_view>

namespace dragoman {
namespace {

class Splitter {
 public:
  Splitter(std::string_view text, std::span<const RawToken> tokens, const SegmentLexicon& lexicon,
           std::vector<std::uint32_t>& ends)
      : text_(text), tokens_(tokens), lexicon_(lexicon), ends_(ends) {}

  void run() {
    for (std::uint32_t at = 0; at < size(); ++at) {
      const TokenKind kind = tokens_[at].kind;
      note_quote(at);
      if (!may_end(kind)) continue;
      const std::uint32_t after = absorb(at + 1, kind);
      if (after < size() && !ends_here(at, after)) continue;
      for (std::uint32_t inside = at + 1; inside < after; ++inside) note_quote(inside);
      ends_.push_back(after);
      start_ = after;
      at = after - 1;
    }
    if (start_ < size()) ends_.push_back(size());
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_.size()); }
  [[nodiscard]] TokenKind kind(std::uint32_t at) const { return at < size() ? tokens_[at].kind : TokenKind::other; }
  [[nodiscard]] std::string_view form(std::uint32_t at) const {
    return text_.substr(tokens_[at].span.begin, tokens_[at].span.size());
  }

  static bool may_end(TokenKind kind) {
    return kind == TokenKind::stop || kind == TokenKind::ellipsis || kind == TokenKind::abbreviation ||
           kind == TokenKind::last;
  }

  /// Single quotation marks are left out: they are apostrophes too often.
  void note_quote(std::uint32_t at) {
    const TokenKind which = tokens_[at].kind;
    if (which != TokenKind::open_quote && which != TokenKind::close_quote) return;
    const auto sign = form(at);
    if (sign == "'" || sign == "`" || sign == "‘" || sign == "’") return;
    in_quote_ = which == TokenKind::open_quote;
  }

  /// Past the closing quotation marks, brackets and reference numbers ("[12]") that belong to the stop before `at`.
  [[nodiscard]] std::uint32_t absorb(std::uint32_t at, TokenKind stop) const {
    const bool real_stop = stop == TokenKind::stop || stop == TokenKind::ellipsis;
    while (at < size()) {
      const TokenKind next = kind(at);
      if (next == TokenKind::close_quote || next == TokenKind::close_bracket) {
        ++at;
      } else if (next == TokenKind::open_quote && in_quote_ && at + 1 == size()) {
        ++at;  // a mark that opens where one should close ("peace. “"): common in texts sent through a translator
      } else if (real_stop && is_reference(at)) {
        at += 3;
      } else {
        break;
      }
    }
    return at;
  }

  [[nodiscard]] bool is_reference(std::uint32_t at) const {
    return at + 2 < size() && form(at) == "[" && kind(at + 1) == TokenKind::number && form(at + 2) == "]";
  }

  /// Whether the sentence that stops at token `stop` ends before token `after`, which exists.
  [[nodiscard]] bool ends_here(std::uint32_t stop, std::uint32_t after) const {
    const RawToken& next = tokens_[after];
    if (next.kind == TokenKind::comma || next.kind == TokenKind::stop || next.kind == TokenKind::ellipsis) return false;
    if (stop == start_ && after == stop + 1) return false;
    const LetterCase first = first_word_case(after);
    const bool closed_quote = after > stop + 1 && kind(after - 1) == TokenKind::close_quote;
    switch (tokens_[stop].kind) {
      case TokenKind::ellipsis:
        return first != LetterCase::lower && (next.blank_before || starts_sentence(after));
      case TokenKind::abbreviation:
        return first == LetterCase::upper && starts_sentence(after);
      case TokenKind::last:
        return first == LetterCase::upper && (starts_sentence(after) || next.kind == TokenKind::word) &&
               !lexicon_.time_words.contains(FoldedWord(form(after)).text());
      default:
        break;
    }
    if (is_list_number(stop) || (first == LetterCase::upper && is_title_apart(stop))) return false;
    if (first == LetterCase::lower) return !closed_quote && !in_quote_ && !looks_abbreviated(stop);
    if (closed_quote && form(stop) != "." && speaker_follows(after)) return false;
    return true;
  }

  /// The case of the first letter at or after `at`, past signs that open a sentence; none for numbers and the end.
  [[nodiscard]] LetterCase first_word_case(std::uint32_t at) const {
    for (std::uint32_t i = at; i < size() && i < at + 4; ++i) {
      if (kind(i) <= TokenKind::last) return tokens_[i].letter_case;
    }
    return LetterCase::none;
  }

  [[nodiscard]] bool starts_sentence(std::uint32_t at) const {
    for (std::uint32_t i = at; i < size() && i < at + 3; ++i) {
      if (kind(i) == TokenKind::word) return lexicon_.sentence_starters.contains(FoldedWord(form(i)).text()) || i > at;
      if (kind(i) != TokenKind::open_quote) return false;
    }
    return false;
  }

  /// "1. Alliances", "B. Costs": the number of a list stands alone before its stop.
  [[nodiscard]] bool is_list_number(std::uint32_t stop) const {
    if (stop != start_ + 1 || form(stop) != ".") return false;
    return kind(start_) == TokenKind::number ? form(start_).size() <= 3 : form(start_).size() == 1;
  }

  /// "Mr . Smith", in texts whose words stand apart.
  [[nodiscard]] bool is_title_apart(std::uint32_t stop) const {
    if (stop == start_ || form(stop) != "." || !tokens_[stop].blank_before) return false;
    const auto known = lexicon_.abbreviations.find(std::string(form(stop - 1)) + ".");
    return known != lexicon_.abbreviations.end() && known->second == Abbreviation::title;
  }

  /// A short word with a capital, or one without a vowel, before a stop and a small letter: an abbreviation that no
  /// list holds ("Insp. said").
  [[nodiscard]] bool looks_abbreviated(std::uint32_t stop) const {
    if (stop == start_ || form(stop) != "." || tokens_[stop].blank_before || kind(stop - 1) != TokenKind::word)
      return false;
    const auto word = form(stop - 1);
    if (tokens_[stop - 1].letter_case == LetterCase::upper) return word.size() <= 6;
    return word.find_first_of("aeiouy") == std::string_view::npos;
  }

  /// "asked", "Smith asked", "Prime Minister Jane Doe asked": the sentence goes on after a quoted question.
  [[nodiscard]] bool speaker_follows(std::uint32_t at) const {
    for (std::uint32_t i = at; i < size() && i < at + 6; ++i) {
      if (lexicon_.speech_verbs.contains(FoldedWord(form(i)).text())) return i > at;
      const bool name = tokens_[i].letter_case == LetterCase::upper || kind(i) == TokenKind::hyphen;
      if (!name) return false;
    }
    return false;
  }

  std::string_view text_;
  std::span<const RawToken> tokens_;
  const SegmentLexicon& lexicon_;
  std::vector<std::uint32_t>& ends_;
  std::uint32_t start_ = 0;
  bool in_quote_ = false;
};

}  // namespace

void split_sentences(std::string_view text, std::span<const RawToken> tokens, const SegmentLexicon& lexicon,
                     std::vector<std::uint32_t>& ends) {
  Splitter(text, tokens, lexicon, ends).run();
}

}  // namespace dragoman
