#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/source.h"
#include "mention/name_lexicon.h"

namespace dragoman {

/// Reads files of lexicon/actors and lexicon/places into a lexicon that is being built.
class NameReader {
 public:
  explicit NameReader(NameLexicon& out) : out_(out) {}

  /// Adds the lines that are wrong to the problems; the lexicon is of no use then. Files come in the order of their
  /// layers: a name of a later layer replaces what earlier ones say of it as an actor, or as a place.
  void read(const std::vector<LexiconFile>& files, std::vector<Problem>& problems);

 private:
  using Fields = std::vector<std::string_view>;

  // Each reads the fields of one line of its kind and says what is wrong with it; empty for nothing.
  std::string read_line(std::string_view kind, const Fields& parts);
  std::string state(const Fields& parts);
  std::string people(const Fields& parts);
  std::string named(NameKind kind, const Fields& parts);
  std::string common(NameKind kind, const Fields& parts);
  std::string place(const Fields& parts);
  std::string place_word(const Fields& parts);
  std::string hint(const Fields& parts);
  std::string link(const Fields& parts);
  std::string namesake(const Fields& parts);
  void read(const LexiconFile& file, std::vector<Problem>& problems);
  void name_namesakes(std::vector<Problem>& problems);
  [[nodiscard]] bool replaced(std::string_view name, std::uint32_t layer) const;

  [[nodiscard]] NameFact fact(NameKind kind) const;
  std::string add(NameFact f, std::string_view names, bool plurals);

  /// A line of a namesakes file, kept until all bodies are known.
  struct Shared {
    Problem where;
    std::string names;
    std::vector<std::string> entities;
    std::uint32_t layer = 0;
  };

  NameLexicon& out_;
  std::vector<Shared> shared_;
  std::vector<std::uint32_t> layers_;  // of the files
  std::uint32_t line_ = 0;
  std::uint32_t layer_ = 0;
  std::uint32_t first_of_layer_ = 0;  // fact
};

}  // namespace dragoman
