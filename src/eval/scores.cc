#include "eval/scores.h"

#include "article/code_points.h"

namespace dragoman {
namespace {

// Bytes of a sentence that are kept to be shown.
constexpr std::uint32_t longest_sentence = 1000;

std::optional<double> ratio(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

Hits side(const Article& article, std::vector<Span> gold, const std::vector<std::uint32_t>& coded) {
  return {gold.size(), coded.size(), pair_spans(gold, spans_of(article, coded))};
}

void add_details(const Article& article, const GoldEvent& gold, const Event& coded, TypeScore& score) {
  if (coded.reciprocal && gold.actors && gold.recipients) {
    // Neither side acts on the other: whom gold calls the recipient is an actor.
    std::vector<Span> everybody = *gold.actors;
    everybody.insert(everybody.end(), gold.recipients->begin(), gold.recipients->end());
    score.actors += side(article, std::move(everybody), coded.actors);
  } else {
    if (gold.actors) score.actors += side(article, *gold.actors, coded.actors);
    if (gold.recipients) score.recipients += side(article, *gold.recipients, coded.recipients);
  }
  if (gold.mode) score.mode += {1, *gold.mode == coded.mode ? 1U : 0U};
  if (gold.status) score.status += {1, *gold.status == coded.status ? 1U : 0U};
}

Example example(const Article& article, const CodePoints& offsets, const GoldEvent* gold, const Event* coded) {
  Example out;
  out.id = article.id;
  if (coded != nullptr) out.rule = coded->evidence.rule;
  std::optional<Span> trigger = gold != nullptr ? gold->trigger : std::nullopt;
  if (!trigger && coded != nullptr) trigger = coded->evidence.trigger;
  if (trigger) out.in_text = offsets.at(*trigger);
  const auto sentence = trigger ? sentence_at(article, *trigger) : std::nullopt;
  const auto all = static_cast<std::uint32_t>(article.text.size());
  Span shown = sentence ? article.sentences[*sentence].span : Span{0, all};
  if (shown.size() > longest_sentence) {
    shown.end = shown.begin + longest_sentence;
    while ((static_cast<unsigned char>(article.text[shown.end]) & 0xC0U) == 0x80U) --shown.end;
  }
  out.sentence = article.words(shown);
  if (trigger && shown.contains(*trigger)) {
    out.trigger = Span{trigger->begin - shown.begin, trigger->end - shown.begin};
  }
  return out;
}

}  // namespace

std::optional<double> Hits::precision() const { return ratio(right, coded); }
std::optional<double> Hits::recall() const { return ratio(right, gold); }
std::optional<double> Hits::f1() const { return ratio(2 * right, gold + coded); }

Hits& Hits::operator+=(const Hits& more) {
  gold += more.gold;
  coded += more.coded;
  right += more.right;
  return *this;
}

std::optional<double> Right::accuracy() const { return ratio(right, of); }

Right& Right::operator+=(const Right& more) {
  of += more.of;
  right += more.right;
  return *this;
}

TypeScore& TypeScore::operator+=(const TypeScore& more) {
  events += more.events;
  actors += more.actors;
  recipients += more.recipients;
  mode += more.mode;
  status += more.status;
  return *this;
}

void Scores::add(const Article& article, std::span<const GoldEvent> gold) {
  ++texts_;
  const CodePoints offsets(article.text);
  for (const Paired& pair : pair_events(article, gold)) {
    const GoldEvent* const wanted = pair.gold ? &gold[*pair.gold] : nullptr;
    const Event* const coded = pair.coded ? &article.events[*pair.coded] : nullptr;
    const Cell cell{wanted != nullptr ? wanted->name : std::string(no_event),
                    coded != nullptr ? std::string(coded->name()) : std::string(no_event)};
    if (wanted != nullptr) ++types_[cell.first].events.gold;
    if (coded != nullptr) ++types_[cell.second].events.coded;
    if (cell.first == cell.second) {
      TypeScore& score = types_[cell.first];
      ++score.events.right;
      add_details(article, *wanted, *coded, score);
    }
    cells_[cell].push_back(example(article, offsets, wanted, coded));
  }
}

TypeScore Scores::all() const {
  TypeScore sum;
  for (const auto& [name, score] : types_) sum += score;
  return sum;
}

Macro Scores::macro() const {
  Macro mean;
  for (const auto& [name, score] : types_) {
    if (score.events.gold == 0) continue;
    ++mean.types;
    mean.precision += score.events.precision().value_or(0);
    mean.recall += *score.events.recall();
    mean.f1 += *score.events.f1();
  }
  if (mean.types == 0) return mean;
  const auto types = static_cast<double>(mean.types);
  mean.precision /= types;
  mean.recall /= types;
  mean.f1 /= types;
  return mean;
}

}  // namespace dragoman
