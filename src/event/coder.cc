#include "event/coder.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "event/folding.h"
#include "event/merge.h"
#include "event/setting.h"
#include "event/toll_events.h"

namespace dragoman {
namespace {

// A weak line that finds few of its roles is more often wrong than right.
constexpr double least_confidence = 0.45;

/// How sure a line is of an event that has these roles. Not yet calibrated.
double confidence(const Match& match, const Event& event) {
  double sure = 0.3 + 0.06 * std::min(match.specificity, 6.0);
  if (!event.actors.empty()) sure += 0.12;
  if (!event.recipients.empty() || (event.reciprocal && event.actors.size() > 1)) sure += 0.14;
  if (event.status != Status::reported) sure -= 0.05;
  return std::clamp(sure * (0.4 + 0.6 * match.pattern->weight), 0.05, 0.97);
}

void unite(std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& more) {
  all.insert(all.end(), more.begin(), more.end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
}

bool known(const Article& article, const std::vector<std::uint32_t>& mentions) {
  return std::any_of(mentions.begin(), mentions.end(),
                     [&](std::uint32_t m) { return !article.mentions[m].actor()->unknown(); });
}

/// Governments, their servants and states as such.
bool all_of_state(const Article& article, const std::vector<std::uint32_t>& mentions) {
  return !mentions.empty() && std::all_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) {
    const Actor& actor = *article.mentions[m].actor();
    return !actor.country.empty() && (actor.sectors.empty() || actor.sectors.front() == Sector::GOV);
  });
}

/// The attribution whose content holds the trigger: of several, the one with the shortest content.
std::optional<std::uint32_t> carrier(const Article& article, Span trigger) {
  std::optional<std::uint32_t> best;
  std::uint32_t shortest = 0;
  for (std::uint32_t i = 0; i < article.attributions.size(); ++i) {
    const Attribution& attribution = article.attributions[i];
    const bool inside = std::any_of(attribution.content.begin(), attribution.content.end(),
                                    [&](Span span) { return span.contains(trigger); });
    if (!inside) continue;
    std::uint32_t length = 0;
    for (const Span span : attribution.content) length += span.size();
    if (!best || length < shortest) best = i, shortest = length;
  }
  return best;
}

std::optional<ClaimedBy> claimed_by(const Article& article, const Event& event) {
  if (!event.attributed_to) return std::nullopt;
  const auto speaker = article.attributions[*event.attributed_to].source_mention;
  if (!speaker) return std::nullopt;
  const Actor& who = *article.mentions[*speaker].actor();
  const auto among = [&](const std::vector<std::uint32_t>& side) {
    return std::any_of(side.begin(), side.end(), [&](std::uint32_t m) {
      const Actor& other = *article.mentions[m].actor();
      if (m == *speaker || (!who.entity.empty() && who.entity == other.entity)) return true;
      return !who.country.empty() && who.country == other.country;
    });
  };
  if (among(event.actors)) return ClaimedBy::actor;
  if (among(event.recipients)) return ClaimedBy::recipient;
  return ClaimedBy::third;
}

/// Code points before each of a rising series of byte offsets.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text) : text_(text) {}
  std::size_t at(std::size_t byte) {
    if (byte < byte_) byte_ = 0, count_ = 0;
    for (; byte_ < byte; ++byte_) count_ += (static_cast<unsigned char>(text_[byte_]) & 0xC0) != 0x80;
    return count_;
  }

 private:
  std::string_view text_;
  std::size_t byte_ = 0;
  std::size_t count_ = 0;
};

void name_events(Article& article) {
  CodePoints points(article.text);
  for (Event& event : article.events) {
    const std::size_t begin = points.at(event.evidence.trigger.begin);
    const std::size_t end = points.at(event.evidence.trigger.end);
    event.id =
        article.id + "-" + std::to_string(begin) + "-" + std::to_string(end) + "-" + std::string(to_string(event.code));
  }
}

}  // namespace

EventCoder::EventCoder(std::unique_ptr<PatternLexicon> patterns, StatusLexicon status, DetailsLexicon details,
                       std::shared_ptr<const CasualtyLexicon> casualties)
    : patterns_(std::move(patterns)),
      status_(std::move(status)),
      details_(std::move(details)),
      casualties_(std::move(casualties)),
      matcher_(*patterns_) {}

tl::expected<EventCoder, Problem> EventCoder::open(const LexiconFolders& folders) {
  auto patterns = PatternLexicon::open(folders);
  if (!patterns) return tl::unexpected(patterns.error());
  auto shared = std::make_unique<PatternLexicon>(std::move(*patterns));
  auto status = StatusLexicon::open(folders, shared->scope());
  if (!status) return tl::unexpected(status.error());
  auto details = DetailsLexicon::open(folders, shared->scope());
  if (!details) return tl::unexpected(details.error());
  auto casualties = CasualtyLexicon::open(folders, shared->scope());
  if (!casualties) return tl::unexpected(casualties.error());
  return EventCoder(std::move(shared), std::move(*status), std::move(*details),
                    std::make_shared<const CasualtyLexicon>(std::move(*casualties)));
}

void EventCoder::code(Article& article, EventWorkspace& workspace, std::vector<Rejected>* rejected) const {
  article.events.clear();
  std::vector<Toll> tolls;
  for (std::uint32_t sentence = 0; sentence < article.sentences.size(); ++sentence) {
    code_sentence(article, sentence, workspace, tolls, rejected);
  }
  merge_tellings(article, give_tolls(article, tolls));
  give_later_tolls(article, tolls);
  name_events(article);
}

void EventCoder::code_sentence(Article& article, std::uint32_t sentence, EventWorkspace& workspace,
                               std::vector<Toll>& tolls, std::vector<Rejected>* rejected) const {
  Clause& clause = workspace.clause;
  Roles& roles = workspace.roles;
  clause.fill(article.text, article.sentences[sentence], patterns_->words(), patterns_->light(), patterns_->journey());
  roles.fill(article, sentence, patterns_->toward());
  const Matcher::IsActor is_actor = [&](std::uint32_t token) { return roles.is_actor(clause, token); };
  const std::vector<Match> matches = matcher_.match(clause, is_actor);
  find_tolls(*casualties_, status_, article, sentence, clause, matches, tolls);
  if (matches.empty()) return;
  const std::vector<std::string> contexts = details_.contexts(clause);

  for (const Match& match : matches) {
    Event event;
    event.code = *match.pattern->code;
    event.mode = match.pattern->mode;
    event.evidence = {sentence, clause.token(match.trigger).span, match.pattern->rule};
    for (const std::uint32_t token : match.actors) unite(event.actors, roles.actors(clause, token));
    for (const std::uint32_t token : match.recipients) unite(event.recipients, roles.actors(clause, token));
    std::erase_if(event.recipients, [&](std::uint32_t m) {
      return std::find(event.actors.begin(), event.actors.end(), m) != event.actors.end();
    });
    if (match.pattern->both) {
      unite(event.actors, event.recipients);
      event.recipients.clear();
      event.reciprocal = true;
    }

    const StatusLexicon::Verdict verdict = status_.judge(clause, match.trigger);
    event.status = verdict.status;
    if (match.pattern->status && verdict.status == Status::reported) event.status = *match.pattern->status;
    if (const auto folded = fold(event.code, verdict)) {
      event.code = folded->code;
      event.mode = folded->mode;
      event.status = Status::reported;
    }

    if (event.code == EventCode::PROTEST && all_of_state(article, event.actors)) {  // PLOVER: protest is civilian
      event.code = EventCode::ACCUSE;
      event.mode = "disapprove";
    }

    const auto reject = [&](std::string why) {
      if (rejected == nullptr) return;
      rejected->push_back({sentence, event.evidence.trigger, match.pattern->rule, match.pattern->text, std::move(why)});
    };
    // A noun that names one side only ("the council's meeting") is like one that names nobody.
    if (match.pattern->trigger == Pattern::Trigger::noun && event.code == EventCode::CONSULT &&
        event.actors.size() + event.recipients.size() < 2) {
      event.actors.clear();
      event.recipients.clear();
    }
    const auto press = [&](std::uint32_t m) {
      const auto& sectors = article.mentions[m].actor()->sectors;
      return !sectors.empty() && sectors.front() == Sector::JRN;
    };
    if (event.code == EventCode::CONSULT && (std::any_of(event.actors.begin(), event.actors.end(), press) ||
                                             std::any_of(event.recipients.begin(), event.recipients.end(), press))) {
      reject("an interview is no consultation");
      continue;
    }
    const bool anybody = !event.actors.empty() || !event.recipients.empty();
    if (!known(article, event.actors) && !known(article, event.recipients) &&
        !(event.code == EventCode::CONSULT && !anybody)) {  // a bare "meeting" may be one told elsewhere
      reject("nobody known acts in it or is acted upon");
      continue;
    }
    const std::size_t others = event.reciprocal ? event.actors.size() - 1 : event.recipients.size();
    if (recipient_required(event.code) && others == 0) {
      reject(std::string(to_string(event.code)) + " needs a recipient and none is named");
      continue;
    }

    if (event.mode.empty()) event.mode = details_.mode(clause, match.trigger, event.code);
    event.cameo = cameo(event.code, event.mode);
    event.contexts = contexts;
    if (!match.pattern->context.empty() &&
        std::find(contexts.begin(), contexts.end(), match.pattern->context) == contexts.end()) {
      const auto order = dragoman::contexts();
      const auto rank = [&](std::string_view name) { return std::find(order.begin(), order.end(), name); };
      event.contexts.push_back(match.pattern->context);
      std::sort(event.contexts.begin(), event.contexts.end(),
                [&](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
    }
    set_date(article, clause, match.trigger, event);
    set_place(article, clause, match.trigger, match.words, patterns_->where(), event);
    event.attributed_to = carrier(article, event.evidence.trigger);
    event.claimed_by = claimed_by(article, event);
    event.confidence = confidence(match, event);
    if (event.confidence < least_confidence) {
      reject(fmt::format("confidence {:.2f} is below {}", event.confidence, least_confidence));
      continue;
    }
    article.events.push_back(std::move(event));
  }
}

}  // namespace dragoman
