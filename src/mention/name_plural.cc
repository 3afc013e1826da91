#include "mention/name_plural.h"

#include <array>
#include <utility>

namespace dragoman {
namespace {

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  for (const auto ending : endings) {
    if (word.ends_with(ending)) return true;
  }
  return false;
}

std::string plural_word(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> irregular{
      {{"man", "men"}, {"child", "children"}, {"person", "people"}, {"wife", "wives"}}};
  for (const auto& [one, many] : irregular) {
    if (word.ends_with(one) && !word.ends_with("German") && !word.ends_with("human")) {
      return std::string(word.substr(0, word.size() - one.size())).append(many);
    }
  }
  std::string out(word);
  if (ends_with_any(word, {"s", "x", "ch", "sh", "z"})) return out += "es";
  if (word.size() > 1 && word.back() == 'y' &&
      std::string_view("aeiou").find(word[word.size() - 2]) == std::string_view::npos) {
    out.back() = 'i';
    return out += "es";
  }
  return out += 's';
}

}  // namespace

std::string plural(std::string_view phrase) {
  std::size_t head_end = phrase.size();
  for (const std::string_view link : {" of ", " for ", " in ", "-in-", " at "}) {
    if (const auto at = phrase.find(link); at != std::string_view::npos && at < head_end) head_end = at;
  }
  const auto head = phrase.substr(0, head_end);
  const auto space = head.find_last_of(" -");
  const auto start = space == std::string_view::npos ? 0 : space + 1;
  return std::string(head.substr(0, start)).append(plural_word(head.substr(start))).append(phrase.substr(head_end));
}

}  // namespace dragoman
