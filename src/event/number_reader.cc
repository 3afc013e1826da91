#include "event/number_reader.h"

#include <algorithm>
#include <string_view>

namespace dragoman {
namespace {

constexpr int most_qualifiers = 4;
constexpr std::size_t most_digits = 9;
constexpr std::uint32_t most_words = 16;  // of one number

}  // namespace

/// Words of one number, read from the left.
struct NumberReader::Run {
  std::int64_t total = 0;    ///< of the thousands and millions that are read
  std::int64_t current = 0;  ///< below them
  std::int64_t parts = 1;    ///< 10 after "1.5", which a scale has to follow
  std::int64_t scale = 0;    ///< the last one
  bool open = false;
  bool any = false;
  bool half = false;
  std::uint32_t first = 0;
  std::uint32_t end = 0;  ///< behind the last token

  [[nodiscard]] std::int64_t value() const { return total + current; }

  /// False where the word begins another number.
  bool take(NumberWord word) {
    switch (word.kind) {
      case NumberWord::Kind::cardinal: {
        const std::int64_t below = current % 100;
        const bool ones = below >= 20 && below % 10 == 0 && word.value < 10;  // "twenty-three"
        if (open || (any && below != 0 && !ones)) return false;
        current += word.value;
        break;
      }
      case NumberWord::Kind::scale:
        if (total > 0 && current == 0) return false;  // "a million million"
        current = std::max<std::int64_t>(current, 1) * word.value / parts / (half ? 2 : 1);
        parts = 1;
        half = false;
        scale = word.value;
        if (scale >= 1000) total += current, current = 0;
        break;
      case NumberWord::Kind::plural:
        current = any ? std::max<std::int64_t>(current, 1) * word.value : 2 * word.value;
        open = true;
        break;
      case NumberWord::Kind::least:
      case NumberWord::Kind::exact:
        if (any) return false;
        current = word.value;
        open = word.kind == NumberWord::Kind::least;
        break;
      case NumberWord::Kind::half:
        if (any) return false;
        half = true;
        break;
    }
    any = true;
    return true;
  }
};

bool NumberReader::numeric(std::uint32_t token) const {
  Run run;
  return lexicon_.number(clause_.form(token)) || take_digits(token, run);
}

bool NumberReader::dash(std::uint32_t token) const {
  const std::string_view text = article_.words(clause_.token(token).span);
  return text == "-" || text == "–" || text == "—";
}

/// "12", "1,200", "1.5".
bool NumberReader::take_digits(std::uint32_t token, Run& run) const {
  if (run.any) return false;
  const std::string_view text = article_.words(clause_.token(token).span);
  std::size_t read = 0, since_mark = 0;
  char mark = 0;
  std::int64_t value = 0, parts = 1;
  for (const char c : text) {
    if (c >= '0' && c <= '9' && ++read <= most_digits) {
      value = value * 10 + (c - '0');
      ++since_mark;
      if (mark == '.') parts *= 10;
    } else if (read > 0 && ((c == ',' && (mark == 0 || (mark == ',' && since_mark == 3))) || (c == '.' && mark == 0))) {
      mark = c;
      since_mark = 0;
    } else {
      return false;
    }
  }
  if (read == 0 || (mark == ',' && since_mark != 3) || (mark == '.' && since_mark == 0)) return false;
  run.current = value;
  run.parts = parts;
  run.any = true;
  return true;
}

/// "and" in "hundred and five", the hyphen in "twenty-three", "of" in "tens of thousands".
bool NumberReader::joins(std::uint32_t token, const Run& run) const {
  if (!run.any || token + 1 >= clause_.size()) return false;
  const auto next = lexicon_.number(clause_.form(token + 1));
  if (!next) return false;
  if (run.open) return next->kind == NumberWord::Kind::plural && is(token, TollWord::part);
  if (next->kind != NumberWord::Kind::cardinal) return false;
  if (dash(token)) return next->value < 10 && run.current % 100 >= 20 && run.current % 10 == 0;
  return is(token, TollWord::plus) && next->value < 100 && run.scale >= 100 && run.current % 100 == 0;
}

std::optional<NumberReader::Run> NumberReader::run_at(std::uint32_t begin) const {
  Run run;
  run.first = begin;
  std::uint32_t i = begin;
  for (; i < clause_.size() && i < begin + 2 * most_words && run.value() <= most; ++i) {
    const auto word = lexicon_.number(clause_.form(i));
    const bool taken = word ? run.take(*word) : take_digits(i, run);
    const bool article = !taken && run.half && clause_.token(i).upos == Upos::DET;  // "half a dozen"
    if (!taken && !article && !joins(i, run)) break;
  }
  run.end = i;
  if (!run.any || run.half || run.parts != 1 || run.value() > most) return std::nullopt;
  return run;
}

/// Where the words of the number begin that `token` is one of.
std::uint32_t NumberReader::start(std::uint32_t token) const {
  std::uint32_t first = token;
  while (first > 0 && first + most_words > token) {
    const std::uint32_t left = first - 1;
    if (numeric(left)) {
      first = left;
    } else if (left > 0 && numeric(left - 1) &&
               (dash(left) || is(left, TollWord::to) || is(left, TollWord::plus) || is(left, TollWord::part) ||
                clause_.token(left).upos == Upos::DET)) {
      first = left - 1;
    } else {
      break;
    }
  }
  return first;
}

/// What stands around the number.
std::optional<Number> NumberReader::bounded(const Run& run) const {
  Number number;
  number.first = run.first;
  number.min = run.value();
  if (!run.open) number.max = run.value();
  std::uint32_t end = run.end;
  const bool between = run.first > 0 && is(run.first - 1, TollWord::between);
  if (end + 1 < clause_.size() && (dash(end) || is(end, TollWord::to) || (between && is(end, TollWord::plus)))) {
    const auto other = run_at(end + 1);
    if (other && !other->open && other->value() > run.value()) {  // "5 to 7", "5-7", "between 5 and 7"
      number.max = other->value();
      end = other->end;
      if (between) --number.first;
    }
  }
  const bool range = number.max && *number.max != run.value();
  number.last = end - 1;
  bool at_least = false, at_most = false;
  std::uint32_t left = number.first;
  for (int k = 0; k < most_qualifiers && left > 0; ++k) {
    const std::uint32_t at = left - 1;
    const auto about = clause_.matched_words(at, lexicon_.of(TollWord::about));
    const auto least = clause_.matched_words(at, lexicon_.of(TollWord::at_least));
    const auto most_of = clause_.matched_words(at, lexicon_.of(TollWord::at_most));
    const std::size_t words = std::max({about, least, most_of});
    if (words == 0) {
      if (clause_.token(at).upos != Upos::DET) break;
      --left;  // "at least a dozen", "the estimated 400"
      continue;
    }
    // The longest says it: "no more than" is no "more than".
    if (least == words) at_least = true;
    if (most_of == words && least < words) at_most = true;
    left -= static_cast<std::uint32_t>(words);
    number.first = left;
  }
  for (std::uint32_t words = 1; words <= 3; ++words) {
    const std::uint32_t at = end + words - 1;
    if (at < clause_.size() && clause_.matched_words(at, lexicon_.of(TollWord::or_more)) == words) at_least = true;
  }
  if (at_most && !range) number.min.reset();
  if (at_least && !at_most) number.max.reset();
  if (end < clause_.size() && article_.words(clause_.token(end).span) == "%") return std::nullopt;
  return number;
}

/// The number right before a plural and its adjectives, wherever the parser hangs it: "on 17 July 36 Syrian civilians
/// were killed".
std::optional<std::uint32_t> NumberReader::before(std::uint32_t token) const {
  const Penn tag = clause_.token(token).xpos;
  if (tag != Penn::NNS && tag != Penn::NNPS) return std::nullopt;
  std::uint32_t at = token;
  for (int k = 0; k < most_qualifiers && at > 0; ++k) {
    const Token& left = clause_.token(--at);
    if (left.upos == Upos::NUM && numeric(at)) {
      const auto run = run_at(at);
      const bool year = run && run->value() >= 1900 && run->value() < 2100 && left.span.size() == 4;
      return year && clause_.head(at) != token ? std::nullopt : std::optional(at);
    }
    const bool modifier = left.upos == Upos::ADJ || left.xpos == Penn::VBG || left.xpos == Penn::VBN ||
                          (clause_.head(at) == token && base(left.deprel) == Deprel::compound);
    if (!modifier) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> NumberReader::number_of(std::uint32_t token) const {
  if (numeric(token)) return token;
  if (const auto left = before(token)) return left;
  const auto below = clause_.children(token);
  const auto nearest = std::find_if(below.rbegin(), below.rend(), [&](std::uint32_t c) {
    const Deprel relation = base(clause_.token(c).deprel);
    return c < token && numeric(c) &&
           (relation == Deprel::nummod || relation == Deprel::amod || relation == Deprel::det ||
            relation == Deprel::compound || relation == Deprel::nmod || relation == Deprel::advmod);
  });
  if (nearest == below.rend()) return std::nullopt;
  return *nearest;
}

std::optional<Number> NumberReader::read(std::uint32_t token) const {
  const auto at = number_of(token);
  if (!at) return std::nullopt;
  std::uint32_t begin = start(*at);
  auto run = run_at(begin);
  while (run && run->end <= *at) {
    const std::uint32_t end = run->end;
    const bool range = dash(end) || is(end, TollWord::to) ||
                       (begin > 0 && is(begin - 1, TollWord::between) && is(end, TollWord::plus));
    if (range) break;
    begin = end;  // "in 2014 12 people": two numbers side by side
    while (begin < *at && !numeric(begin)) ++begin;
    run = run_at(begin);
  }
  return run ? bounded(*run) : std::nullopt;
}

}  // namespace dragoman
