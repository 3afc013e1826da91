#include "event/types.h"

#include <algorithm>
#include <charconv>

namespace dragoman {
namespace {

constexpr std::string_view type_line =
    "a line is: type NAME like=CODE, then recipient=, mode=, modes=, score=, cameo=; or: replace CODE and a mode";

bool all_of(std::string_view text, std::string_view allowed) {
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

bool is_name(std::string_view text) {
  constexpr std::string_view digits = "0123456789_";
  return all_of(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") && digits.find(text.front()) == std::string_view::npos &&
         text != "NONE" && !parse_event_code(text);
}

bool is_mode_name(std::string_view text) { return all_of(text, "abcdefghijklmnopqrstuvwxyz0123456789-_"); }

std::optional<double> parse_score(std::string_view text) {
  double score = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), score);
  if (error != std::errc{} || end != text.data() + text.size() || !(score >= -10 && score <= 10)) return std::nullopt;
  return score;
}

/// What is wrong with "key=value", if something is. `type.like` is known.
std::optional<std::string> set_option(std::string_view option, EventType& type) {
  const auto wrong = [&](std::string_view why) { return "option '" + std::string(option) + "': " + std::string(why); };
  const std::size_t equals = option.find('=');
  const std::string_view key = option.substr(0, equals);
  const std::string_view value = equals == std::string_view::npos ? std::string_view() : option.substr(equals + 1);
  if (key == "like") return std::nullopt;  // read before
  if (key == "recipient") {
    if (value != "required" && value != "optional") return wrong("is required or optional");
    type.recipient_required = value == "required";
  } else if (key == "mode") {
    if (!is_mode(type.like, value)) return wrong("no mode of " + std::string(to_string(type.like)));
    type.like_mode = value;
    type.own_modes = true;
  } else if (key == "modes") {
    for (const std::string_view mode : split(value, ",")) {
      if (!is_mode_name(mode)) return wrong("a mode is written in small letters, digits, - and _");
      type.modes.emplace_back(mode);
    }
    if (type.modes.empty()) return wrong("names none");
    type.own_modes = true;
  } else if (key == "score") {
    type.own_score = parse_score(value);
    if (!type.own_score) return wrong("a score is a number from -10 to 10");
  } else if (key == "cameo") {
    if (!all_of(value, "0123456789") || value.size() < 2 || value.size() > 4) return wrong("no CAMEO code");
    type.own_cameo = value;
  } else {
    return wrong("is none");
  }
  return std::nullopt;
}

}  // namespace

bool EventType::has_mode(std::string_view mode) const {
  if (!own_modes) return is_mode(like, mode);
  return std::find(modes.begin(), modes.end(), mode) != modes.end();
}

double EventType::score(std::string_view mode) const {
  return own_score ? *own_score : dragoman::score(like, like_mode.empty() ? mode : like_mode);
}

std::string_view EventType::cameo(std::string_view mode) const {
  return own_cameo.empty() ? dragoman::cameo(like, like_mode.empty() ? mode : like_mode) : std::string_view(own_cameo);
}

bool EventTypes::is_types_file(const LexiconFile& file) { return file.name().ends_with("/types.lex"); }

std::optional<std::uint32_t> EventTypes::find(std::string_view name) const {
  const auto found = std::find_if(types_.begin(), types_.end(), [&](const EventType& t) { return t.name == name; });
  if (found == types_.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - types_.begin());
}

bool EventTypes::replaced(std::string_view event, std::string_view mode, std::uint32_t layer) const {
  return std::any_of(replaced_.begin(), replaced_.end(), [&](const Replaced& r) {
    return r.layer > layer && r.event == event && (r.mode.empty() || r.mode == mode);
  });
}

std::optional<std::string> EventTypes::add_type(const std::vector<std::string_view>& words, std::uint32_t layer) {
  if (words.size() < 3) return std::string(type_line);
  EventType type;
  type.layer = layer;
  type.name = words[1];
  if (!is_name(type.name)) {
    return "'" + type.name + "': a type's name is written in capitals, digits and _, and is none of PLOVER's";
  }
  constexpr std::string_view like = "like=";
  const auto base =
      std::find_if(words.begin() + 2, words.end(), [&](std::string_view w) { return w.starts_with(like); });
  if (base == words.end()) return "type " + type.name + " is like none of PLOVER's codes: like=CODE is missing";
  const auto code = parse_event_code(base->substr(like.size()));
  if (!code) return "unknown code '" + std::string(base->substr(like.size())) + "'";
  type.like = *code;
  type.recipient_required = recipient_required(*code);
  for (std::size_t i = 2; i < words.size(); ++i) {
    if (auto wrong = set_option(words[i], type)) return wrong;
  }
  const auto known = find(type.name);
  if (known && types_[*known].layer == layer) return "type " + type.name + " stands on two lines";
  if (known) {
    types_[*known] = std::move(type);
  } else if (types_.size() == most) {
    return "more than " + std::to_string(most) + " types";
  } else {
    types_.push_back(std::move(type));
  }
  return std::nullopt;
}

std::optional<std::string> EventTypes::add_replaced(const std::vector<std::string_view>& words, std::uint32_t layer) {
  if (words.size() < 2 || words.size() > 3) return std::string(type_line);
  Replaced all{std::string(words[1]), words.size() == 3 ? std::string(words[2]) : std::string(), layer};
  const auto code = parse_event_code(all.event);
  const auto type = find(all.event);
  if (!code && !type) return "unknown code '" + all.event + "'";
  if (!all.mode.empty() && !(code ? is_mode(*code, all.mode) : types_[*type].has_mode(all.mode))) {
    return "unknown mode '" + all.mode + "'";
  }
  replaced_.push_back(std::move(all));
  return std::nullopt;
}

EventTypes EventTypes::read(const std::vector<LexiconFile>& files, std::vector<Problem>& problems) {
  EventTypes out;
  // Types first: "replace" may name one that a line further down defines.
  for (const bool types : {true, false}) {
    for (const LexiconFile& file : files) {
      if (!is_types_file(file)) continue;
      for (const LexiconLine& line : file.lines()) {
        const auto words = split(line.text, " \t");
        std::optional<std::string> wrong;
        if (words[0] == "type") {
          if (types) wrong = out.add_type(words, file.layer());
        } else if (words[0] == "replace") {
          if (!types) wrong = out.add_replaced(words, file.layer());
        } else if (types) {
          wrong = type_line;
        }
        if (wrong) problems.push_back(file.problem(line, std::move(*wrong)));
      }
    }
  }
  return out;
}

}  // namespace dragoman
