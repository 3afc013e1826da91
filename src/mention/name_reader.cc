#include "mention/name_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>
#include <unordered_map>
#include <utility>

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

std::string_view first_name(std::string_view names) {
  const auto all = split(names, "|");
  return all.empty() ? std::string_view{} : all.front();
}

bool is_place(NameKind kind) {
  return kind == NameKind::place || kind == NameKind::place_word || kind == NameKind::institution ||
         kind == NameKind::hint || kind == NameKind::direction;
}

DatedRole of(std::string_view country) {
  DatedRole role;
  role.country = country;
  return role;
}

}  // namespace

void NameReader::read(const std::vector<LexiconFile>& files, std::vector<Problem>& problems) {
  for (const LexiconFile& file : files) read(file, problems);
  name_namesakes(problems);
}

void NameReader::read(const LexiconFile& file, std::vector<Problem>& problems) {
  out_.files_.push_back(file.name());
  layers_.push_back(file.layer());
  if (file.layer() != layer_) {
    layer_ = file.layer();
    first_of_layer_ = static_cast<std::uint32_t>(out_.facts_.size());
  }
  std::string_view kind;
  for (const auto& line : file.lines()) {
    if (kind.empty()) {
      if (!line.text.starts_with("kind ")) {
        problems.push_back(file.problem(line, "the first line must say \"kind ...\""));
        return;
      }
      kind = trim(line.text.substr(5));
      continue;
    }
    line_ = line.number;
    if (auto wrong = read_line(kind, fields(line.text)); !wrong.empty())
      problems.push_back(file.problem(line, std::move(wrong)));
  }
}

std::string NameReader::read_line(std::string_view kind, const Fields& parts) {
  if (kind == "state") return state(parts);
  if (kind == "people") return people(parts);
  if (kind == "seat") return named(NameKind::seat, parts);
  if (kind == "organisation") return named(NameKind::organisation, parts);
  if (kind == "person") return named(NameKind::person, parts);
  if (kind == "role") return common(NameKind::role, parts);
  if (kind == "modifier") return common(NameKind::modifier, parts);
  if (kind == "place") return place(parts);
  if (kind == "place-word") return place_word(parts);
  if (kind == "given-name") return add(fact(NameKind::given_name), parts[0], false);
  if (kind == "institution") return add(fact(NameKind::institution), parts[0], false);
  if (kind == "direction") return add(fact(NameKind::direction), parts[0], false);
  if (kind == "hint") return hint(parts);
  if (kind == "sport") return add(fact(NameKind::sport), parts[0], false);
  if (kind == "discard") return add(fact(NameKind::discard), parts[0], false);
  if (kind == "link") return link(parts);
  if (kind == "namesake") return namesake(parts);
  return "kind \"" + std::string(kind) +
         "\" is none of state, people, seat, organisation, person, role, modifier, place, place-word, given-name, "
         "direction, institution, hint, sport, discard, link, namesake";
}

NameFact NameReader::fact(NameKind kind) const {
  NameFact f;
  f.kind = kind;
  f.file = static_cast<std::uint32_t>(out_.files_.size() - 1);
  f.line = line_;
  return f;
}

std::string NameReader::add(NameFact f, std::string_view names, bool plurals) {
  const auto number_of_fact = static_cast<std::uint32_t>(out_.facts_.size());
  const auto all = split(names, "|");
  if (all.empty()) return "has no name";
  const auto replaced = [&](std::uint32_t number) {
    return number < first_of_layer_ && is_place(out_.facts_[number].kind) == is_place(f.kind);
  };
  for (const auto name : all) {
    if (layer_ > 0) out_.index_.drop(name, replaced);
    const bool house_styled = f.kind == NameKind::organisation;
    if (!out_.index_.add(name, number_of_fact, house_styled)) return "\"" + std::string(name) + "\" is no name";
    if (plurals) out_.index_.add(plural(name), number_of_fact);
  }
  out_.facts_.push_back(std::move(f));
  return {};
}

// CODE  names  [adjective a | b]  [people a | b]  [capital a | b]
std::string NameReader::state(const Fields& parts) {
  if (parts.size() < 2 || !is_actor_country(parts[0])) return "starts with no country code";
  auto f = fact(NameKind::state);
  f.roles.push_back(of(parts[0]));
  f.name = first_name(parts[1]);
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

// names  [CODE|-] [SECTORS]  [homes CODE CODE]  [adjective a | b]
std::string NameReader::people(const Fields& parts) {
  if (parts.size() < 2) return "needs names and a country or sectors (or -)";
  auto f = fact(NameKind::people);
  auto role = parse_role(parts[1]);
  if (!role) return role.error();
  f.roles.push_back(std::move(*role));
  f.name = first_name(parts[0]);
  f.entity = slug(f.name);
  for (std::size_t i = 2; i < parts.size(); ++i) {
    if (parts[i].starts_with("homes ")) {
      for (const auto code : split(parts[i].substr(6), " ")) {
        if (!is_actor_country(code)) return "\"" + std::string(code) + "\" is no country code";
        f.homes.emplace_back(code);
      }
    } else if (!parts[i].starts_with("adjective ")) {
      return "\"" + std::string(parts[i]) + "\" is neither \"homes ...\" nor \"adjective ...\"";
    }
  }
  if (auto wrong = add(f, parts[0], true); !wrong.empty()) return wrong;
  for (std::size_t i = 2; i < parts.size(); ++i) {
    if (!parts[i].starts_with("adjective ")) continue;
    auto other = f;
    other.kind = NameKind::people_adjective;
    if (auto wrong = add(std::move(other), parts[i].substr(10), false); !wrong.empty()) return wrong;
  }
  return {};
}

// names ; names of another  role [role ...]  [id=...] [group=...] [islamist]
std::string NameReader::named(NameKind kind, const Fields& parts) {
  auto f = fact(kind);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (parts[i].starts_with("id=")) {
      f.entity = parts[i].substr(3);
    } else if (parts[i].starts_with("group=")) {
      f.group = parts[i].substr(6);
      if (f.group.size() != 3) return "group has three letters";
    } else if (parts[i] == "islamist") {
      f.islamist = true;
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
    f.name = first_name(names);
    if (!own_id) f.entity = slug(f.name);
    if (auto wrong = add(f, names, false); !wrong.empty()) return wrong;
  }
  return {};
}

// names  SECTORS|-  [weak] [same] [other] [local] [quantity] [posted] [former] [leads] [title] [state] [islamist]
std::string NameReader::common(NameKind kind, const Fields& parts) {
  static constexpr std::array<std::pair<std::string_view, bool NameFact::*>, 12> marks{
      {{"weak", &NameFact::weak},
       {"same", &NameFact::same},
       {"other", &NameFact::other},
       {"local", &NameFact::local},
       {"quantity", &NameFact::quantity},
       {"former", &NameFact::former},
       {"posted", &NameFact::posted},
       {"leads", &NameFact::leads},
       {"title", &NameFact::title},
       {"bare", &NameFact::bare},
       {"state", &NameFact::state},
       {"islamist", &NameFact::islamist}}};
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
      if (word == "-") continue;
      const auto mark = std::find_if(marks.begin(), marks.end(), [&](const auto& one) { return one.first == word; });
      if (mark == marks.end()) {
        return "\"" + std::string(word) +
               "\" is no country, no sector and none of weak, same, other, local, quantity, posted, former, leads, "
               "title, state, islamist";
      }
      f.*mark->second = true;
      f.weak = f.weak || f.same || f.other;
    }
  }
  return add(std::move(f), parts[0], kind == NameKind::role);
}

// names  CODE  admin1|-  LAT LON  [precision] [minor]
std::string NameReader::place(const Fields& parts) {
  if (parts.size() < 4) return "needs names, a country, a region (or -) and coordinates";
  auto f = fact(NameKind::place);
  f.name = first_name(parts[0]);
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
std::string NameReader::place_word(const Fields& parts) {
  auto f = fact(NameKind::place_word);
  if (parts.size() > 1 && parts[1] != "-") {
    f.precision = parse_precision(parts[1]);
    if (!f.precision) return "\"" + std::string(parts[1]) + "\" is no precision";
  }
  return add(std::move(f), parts[0], true);
}

// words  CODE
std::string NameReader::hint(const Fields& parts) {
  if (parts.size() != 2 || !is_actor_country(parts[1])) return "needs words and a country code";
  auto f = fact(NameKind::hint);
  f.roles.push_back(of(parts[1]));
  return add(std::move(f), parts[0], false);
}

// words  locative|source|toward|motion|sending|heading|unarmed|followers|peer|serving|striking|struck|partisan
std::string NameReader::link(const Fields& parts) {
  static constexpr std::array<std::pair<std::string_view, Link>, 13> known{{{"locative", Link::locative},
                                                                            {"source", Link::source},
                                                                            {"toward", Link::toward},
                                                                            {"motion", Link::motion},
                                                                            {"sending", Link::sending},
                                                                            {"heading", Link::heading},
                                                                            {"unarmed", Link::unarmed},
                                                                            {"followers", Link::followers},
                                                                            {"peer", Link::peer},
                                                                            {"serving", Link::serving},
                                                                            {"striking", Link::striking},
                                                                            {"struck", Link::struck},
                                                                            {"partisan", Link::partisan}}};
  if (parts.size() == 2) {
    for (const auto& [name, value] : known) {
      if (parts[1] != name) continue;
      for (const auto word : split(parts[0], "|")) out_.links_.emplace(word, value);
      return {};
    }
  }
  return "needs words and one of locative, source, toward, motion, sending, heading, unarmed, followers, peer, "
         "serving, striking, struck, partisan";
}

// names  entity [entity ...]
std::string NameReader::namesake(const Fields& parts) {
  if (parts.size() < 2) return "needs names and the entities of bodies or states";
  shared_.push_back({{out_.files_.back(), line_, {}}, std::string(parts[0]), {parts.begin() + 1, parts.end()}, layer_});
  return {};
}

/// A later layer says who bears the name.
bool NameReader::replaced(std::string_view name, std::uint32_t layer) const {
  const auto facts = out_.index_.find(name);
  return std::any_of(facts.begin(), facts.end(), [&](std::uint32_t number) {
    const NameFact& fact = out_.facts_[number];
    return !fact.namesake && !is_place(fact.kind) && layers_[fact.file] > layer;
  });
}

void NameReader::name_namesakes(std::vector<Problem>& problems) {
  std::unordered_map<std::string, std::uint32_t> bodies;
  for (std::uint32_t n = 0; n < out_.facts_.size(); ++n) {
    const NameKind kind = out_.facts_[n].kind;
    if (kind == NameKind::organisation || kind == NameKind::state) bodies.insert_or_assign(out_.facts_[n].entity, n);
  }
  for (const Shared& line : shared_) {
    for (const std::string& entity : line.entities) {
      const auto body = bodies.find(entity);
      if (body == bodies.end()) {
        problems.push_back({line.where.source, line.where.line, "\"" + entity + "\" is no body's or state's entity"});
        continue;
      }
      NameFact fact = out_.facts_[body->second];
      fact.namesake = true;
      const auto number = static_cast<std::uint32_t>(out_.facts_.size());
      out_.facts_.push_back(std::move(fact));
      for (const auto name : split(line.names, "|")) {
        if (replaced(name, line.layer)) continue;
        if (!out_.index_.add(name, number, true))
          problems.push_back({line.where.source, line.where.line, "\"" + std::string(name) + "\" is no name"});
      }
    }
  }
}

}  // namespace dragoman
