#include "cli/explanation.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "article/children.h"
#include "article/party.h"
#include "cli/printable.h"

namespace dragoman {
namespace {

enum class Mark : std::uint8_t { none, actor, place, time, trigger };

std::string painted(const Colors& colors, Mark mark, std::string_view text) {
  const std::string safe = printable(text);
  switch (mark) {
    case Mark::actor:
      return colors.actor(safe);
    case Mark::place:
      return colors.place(safe);
    case Mark::time:
      return colors.time(safe);
    case Mark::trigger:
      return colors.trigger(safe);
    case Mark::none:
      return safe;
  }
  return safe;
}

/// The sentence with what was found in it coloured; where spans overlap the trigger shows, then the actor.
std::string marked_sentence(const Article& article, std::uint32_t index, const std::vector<Span>& triggers,
                            const Colors& colors) {
  const Span sentence = article.sentences[index].span;
  std::vector<Mark> marks(sentence.size(), Mark::none);
  const auto put = [&](Span span, Mark mark) {
    for (std::uint32_t b = std::max(span.begin, sentence.begin); b < std::min(span.end, sentence.end); ++b) {
      marks[b - sentence.begin] = mark;
    }
  };
  for (const Mark kind : {Mark::time, Mark::place, Mark::actor}) {
    for (const Mention& mention : article.mentions) {
      if (mention.sentence != index) continue;
      const bool wanted = (kind == Mark::time && mention.time() != nullptr) ||
                          (kind == Mark::place && mention.place() != nullptr) ||
                          (kind == Mark::actor && mention.actor() != nullptr);
      if (wanted) put(mention.span, kind);
    }
  }
  for (const Span trigger : triggers) put(trigger, Mark::trigger);

  std::string out;
  for (std::uint32_t start = 0; start < marks.size();) {
    std::uint32_t end = start;
    while (end < marks.size() && marks[end] == marks[start]) ++end;
    out += painted(colors, marks[start], article.words({sentence.begin + start, sentence.begin + end}));
    start = end;
  }
  return out;
}

std::string who(const Article& article, const Event& event, std::uint32_t mention, const Colors& colors) {
  const Actor actor = as_party(article, event, mention);
  std::string facts = actor.country;
  for (const Sector sector : actor.sectors) facts += " " + std::string(to_string(sector));
  if (facts.empty()) facts = "unknown";
  if (!actor.entity.empty()) facts += ", " + actor.name;
  std::string line = colors.actor(printable(article.words(article.mentions[mention].span))) + "  " + facts;
  for (const std::string& rule : actor.rules) line += "  " + colors.faint(rule);
  return line;
}

/// "7", "7 or more", "up to 20", "5 to 7".
std::string bounds(const Casualties& count) {
  if (!count.max) return fmt::format("{} or more", count.min.value_or(0));
  if (!count.min) return fmt::format("up to {}", *count.max);
  return *count.min == *count.max ? fmt::format("{}", *count.min) : fmt::format("{} to {}", *count.min, *count.max);
}

std::string describe(const Article& article, const Event& event, const Engine& engine, const Colors& colors) {
  const std::string sides = event.sides_confidence ? fmt::format(", sides {:.2f}", *event.sides_confidence) : "";
  std::string out =
      fmt::format("  {}  {}, score {}, {}, confidence {:.2f}{}\n",
                  colors.strong(std::string(event.name()) + (event.mode.empty() ? "" : " " + event.mode)),
                  to_string(quad(event.code)), event.score(), to_string(event.status), event.confidence, sides);
  const auto line = [&](std::string_view name, std::string_view what) {
    out += fmt::format("    {:<11} {}\n", name, what);
  };
  const auto side = [&](std::string_view name, const std::vector<std::uint32_t>& mentions) {
    for (const std::uint32_t mention : mentions) {
      line(name, who(article, event, mention, colors));
      name = "";
    }
  };
  side(event.reciprocal ? "between" : "actor", event.actors);
  side("recipient", event.recipients);
  if (event.date) {
    std::string date = to_string(*event.date);
    if (event.date_end) date += " to " + to_string(*event.date_end);
    line("date", colors.time(date) + fmt::format("  from the {}", event.date_basis == DateBasis::published
                                                                      ? "day of publication"
                                                                      : to_string(event.date_basis)));
  }
  if (event.place) {
    const Mention& mention = article.mentions[*event.place];
    const Place& place = *mention.place();
    line("place", colors.place(printable(place.name)) + (place.country.empty() ? "" : ", " + place.country) +
                      fmt::format("  from the {}", to_string(event.place_basis)));
  }
  const auto victims = [&](std::string_view name, const std::optional<Casualties>& count) {
    if (!count) return;
    std::string of = count->of ? fmt::format(" of the {}", to_string(*count->of)) : "";
    if (count->of == Victims::bystander) of = " bystanders";
    line(name, fmt::format("{}{}  \"{}\"", bounds(*count), of, printable(article.words(count->text))));
  };
  victims("killed", event.killed);
  victims("injured", event.injured);
  if (event.attributed_to) {
    const Attribution& attribution = article.attributions[*event.attributed_to];
    if (!attribution.source.empty()) line("says", printable(article.words(attribution.source.front())));
  }
  line("trigger", colors.trigger(printable(article.words(event.evidence.trigger))));
  line("line", event.evidence.rule);
  const auto& patterns = engine.events().patterns().patterns();
  const auto pattern =
      std::find_if(patterns.begin(), patterns.end(), [&](const Pattern& p) { return p.rule == event.evidence.rule; });
  if (pattern != patterns.end()) line("", colors.faint(pattern->text));
  if (const Pattern* nearest = engine.nearest_line(article, event)) {
    line("", colors.faint("like " + nearest->rule + "  " + nearest->text));
  }
  return out;
}

}  // namespace

std::string draw_tree(const Article& article, const Sentence& sentence, const Colors& colors) {
  const Children children(sentence);
  struct Step {
    std::uint32_t token;
    std::string prefix;  ///< bars of the levels above
    bool last;
    bool top;
  };
  std::vector<Step> open;
  for (std::uint32_t t = 0; t < sentence.tokens.size(); ++t) {
    if (sentence.tokens[t].head < 0) open.push_back({t, "", true, true});
  }
  std::string out;
  while (!open.empty()) {
    const Step step = open.back();
    open.pop_back();
    const Token& token = sentence.tokens[step.token];
    const std::string_view branch = step.top ? "" : step.last ? "└─ " : "├─ ";
    out += fmt::format(
        "    {}{}{}  {}\n", colors.faint(step.prefix), colors.faint(branch), printable(article.words(token.span)),
        colors.faint(fmt::format("{} {} {}", to_string(token.deprel), to_string(token.upos), printable(token.lemma))));
    const std::string below = step.top ? "" : step.prefix + (step.last ? "   " : "│  ");
    const auto dependents = children.of(step.token);
    for (std::size_t i = dependents.size(); i-- > 0;) {
      open.push_back({dependents[i], below, i + 1 == dependents.size(), false});
    }
  }
  return out;
}

std::string explanation(const Article& article, std::span<const Rejected> rejected, const Engine& engine,
                        const Colors& colors) {
  std::string out;
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    const Sentence& sentence = article.sentences[s];
    std::vector<const Event*> here, told_again;
    std::vector<Span> triggers;
    for (const Event& event : article.events) {
      if (event.evidence.sentence == s) {
        here.push_back(&event);
        triggers.push_back(event.evidence.trigger);
      }
      for (const Span span : event.also_at) {
        if (!sentence.span.contains(span)) continue;
        told_again.push_back(&event);
        triggers.push_back(span);
      }
    }
    out += marked_sentence(article, s, triggers, colors) + "\n";
    out += draw_tree(article, sentence, colors);
    for (const Event* event : here) out += describe(article, *event, engine, colors);
    for (const Event* event : told_again) {
      if (std::find(here.begin(), here.end(), event) != here.end()) continue;
      out += fmt::format("  tells again: {} of sentence {}\n", event->name(), event->evidence.sentence + 1);
    }
    bool reasons = false;
    for (const Rejected& reason : rejected) {
      if (reason.sentence != s) continue;
      out += fmt::format("  no {}event by \"{}\": {}  {}\n", here.empty() ? "" : "further ",
                         printable(article.words(reason.trigger)), reason.why,
                         colors.faint(reason.rule + "  " + reason.pattern));
      reasons = true;
    }
    if (here.empty() && told_again.empty() && !reasons) {
      out += "  no event: no word of this sentence is the trigger of a pattern that fits\n";
    }
    out += "\n";
  }
  return out;
}

}  // namespace dragoman
