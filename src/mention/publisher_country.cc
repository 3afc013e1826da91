#include "mention/publisher_country.h"

#include <algorithm>

#include "article/ascii_lower.h"
#include "lexicon/source.h"
#include "mention/name_role.h"
#include "mention/sides.h"

namespace dragoman {

tl::expected<PublisherCountry, Problem> PublisherCountry::open(const LexiconFolders& folders) {
  const auto files = read_lexicon(folders, "publishers");
  if (!files) return tl::unexpected(files.error());
  PublisherCountry made;
  for (const LexiconFile& file : *files) {
    for (const LexiconLine& line : file.lines()) {
      const auto parts = fields(line.text);
      if (parts.size() != 2 || !is_actor_country(parts[1]))
        return tl::unexpected(file.problem(line, "needs the end of an address and a country code"));
      made.ends_[std::string(parts[0])] = parts[1];
    }
  }
  return made;
}

std::optional<std::string> PublisherCountry::of(const Article& article, const NameLexicon& names) const {
  if (article.publisher) {
    for (const auto number : names.index().find(*article.publisher)) {
      const NameFact& fact = names.fact(number);
      const DatedRole* role = fact.kind == NameKind::organisation ? role_on(fact, article.published) : nullptr;
      if (role == nullptr || !is_state(role->country)) continue;
      if (std::find(role->sectors.begin(), role->sectors.end(), Sector::JRN) != role->sectors.end())
        return role->country;
    }
  }
  return article.url ? by_address(*article.url) : std::nullopt;
}

std::optional<std::string> PublisherCountry::by_address(std::string_view url) const {
  if (const auto scheme = url.find("://"); scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  const std::string host = ascii_lower(url.substr(0, url.find_first_of("/?#:")));
  for (std::size_t dot = host.find('.'); dot != std::string::npos; dot = host.find('.', dot + 1)) {
    if (const auto found = ends_.find(host.substr(dot + 1)); found != ends_.end()) return found->second;
  }
  return {};
}

}  // namespace dragoman
