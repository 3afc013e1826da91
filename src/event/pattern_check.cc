#include "event/pattern_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "event/pattern_lexicon.h"
#include "event/specificity.h"
#include "lexicon/source.h"

namespace dragoman {
namespace {

/// Words and phrases by their number in a Vocabulary; sorted.
using Words = std::vector<std::uint32_t>;

/// Numbers words and phrases alike, so that sets of them can be compared.
class Vocabulary {
 public:
  explicit Vocabulary(const WordTable& table) : table_(table) {}

  Words numbers(const Choice& choice) {
    Words out;
    for (const WordTable::Id id : choice.single) out.push_back(number({id}));
    for (const auto& phrase : choice.phrases) out.push_back(number(phrase));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  /// As it is written in a lexicon: "air_strike", "fact-finding_mission".
  std::string text(std::uint32_t number) {
    if (written_.size() != table_.size()) written_ = table_.by_id();
    std::string out;
    for (const WordTable::Id id : phrases_[number]) {
      if (!out.empty() && out.back() != '-' && written_[id] != "-") out += '_';
      out += written_[id];
    }
    return out;
  }

 private:
  std::uint32_t number(const std::vector<WordTable::Id>& phrase) {
    const auto [found, fresh] = numbers_.emplace(phrase, static_cast<std::uint32_t>(phrases_.size()));
    if (fresh) phrases_.push_back(phrase);
    return found->second;
  }

  const WordTable& table_;
  std::map<std::vector<WordTable::Id>, std::uint32_t> numbers_;
  std::vector<std::vector<WordTable::Id>> phrases_;
  std::vector<std::string_view> written_;
};

Words common(const Words& a, const Words& b) {
  Words out;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}
bool share(const Words& a, const Words& b) { return !common(a, b).empty(); }
bool holds(const Words& words, std::uint32_t word) { return std::binary_search(words.begin(), words.end(), word); }
bool holds_all(const Words& all, const Words& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

struct Place {
  const Element* element = nullptr;
  Words words;
  Words link;

  [[nodiscard]] Element::Kind kind() const { return element->kind; }
  /// Later places may hang on what this one took.
  [[nodiscard]] bool anchors() const { return kind() == Element::Kind::word || kind() == Element::Kind::anything; }
};

/// A pattern with its sets as numbers. A "set" of a line is the words of its trigger, those of a place, the
/// prepositions before a place, or the words of `needs`.
struct Line {
  const Pattern* pattern = nullptr;
  Words trigger;
  std::vector<Place> places;
  Words needs;
  Words unless;
  Words written;  ///< words that the line names itself, not by a "$set"

  [[nodiscard]] std::size_t sets() const { return 2 + 2 * places.size(); }
  [[nodiscard]] const Words& set(std::size_t i) const {
    if (i == 0) return trigger;
    if (i == 1) return needs;
    const Place& place = places[i / 2 - 1];
    return i % 2 == 0 ? place.words : place.link;
  }
};

/// The most that a place of the other line adds where the first one has no such place.
double most_value(const Place& place) {
  const double link = place.link.empty() ? 0 : link_value;
  switch (place.kind()) {
    case Element::Kind::word: {
      std::size_t longest = 1;
      for (const auto& phrase : place.element->words.phrases) longest = std::max(longest, phrase.size());
      return link + word_value + extra_word_value * static_cast<double>(longest - 1);
    }
    case Element::Kind::particle:
      return particle_value;
    case Element::Kind::fold:
      return link + fold_value;
    case Element::Kind::anything:
      return link + slot_value;
    default:
      return link + actor_value;
  }
}

/// `other` is found wherever `place` is, at least for some of its words, and adds as much.
bool stands_for(const Place& other, const Place& place) {
  using Kind = Element::Kind;
  // R, A and X take the same tokens; R adds most and leaves the actor to be found elsewhere.
  const bool slot = place.kind() == Kind::recipient || place.kind() == Kind::actor || place.kind() == Kind::anything;
  if (other.kind() != place.kind() && !(other.kind() == Kind::recipient && slot)) return false;
  if (place.element->optional && !other.element->optional) return false;
  if (other.link.empty() != place.link.empty()) return false;
  if (!place.link.empty() && !share(other.link, place.link)) return false;
  if ((place.element->codes & ~other.element->codes) != 0) return false;
  return place.words.empty() || share(other.words, place.words);
}

/// How far a line matches wherever another one does.
struct Cover {
  double gain = 0;  ///< by how much it is more specific there, at least
  struct Part {
    std::size_t set = 0;  ///< of the other line
    Words words;          ///< of that set, those for which this line matches too
  };
  std::vector<Part> parts;  ///< the sets that it does not cover as a whole
};

/// Lays the places of one line on those of another, in their order: dynamic programming over both, by the least loss.
class Alignment {
 public:
  Alignment(const Line& line, const Line& by)
      : line_(line), by_(by), rows_(line.places.size() + 1), columns_(by.places.size() + 1) {
    cells_.resize(rows_ * columns_ * 2);
    for (std::size_t i = rows_; i-- > 0;) {
      for (std::size_t j = columns_; j-- > 0;) {
        for (const bool closed : {false, true}) cell(i, j, closed) = best(i, j, closed);
      }
    }
  }

  [[nodiscard]] std::optional<Cover> cover() const {
    if (cells_.front().value == impossible) return std::nullopt;
    Cover cover;
    add_part(0, by_.trigger, cover);
    if (!line_.needs.empty() && !by_.needs.empty()) add_part(1, by_.needs, cover);
    std::size_t i = 0, j = 0;
    bool closed = false;
    while (i + 1 < rows_ || j + 1 < columns_) {
      const Step step = cell(i, j, closed).step;
      switch (step) {
        case Step::pair:
          add_part(2 + 2 * i, by_.places[j].words, cover);
          add_part(3 + 2 * i, by_.places[j].link, cover);
          closed = closed || (line_.places[i].anchors() && !by_.places[j].anchors());
          ++i, ++j;
          break;
        case Step::skip:
          cover.gain -= most_value(line_.places[i]);
          closed = closed || line_.places[i].anchors();
          ++i;
          break;
        case Step::leave:
          if (by_.places[j].kind() == Element::Kind::actor) cover.gain -= actor_value - slot_value;
          closed = closed || by_.places[j].anchors();
          ++j;
          break;
      }
    }
    return cover;
  }

 private:
  enum class Step : std::uint8_t { pair, skip, leave };
  struct Cell {
    double value = impossible;
    Step step = Step::pair;
  };
  static constexpr double impossible = -std::numeric_limits<double>::infinity();
  static constexpr double partly = -100;  // a set that is not covered as a whole is worse than any loss

  Cell& cell(std::size_t i, std::size_t j, bool closed) { return cells_[(i * columns_ + j) * 2 + (closed ? 1 : 0)]; }
  [[nodiscard]] const Cell& cell(std::size_t i, std::size_t j, bool closed) const {
    return cells_[(i * columns_ + j) * 2 + (closed ? 1 : 0)];
  }

  /// `closed`: what later places of the line may hang on is no anchor of the other one, so none can be laid any more.
  [[nodiscard]] Cell best(std::size_t i, std::size_t j, bool closed) const {
    if (i + 1 == rows_ && j + 1 == columns_) return {0, Step::pair};
    Cell found;
    const auto offer = [&](double value, Step step) {
      if (value > found.value) found = {value, step};
    };
    if (i + 1 < rows_ && j + 1 < columns_ && !closed && stands_for(by_.places[j], line_.places[i])) {
      const Place& place = line_.places[i];
      const Place& other = by_.places[j];
      const double loss =
          (holds_all(other.words, place.words) ? 0 : partly) + (holds_all(other.link, place.link) ? 0 : partly);
      offer(loss + cell(i + 1, j + 1, place.anchors() && !other.anchors()).value, Step::pair);
    }
    if (i + 1 < rows_) {
      const Place& place = line_.places[i];
      offer(cell(i + 1, j, closed || place.anchors()).value - most_value(place), Step::skip);
    }
    if (j + 1 < columns_ && by_.places[j].element->optional) {
      const bool actor = by_.places[j].kind() == Element::Kind::actor;  // keeps one from being found elsewhere
      offer(cell(i, j + 1, closed || by_.places[j].anchors()).value - (actor ? actor_value - slot_value : 0),
            Step::leave);
    }
    return found;
  }

  void add_part(std::size_t set, const Words& other, Cover& cover) const {
    const Words& words = line_.set(set);
    if (!holds_all(other, words)) cover.parts.push_back({set, common(words, other)});
  }

  const Line& line_;
  const Line& by_;
  std::size_t rows_, columns_;
  std::vector<Cell> cells_;
};

/// How `by` matches where `line` does; nothing where it does not, or not for any word.
std::optional<Cover> cover(const Line& line, const Line& by) {
  if (line.pattern->trigger != by.pattern->trigger || !share(line.trigger, by.trigger)) return std::nullopt;
  if (!by.needs.empty() && !share(line.needs, by.needs)) return std::nullopt;
  if (!holds_all(line.unless, by.unless)) return std::nullopt;
  auto out = Alignment(line, by).cover();
  if (!out) return std::nullopt;
  out->gain += weight_value * (by.pattern->weight - line.pattern->weight);
  out->gain += (by.needs.empty() ? 0 : condition_value) - (line.needs.empty() ? 0 : condition_value);
  return out;
}

/// The same words in the same places under the same conditions, or some of them.
bool same_words(const Line& a, const Line& b) {
  if (a.places.size() != b.places.size() || a.unless != b.unless || a.needs.empty() != b.needs.empty()) return false;
  for (std::size_t i = 0; i < a.places.size(); ++i) {
    const bool role = a.places[i].kind() == Element::Kind::recipient || a.places[i].kind() == Element::Kind::actor;
    const bool other_role =
        b.places[i].kind() == Element::Kind::recipient || b.places[i].kind() == Element::Kind::actor;
    if (a.places[i].kind() != b.places[i].kind() && !(role && other_role)) return false;
  }
  return true;
}

bool same_event(const Line& a, const Line& b) {
  const Pattern& p = *a.pattern;
  const Pattern& q = *b.pattern;
  if (p.code != q.code || p.mode != q.mode || p.swapped != q.swapped || p.both != q.both) return false;
  if (p.status != q.status) return false;
  for (std::size_t i = 0; i < a.places.size(); ++i) {
    if (a.places[i].kind() != b.places[i].kind()) return false;
  }
  return true;
}

std::string shortened(const std::string& text) {
  constexpr std::size_t longest = 120;
  if (text.size() <= longest) return text;
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "...";
}

std::string event_of(const Line& line) {
  const Pattern& pattern = *line.pattern;
  std::string out(pattern.code ? to_string(*pattern.code) : "NONE");
  if (!pattern.mode.empty()) out += " " + pattern.mode;
  if (pattern.swapped) out += " actor=R recipient=A";
  if (pattern.both) out += " both";
  if (pattern.status) out += " status=" + std::string(to_string(*pattern.status));
  return out;
}

std::string named(const Line& line) {
  return fmt::format("{} \"{}\"", line.pattern->rule, shortened(line.pattern->text));
}

/// The words between braces or after "=" of a set: "{a, $b}", one list each.
std::vector<std::string_view> lists(std::string_view line) {
  if (line[0] == '$') return {line.substr(std::min(line.find('='), line.size() - 1) + 1)};
  std::vector<std::string_view> out;
  for (std::size_t open = line.find('{'); open != std::string_view::npos; open = line.find('{', open + 1)) {
    const std::size_t close = line.find('}', open);
    if (close == std::string_view::npos) break;
    out.push_back(line.substr(open + 1, close - open - 1));
  }
  return out;
}

/// Names after "$" in a line.
std::vector<std::string> sets_named(std::string_view line) {
  std::vector<std::string> out;
  for (std::size_t dollar = line.find('$'); dollar != std::string_view::npos; dollar = line.find('$', dollar + 1)) {
    const std::size_t end = std::min(line.find_first_of(" \t,{}=", dollar), line.size());
    out.emplace_back(line.substr(dollar + 1, end - dollar - 1));
  }
  return out;
}

class PatternCheck {
 public:
  PatternCheck(const LexiconFolders& folders, const std::vector<LexiconFile>& files, PatternLexicon& lexicon,
               std::vector<Problem>& problems)
      : folders_(folders), files_(files), lexicon_(lexicon), problems_(problems), vocabulary_(lexicon.words()) {
    std::unordered_map<std::string, std::string_view> texts;
    for (const LexiconFile& file : files) {
      for (const LexiconLine& line : file.lines()) texts.emplace(file.rule(line), line.text);
    }
    for (const Pattern& pattern : lexicon.patterns()) {
      lines_.push_back(line_of(pattern));
      text_of_.push_back(texts[pattern.rule]);
      lines_.back().written = written(text_of_.back());
    }
    idle_.resize(lines_.size());
  }

  void lines() {
    index();
    std::vector<std::size_t> compared(lines_.size(), lines_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) check(i, compared);
  }

  void words_in_sets() {
    std::map<std::string, std::vector<std::pair<const LexiconFile*, LexiconLine>>> definitions;
    for (const LexiconFile& file : files_) {
      if (EventTypes::is_types_file(file)) continue;
      for (const LexiconLine& line : file.lines()) {
        if (line.text[0] == '$') {
          definitions[sets_named(line.text).front()].push_back({&file, line});
          continue;
        }
        for (const std::string_view list : lists(line.text)) repeated(file, line, "one set", {list});
      }
    }
    for (const auto& [name, all] : definitions) {
      std::vector<std::string_view> before;
      for (const auto& [file, line] : all) {
        before.push_back(lists(line.text).front());
        repeated(*file, line, "$" + name, before);
      }
    }
    unused(definitions);
  }

 private:
  Line line_of(const Pattern& pattern) {
    Line line;
    line.pattern = &pattern;
    line.trigger = vocabulary_.numbers(pattern.words);
    line.needs = vocabulary_.numbers(pattern.needs);
    line.unless = vocabulary_.numbers(pattern.unless);
    for (const Element& element : pattern.elements) {
      line.places.push_back({&element, vocabulary_.numbers(element.words), vocabulary_.numbers(element.link)});
    }
    return line;
  }

  Words numbers(std::string_view list) {
    const auto choice = parse_choice(list, lexicon_.scope());
    return choice ? vocabulary_.numbers(*choice) : Words{};
  }

  Words written(std::string_view text) {
    std::string list;
    for (const std::string_view word : split(text, " \t,{}=")) {
      if (word[0] != '$') list += std::string(word) + ",";
    }
    return numbers(list);
  }

  void blame(const Line& line, std::string what) {
    const std::string& rule = line.pattern->rule;
    const std::size_t colon = rule.rfind(':');
    problems_.push_back({rule.substr(0, colon), std::stoull(rule.substr(colon + 1)), std::move(what)});
  }

  // A line covers another one only where each set of its trigger, its words and `needs` shares a word with the other's.
  // So it is enough to look it up under one of them: the one whose words are rarest.
  enum class Role : std::uint8_t { trigger, word, needs };
  static std::uint64_t key(Role role, std::uint32_t word) {
    return std::uint64_t{word} << 2 | static_cast<std::uint64_t>(role);
  }

  template <typename Visit>
  static void each_set(const Line& line, bool required, Visit visit) {
    visit(Role::trigger, line.trigger);
    if (!line.needs.empty()) visit(Role::needs, line.needs);
    for (const Place& place : line.places) {
      if (place.kind() == Element::Kind::word && !(required && place.element->optional)) visit(Role::word, place.words);
    }
  }

  void index() {
    std::unordered_map<std::uint64_t, std::size_t> common_in;
    for (const Line& line : lines_) {
      each_set(line, false, [&](Role role, const Words& words) {
        for (const std::uint32_t w : words) ++common_in[key(role, w)];
      });
    }
    for (std::uint32_t i = 0; i < lines_.size(); ++i) {
      std::size_t least = std::numeric_limits<std::size_t>::max();
      std::pair<Role, const Words*> rarest{Role::trigger, &lines_[i].trigger};
      each_set(lines_[i], true, [&](Role role, const Words& words) {
        std::size_t met = 0;
        for (const std::uint32_t w : words) met += common_in[key(role, w)];
        if (met < least) least = met, rarest = {role, &words};
      });
      for (const std::uint32_t w : *rarest.second) index_[key(rarest.first, w)].push_back(i);
    }
  }

  void check(std::size_t number, std::vector<std::size_t>& compared) {
    const Line& line = lines_[number];
    std::map<std::size_t, std::map<std::uint32_t, std::size_t>> idle;  // set, word: the line that wins instead
    std::map<std::size_t, Cover> contradictions;
    std::optional<std::pair<std::size_t, double>> winner;
    compared[number] = number;
    each_set(line, false, [&](Role role, const Words& words) {
      for (const std::uint32_t w : words) {
        const auto found = index_.find(key(role, w));
        if (found == index_.end()) continue;
        for (const std::uint32_t other : found->second) {
          if (winner) return;
          if (compared[other] == number) continue;
          compared[other] = number;
          auto by = cover(line, lines_[other]);
          constexpr double rounding = 1e-9;
          if (!by || by->gain < -rounding || (by->gain < rounding && other > number)) continue;
          if (by->parts.empty()) {
            winner = {other, by->gain};
            return;
          }
          if (by->parts.size() == 1) {
            auto& set = idle[by->parts[0].set];
            for (const std::uint32_t lost : by->parts[0].words) {
              const auto [known, fresh] = set.emplace(lost, other);
              if (!fresh) known->second = std::min<std::size_t>(known->second, other);
            }
          }
          if (same_words(line, lines_[other]) && !same_event(line, lines_[other])) {
            contradictions.emplace(other, std::move(*by));
          }
        }
      }
    });
    if (winner) return never_wins(line, lines_[winner->first], winner->second > 1e-9);
    for (const auto& [set, words] : idle) {
      if (words.size() == line.set(set).size()) return never_wins(line, words);
    }
    for (const auto& [other, by] : contradictions) contradicts(line, lines_[other], by);
    for (const auto& [set, words] : idle) {
      std::map<std::size_t, Words> by_winner;
      for (const auto& [word, other] : words) {
        idle_[number].insert(word);
        if (!holds(line.written, word) || contradictions.contains(other)) continue;
        by_winner[other].push_back(word);
      }
      for (const auto& [other, lost] : by_winner) {
        blame(line, fmt::format("\"{}\" never wins with {}: {} does", shortened(line.pattern->text), quoted(lost),
                                named(lines_[other])));
      }
    }
  }

  std::string quoted(std::uint32_t word) { return "\"" + vocabulary_.text(word) + "\""; }
  std::string quoted(const Words& words) {
    constexpr std::size_t most = 6;
    std::string out;
    for (std::size_t i = 0; i < std::min(words.size(), most); ++i) out += (i == 0 ? "" : ", ") + quoted(words[i]);
    return words.size() > most ? out + " ..." : out;
  }

  void never_wins(const Line& line, const Line& by, bool more_specific) {
    if (same_words(line, by) && !same_event(line, by)) {
      blame(line, fmt::format("\"{}\" is {} here and {} on {}, which wins", shortened(line.pattern->text),
                              event_of(line), event_of(by), named(by)));
      return;
    }
    blame(line, fmt::format("\"{}\" never wins: {} matches wherever it does and {}", shortened(line.pattern->text),
                            named(by), more_specific ? "is more specific" : "stands first"));
  }

  void never_wins(const Line& line, const std::map<std::uint32_t, std::size_t>& words) {
    std::map<std::size_t, Words> by_winner;
    for (const auto& [word, other] : words) by_winner[other].push_back(word);
    std::vector<std::string> parts;
    for (const auto& [other, lost] : by_winner) {
      parts.push_back(fmt::format("with {} {} does", quoted(lost), named(lines_[other])));
    }
    blame(line, fmt::format("\"{}\" never wins: {}", shortened(line.pattern->text), fmt::join(parts, "; ")));
  }

  void contradicts(const Line& line, const Line& by, const Cover& cover) {
    // A line may make an exception to a word of another one's "$set"; it has to win, as it does here.
    const bool exception = std::any_of(cover.parts.begin(), cover.parts.end(), [&](const Cover::Part& part) {
      return !share(line.written, part.words) && holds_all(by.written, part.words);
    });
    if (exception) return;
    std::vector<std::string> parts;
    for (const Cover::Part& part : cover.parts) {
      parts.push_back(quoted(part.words));
    }
    blame(line, fmt::format("\"{}\" with {} is {} here and {} on {}, which wins", shortened(line.pattern->text),
                            fmt::join(parts, " and "), event_of(line), event_of(by), named(by)));
  }

  /// Words of the last of `parts_of_set` that stand in the set already.
  void repeated(const LexiconFile& file, const LexiconLine& line, const std::string& set,
                const std::vector<std::string_view>& parts_of_set) {
    std::unordered_map<std::uint32_t, std::string> nested;
    std::unordered_set<std::uint32_t> seen;
    for (const std::string_view list : parts_of_set) {
      for (const std::string_view part : split(list, ",")) {
        if (part[0] != '$') continue;
        for (const std::uint32_t word : numbers(part)) nested.emplace(word, part);
      }
    }
    for (std::size_t i = 0; i < parts_of_set.size(); ++i) {
      for (const std::string_view part : split(parts_of_set[i], ",")) {
        if (part[0] == '$') continue;
        for (const std::uint32_t word : numbers(part)) {
          const auto in = nested.find(word);
          const bool again = !seen.insert(word).second;
          if (i + 1 < parts_of_set.size()) continue;
          if (again) {
            problems_.push_back(file.problem(line, fmt::format("{} stands twice in {}", quoted(word), set)));
          } else if (in != nested.end()) {
            problems_.push_back(file.problem(
                line, fmt::format("{} stands twice in {}, which holds {}", quoted(word), set, in->second)));
          }
        }
      }
    }
  }

  /// Sets that nothing names, and words of sets with which no line wins.
  void unused(const std::map<std::string, std::vector<std::pair<const LexiconFile*, LexiconLine>>>& definitions) {
    std::vector<std::string> open;
    std::map<std::string, std::vector<std::size_t>> used_in;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      for (std::string& set : sets_named(text_of_[i])) {
        used_in[set].push_back(i);
        open.push_back(std::move(set));
      }
    }
    for (const char* other : {"status", "details"}) {
      const auto files = read_lexicon(folders_, other);
      if (!files) continue;  // says who reads it
      for (const LexiconFile& file : *files) {
        for (const LexiconLine& line : file.lines()) {
          for (std::string& set : sets_named(line.text)) open.push_back(std::move(set));
        }
      }
    }
    std::unordered_set<std::string> used(open.begin(), open.end());
    for (const auto& [name, all] : definitions) {
      if (PatternLexicon::has_own_meaning(name) && used.insert(name).second) open.push_back(name);
    }
    while (!open.empty()) {  // a set that a set in use holds is in use
      const auto found = definitions.find(open.back());
      open.pop_back();
      if (found == definitions.end()) continue;
      for (const auto& [file, line] : found->second) {
        for (std::string& inner : sets_named(line.text)) {
          if (used.insert(inner).second) open.push_back(std::move(inner));
        }
      }
    }
    for (const auto& [name, all] : definitions) {
      const auto& [file, line] = all.front();
      if (!used.contains(name)) {
        problems_.push_back(file->problem(line, fmt::format("no line names ${}", name)));
      } else if (const auto lines = used_in.find(name); lines != used_in.end()) {
        for (const auto& [where, part] : all) {
          for (const std::uint32_t word : written(lists(part.text).front())) {
            const bool idle = std::all_of(lines->second.begin(), lines->second.end(),
                                          [&](std::size_t i) { return idle_[i].contains(word); });
            if (!idle) continue;
            problems_.push_back(where->problem(
                part,
                fmt::format("{} of ${} wins in no line: others tell it wherever the set stands", quoted(word), name)));
          }
        }
      }
    }
  }

  const LexiconFolders& folders_;
  const std::vector<LexiconFile>& files_;
  PatternLexicon& lexicon_;
  std::vector<Problem>& problems_;
  Vocabulary vocabulary_;
  std::vector<Line> lines_;
  std::vector<std::string_view> text_of_;
  std::vector<std::unordered_set<std::uint32_t>> idle_;  // words with which a line never wins
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> index_;
};

}  // namespace

std::vector<Problem> check_patterns(const LexiconFolders& folders) {
  const auto files = read_lexicon(folders, "events", SameName::replaces);
  if (!files) return {files.error()};
  std::vector<Problem> problems;
  PatternLexicon lexicon = PatternLexicon::read(*files, problems);
  PatternCheck check(folders, *files, lexicon, problems);
  check.lines();
  check.words_in_sets();

  std::unordered_map<std::string, std::size_t> order;
  for (std::size_t i = 0; i < files->size(); ++i) order.emplace((*files)[i].name(), i);
  std::stable_sort(problems.begin(), problems.end(), [&](const Problem& a, const Problem& b) {
    return std::pair(order[a.source], a.line) < std::pair(order[b.source], b.line);
  });
  const std::uint32_t own = folders.all().size() > 1 ? 1 : 0;
  std::erase_if(problems, [&](const Problem& problem) { return (*files)[order[problem.source]].layer() < own; });
  return problems;
}

}  // namespace dragoman
