#include "event/pattern.h"

#include <algorithm>
#include <charconv>

#include "article/ascii_lower.h"
#include "lexicon/source.h"

namespace dragoman {
namespace {

struct Piece {
  std::string text;
  bool group = false;  // stood in braces
};

/// Parts a pattern at white space, keeping "{a, b}" together.
tl::expected<std::vector<Piece>, std::string> pieces(std::string_view pattern) {
  std::vector<Piece> out;
  std::size_t i = 0;
  while (i < pattern.size()) {
    if (pattern[i] == ' ') {
      ++i;
      continue;
    }
    if (pattern[i] == '{') {
      const std::size_t close = pattern.find('}', i);
      if (close == std::string_view::npos) return tl::unexpected(std::string("'{' without '}'"));
      out.push_back({std::string(pattern.substr(i + 1, close - i - 1)), true});
      i = close + 1;
      continue;
    }
    std::size_t end = pattern.find_first_of(" {", i);
    if (end == std::string_view::npos) end = pattern.size();
    out.push_back({std::string(pattern.substr(i, end - i)), false});
    i = end;
  }
  return out;
}

void add_word(std::string_view word, WordTable& table, Choice& choice) {
  std::vector<WordTable::Id> ids;
  std::string part;
  const auto flush = [&] {
    if (!part.empty()) ids.push_back(table.add(part));
    part.clear();
  };
  for (const char c : ascii_lower(word)) {
    if (c == '_' || c == ' ') {
      flush();
    } else if (c == '-') {  // as the tokeniser does
      flush();
      ids.push_back(table.add("-"));
    } else {
      part += c;
    }
  }
  flush();
  // The tokeniser keeps a few prefixes with their word ("co-operate", "re-impose").
  const bool hyphens_only = ids.size() > 1 && word.find_first_of("_ ") == std::string_view::npos;
  if (hyphens_only) choice.single.push_back(table.add(ascii_lower(word)));
  if (ids.size() == 1) {
    choice.single.push_back(ids[0]);
  } else if (!ids.empty()) {
    choice.phrases.push_back(std::move(ids));
  }
}

tl::expected<void, std::string> add_list(std::string_view list, PatternScope scope, Choice& choice) {
  for (const std::string_view part : split(list, ",")) {
    if (part[0] != '$') {
      add_word(part, scope.words, choice);
      continue;
    }
    const auto found = scope.sets.find(std::string(part.substr(1)));
    if (found == scope.sets.end()) return tl::unexpected("unknown set '" + std::string(part) + "'");
    for (const std::string& word : found->second) add_word(word, scope.words, choice);
  }
  std::sort(choice.single.begin(), choice.single.end());
  choice.single.erase(std::unique(choice.single.begin(), choice.single.end()), choice.single.end());
  return {};
}

bool is_link(const Piece& piece, PatternScope scope) {
  const auto links = scope.sets.find(std::string(links_set));
  if (links == scope.sets.end()) return false;
  const auto known = [&](std::string_view word) {
    return std::find(links->second.begin(), links->second.end(), ascii_lower(word)) != links->second.end();
  };
  if (!piece.group) return known(piece.text);
  const auto parts = split(piece.text, ",");
  return !parts.empty() && std::all_of(parts.begin(), parts.end(), known);
}

tl::expected<CodeSet, std::string> fold_codes(std::string_view name, PatternScope scope) {
  CodeSet codes = 0;
  if (const auto code = parse_event_code(name)) return bit(*code);
  if (const auto type = scope.find_type(name)) return type_bit(*type);
  for (std::size_t i = 0; i < event_codes; ++i) {
    const auto code = static_cast<EventCode>(i);
    const std::string_view quad_name = to_string(quad(code));
    const bool cooperation = quad_name.ends_with("cooperation");
    if (name == "any" || name == quad_name || (name == "coop" && cooperation) || (name == "conflict" && !cooperation)) {
      codes |= bit(code);
    }
  }
  if (codes == 0) return tl::unexpected("unknown class of events '<" + std::string(name) + ">'");
  return codes;
}

tl::expected<Element, std::string> element(const Piece& piece, PatternScope scope) {
  Element out;
  std::string_view text = piece.text;
  if (!piece.group) {
    const bool optional = text.ends_with('?');
    if (optional) text.remove_suffix(1);
    if (text == "R" || text == "A" || text == "X") {
      out.kind = text == "R" ? Element::Kind::recipient : text == "A" ? Element::Kind::actor : Element::Kind::anything;
      out.optional = optional;
      return out;
    }
    if (optional) return tl::unexpected("only R, A and X can be optional, not '" + piece.text + "'");
    if (text.starts_with('<') && text.ends_with('>')) {
      auto codes = fold_codes(text.substr(1, text.size() - 2), scope);
      if (!codes) return tl::unexpected(codes.error());
      out.kind = Element::Kind::fold;
      out.codes = *codes;
      return out;
    }
  }
  if (auto added = add_list(text, scope, out.words); !added) return tl::unexpected(added.error());
  if (out.words.empty()) return tl::unexpected(std::string("an empty set of words"));
  return out;
}

tl::expected<void, std::string> read_elements(const std::vector<Piece>& parts, std::size_t from, PatternScope scope,
                                              Pattern& pattern) {
  for (std::size_t i = from; i < parts.size(); ++i) {
    Element next;
    // A link word right before another link or at the end is a particle: "pull out of R", "step down".
    if (!parts[i].group && parts[i].text == "and") continue;  // "between A and R": both hang on "between"
    const bool to = !parts[i].group && parts[i].text == "to";
    if (to || is_link(parts[i], scope)) {
      const bool last = i + 1 == parts.size();
      if (last || is_link(parts[i + 1], scope)) {
        next.kind = Element::Kind::particle;
        if (auto added = add_list(parts[i].text, scope, next.words); !added) return added;
        pattern.elements.push_back(std::move(next));
        continue;
      }
      auto slot = element(parts[i + 1], scope);
      if (!slot) return tl::unexpected(slot.error());
      next = std::move(*slot);
      next.infinitive = to;
      next.clause = !parts[i].group && parts[i].text == "that";
      if (auto added = add_list(parts[i].text, scope, next.link); !added) return added;
      ++i;
    } else {
      auto plain = element(parts[i], scope);
      if (!plain) return tl::unexpected(plain.error());
      next = std::move(*plain);
      // "between A and R": the second slot hangs on the same preposition.
      if (i >= 2 && parts[i - 1].text == "and" && !pattern.elements.empty()) next.link = pattern.elements.back().link;
    }
    pattern.elements.push_back(std::move(next));
  }
  return {};
}

tl::expected<void, std::string> read_option(std::string_view option, PatternScope scope, Pattern& pattern) {
  const auto fail = [&](std::string_view why) {
    return tl::unexpected("option '" + std::string(option) + "': " + std::string(why));
  };
  if (option == "both") {
    pattern.both = true;
    return {};
  }
  if (option == "sides") {
    pattern.sides = true;
    return {};
  }
  if (option == "sure") {
    pattern.sure = true;
    return {};
  }
  const std::size_t equals = option.find('=');
  if (equals == std::string_view::npos) return fail("is none");
  const std::string_view key = option.substr(0, equals);
  std::string_view value = option.substr(equals + 1);
  if (value.starts_with('{') && value.ends_with('}')) value = value.substr(1, value.size() - 2);
  if (key == "actor" && value == "R") {
    pattern.swapped = true;
  } else if (key == "recipient" && value == "A") {
    pattern.swapped = true;
  } else if (key == "needs") {
    return add_list(value, scope, pattern.needs);
  } else if (key == "unless") {
    return add_list(value, scope, pattern.unless);
  } else if (key == "status") {
    for (const Status status : {Status::reported, Status::planned, Status::hypothetical, Status::negated}) {
      if (value == to_string(status)) pattern.status = status;
    }
    if (!pattern.status) return fail("no status");
  } else if (key == "context") {
    if (!is_context(value)) return fail("no context of PLOVER");
    pattern.context = value;
  } else if (key == "weight") {
    double weight = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), weight);
    if (error != std::errc{} || end != value.data() + value.size() || weight <= 0 || weight > 1) {
      return fail("a weight is above 0 and at most 1");
    }
    pattern.weight = weight;
  } else {
    return fail("is none");
  }
  return {};
}

std::string unknown_mode(const Pattern& pattern, std::string_view mode, const PatternScope& scope) {
  const std::string what = "unknown mode '" + std::string(mode) + "'";
  if (!pattern.code) return what + ": NONE has no modes";
  if (pattern.type) return what + " of " + scope.types->all()[*pattern.type].name;
  const auto known = modes(*pattern.code);
  std::string list = ": " + std::string(to_string(*pattern.code)) + (known.empty() ? " has no modes" : " has ");
  for (std::size_t i = 0; i < known.size(); ++i) list += (i == 0 ? "" : ", ") + std::string(known[i]);
  return what + list;
}

/// Options are parted by white space, but "needs={a, b}" holds some.
std::vector<std::string> option_words(std::string_view field) {
  std::vector<std::string> out;
  std::string word;
  bool braces = false;
  for (const char c : field) {
    if (c == '{') braces = true;
    if (c == '}') braces = false;
    if (c == ' ' && !braces) {
      if (!word.empty()) out.push_back(word);
      word.clear();
    } else {
      word += c;
    }
  }
  if (!word.empty()) out.push_back(word);
  return out;
}

}  // namespace

WordTable::Id WordTable::add(std::string_view word) {
  const auto found = ids_.find(word);
  if (found != ids_.end()) return found->second;
  const Id id = static_cast<Id>(ids_.size() + 1);
  ids_.emplace(std::string(word), id);
  return id;
}

WordTable::Id WordTable::find(std::string_view word) const {
  const auto found = ids_.find(word);
  return found == ids_.end() ? 0 : found->second;
}

std::vector<std::string_view> WordTable::by_id() const {
  std::vector<std::string_view> words(size());
  for (const auto& [word, id] : ids_) words[id] = word;
  return words;
}

tl::expected<Choice, std::string> parse_choice(std::string_view list, PatternScope scope) {
  Choice choice;
  if (auto added = add_list(list, scope, choice); !added) return tl::unexpected(added.error());
  return choice;
}

tl::expected<Pattern, std::string> parse_pattern(std::string_view line, PatternScope scope) {
  const auto parts_of_line = fields(line);
  if (parts_of_line.size() < 2) {
    return tl::unexpected(std::string("a line is: pattern, two spaces or a tab, code, then mode and options"));
  }
  Pattern pattern;
  pattern.text = parts_of_line[0];
  auto parts = pieces(parts_of_line[0]);
  if (!parts) return tl::unexpected(parts.error());

  std::size_t first = 0;
  if (!parts->front().group && parts->size() > 1) {
    if (parts->front().text == "the") pattern.trigger = Pattern::Trigger::noun, first = 1;
    if (parts->front().text == "be") pattern.trigger = Pattern::Trigger::predicate, first = 1;
  }
  if (auto added = add_list((*parts)[first].text, scope, pattern.words); !added) return tl::unexpected(added.error());
  if (pattern.words.empty()) return tl::unexpected(std::string("no trigger"));
  if (auto read = read_elements(*parts, first + 1, scope, pattern); !read) return tl::unexpected(read.error());

  // The code and the mode may stand in one field ("CONSULT visit") or in two.
  std::vector<std::string> rest;
  for (std::size_t i = 1; i < parts_of_line.size(); ++i) {
    for (std::string& word : option_words(parts_of_line[i])) rest.push_back(std::move(word));
  }
  if (rest[0] != "NONE") {
    pattern.code = parse_event_code(rest[0]);
    if (const auto type = pattern.code ? std::nullopt : scope.find_type(rest[0])) {
      pattern.type = type;
      pattern.code = scope.types->all()[*type].like;
      pattern.codes = type_bit(*type);
    }
    if (!pattern.code) return tl::unexpected("unknown code '" + rest[0] + "'");
    pattern.codes |= bit(*pattern.code);
  }
  const auto has_mode = [&](std::string_view mode) {
    if (pattern.type) return scope.types->all()[*pattern.type].has_mode(mode);
    return pattern.code && is_mode(*pattern.code, mode);
  };
  for (std::size_t i = 1; i < rest.size(); ++i) {
    const bool plain =
        rest[i] != "both" && rest[i] != "sure" && rest[i] != "sides" && rest[i].find('=') == std::string::npos;
    if (i == 1 && plain) {
      if (!has_mode(rest[i])) return tl::unexpected(unknown_mode(pattern, rest[i], scope));
      pattern.mode = rest[i];
    } else if (auto read = read_option(rest[i], scope, pattern); !read) {
      return tl::unexpected(read.error());
    }
  }
  return pattern;
}

}  // namespace dragoman
