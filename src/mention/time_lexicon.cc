#include "mention/time_lexicon.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "mention/time_atoms.h"

namespace dragoman::times {
namespace {

template <class Value>
using Names = std::initializer_list<std::pair<std::string_view, Value>>;

template <class Value>
std::optional<Value> by_name(const Names<Value>& names, std::string_view name) {
  for (const auto& [known, value] : names)
    if (known == name) return value;
  return {};
}

const Names<Role> roles = {{"month", Role::month},
                           {"weekday", Role::weekday},
                           {"recurring", Role::recurring},
                           {"season", Role::season},
                           {"day-part", Role::day_part},
                           {"deictic", Role::deictic},
                           {"tonight", Role::tonight},
                           {"unit", Role::unit},
                           {"decade-word", Role::decade_word},
                           {"cardinal", Role::cardinal},
                           {"scale", Role::scale},
                           {"ordinal", Role::ordinal},
                           {"indefinite", Role::indefinite},
                           {"couple", Role::couple},
                           {"vague-count", Role::vague_count},
                           {"article", Role::article},
                           {"of", Role::of},
                           {"and", Role::and_},
                           {"or", Role::or_},
                           {"which", Role::which},
                           {"padding", Role::padding},
                           {"part", Role::part},
                           {"part-of", Role::part_of},
                           {"half", Role::half},
                           {"ago", Role::ago},
                           {"preposition", Role::preposition},
                           {"now", Role::now},
                           {"time", Role::time},
                           {"commencing", Role::commencing},
                           {"onward", Role::onward},
                           {"more", Role::more},
                           {"every", Role::every},
                           {"owner", Role::owner},
                           {"other-year", Role::other_year},
                           {"counted", Role::counted},
                           {"clock", Role::clock},
                           {"quarter-letter", Role::quarter_letter},
                           {"half-letter", Role::half_letter},
                           {"to-date", Role::to_date},
                           {"negation", Role::negation},
                           {"as", Role::as},
                           {"prior", Role::prior},
                           {"less", Role::less},
                           {"ending", Role::ending}};

const Names<Cue> future_cues = {{"modal", Cue::future_modal},
                                {"word", Cue::future_word},
                                {"due", Cue::future_due},
                                {"expected", Cue::future_expected},
                                {"set", Cue::future_set}};
const Names<Cue> cues = {{"event", Cue::event},  {"past", Cue::past},       {"bare-verb", Cue::bare_verb},
                         {"have", Cue::have},    {"be-form", Cue::be_form}, {"be-present", Cue::be_present},
                         {"clause", Cue::clause}};

const Names<Which> which_words = {{"last", Which::last},           {"past", Which::past}, {"previous", Which::previous},
                                  {"this", Which::this_},          {"next", Which::next}, {"coming", Which::coming},
                                  {"following", Which::following}, {"same", Which::same}, {"that", Which::that},
                                  {"recent", Which::recent}};

const Names<Preposition> prepositions = {{"in", Preposition::in},           {"on", Preposition::on},
                                         {"at", Preposition::at},           {"by", Preposition::by},
                                         {"to", Preposition::to},           {"from", Preposition::from},
                                         {"since", Preposition::since},     {"starting", Preposition::starting},
                                         {"until", Preposition::until},     {"through", Preposition::through},
                                         {"before", Preposition::before},   {"after", Preposition::after},
                                         {"between", Preposition::between}, {"during", Preposition::during},
                                         {"over", Preposition::over},       {"within", Preposition::within},
                                         {"for", Preposition::for_},        {"than", Preposition::than},
                                         {"around", Preposition::around},   {"ahead", Preposition::ahead}};

const Names<PartWord> part_words = {
    {"early", PartWord::early}, {"mid", PartWord::mid},   {"late", PartWord::late}, {"earlier", PartWord::earlier},
    {"later", PartWord::later}, {"turn", PartWord::turn}, {"rest", PartWord::rest}};

const Names<Unit> units = {
    {"day", Unit::day},         {"week", Unit::week},      {"workweek", Unit::workweek}, {"fortnight", Unit::fortnight},
    {"weekend", Unit::weekend}, {"month", Unit::month},    {"quarter", Unit::quarter},   {"year", Unit::year},
    {"decade", Unit::decade},   {"century", Unit::century}};

std::optional<int> integer(std::string_view text) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty()) return {};
  return value;
}

template <class Value>
std::optional<int> as_int(std::optional<Value> value) {
  return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

std::optional<int> value_of(Role role, std::string_view text) {
  switch (role) {
    case Role::unit:
      return as_int(by_name(units, text));
    case Role::which:
      return as_int(by_name(which_words, text));
    case Role::preposition:
      return as_int(by_name(prepositions, text));
    case Role::part:
    case Role::part_of:
      return as_int(by_name(part_words, text));
    default:
      break;
  }
  const auto number = integer(text);
  return number && *number >= -1 && *number <= 1000 ? number : std::nullopt;
}

/// "MM-DD"
std::optional<std::pair<unsigned, unsigned>> month_day(std::string_view text) {
  if (text.size() != 5 || text[2] != '-') return {};
  const auto month = integer(text.substr(0, 2)), day = integer(text.substr(3));
  if (!month || !day || !make_date(2000, static_cast<unsigned>(*month), static_cast<unsigned>(*day))) return {};
  return std::pair{static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
}

std::optional<Holiday> holiday_rule(std::string_view text) {
  Holiday holiday;
  if (text == "unknown") return holiday;
  if (text == "listed") {
    holiday.rule = Holiday::Rule::listed;
    return holiday;
  }
  for (const auto& [prefix, rule] :
       Names<Holiday::Rule>{{"easter", Holiday::Rule::easter}, {"orthodox", Holiday::Rule::orthodox}}) {
    if (!text.starts_with(prefix)) continue;
    const auto offset = integer(text.substr(prefix.size()));
    if (!offset) return {};
    holiday.rule = rule;
    holiday.offset = *offset;
    return holiday;
  }
  if (const auto fixed = month_day(text)) {
    holiday.rule = Holiday::Rule::fixed;
    std::tie(holiday.month, holiday.day) = *fixed;
    return holiday;
  }
  const std::size_t hash = text.find('#');  // MM/WEEKDAY#N+OFFSET
  if (hash != 4 || text[2] != '/') return {};
  const std::size_t plus = text.find('+');
  const auto month = integer(text.substr(0, 2)), weekday = integer(text.substr(3, 1));
  const auto nth = integer(text.substr(5, plus == text.npos ? text.npos : plus - 5));
  const auto offset = plus == text.npos ? std::optional<int>(0) : integer(text.substr(plus));
  if (!month || !weekday || !nth || !offset || *month < 1 || *month > 12 || *weekday < 1 || *weekday > 7) return {};
  holiday.rule = Holiday::Rule::weekday;
  holiday.month = static_cast<unsigned>(*month);
  holiday.weekday = static_cast<unsigned>(*weekday);
  holiday.nth = *nth;
  holiday.offset = *offset;
  return holiday;
}

}  // namespace

std::vector<std::pair<Date, Date>> Holiday::in_year(int year) const {
  if (year < 1 || year > 9999) return {};
  std::optional<Date> found;
  switch (rule) {
    case Rule::fixed:
      found = make_date(year, month, day);
      break;
    case Rule::easter:
      found = times::easter(year);
      break;
    case Rule::orthodox:
      found = orthodox_easter(year);
      break;
    case Rule::weekday:
      found = nth_weekday(year, month, weekday, nth);
      break;
    case Rule::listed: {
      std::vector<std::pair<Date, Date>> out;
      for (const auto& period : days)
        if (year_of(period.first) == year) out.push_back(period);
      return out;
    }
    case Rule::unknown:
      return {};
  }
  if (!found) return {};
  const Date moved = *found + std::chrono::days{offset};
  return {{moved, moved}};
}

TimeLexicon::TimeLexicon() : words_(1) {}

const std::vector<Phrase>& TimeLexicon::phrases(WordId first) const {
  static const std::vector<Phrase> none;
  const auto found = phrases_.find(first);
  return found == phrases_.end() ? none : found->second;
}

WordId TimeLexicon::intern(std::string_view lower) {
  const auto [place, added] = ids_.try_emplace(std::string(lower), static_cast<WordId>(words_.size()));
  if (added) words_.emplace_back();
  longest_ = std::max(longest_, lower.size());
  return place->second;
}

tl::expected<void, std::string> TimeLexicon::add_phrase(std::string_view text, std::int32_t holiday) {
  Phrase phrase;
  phrase.holiday = holiday;
  for (const auto piece : pieces(text)) phrase.words.push_back(intern(piece));
  if (phrase.words.empty() || words_.size() > 60'000) return tl::unexpected(std::string("no words, or too many"));
  words_[phrase.words.front()].starts_phrase = true;
  phrases_[phrase.words.front()].push_back(std::move(phrase));
  return {};
}

tl::expected<void, std::string> TimeLexicon::read_holiday(const std::vector<std::string_view>& parts) {
  if (parts.size() < 2) return tl::unexpected(std::string("expected: names  rule  [marks]"));
  auto holiday = holiday_rule(parts[1]);
  if (!holiday) return tl::unexpected(fmt::format("no such rule for a holiday: '{}'", parts[1]));
  for (std::size_t i = 2; i < parts.size(); ++i) {
    if (parts[i] != "noun" && parts[i] != "name") return tl::unexpected(fmt::format("unknown mark '{}'", parts[i]));
    (parts[i] == "noun" ? holiday->noun : holiday->name) = true;
  }
  holidays_.push_back(*holiday);
  for (const auto name : split(parts[0], ","))
    if (auto done = add_phrase(name, static_cast<std::int32_t>(holidays_.size()) - 1); !done) return done;
  return {};
}

/// "eid al-fitr  2019-06-04 2020-05-24": days of a holiday that is listed already.
tl::expected<void, std::string> TimeLexicon::read_days(const std::vector<std::string_view>& parts) {
  if (parts.size() != 2) return tl::unexpected(std::string("expected: name  days"));
  std::vector<WordId> words;
  for (const auto piece : pieces(parts[0])) words.push_back(find(piece));
  Holiday* holiday = nullptr;
  for (const auto& phrase : phrases(words.empty() ? unknown_word : words.front()))
    if (phrase.holiday >= 0 && phrase.words == words) holiday = &holidays_[static_cast<std::size_t>(phrase.holiday)];
  if (holiday == nullptr || holiday->rule != Holiday::Rule::listed)
    return tl::unexpected(fmt::format("'{}' is no holiday whose days are listed", parts[0]));
  for (const auto text : split(parts[1], " ")) {
    const std::size_t slash = text.find('/');
    const auto first = parse_date(text.substr(0, slash));
    const auto last = slash == text.npos ? first : parse_date(text.substr(slash + 1));
    const bool later = first && last && *last >= *first;
    if (!later || (!holiday->days.empty() && *first <= holiday->days.back().second))
      return tl::unexpected(fmt::format("'{}' is no day, or not after the one before it", text));
    holiday->days.emplace_back(*first, *last);
  }
  return {};
}

tl::expected<void, std::string> TimeLexicon::read_name(const std::vector<std::string_view>& parts) {
  if (parts.size() == 2 && parts[1] == "no-date") {
    for (const auto name : split(parts[0], ","))
      if (auto done = add_phrase(name, -1); !done) return done;
    return {};
  }
  const auto date = parts.size() == 3 ? month_day(parts[0]) : std::nullopt;
  const auto year = parts.size() == 3 ? integer(parts[2]) : std::nullopt;
  if (!date || !year) return tl::unexpected(std::string("expected: names  no-date, or MM-DD  words  year"));
  NamedDay day{date->first, date->second, *year, {}};
  for (const auto word : split(parts[1], ",")) day.followers.push_back(intern(word));
  named_days_.push_back(std::move(day));
  return {};
}

tl::expected<void, std::string> TimeLexicon::read_word(const std::vector<std::string_view>& parts) {
  if (parts.size() < 3) return tl::unexpected(std::string("expected: words  kind  value  [marks]"));
  const auto role = by_name(roles, parts[1]);
  const auto cue = parts[1] == "future" ? by_name(future_cues, parts[2]) : by_name(cues, parts[1]);
  if (!role && !cue) return tl::unexpected(fmt::format("unknown kind '{}' or value '{}'", parts[1], parts[2]));
  const auto value = role ? value_of(*role, parts[2]) : std::optional<int>(0);
  if (!value) return tl::unexpected(fmt::format("'{}' is no value of a {}", parts[2], parts[1]));
  for (const auto text : split(parts[0], ",")) {
    Word& word = words_[intern(text)];
    if ((role && word.role != Role::none) || (cue && word.cue != Cue::none))
      return tl::unexpected(fmt::format("'{}' is already listed", text));
    if (cue) word.cue = *cue;
    if (!role) continue;
    word.role = *role;
    word.value = static_cast<std::int16_t>(*value);
    for (std::size_t i = 3; i < parts.size(); ++i) {
      if (parts[i] == "doubtful")
        word.doubtful = true;
      else if (parts[i] == "name")
        word.name = true;
      else if (parts[i] == "short")
        word.abbreviated = true;
      else if (parts[i] == "plural")
        word.plural = true;
      else
        return tl::unexpected(fmt::format("unknown mark '{}'", parts[i]));
    }
  }
  return {};
}

tl::expected<void, Problem> TimeLexicon::read_file(const LexiconFile& file) {
  for (const auto& line : file.lines()) {
    const auto parts = fields(line.text);
    const auto done = file.name().ends_with("/holidays.lex")   ? read_holiday(parts)
                      : file.name().ends_with("/moveable.lex") ? read_days(parts)
                      : file.name().ends_with("/names.lex")    ? read_name(parts)
                                                               : read_word(parts);
    if (!done) return tl::unexpected(file.problem(line, done.error()));
  }
  return {};
}

tl::expected<TimeLexicon, Problem> TimeLexicon::open(const LexiconFolders& folders) {
  auto files = read_lexicon(folders, "times");
  if (!files) return tl::unexpected(files.error());
  TimeLexicon lexicon;
  for (const auto& file : *files)
    if (auto done = lexicon.read_file(file); !done) return tl::unexpected(done.error());
  for (auto& [first, phrases] : lexicon.phrases_)
    std::stable_sort(phrases.begin(), phrases.end(),
                     [](const Phrase& a, const Phrase& b) { return a.words.size() > b.words.size(); });
  return lexicon;
}

}  // namespace dragoman::times
