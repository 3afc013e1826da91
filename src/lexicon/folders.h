#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace dragoman {

/// Where the lexicon is read from: its own folder, and folders of a user's that are laid over it, each with the same
/// folders in it (actors/, places/, events/ ...) or some of them. What a later folder says of a name replaces what
/// earlier ones say of it; of event patterns, whose lines have no names, see SameName (lexicon/source.h).
class LexiconFolders {
 public:
  LexiconFolders(std::filesystem::path own) : all_{std::move(own)} {}  // NOLINT(google-explicit-constructor)
  LexiconFolders(const std::string& own) : all_{own} {}                // NOLINT(google-explicit-constructor)
  LexiconFolders(const char* own) : all_{own} {}                       // NOLINT(google-explicit-constructor)

  void lay_over(std::filesystem::path folder) { all_.push_back(std::move(folder)); }

  /// The lexicon's own first.
  [[nodiscard]] const std::vector<std::filesystem::path>& all() const { return all_; }
  [[nodiscard]] const std::filesystem::path& own() const { return all_.front(); }

 private:
  std::vector<std::filesystem::path> all_;
};

}  // namespace dragoman
