#include "mention/attribution.h"

#include <algorithm>
#include <optional>

#include "lexicon/source.h"

namespace dragoman {
namespace {

/// The tokens below `top` (itself among them), those below `without` left out, as spans that touch joined.
std::vector<Span> spans_below(const Article& article, const Sentence& sentence, const Children& children,
                              std::uint32_t top, std::optional<std::uint32_t> without, bool relative_clauses) {
  std::vector<std::uint32_t> tokens;
  std::vector<std::uint32_t> open(1, top);
  while (!open.empty()) {
    const std::uint32_t token = open.back();
    open.pop_back();
    if (token == without) continue;
    tokens.push_back(token);
    for (const std::uint32_t c : children.of(token)) {
      if (!relative_clauses && sentence.tokens[c].deprel == Deprel::acl_relcl) continue;
      open.push_back(c);
    }
  }
  std::sort(tokens.begin(), tokens.end());
  while (!tokens.empty() && sentence.tokens[tokens.front()].xpos == Penn::comma) tokens.erase(tokens.begin());
  while (!tokens.empty() &&
         (sentence.tokens[tokens.back()].xpos == Penn::comma || sentence.tokens[tokens.back()].xpos == Penn::period)) {
    tokens.pop_back();
  }
  std::vector<Span> spans;
  for (const std::uint32_t token : tokens) {
    const Span span = sentence.tokens[token].span;
    const bool touches = !spans.empty() && article.text.find_first_not_of(" \t\r\n", spans.back().end) == span.begin;
    if (touches) {
      spans.back().end = span.end;
    } else {
      spans.push_back(span);
    }
  }
  return spans;
}

Attribution::Quote quote_kind(const Article& article, const Sentence& sentence, const std::vector<Span>& content) {
  if (content.empty()) return Attribution::Quote::indirect;
  bool any = false, first = false;
  for (const Token& token : sentence.tokens) {
    const bool mark = token.upos == Upos::PUNCT && (token.xpos == Penn::open_quote || token.xpos == Penn::close_quote ||
                                                    article.words(token.span) == "\"");
    if (!mark) continue;
    const bool within = std::any_of(content.begin(), content.end(), [&](Span s) {
      return s.begin <= token.span.begin && token.span.begin <= s.end + 1;
    });
    any = any || within;
    first = first || token.span.begin == content.front().begin || token.span.end == content.front().begin;
  }
  if (!any) return Attribution::Quote::indirect;
  return first ? Attribution::Quote::direct : Attribution::Quote::mixed;
}

}  // namespace

tl::expected<AttributionFinder, Problem> AttributionFinder::open(const LexiconFolders& folders) {
  const auto files = read_lexicon(folders, "speech");
  if (!files) return tl::unexpected(files.error());
  AttributionFinder finder;
  for (const LexiconFile& file : *files) {
    if (!file.name().ends_with("/cues.lex")) continue;
    for (const LexiconLine& line : file.lines()) {
      const auto parts = fields(line.text);
      if (parts.size() != 2) return tl::unexpected(file.problem(line, "a line is: kind, two spaces, words"));
      auto& words = parts[0] == "preposition" ? finder.prepositions_
                    : parts[0] == "noun"      ? finder.nouns_
                                              : finder.verbs_;
      for (const std::string_view word : split(parts[1], ",")) words.emplace(word);
    }
  }
  return finder;
}

void AttributionFinder::find(Article& article) const {
  article.attributions.clear();
  Children children;
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    children.fill(article.sentences[s]);
    find_in(article, s, children);
  }
}

void AttributionFinder::find_in(Article& article, std::uint32_t s, const Children& children) const {
  const Sentence& sentence = article.sentences[s];
  const auto& tokens = sentence.tokens;
  const auto first_mention = std::lower_bound(article.mentions.begin(), article.mentions.end(), s,
                                              [](const Mention& m, std::uint32_t n) { return m.sentence < n; });
  const auto speaker = [&](std::uint32_t token) -> std::optional<std::uint32_t> {
    for (auto m = first_mention; m != article.mentions.end() && m->sentence == s; ++m) {
      if (m->actor() != nullptr && m->head == token) return static_cast<std::uint32_t>(m - article.mentions.begin());
    }
    return std::nullopt;
  };
  const auto subject_of = [&](std::uint32_t verb) -> std::optional<std::uint32_t> {
    for (int steps = 0; steps < 3; ++steps) {
      for (const std::uint32_t c : children.of(verb)) {
        if (base(tokens[c].deprel) == Deprel::nsubj) return c;
      }
      const bool shares = tokens[verb].deprel == Deprel::conj || tokens[verb].deprel == Deprel::advcl ||
                          tokens[verb].deprel == Deprel::xcomp;
      if (!shares || tokens[verb].head < 0) return std::nullopt;
      verb = static_cast<std::uint32_t>(tokens[verb].head);
    }
    return std::nullopt;
  };
  const auto add = [&](std::optional<std::uint32_t> source, std::vector<Span> cue, std::vector<Span> content) {
    if (content.empty()) return false;
    Attribution attribution;
    attribution.sentence = s;
    if (source) {
      attribution.source = spans_below(article, sentence, children, *source, std::nullopt, false);
      attribution.source_mention = speaker(*source);
    }
    attribution.cue = std::move(cue);
    attribution.quote = quote_kind(article, sentence, content);
    attribution.content = std::move(content);
    article.attributions.push_back(std::move(attribution));
    return true;
  };

  for (std::uint32_t t = 0; t < tokens.size(); ++t) {
    const Token& token = tokens[t];
    if (token.upos == Upos::VERB && verbs_.contains(token.lemma)) {
      bool found = false;
      for (const std::uint32_t c : children.of(t)) {
        const Deprel relation = tokens[c].deprel;
        const bool after = relation == Deprel::parataxis && subject_of(t);
        if (relation != Deprel::ccomp && relation != Deprel::xcomp && !after) continue;
        if (relation == Deprel::xcomp && tokens[c].upos != Upos::VERB) continue;
        add(subject_of(t), {token.span}, spans_below(article, sentence, children, c, std::nullopt, true));
        found = true;
        break;
      }
      if (!found && token.deprel == Deprel::parataxis && token.head >= 0) {  // "..., he said"
        add(subject_of(t), {token.span},
            spans_below(article, sentence, children, static_cast<std::uint32_t>(token.head), t, true));
      }
    } else if (nouns_.contains(token.lemma) && token.upos == Upos::NOUN) {
      for (const std::uint32_t c : children.of(t)) {
        if (tokens[c].deprel != Deprel::acl && tokens[c].deprel != Deprel::ccomp) continue;
        if (tokens[c].upos != Upos::VERB || tokens[c].xpos == Penn::VBN || tokens[c].xpos == Penn::VBG) continue;
        std::optional<std::uint32_t> owner;
        for (const std::uint32_t o : children.of(t)) {
          if (tokens[o].deprel == Deprel::nmod_poss) owner = o;
        }
        add(owner, {token.span}, spans_below(article, sentence, children, c, std::nullopt, true));
        break;
      }
    } else if (prepositions_.contains(token.lemma) && token.head >= 0) {
      // "according to X": "according" is the case of X; the clause that X hangs on is the content.
      const auto source = static_cast<std::uint32_t>(token.head);
      if (token.deprel != Deprel::case_ || tokens[source].head < 0) continue;
      Span cue = token.span;
      for (const std::uint32_t c : children.of(t)) {
        if (tokens[c].deprel == Deprel::fixed) cue.end = std::max(cue.end, tokens[c].span.end);
      }
      const auto clause = static_cast<std::uint32_t>(tokens[source].head);
      if (!add(source, {cue}, spans_below(article, sentence, children, clause, source, true))) continue;
      Attribution& last = article.attributions.back();
      for (Span& span : last.source) {
        if (span.begin <= cue.begin && cue.end < span.end) span.begin = cue.end + 1;
      }
    }
  }
}

}  // namespace dragoman
