#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"

namespace dragoman {

/// A line of a lexicon file that says something: trimmed, never empty, its comment taken off. A comment starts
/// with '#' at the start of the line or after white space.
struct LexiconLine {
  std::string_view text;     ///< points into the file's bytes
  std::uint32_t number = 0;  ///< from 1
};

/// One text file under lexicon/. Move-only, since lines point into its bytes.
class LexiconFile {
 public:
  /// `name` is what rules are called by: "lexicon/events/consult.lex".
  LexiconFile(std::string name, std::string bytes);
  LexiconFile(LexiconFile&&) = default;
  LexiconFile& operator=(LexiconFile&&) = default;
  LexiconFile(const LexiconFile&) = delete;
  LexiconFile& operator=(const LexiconFile&) = delete;

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::vector<LexiconLine>& lines() const { return lines_; }
  [[nodiscard]] std::string_view bytes() const { return {bytes_.data(), bytes_.size()}; }

  /// "lexicon/events/consult.lex:12"
  [[nodiscard]] std::string rule(const LexiconLine& line) const;
  /// A problem with that line of this file.
  [[nodiscard]] Problem problem(const LexiconLine& line, std::string what) const;

 private:
  std::string name_;
  std::vector<char> bytes_;  // a vector, since its bytes stay where they are when it is moved
  std::vector<LexiconLine> lines_;
};

/// All files ROOT/FOLDER/*.lex, sorted by name. `root` is the lexicon's folder; names start with "lexicon/".
/// A folder that does not exist or a file that cannot be read is a problem; an empty folder is none.
tl::expected<std::vector<LexiconFile>, Problem> read_lexicon(const std::filesystem::path& root,
                                                             const std::string& folder);

/// The fields of a line, parted by a tab or by two or more spaces; each trimmed.
std::vector<std::string_view> fields(std::string_view line);

/// The parts of `text` between any of `separators`, trimmed, empty ones left out.
std::vector<std::string_view> split(std::string_view text, std::string_view separators);

std::string_view trim(std::string_view text);

}  // namespace dragoman
