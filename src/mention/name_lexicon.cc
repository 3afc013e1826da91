#include "mention/name_lexicon.h"

#include <iterator>
#include <utility>

#include "mention/name_reader.h"

namespace dragoman {

tl::expected<NameLexicon, Problem> NameLexicon::open(const std::filesystem::path& root) {
  auto files = read_lexicon(root, "actors");
  if (!files) return tl::unexpected(files.error());
  auto places = read_lexicon(root, "places");
  if (!places) return tl::unexpected(places.error());
  std::move(places->begin(), places->end(), std::back_inserter(*files));
  return read(*files);
}

tl::expected<NameLexicon, Problem> NameLexicon::read(const std::vector<LexiconFile>& files) {
  NameLexicon out;
  NameReader reader(out);
  for (const auto& file : files) {
    if (auto problem = reader.read(file)) return tl::unexpected(std::move(*problem));
  }
  return out;
}

std::string NameLexicon::rule(const NameFact& fact) const {
  return files_[fact.file] + ":" + std::to_string(fact.line);
}

Link NameLexicon::link(std::string_view lemma) const {
  const auto found = links_.find(std::string(lemma));
  return found == links_.end() ? Link::none : found->second;
}

const NameFact* NameLexicon::state_as_place(std::string_view country) const {
  const auto found = state_places_.find(std::string(country));
  return found == state_places_.end() ? nullptr : &facts_[found->second];
}

const DatedRole* role_on(const NameFact& fact, std::optional<Date> day) {
  if (fact.roles.empty()) return nullptr;
  if (!day) {
    for (const auto& role : fact.roles) {
      if (role.undated) return &role;
    }
    return &fact.roles.back();
  }
  for (const auto& role : fact.roles) {
    if ((!role.from || *role.from <= *day) && (!role.to || *day <= *role.to)) return &role;
  }
  return nullptr;
}

}  // namespace dragoman
