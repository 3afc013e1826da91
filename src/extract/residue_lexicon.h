#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "lexicon/folders.h"

namespace dragoman {

/// What a pattern that matches a line says about it and what follows. Names as in lexicon/residue/*.lex.
enum class ResidueKind : std::uint8_t {
  line,     ///< the line is residue
  teasers,  ///< so are the headlines that follow it
  end,      ///< so is everything that follows it
  credit,   ///< what a photo credit begins with ("Photograph: ...")
  bracket,  ///< residue where it stands in brackets of its own ("[ad_1]")
  agency    ///< a name that credits and signatures hold
};

struct ResiduePattern {
  std::string text;  ///< folded; '*' stands for any text
  ResidueKind kind = ResidueKind::line;
  std::string why;
};

/// The patterns of lexicon/residue/. Read-only after `open`.
class ResidueLexicon {
 public:
  static tl::expected<ResidueLexicon, Problem> open(const LexiconFolders& folders);

  /// The first pattern of kind line, teasers or end that matches the whole of a folded line; null where none does.
  [[nodiscard]] const ResiduePattern* match_line(std::string_view folded) const;
  /// The pattern of kind bracket that matches the folded words in a bracket; null where none does.
  [[nodiscard]] const ResiduePattern* match_bracket(std::string_view folded) const;
  /// The pattern of kind credit that matches all of these folded words; null where none does.
  [[nodiscard]] const ResiduePattern* match_credit(std::string_view folded) const;
  [[nodiscard]] bool is_agency(std::string_view folded) const;

 private:
  using Index = std::unordered_map<std::string, std::vector<ResiduePattern>>;  // by first word
  static const ResiduePattern* find(const Index& index, std::string_view folded);

  Index lines_;
  Index brackets_;
  Index credits_;
  std::unordered_set<std::string> agencies_;
};

/// How patterns and text are compared: ASCII letters small, curly quotation marks straight, each run of white space
/// one blank, bullets and arrows before and punctuation behind taken off.
std::string fold_residue(std::string_view text);

/// Whether `text` is `pattern`, where each '*' of the pattern stands for any text, also none.
bool matches(std::string_view pattern, std::string_view text);

}  // namespace dragoman
