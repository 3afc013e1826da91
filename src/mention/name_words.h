#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// How a word of a name is written. A name's word asks for at least its own: "turkey" is not "Turkey", "us" is not
/// "US", but "TURKEY" is.
enum class Shape : std::uint8_t { lower, capitalised, capitals };

/// A word as names are compared: lower case, without accents, full stops and apostrophes.
struct NameWord {
  std::uint32_t begin = 0;  ///< into FoldedWords::bytes
  std::uint32_t end = 0;
  Shape shape = Shape::lower;
};

/// Words of names and of text, folded alike, so that "al-Qaeda", "al Qaeda", "Al-Qaeda" and "al - Qaeda" are the same
/// two words, "U.S." is "US", "Erdoğan" is "Erdogan" and "People's" is "People" and "s" however a treebank cuts it.
struct FoldedWords {
  std::string bytes;
  std::vector<NameWord> words;

  void clear() { bytes.clear(), words.clear(); }
  [[nodiscard]] std::string_view text(const NameWord& word) const {
    return std::string_view(bytes).substr(word.begin, word.end - word.begin);
  }
  /// Adds the words of `text`; a text of punctuation only adds none. Any bytes are accepted. Linear.
  void add(std::string_view text);
};

/// True where a word written as `text` may be a name's word written as `name`.
constexpr bool fits(Shape name, Shape text) { return text >= name; }

}  // namespace dragoman
