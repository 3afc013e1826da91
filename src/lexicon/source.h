#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "lexicon/folders.h"

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
  LexiconFile(std::string name, std::string bytes, std::uint32_t layer = 0);
  LexiconFile(LexiconFile&&) = default;
  LexiconFile& operator=(LexiconFile&&) = default;
  LexiconFile(const LexiconFile&) = delete;
  LexiconFile& operator=(const LexiconFile&) = delete;

  [[nodiscard]] const std::string& name() const { return name_; }
  /// 0 for the lexicon's own, 1 and up for what is laid over it.
  [[nodiscard]] std::uint32_t layer() const { return layer_; }
  /// Split anew by each call. The views live as long as the file does.
  [[nodiscard]] std::vector<LexiconLine> lines() const;
  [[nodiscard]] std::string_view bytes() const { return {bytes_.data(), bytes_.size()}; }

  /// "lexicon/events/consult.lex:12"
  [[nodiscard]] std::string rule(const LexiconLine& line) const;
  /// A problem with that line of this file.
  [[nodiscard]] Problem problem(const LexiconLine& line, std::string what) const;

 private:
  std::string name_;
  std::uint32_t layer_ = 0;
  std::vector<char> bytes_;  // a vector, since its bytes stay where they are when it is moved
};

/// What a file of a folder laid over the lexicon does to the lexicon's own of the same name.
enum class SameName : std::uint8_t {
  adds,      ///< nothing: its lines replace others one by one, by what they name
  replaces,  ///< it stands in its place: lines that name nothing can be got rid of only so
};

/// All files FOLDER/*.lex of the lexicon, sorted by name, then those of the folders laid over it. Names start with
/// "lexicon/", those of the latter with their own folder as given. A folder that the lexicon itself lacks or a file
/// that cannot be read is a problem; an empty folder is none.
tl::expected<std::vector<LexiconFile>, Problem> read_lexicon(const LexiconFolders& folders, const std::string& folder,
                                                             SameName same_name = SameName::adds);

/// The fields of a line, parted by a tab or by two or more spaces; each trimmed.
std::vector<std::string_view> fields(std::string_view line);

/// The parts of `text` between any of `separators`, trimmed, empty ones left out.
std::vector<std::string_view> split(std::string_view text, std::string_view separators);

std::string_view trim(std::string_view text);

}  // namespace dragoman
