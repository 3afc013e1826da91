#include "mention/name_lexicon.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include <xxhash.h>

#include "article/ascii_lower.h"
#include "mention/name_image.h"
#include "mention/name_reader.h"

namespace dragoman {

namespace {

std::uint64_t hash_of(const std::vector<LexiconFile>& files) {
  XXH3_state_t* const state = XXH3_createState();
  XXH3_64bits_reset(state);
  for (const auto& file : files) {
    const std::uint64_t size = file.bytes().size();
    XXH3_64bits_update(state, file.name().data(), file.name().size());
    XXH3_64bits_update(state, &size, sizeof size);
    XXH3_64bits_update(state, file.bytes().data(), size);
  }
  const auto hash = XXH3_64bits_digest(state);
  XXH3_freeState(state);
  return hash;
}

void save_role(const DatedRole& role, PackedWriter& to) {
  to.text(role.country);
  to.values(role.sectors);
  to.value(role.from);
  to.value(role.to);
  to.value(role.undated);
}

void load_role(DatedRole& role, PackedReader& from) {
  from.text(role.country);
  from.values(role.sectors);
  from.value(role.from);
  from.value(role.to);
  from.value(role.undated);
}

/// Calls `each` for the fields of a fact that are copied as they are.
template <typename Fact, typename Each>
void for_plain_fields(Fact& fact, Each each) {
  each(fact.kind), each(fact.weak), each(fact.same), each(fact.other), each(fact.local), each(fact.quantity),
      each(fact.former), each(fact.posted), each(fact.leads), each(fact.state), each(fact.islamist);
  each(fact.minor), each(fact.namesake), each(fact.title), each(fact.bare), each(fact.latitude), each(fact.longitude),
      each(fact.geonames), each(fact.precision);
  each(fact.file), each(fact.line);
}

}  // namespace

tl::expected<std::vector<LexiconFile>, Problem> NameLexicon::sources(const LexiconFolders& folders) {
  auto files = read_lexicon(folders, "actors");
  if (!files) return files;
  auto places = read_lexicon(folders, "places");
  if (!places) return places;
  std::move(places->begin(), places->end(), std::back_inserter(*files));
  std::stable_sort(files->begin(), files->end(),
                   [](const LexiconFile& a, const LexiconFile& b) { return a.layer() < b.layer(); });
  return files;
}

tl::expected<NameLexicon, Problem> NameLexicon::open(const LexiconFolders& folders,
                                                     const std::vector<std::filesystem::path>& compiled) {
  const auto files = sources(folders);
  if (!files) return tl::unexpected(files.error());
  const NameImage image(hash_of(*files));
  for (const auto& file : compiled) {
    if (auto lexicon = image.read(file)) return *std::move(lexicon);
  }
  auto lexicon = read(*files);
  // Where it cannot be written, the next run reads the sources again.
  if (lexicon && !compiled.empty()) static_cast<void>(image.write(*lexicon, compiled.back()));
  return lexicon;
}

tl::expected<void, Problem> NameLexicon::compile(const LexiconFolders& folders, const std::filesystem::path& file) {
  const auto files = sources(folders);
  if (!files) return tl::unexpected(files.error());
  const auto lexicon = read(*files);
  if (!lexicon) return tl::unexpected(lexicon.error());
  if (NameImage(hash_of(*files)).write(*lexicon, file)) return {};
  return tl::unexpected(Problem{file.string(), 0, "cannot be written"});
}

void NameLexicon::save(PackedWriter& to) const {
  index_.save(to);
  to.value(static_cast<std::uint32_t>(facts_.size()));
  for (const auto& fact : facts_) {
    for_plain_fields(fact, [&](const auto& field) { to.value(field); });
    to.text(fact.entity);
    to.text(fact.name);
    to.text(fact.group);
    to.text(fact.admin1);
    to.value(static_cast<std::uint32_t>(fact.homes.size()));
    for (const auto& home : fact.homes) to.text(home);
    to.value(static_cast<std::uint32_t>(fact.roles.size()));
    for (const auto& role : fact.roles) save_role(role, to);
  }
  to.value(static_cast<std::uint32_t>(files_.size()));
  for (const auto& file : files_) to.text(file);
  to.value(static_cast<std::uint32_t>(links_.size()));
  for (const auto& [word, link] : std::map(links_.begin(), links_.end())) to.text(word), to.value(link);
  to.value(static_cast<std::uint32_t>(state_places_.size()));
  for (const auto& [code, fact] : std::map(state_places_.begin(), state_places_.end())) to.text(code), to.value(fact);
}

void NameLexicon::load(PackedReader& from) {
  index_.load(from);
  facts_.resize(from.count(8));
  for (auto& fact : facts_) {
    for_plain_fields(fact, [&](auto& field) { from.value(field); });
    from.text(fact.entity);
    from.text(fact.name);
    from.text(fact.group);
    from.text(fact.admin1);
    fact.homes.resize(from.count(4));
    for (auto& home : fact.homes) from.text(home);
    fact.roles.resize(from.count(8));
    for (auto& role : fact.roles) load_role(role, from);
  }
  files_.resize(from.count(4));
  for (auto& file : files_) from.text(file);
  std::string word;
  for (auto n = from.count(4); n > 0; --n) {
    Link link = Link::none;
    from.text(word), from.value(link);
    links_.emplace(word, link);
  }
  for (auto n = from.count(4); n > 0; --n) {
    std::uint32_t fact = 0;
    from.text(word), from.value(fact);
    state_places_.emplace(word, fact);
  }
  list_persons();
}

tl::expected<NameLexicon, Problem> NameLexicon::read(const std::vector<LexiconFile>& files) {
  NameLexicon out;
  NameReader reader(out);
  std::vector<Problem> problems;
  reader.read(files, problems);
  if (!problems.empty()) return tl::unexpected(problems.front());
  out.list_persons();
  return out;
}

void NameLexicon::list_persons() {
  for (std::uint32_t number = 0; number < facts_.size(); ++number) {
    if (facts_[number].kind != NameKind::person) continue;
    for (const auto& role : facts_[number].roles) {
      auto& persons = persons_[role.country];
      if (persons.empty() || persons.back() != number) persons.push_back(number);
    }
  }
}

std::span<const std::uint32_t> NameLexicon::persons_of(std::string_view country) const {
  const auto found = persons_.find(std::string(country));
  return found == persons_.end() ? std::span<const std::uint32_t>() : found->second;
}

std::string NameLexicon::rule(const NameFact& fact) const {
  return files_[fact.file] + ":" + std::to_string(fact.line);
}

Link NameLexicon::link(std::string_view lemma) const {
  const auto found = links_.find(std::string(lemma));
  return found == links_.end() ? Link::none : found->second;
}

Link NameLexicon::link_of(const Token& word) const { return link(ascii_lower(word.lemma)); }

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
