#include "event/details.h"

#include <algorithm>

#include "lexicon/source.h"

namespace dragoman {

tl::expected<DetailsLexicon, Problem> DetailsLexicon::open(const std::filesystem::path& root, PatternScope scope) {
  const auto files = read_lexicon(root, "details");
  if (!files) return tl::unexpected(files.error());
  DetailsLexicon lexicon;
  for (const std::string_view context : dragoman::contexts()) lexicon.contexts_.push_back({std::string(context), {}});

  for (const LexiconFile& file : *files) {
    for (const LexiconLine& line : file.lines()) {
      const auto parts = fields(line.text);
      const bool mode = parts[0] == "mode" && parts.size() == 4;
      const bool context = parts[0] == "context" && parts.size() == 3;
      if (!mode && !context) {
        return tl::unexpected(
            file.problem(line, "a line is: mode, code, mode's name, words; or: context, its name, words"));
      }
      auto words = parse_choice(parts.back(), scope);
      if (!words) return tl::unexpected(file.problem(line, words.error()));
      if (mode) {
        const auto code = parse_event_code(parts[1]);
        if (!code || !is_mode(*code, parts[2])) {
          return tl::unexpected(file.problem(line, "no mode of PLOVER: '" + std::string(parts[2]) + "'"));
        }
        lexicon.modes_[static_cast<std::size_t>(*code)].push_back({std::string(parts[2]), std::move(*words)});
        continue;
      }
      const auto known = std::find_if(lexicon.contexts_.begin(), lexicon.contexts_.end(),
                                      [&](const Named& named) { return named.name == parts[1]; });
      if (known == lexicon.contexts_.end()) {
        return tl::unexpected(file.problem(line, "no context of PLOVER: '" + std::string(parts[1]) + "'"));
      }
      known->words.single.insert(known->words.single.end(), words->single.begin(), words->single.end());
      std::sort(known->words.single.begin(), known->words.single.end());
      known->words.phrases.insert(known->words.phrases.end(), words->phrases.begin(), words->phrases.end());
    }
  }
  return lexicon;
}

std::string DetailsLexicon::mode(const Clause& clause, std::uint32_t trigger, EventCode code) const {
  const auto& modes = modes_[static_cast<std::size_t>(code)];
  if (modes.empty()) return {};
  // What hangs on the trigger, and the verb or noun that it serves.
  std::vector<std::uint32_t> tokens(1, trigger);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    for (const std::uint32_t c : clause.children(tokens[i])) {
      const Deprel relation = base(clause.token(c).deprel);
      const bool other_clause = relation == Deprel::ccomp || relation == Deprel::parataxis ||
                                relation == Deprel::advcl || clause.token(c).deprel == Deprel::acl_relcl ||
                                (relation == Deprel::conj && clause.is_verb(c));
      if (!other_clause) tokens.push_back(c);
    }
  }
  if (const auto governor = clause.head(trigger)) tokens.push_back(*governor);
  for (const Named& mode : modes) {
    if (std::any_of(tokens.begin(), tokens.end(), [&](std::uint32_t t) { return clause.is(t, mode.words); })) {
      return mode.name;
    }
  }
  return {};
}

std::vector<std::string> DetailsLexicon::contexts(const Clause& clause) const {
  std::vector<std::string> out;
  for (const Named& context : contexts_) {
    for (std::uint32_t token = 0; token < clause.size(); ++token) {
      if (!clause.is(token, context.words)) continue;
      out.push_back(context.name);
      break;
    }
  }
  return out;
}

}  // namespace dragoman
