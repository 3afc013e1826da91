#include "event/details.h"

#include <algorithm>

#include "lexicon/source.h"

namespace dragoman {

tl::expected<DetailsLexicon, Problem> DetailsLexicon::open(const LexiconFolders& folders, PatternScope scope) {
  const auto files = read_lexicon(folders, "details", SameName::replaces);
  if (!files) return tl::unexpected(files.error());
  DetailsLexicon lexicon;
  const auto names = dragoman::contexts();
  for (const LexiconFile& file : *files) {
    if (file.name().ends_with("/casualties.lex")) continue;  // see event/casualty_lexicon.h
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
        Named named{std::string(parts[2]), std::move(*words)};
        const auto type = scope.find_type(parts[1]);
        const auto code = parse_event_code(parts[1]);
        if (type && scope.types->all()[*type].has_mode(named.name)) {
          lexicon.modes_of_type_[std::string(parts[1])].push_back(std::move(named));
        } else if (code && is_mode(*code, named.name)) {
          lexicon.modes_[static_cast<std::size_t>(*code)].push_back(std::move(named));
        } else {
          return tl::unexpected(file.problem(line, "no mode of " + std::string(parts[1]) + ": '" + named.name + "'"));
        }
        continue;
      }
      const auto number = static_cast<std::size_t>(std::find(names.begin(), names.end(), parts[1]) - names.begin());
      if (number == names.size()) {
        return tl::unexpected(file.problem(line, "no context of PLOVER: '" + std::string(parts[1]) + "'"));
      }
      lexicon.context_of_word_.resize(scope.words.size());
      for (const WordTable::Id word : words->single) lexicon.context_of_word_[word] |= std::uint64_t{1} << number;
      for (auto& phrase : words->phrases) {
        const WordTable::Id last = phrase.back();
        Phrase entry;
        entry.context = number;
        entry.words.phrases.push_back(std::move(phrase));
        lexicon.context_of_phrase_[last].push_back(std::move(entry));
      }
    }
  }
  if (auto complement = parse_choice("of, for, to, with, on, against, from", scope)) lexicon.complement_ = *complement;
  return lexicon;
}

const std::vector<DetailsLexicon::Named>& DetailsLexicon::modes(EventCode code, const EventType* type) const {
  static const std::vector<Named> none;
  if (type == nullptr || !type->own_modes) return modes_[static_cast<std::size_t>(code)];
  const auto own = modes_of_type_.find(type->name);
  return own == modes_of_type_.end() ? none : own->second;
}

std::string DetailsLexicon::mode(const Clause& clause, std::uint32_t trigger, EventCode code,
                                 const EventType* type) const {
  const auto& modes = this->modes(code, type);
  if (modes.empty()) return {};
  // What hangs on the trigger, and the verb or noun that it serves.
  const bool utterance = quad(code) == Quad::verbal_conflict;
  std::vector<std::uint32_t> tokens(1, trigger);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    for (const std::uint32_t c : clause.children(tokens[i])) {
      const Deprel relation = base(clause.token(c).deprel);
      const bool other_clause = relation == Deprel::ccomp || relation == Deprel::parataxis ||
                                relation == Deprel::advcl || clause.token(c).deprel == Deprel::acl_relcl ||
                                (relation == Deprel::conj && clause.is_verb(c));
      // "asked during a meeting to ban the party" asks for no meeting
      const bool setting = utterance && relation == Deprel::obl && !clause.linked_by(c, complement_);
      if (!other_clause && !setting) tokens.push_back(c);
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
  std::uint64_t found = 0;
  for (std::uint32_t token = 0; token < clause.size(); ++token) {
    for (const WordTable::Id word : {clause.lemma(token), clause.form(token)}) {
      if (word == 0) continue;
      if (word < context_of_word_.size()) found |= context_of_word_[word];
      const auto phrases = context_of_phrase_.find(word);
      if (phrases == context_of_phrase_.end()) continue;
      for (const Phrase& phrase : phrases->second) {
        if (clause.is(token, phrase.words)) found |= std::uint64_t{1} << phrase.context;
      }
    }
  }
  std::vector<std::string> out;
  const auto names = dragoman::contexts();
  for (std::size_t context = 0; context < names.size(); ++context) {
    if ((found >> context & 1) != 0) out.emplace_back(names[context]);
  }
  return out;
}

}  // namespace dragoman
