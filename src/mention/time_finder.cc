#include "mention/time_finder.h"

#include <utility>

#include "mention/time_atoms.h"
#include "mention/time_grammar.h"
#include "mention/time_lexicon.h"

namespace dragoman {
namespace {

using times::Atom;
using times::Role;

/// Words that a date expression may begin with.
bool may_begin(const Atom& atom) {
  switch (atom.word.role) {
    case Role::month:
    case Role::weekday:
    case Role::season:
    case Role::day_part:
    case Role::deictic:
    case Role::tonight:
    case Role::unit:
    case Role::decade_word:
    case Role::cardinal:
    case Role::ordinal:
    case Role::indefinite:
    case Role::couple:
    case Role::vague_count:
    case Role::article:
    case Role::which:
    case Role::part:
    case Role::part_of:
    case Role::quarter_letter:
    case Role::half_letter:
    case Role::to_date:
    case Role::half:
    case Role::now:
      return true;
    default:
      return atom.is_number() || atom.is_mark('\'') || atom.word.starts_phrase;
  }
}

/// How the country that an article comes from writes dates.
times::DayOrder day_order(const Article& article) {
  const auto& country = article.source_country;
  if (!country || country->empty()) return times::DayOrder::unknown;
  return *country == "USA" || *country == "PHL" ? times::DayOrder::month_day : times::DayOrder::day_month;
}

/// The token of [first, last] that hangs outside it or is the root; the last one where there is no tree.
std::uint32_t head_token(const Sentence& sentence, std::uint32_t first, std::uint32_t last) {
  bool tree = false;
  for (std::uint32_t i = first; i <= last; ++i) {
    const std::int32_t head = sentence.tokens[i].head;
    const bool inside = head >= static_cast<std::int32_t>(first) && head <= static_cast<std::int32_t>(last);
    if (head >= 0 && !inside) return i;
    tree = tree || inside;
  }
  for (std::uint32_t i = first; tree && i <= last; ++i)
    if (sentence.tokens[i].head < 0) return i;
  return last;
}

/// The date told last in the sentence before, which "two days later" goes back to.
const Time* told_before(const std::vector<Mention>& mentions, std::uint32_t sentence) {
  for (auto mention = mentions.rbegin(); mention != mentions.rend() && mention->sentence + 1 >= sentence; ++mention) {
    const Time* const time = mention->sentence < sentence ? mention->time() : nullptr;
    if (time != nullptr && time->from && time->to) return time;
  }
  return nullptr;
}

}  // namespace

TimeFinder::TimeFinder(std::unique_ptr<const times::TimeLexicon> lexicon) : lexicon_(std::move(lexicon)) {}
TimeFinder::TimeFinder(TimeFinder&&) noexcept = default;
TimeFinder& TimeFinder::operator=(TimeFinder&&) noexcept = default;
TimeFinder::~TimeFinder() = default;

tl::expected<TimeFinder, Problem> TimeFinder::open(const LexiconFolders& folders) {
  auto lexicon = times::TimeLexicon::open(folders);
  if (!lexicon) return tl::unexpected(lexicon.error());
  return TimeFinder(std::make_unique<const times::TimeLexicon>(std::move(*lexicon)));
}

void TimeFinder::find(const Article& article, std::uint32_t sentence_index, std::vector<Mention>& out) const {
  const Sentence& sentence = article.sentences[sentence_index];
  std::vector<Atom> atoms;
  atoms.reserve(sentence.tokens.size() + 16);
  times::cut(article, sentence, *lexicon_, atoms);
  times::Grammar grammar(*lexicon_, atoms, article.published, day_order(article));
  if (const Time* const before = told_before(out, sentence_index)) grammar.tell(before);
  for (std::size_t i = 0; i < atoms.size();) {
    if (!may_begin(atoms[i])) {
      ++i;
      continue;
    }
    if (const std::size_t end = grammar.skip_name(i); end > i) {
      i = end;
      continue;
    }
    auto found = grammar.read(i);
    if (!found) {
      ++i;
      continue;
    }
    const Atom &first = atoms[found->begin], &last = atoms[found->end - 1];
    Mention mention;
    mention.span = {first.begin, last.end};
    mention.sentence = sentence_index;
    mention.head = head_token(sentence, first.token, last.token);
    mention.what = std::move(found->time);
    out.push_back(std::move(mention));
    grammar.tell(out.back().time());
    i = found->end;
  }
}

}  // namespace dragoman
