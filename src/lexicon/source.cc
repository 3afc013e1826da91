#include "lexicon/source.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>

namespace dragoman {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view without_comment(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '#' && (i == 0 || is_space(line[i - 1]))) return line.substr(0, i);
  }
  return line;
}

}  // namespace

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

LexiconFile::LexiconFile(std::string name, std::string bytes, std::uint32_t layer)
    : name_(std::move(name)), layer_(layer), bytes_(bytes.begin(), bytes.end()) {}

std::vector<LexiconLine> LexiconFile::lines() const {
  std::vector<LexiconLine> lines;
  const std::string_view all = bytes();
  std::uint32_t number = 0;
  for (std::size_t start = 0; start < all.size();) {
    std::size_t end = all.find('\n', start);
    if (end == std::string_view::npos) end = all.size();
    ++number;
    const std::string_view text = trim(without_comment(all.substr(start, end - start)));
    if (!text.empty()) lines.push_back({text, number});
    start = end + 1;
  }
  return lines;
}

std::string LexiconFile::rule(const LexiconLine& line) const { return name_ + ":" + std::to_string(line.number); }

Problem LexiconFile::problem(const LexiconLine& line, std::string what) const {
  return {name_, line.number, std::move(what)};
}

tl::expected<std::vector<LexiconFile>, Problem> read_lexicon(const LexiconFolders& folders, const std::string& folder,
                                                             SameName same_name) {
  std::vector<LexiconFile> files;
  const auto replaced = [&](const std::filesystem::path& name) {
    std::error_code error;
    return std::any_of(folders.all().begin() + 1, folders.all().end(),
                       [&](const auto& root) { return std::filesystem::exists(root / folder / name, error); });
  };
  for (std::uint32_t layer = 0; layer < folders.all().size(); ++layer) {
    const std::filesystem::path& root = folders.all()[layer];
    std::error_code error;
    if (layer > 0 && !std::filesystem::exists(root / folder, error)) continue;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(root / folder, error)) {
      if (entry.path().extension() == ".lex") paths.push_back(entry.path());
    }
    if (error) return tl::unexpected(Problem{(root / folder).string(), 0, "cannot be read: " + error.message()});
    std::sort(paths.begin(), paths.end());
    for (const auto& path : paths) {
      if (layer == 0 && same_name == SameName::replaces && replaced(path.filename())) continue;
      std::ifstream in(path, std::ios::binary);
      std::ostringstream bytes;
      bytes << in.rdbuf();
      if (!in.is_open() || in.bad() || bytes.bad()) return tl::unexpected(Problem{path.string(), 0, "cannot be read"});
      const std::string own = "lexicon/" + folder + "/" + path.filename().string();
      files.emplace_back(layer == 0 ? own : path.generic_string(), bytes.str(), layer);
    }
  }
  return files;
}

std::vector<std::string_view> fields(std::string_view line) {
  std::vector<std::string_view> out;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= line.size(); ++i) {
    const bool gap =
        i == line.size() || line[i] == '\t' || (line[i] == ' ' && i + 1 < line.size() && line[i + 1] == ' ');
    if (!gap) continue;
    if (const auto field = trim(line.substr(start, i - start)); !field.empty()) out.push_back(field);
    start = i + 1;
  }
  return out;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> out;
  const bool one = separators.size() == 1;  // the usual case, for which find is much faster
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t found = one ? text.find(separators.front(), start) : text.find_first_of(separators, start);
    const std::size_t end = std::min(found, text.size());
    if (const auto part = trim(text.substr(start, end - start)); !part.empty()) out.push_back(part);
    start = end + 1;
  }
  return out;
}

}  // namespace dragoman
