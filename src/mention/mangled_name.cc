#include "mention/mangled_name.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

#include "mention/name_words.h"

namespace dragoman {
namespace {

constexpr std::size_t longest = 24;  // letters of a word that is compared

/// Insertions, deletions, replacements and transpositions of neighbours between two words of at most `longest` bytes.
std::size_t distance(std::string_view a, std::string_view b) {
  std::array<std::array<std::size_t, longest + 1>, longest + 1> d{};
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.size()][b.size()];
}

bool near(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty() || a.front() != b.front() || std::max(a.size(), b.size()) > longest) return false;
  return distance(a, b) <= std::min(a.size(), b.size()) / 4;
}

/// First and last word of a name, folded.
struct Ends {
  explicit Ends(std::string_view name) {
    words.add(name);
    if (words.words.size() < 2) return;
    first = words.text(words.words.front());
    last = words.text(words.words.back());
  }
  FoldedWords words;
  std::string_view first;
  std::string_view last;
};

bool supported(const NameFact& person, const Actor& actor, std::optional<Date> day) {
  const DatedRole* const role = role_on(person, day);
  if (role == nullptr || role->country != actor.country) return false;
  return std::any_of(role->sectors.begin(), role->sectors.end(), [&](Sector sector) {
    return std::find(actor.sectors.begin(), actor.sectors.end(), sector) != actor.sectors.end();
  });
}

}  // namespace

const NameFact* find_mangled(const NameLexicon& lexicon, std::span<const std::string_view> words, const Actor& actor,
                             std::optional<Date> day) {
  if (words.size() < 2 || actor.country.empty() || actor.sectors.empty()) return nullptr;
  std::string name(words.front());
  name.append(" ").append(words.back());
  const Ends sought(name);
  if (sought.last.size() < 4) return nullptr;
  const NameFact* found = nullptr;
  for (const auto number : lexicon.persons_of(actor.country)) {
    const NameFact& person = lexicon.fact(number);
    // Cheap: most names begin with another letter.
    if (person.name.empty() || std::tolower(static_cast<unsigned char>(person.name.front())) != sought.first.front())
      continue;
    const Ends known(person.name);
    if (!near(sought.last, known.last) || !near(sought.first, known.first) || !supported(person, actor, day)) continue;
    if (found != nullptr) return nullptr;
    found = &person;
  }
  return found;
}

}  // namespace dragoman
