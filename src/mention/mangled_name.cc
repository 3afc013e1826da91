#include "mention/mangled_name.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "mention/name_words.h"
#include "mention/spelling.h"

namespace dragoman {
namespace {

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
    if (!misspells(sought.last, known.last) || !misspells(sought.first, known.first) || !supported(person, actor, day))
      continue;
    if (found != nullptr) return nullptr;
    found = &person;
  }
  return found;
}

}  // namespace dragoman
