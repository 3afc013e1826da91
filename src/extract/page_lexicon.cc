#include "extract/page_lexicon.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "article/ascii_lower.h"
#include "lexicon/source.h"

namespace dragoman {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The words of a name, each between spaces: "RelatedLinks--top" gives " related links top ".
std::string words(std::string_view names) {
  std::string out(1, ' ');
  char before = ' ';
  for (const char c : names) {
    if (is_lower(c) || is_upper(c) || is_digit(c)) {
      if (is_upper(c) && is_lower(before)) out += ' ';
      out += is_upper(c) ? static_cast<char>(c + 32) : c;
    } else if (out.back() != ' ') {
      out += ' ';
    }
    before = c;
  }
  if (out.back() != ' ') out += ' ';
  return out;
}

// In the order in which they outweigh each other.
constexpr std::array<std::pair<std::string_view, PartKind>, 3> part_names{
    {{"aside", PartKind::aside}, {"layout", PartKind::layout}, {"article", PartKind::article}}};

constexpr std::array<std::pair<std::string_view, PageField>, 6> field_names{{{"title", PageField::title},
                                                                             {"published", PageField::published},
                                                                             {"publisher", PageField::publisher},
                                                                             {"authors", PageField::authors},
                                                                             {"url", PageField::url},
                                                                             {"language", PageField::language}}};

}  // namespace

tl::expected<PageLexicon, Problem> PageLexicon::open(const LexiconFolders& folders) {
  PageLexicon lexicon;
  std::error_code error;
  if (!std::filesystem::exists(folders.own() / "pages", error)) return lexicon;
  auto files = read_lexicon(folders, "pages");
  if (!files) return tl::unexpected(std::move(files.error()));
  std::uint32_t rank = 0;
  for (const LexiconFile& file : *files) {
    for (const LexiconLine& line : file.lines()) {
      const auto parts = fields(line.text);
      if (parts.size() != 2) return tl::unexpected(file.problem(line, "needs a name and what it tells"));
      const auto* part = std::ranges::find(part_names, parts[1], &std::pair<std::string_view, PartKind>::first);
      if (part != part_names.end()) {
        std::string pattern = words(parts[0]);
        if (parts[0].ends_with('*')) pattern.pop_back();
        lexicon.parts_.emplace_back(std::move(pattern), part->second);
        continue;
      }
      const auto* field = std::ranges::find(field_names, parts[1], &std::pair<std::string_view, PageField>::first);
      if (field == field_names.end()) {
        return tl::unexpected(file.problem(
            line, "tells none of aside, layout, article, title, published, publisher, authors, url, language"));
      }
      lexicon.meanings_.try_emplace(ascii_lower(parts[0]), Meaning{field->second, rank++});
    }
  }
  const auto order = [](const auto& part) {
    return std::ranges::find(part_names, part.second, &std::pair<std::string_view, PartKind>::second);
  };
  std::ranges::stable_sort(lexicon.parts_, {}, order);
  return lexicon;
}

PartKind PageLexicon::part(std::string_view names) const {
  if (names.empty()) return PartKind::unknown;
  const std::string cut = words(names);
  for (const auto& [pattern, kind] : parts_) {
    if (cut.find(pattern) != std::string::npos) return kind;
  }
  return PartKind::unknown;
}

std::optional<PageLexicon::Meaning> PageLexicon::meaning(std::string_view name) const {
  const auto found = meanings_.find(ascii_lower(name));
  if (found == meanings_.end()) return std::nullopt;
  return found->second;
}

}  // namespace dragoman
