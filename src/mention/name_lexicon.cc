#include "mention/name_lexicon.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "mention/name_plural.h"
#include "mention/name_role.h"

namespace dragoman {
namespace {

// "Islamic State" becomes "islamic-state": stable as long as the line's first name is.
std::string slug(std::string_view name) {
  FoldedWords folded;
  folded.add(name);
  std::string out;
  for (const auto& word : folded.words) {
    if (!out.empty()) out += '-';
    out += folded.text(word);
  }
  return out;
}

std::optional<double> number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  return value;
}

std::optional<Precision> parse_precision(std::string_view text) {
  for (const auto p : {Precision::point, Precision::city, Precision::admin2, Precision::admin1, Precision::country}) {
    if (to_string(p) == text) return p;
  }
  return {};
}

}  // namespace

/// Reads lines into a lexicon. One file after the other; the first line of a file says what its lines are.
class NameReader {
 public:
  explicit NameReader(NameLexicon& out) : out_(out) {}

  std::optional<Problem> read(const LexiconFile& file) {
    out_.files_.push_back(file.name());
    std::string_view kind;
    for (const auto& line : file.lines()) {
      if (kind.empty()) {
        if (!line.text.starts_with("kind ")) return file.problem(line, "the first line must say \"kind ...\"");
        kind = trim(line.text.substr(5));
        continue;
      }
      line_ = line.number;
      const auto parts = fields(line.text);
      std::string wrong;
      if (kind == "state") {
        wrong = state(parts);
      } else if (kind == "people") {
        wrong = people(parts);
      } else if (kind == "seat" || kind == "organisation" || kind == "person") {
        wrong = named(kind == "seat"     ? NameKind::seat
                      : kind == "person" ? NameKind::person
                                         : NameKind::organisation,
                      parts);
      } else if (kind == "role" || kind == "modifier") {
        wrong = common(kind == "role" ? NameKind::role : NameKind::modifier, parts);
      } else if (kind == "place") {
        wrong = place(parts);
      } else if (kind == "place-word") {
        wrong = place_word(parts);
      } else if (kind == "discard" || kind == "given-name") {
        wrong = add(fact(kind == "discard" ? NameKind::discard : NameKind::given_name), parts[0], false);
      } else if (kind == "link") {
        wrong = link(parts);
      } else {
        return file.problem(line, "kind \"" + std::string(kind) +
                                      "\" is none of state, people, seat, organisation, person, role, modifier, place, "
                                      "place-word, given-name, discard, link");
      }
      if (!wrong.empty()) return file.problem(line, std::move(wrong));
    }
    return {};
  }

 private:
  using Fields = std::vector<std::string_view>;

  NameFact fact(NameKind kind) const {
    NameFact f;
    f.kind = kind;
    f.file = static_cast<std::uint32_t>(out_.files_.size() - 1);
    f.line = line_;
    return f;
  }

  std::string add(NameFact f, std::string_view names, bool plurals) {
    const auto number_of_fact = static_cast<std::uint32_t>(out_.facts_.size());
    for (const auto name : split(names, "|")) {
      if (!out_.index_.add(name, number_of_fact)) return "\"" + std::string(name) + "\" is no name";
      if (plurals) out_.index_.add(plural(name), number_of_fact);
    }
    out_.facts_.push_back(std::move(f));
    return {};
  }

  static DatedRole of(std::string_view country) {
    DatedRole role;
    role.country = country;
    return role;
  }

  // CODE  names  [adjective a | b]  [people a | b]  [capital a | b]
  std::string state(const Fields& parts) {
    if (parts.size() < 2 || !is_actor_country(parts[0])) return "starts with no country code";
    auto f = fact(NameKind::state);
    f.roles.push_back(of(parts[0]));
    const auto names = split(parts[1], "|");
    f.name = names.front();
    f.entity = slug(f.name);
    if (auto wrong = add(f, parts[1], false); !wrong.empty()) return wrong;
    for (std::size_t i = 2; i < parts.size(); ++i) {
      const auto space = parts[i].find(' ');
      const auto what = parts[i].substr(0, space);
      const auto list = space == std::string_view::npos ? std::string_view{} : parts[i].substr(space + 1);
      if (list.empty()) return "\"" + std::string(what) + "\" says nothing";
      auto other = f;
      bool plurals = false;
      if (what == "adjective") {
        other.kind = NameKind::adjective;
      } else if (what == "people") {
        other.kind = NameKind::national;
        other.entity.clear();
        other.name.clear();
        plurals = true;
      } else if (what == "capital") {
        other.kind = NameKind::capital;
        other.roles.front().sectors = {Sector::GOV};
      } else {
        return "\"" + std::string(what) + "\" is none of adjective, people, capital";
      }
      if (auto wrong = add(std::move(other), list, plurals); !wrong.empty()) return wrong;
    }
    return {};
  }

  // names  [CODE|-] [SECTORS]  [adjective a | b]
  std::string people(const Fields& parts) {
    if (parts.size() < 2) return "needs names and a country or sectors (or -)";
    auto f = fact(NameKind::people);
    auto role = parse_role(parts[1]);
    if (!role) return role.error();
    f.roles.push_back(std::move(*role));
    f.name = split(parts[0], "|").front();
    f.entity = slug(f.name);
    if (auto wrong = add(f, parts[0], true); !wrong.empty()) return wrong;
    for (std::size_t i = 2; i < parts.size(); ++i) {
      if (!parts[i].starts_with("adjective ")) return "\"" + std::string(parts[i]) + "\" is no \"adjective ...\"";
      auto other = f;
      other.kind = NameKind::people_adjective;
      if (auto wrong = add(std::move(other), parts[i].substr(10), false); !wrong.empty()) return wrong;
    }
    return {};
  }

  // names ; names of another  role [role ...]  [id=...] [group=...]
  std::string named(NameKind kind, const Fields& parts) {
    auto f = fact(kind);
    for (std::size_t i = 1; i < parts.size(); ++i) {
      if (parts[i].starts_with("id=")) {
        f.entity = parts[i].substr(3);
      } else if (parts[i].starts_with("group=")) {
        f.group = parts[i].substr(6);
        if (f.group.size() != 3) return "group has three letters";
      } else {
        auto role = parse_role(parts[i]);
        if (!role) return role.error();
        f.roles.push_back(std::move(*role));
      }
    }
    if (f.roles.empty()) return "says no country and sector";
    for (std::size_t i = 1; i < f.roles.size(); ++i) {
      const auto& before = f.roles[i - 1];
      const auto& after = f.roles[i];
      if (!before.to || !after.from || *after.from <= *before.to) return "roles overlap or are not in order of time";
    }
    const bool own_id = !f.entity.empty();
    for (const auto names : split(parts[0], ";")) {  // several that share what the line says
      f.name = split(names, "|").front();
      if (!own_id) f.entity = slug(f.name);
      if (auto wrong = add(f, names, false); !wrong.empty()) return wrong;
    }
    return {};
  }

  // names  SECTORS|-  [weak] [same] [quantity] [former] [leads]
  std::string common(NameKind kind, const Fields& parts) {
    if (parts.size() < 2) return "needs sectors (or -)";
    auto f = fact(kind);
    f.roles.emplace_back();
    for (std::size_t i = 1; i < parts.size(); ++i) {
      for (const auto word : split(parts[i], " ")) {
        if (const auto sector = parse_sector(word)) {
          f.roles.front().sectors.push_back(*sector);
          continue;
        }
        if (is_actor_country(word)) {
          f.roles.front().country = word;
          continue;
        }
        if (word == "weak") {
          f.weak = true;
        } else if (word == "same") {
          f.same = f.weak = true;
        } else if (word == "quantity") {
          f.quantity = true;
        } else if (word == "former") {
          f.former = true;
        } else if (word == "leads") {
          f.leads = true;
        } else if (word != "-") {
          return "\"" + std::string(word) +
                 "\" is no country, no sector and none of weak, same, quantity, former, leads";
        }
      }
    }
    return add(std::move(f), parts[0], kind == NameKind::role);
  }

  // names  CODE  admin1|-  LAT LON  [precision] [minor]
  std::string place(const Fields& parts) {
    if (parts.size() < 4) return "needs names, a country, a region (or -) and coordinates";
    auto f = fact(NameKind::place);
    f.name = split(parts[0], "|").front();
    if (parts[1] != "-") {
      if (parts[1].size() != 3) return "\"" + std::string(parts[1]) + "\" is no country code";
      f.roles.push_back(of(parts[1]));
    } else {
      f.roles.push_back(of({}));
    }
    if (parts[2] != "-") f.admin1 = parts[2];
    const auto where = split(parts[3], " ");
    if (where.size() == 2) {
      f.latitude = number(where[0]);
      f.longitude = number(where[1]);
    }
    if (!f.latitude || !f.longitude || *f.latitude < -90 || *f.latitude > 90 || *f.longitude < -180 ||
        *f.longitude > 180) {
      return "\"" + std::string(parts[3]) + "\" is no latitude and longitude";
    }
    f.precision = Precision::city;
    for (std::size_t i = 4; i < parts.size(); ++i) {
      if (parts[i] == "minor") {
        f.minor = true;
      } else if (const auto precision = parse_precision(parts[i])) {
        f.precision = precision;
      } else {
        return "\"" + std::string(parts[i]) + "\" is none of minor, point, city, admin2, admin1, country";
      }
    }
    if (f.precision == Precision::country && !f.roles.front().country.empty()) {
      out_.state_places_.try_emplace(f.roles.front().country, static_cast<std::uint32_t>(out_.facts_.size()));
    }
    return add(std::move(f), parts[0], false);
  }

  // names  precision|-
  std::string place_word(const Fields& parts) {
    auto f = fact(NameKind::place_word);
    if (parts.size() > 1 && parts[1] != "-") {
      f.precision = parse_precision(parts[1]);
      if (!f.precision) return "\"" + std::string(parts[1]) + "\" is no precision";
    }
    return add(std::move(f), parts[0], true);
  }

  // words  locative|source|toward|motion
  std::string link(const Fields& parts) {
    static constexpr std::array<std::pair<std::string_view, Link>, 4> known{
        {{"locative", Link::locative}, {"source", Link::source}, {"toward", Link::toward}, {"motion", Link::motion}}};
    if (parts.size() == 2) {
      for (const auto& [name, value] : known) {
        if (parts[1] != name) continue;
        for (const auto word : split(parts[0], "|")) out_.links_.emplace(word, value);
        return {};
      }
    }
    return "needs words and one of locative, source, toward, motion";
  }

  NameLexicon& out_;
  std::uint32_t line_ = 0;
};

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
