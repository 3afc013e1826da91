#include "mention/attribution.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "article/children.h"
#include "article/tree_distance.h"

namespace dragoman {
namespace {

/// Tokens begin … end - 1 of one kind of span.
struct Run {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t head = 0;  ///< the first of them that hangs on something outside

  [[nodiscard]] bool holds(std::uint32_t token) const { return begin <= token && token < end; }
};

void set_head(const Sentence& sentence, Run& run) {
  for (std::uint32_t t = run.begin; t < run.end; ++t) {
    const std::int32_t head = sentence.tokens[t].head;
    if (head >= 0 && run.holds(static_cast<std::uint32_t>(head))) continue;
    run.head = t;
    return;
  }
}

std::vector<Run> runs(const Sentence& sentence, Saying::Place Saying::*kind) {
  std::vector<Run> found;
  const auto& tokens = sentence.tokens;
  for (std::uint32_t t = sentence.dateline; t < tokens.size(); ++t) {
    const Saying::Place place = tokens[t].saying.*kind;
    if (place == Saying::Place::outside) continue;
    const bool goes_on = place == Saying::Place::inside && !found.empty() && found.back().end == t;
    if (!goes_on) found.push_back({t, t, t});
    found.back().end = t + 1;
  }
  for (Run& run : found) set_head(sentence, run);
  return found;
}

/// What is said, whole: words that hang on a run's own and stand next to it belong to it, and runs with hardly a word
/// between them are one. A lone word beside a longer run is nothing.
std::vector<Run> contents_of(const Sentence& sentence) {
  constexpr std::uint32_t hardly = 3;
  const auto& tokens = sentence.tokens;
  const auto bars = [&](std::uint32_t t) {
    const Saying& saying = tokens[t].saying;
    return saying.source != Saying::Place::outside || saying.cue != Saying::Place::outside;
  };
  std::vector<Run> joined;
  for (Run run : runs(sentence, &Saying::content)) {
    const auto hangs = [&](std::uint32_t t) {
      return tokens[t].head >= 0 && run.holds(static_cast<std::uint32_t>(tokens[t].head)) && !bars(t) &&
             tokens[t].upos != Upos::PUNCT;
    };
    while (run.begin > sentence.dateline && hangs(run.begin - 1)) --run.begin;
    while (run.end < tokens.size() && hangs(run.end)) ++run.end;
    if (!joined.empty() && run.begin <= joined.back().end + hardly) {
      bool barred = false;
      for (std::uint32_t t = joined.back().end; t < run.begin; ++t) barred = barred || bars(t);
      if (!barred) {
        joined.back().end = std::max(joined.back().end, run.end);
        continue;
      }
    }
    joined.push_back(run);
  }
  std::uint32_t longest = 0;
  for (const Run& run : joined) longest = std::max(longest, run.end - run.begin);
  std::erase_if(joined, [&](const Run& run) { return run.end - run.begin < std::min(longest, 2U); });
  for (Run& run : joined) set_head(sentence, run);
  return joined;
}

/// A sentence with its runs, and the questions about them.
class Reader {
 public:
  Reader(Article& article, std::uint32_t number, const Children& children)
      : article_(article),
        number_(number),
        sentence_(article.sentences[number]),
        children_(children),
        sources_(runs(sentence_, &Saying::source)),
        cues_(runs(sentence_, &Saying::cue)),
        contents_(contents_of(sentence_)) {}

  [[nodiscard]] bool has_cues() const { return !cues_.empty(); }
  [[nodiscard]] const std::vector<Run>& contents() const { return contents_; }
  [[nodiscard]] bool goes_on() const {
    std::size_t words = 0;
    for (const Run& run : contents_) words += run.end - run.begin;
    return 2 * words >= sentence_.tokens.size();
  }
  [[nodiscard]] Span span(const Run& run) const {
    return {sentence_.tokens[run.begin].span.begin, sentence_.tokens[run.end - 1].span.end};
  }

  /// Adds the sentence's attributions, in the order of their cues.
  void read() {
    std::vector<std::vector<Run>> contents(cues_.size());
    for (const Run& content : contents_) {
      if (const auto cue = cue_of(content)) contents[*cue].push_back(content);
    }
    for (std::size_t n = 0; n < cues_.size(); ++n) {
      if (contents[n].empty()) {
        if (const auto run = complement(cues_[n])) contents[n].push_back(*run);
      }
      add(cues_[n], source_of(cues_[n]), contents[n]);
    }
  }

 private:
  /// The runs that stand nearest to the token in the text, so that what looks for the best of them stays linear.
  [[nodiscard]] static std::pair<std::size_t, std::size_t> near(const std::vector<Run>& runs, std::uint32_t token) {
    constexpr std::size_t most = 8;
    const auto after = static_cast<std::size_t>(
        std::lower_bound(runs.begin(), runs.end(), token, [](const Run& r, std::uint32_t t) { return r.end <= t; }) -
        runs.begin());
    return {after - std::min(after, most), std::min(after + most, runs.size())};
  }

  /// Of the cues outside it the nearest: in the tree, then in the text.
  [[nodiscard]] std::optional<std::size_t> cue_of(const Run& content) const {
    std::optional<std::size_t> best;
    std::pair<std::uint32_t, std::uint32_t> least;
    const auto [from, to] = near(cues_, content.head);
    for (std::size_t n = from; n < to; ++n) {
      const Run& cue = cues_[n];
      if (content.holds(cue.head)) continue;
      const std::uint32_t gap = cue.begin >= content.end ? cue.begin - content.end : content.begin - cue.end;
      const std::pair measure(tree_distance(sentence_, cue.head, content.head), gap);
      if (!best || measure < least) best = n, least = measure;
    }
    return best;
  }

  /// Who stands as subject or owner of the cue, or of the verb that it shares its subject with.
  [[nodiscard]] std::optional<std::uint32_t> subject_of(std::uint32_t cue) const {
    for (int steps = 0; steps < 3; ++steps) {
      for (const std::uint32_t c : children_.of(cue)) {
        const Deprel relation = sentence_.tokens[c].deprel;
        if (base(relation) == Deprel::nsubj || relation == Deprel::nmod_poss) return c;
      }
      const Token& token = sentence_.tokens[cue];
      const bool shares =
          token.deprel == Deprel::conj || token.deprel == Deprel::advcl || token.deprel == Deprel::xcomp;
      if (!shares || token.head < 0) return std::nullopt;
      cue = static_cast<std::uint32_t>(token.head);
    }
    return std::nullopt;
  }

  [[nodiscard]] const Run* source_of(const Run& cue) const {
    const auto subject = subject_of(cue.head);
    const Run* best = nullptr;
    std::pair<bool, std::uint32_t> least;
    const auto [from, to] = near(sources_, cue.head);
    for (std::size_t n = from; n < to; ++n) {
      const Run& source = sources_[n];
      const std::pair measure(!(subject && source.holds(*subject)), tree_distance(sentence_, cue.head, source.head));
      if (best == nullptr || measure < least) best = &source, least = measure;
    }
    return best;
  }

  /// The words of the clause that complements the cue.
  [[nodiscard]] std::optional<Run> complement(const Run& cue) const {
    for (const std::uint32_t c : children_.of(cue.head)) {
      const Deprel relation = sentence_.tokens[c].deprel;
      if (relation != Deprel::ccomp && (relation != Deprel::xcomp || sentence_.tokens[c].upos != Upos::VERB)) continue;
      Run run{c, c + 1, c};
      std::vector<std::uint32_t> open(1, c);
      while (!open.empty()) {
        const std::uint32_t token = open.back();
        open.pop_back();
        run.begin = std::min(run.begin, token);
        run.end = std::max(run.end, token + 1);
        open.insert(open.end(), children_.of(token).begin(), children_.of(token).end());
      }
      if (run.holds(cue.head)) continue;
      return run;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::uint32_t> speaker(const Run& source) const {
    std::optional<std::uint32_t> found;
    const auto first = std::lower_bound(article_.mentions.begin(), article_.mentions.end(), number_,
                                        [](const Mention& m, std::uint32_t n) { return m.sentence < n; });
    for (auto m = first; m != article_.mentions.end() && m->sentence == number_; ++m) {
      if (m->actor() == nullptr || !source.holds(m->head)) continue;
      if (m->head == source.head) return static_cast<std::uint32_t>(m - article_.mentions.begin());
      if (!found) found = static_cast<std::uint32_t>(m - article_.mentions.begin());
    }
    return found;
  }

  [[nodiscard]] bool is_mark(const Token& token) const {
    return token.xpos == Penn::open_quote || token.xpos == Penn::close_quote || article_.words(token.span) == "\"";
  }

  [[nodiscard]] Attribution::Quote quote_kind(const std::vector<Run>& contents) const {
    bool any = false, first = false;
    for (const Run& run : contents) {
      for (std::uint32_t t = run.begin; t < run.end; ++t) any = any || is_mark(sentence_.tokens[t]);
      first =
          first || is_mark(sentence_.tokens[run.begin]) || (run.begin > 0 && is_mark(sentence_.tokens[run.begin - 1]));
    }
    if (first) return Attribution::Quote::direct;
    return any ? Attribution::Quote::mixed : Attribution::Quote::indirect;
  }

  void add(const Run& cue, const Run* source, const std::vector<Run>& contents) {
    Attribution& made = article_.attributions.emplace_back();
    made.sentence = number_;
    made.cue.push_back(span(cue));
    if (source != nullptr) {
      made.source.push_back(span(*source));
      made.source_mention = speaker(*source);
    }
    for (const Run& content : contents) made.content.push_back(span(content));
    made.quote = quote_kind(contents);
  }

  Article& article_;
  std::uint32_t number_;
  const Sentence& sentence_;
  const Children& children_;
  std::vector<Run> sources_;
  std::vector<Run> cues_;
  std::vector<Run> contents_;
};

}  // namespace

void find_attributions(Article& article) {
  article.attributions.clear();
  Children children;
  std::vector<Span> waiting;  // content before any cue
  bool goes_on = false;       // what was said last may go on in a sentence without a cue
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    children.fill(article.sentences[s]);
    Reader reader(article, s, children);
    if (!reader.has_cues()) {
      // Only a sentence that is mostly content goes on with what somebody says.
      if (reader.goes_on()) {
        std::vector<Span>& content = goes_on ? article.attributions.back().content : waiting;
        for (const Run& run : reader.contents()) content.push_back(reader.span(run));
      } else {
        goes_on = false;
        waiting.clear();
      }
      continue;
    }
    const std::size_t first = article.attributions.size();
    reader.read();
    auto& content = article.attributions[first].content;
    content.insert(content.begin(), waiting.begin(), waiting.end());
    waiting.clear();
    goes_on = true;
  }
  std::erase_if(article.attributions, [](const Attribution& one) { return one.content.empty(); });
}

}  // namespace dragoman
