#include "language/segment_lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

#include "language/segment_chars.h"
#include "lexicon/source.h"

namespace dragoman {
namespace {

using Read = tl::expected<void, Problem>;

constexpr std::array<std::pair<std::string_view, Abbreviation>, 7> abbreviation_names{{
    {"title", Abbreviation::title},
    {"inner", Abbreviation::inner},
    {"number", Abbreviation::number},
    {"date", Abbreviation::date},
    {"state", Abbreviation::state},
    {"plain", Abbreviation::plain},
    {"last", Abbreviation::last},
}};

std::string upper(std::string_view word) {
  std::string out(word);
  for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

std::string capital(std::string_view word) {
  std::string out(word);
  if (out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

Read read_abbreviations(const LexiconFile& file, SegmentLexicon& lexicon) {
  for (const auto& line : file.lines()) {
    const auto parts = fields(line.text);
    const auto* kind = std::find_if(abbreviation_names.begin(), abbreviation_names.end(),
                                    [&](const auto& name) { return parts.size() == 2 && name.first == parts[1]; });
    if (kind == abbreviation_names.end())
      return tl::unexpected(file.problem(line, "expected an abbreviation and its kind, as in \"Gen.  title\""));
    // "GEN." in headlines, "E.g." at the start of a sentence; a line of its own goes before what is made from another.
    lexicon.abbreviations.insert_or_assign(std::string(parts[0]), kind->second);
    lexicon.abbreviations.emplace(capital(parts[0]), kind->second);
    lexicon.abbreviations.emplace(upper(parts[0]), kind->second);
  }
  return {};
}

Read read_contractions(const LexiconFile& file, SegmentLexicon& lexicon) {
  for (const auto& line : file.lines()) {
    std::string whole;
    std::vector<std::uint8_t> sizes;
    for (const auto part : split(line.text, "|")) {
      whole += part;
      sizes.push_back(static_cast<std::uint8_t>(part.size()));
    }
    const FoldedWord folded(whole);
    if (sizes.size() < 2 || folded.text().empty())
      return tl::unexpected(file.problem(line, "expected a short word in pieces, as in \"can|not\""));
    lexicon.contractions.emplace(folded.text(), std::move(sizes));
  }
  return {};
}

Read read_hyphens(const LexiconFile& file, SegmentLexicon& lexicon) {
  for (const auto& line : file.lines()) {
    const bool suffix = line.text.front() == '-';
    if (line.text.size() < 2 || suffix == (line.text.back() == '-'))
      return tl::unexpected(file.problem(line, "expected a prefix as in \"non-\" or a suffix as in \"-wise\""));
    const FoldedWord folded(suffix ? line.text.substr(1) : line.text.substr(0, line.text.size() - 1));
    (suffix ? lexicon.hyphen_suffixes : lexicon.hyphen_prefixes).emplace(folded.text());
  }
  return {};
}

Read read_words(const LexiconFile& file, WordSet& words) {
  for (const auto& line : file.lines()) {
    for (const auto word : split(line.text, " \t")) {
      const FoldedWord folded(word);
      if (folded.text().empty()) return tl::unexpected(file.problem(line, "a word is too long"));
      words.emplace(folded.text());
    }
  }
  return {};
}

Read read_emoticons(const LexiconFile& file, WordSet& words) {
  for (const auto& line : file.lines()) {
    for (const auto word : split(line.text, " \t")) words.emplace(word);
  }
  return {};
}

}  // namespace

tl::expected<SegmentLexicon, Problem> SegmentLexicon::open(const LexiconFolders& folders) {
  const auto files = read_lexicon(folders, "language");
  if (!files) return tl::unexpected(files.error());

  SegmentLexicon lexicon;
  const std::array<std::pair<std::string_view, std::function<Read(const LexiconFile&)>>, 10> readers{{
      {"abbreviations", [&](const LexiconFile& file) { return read_abbreviations(file, lexicon); }},
      {"contractions", [&](const LexiconFile& file) { return read_contractions(file, lexicon); }},
      {"hyphens", [&](const LexiconFile& file) { return read_hyphens(file, lexicon); }},
      {"units", [&](const LexiconFile& file) { return read_words(file, lexicon.units); }},
      {"web-suffixes", [&](const LexiconFile& file) { return read_words(file, lexicon.web_suffixes); }},
      {"emoticons", [&](const LexiconFile& file) { return read_emoticons(file, lexicon.emoticons); }},
      {"whole-words", [&](const LexiconFile& file) { return read_words(file, lexicon.whole_words); }},
      {"sentence-starters", [&](const LexiconFile& file) { return read_words(file, lexicon.sentence_starters); }},
      {"time-words", [&](const LexiconFile& file) { return read_words(file, lexicon.time_words); }},
      {"speech-verbs", [&](const LexiconFile& file) { return read_words(file, lexicon.speech_verbs); }},
  }};
  for (const auto& [name, read] : readers) {
    bool found = false;
    for (const LexiconFile& file : *files) {
      if (!file.name().ends_with("language/" + std::string(name) + ".lex")) continue;
      found = true;
      if (const auto done = read(file); !done) return tl::unexpected(done.error());
    }
    if (!found)
      return tl::unexpected(Problem{(folders.own() / "language").string(), 0, std::string(name) + ".lex is missing"});
  }
  return lexicon;
}

FoldedWord::FoldedWord(std::string_view word) {
  std::size_t size = 0;
  for (std::uint32_t at = 0; at < word.size();) {
    const Character c = character(word, at);
    if (size + c.size > longest) return;
    if (c.kind == CharKind::apostrophe) {
      bytes_[size++] = '\'';
    } else if (c.letter_case() == LetterCase::upper && c.code < 0x80) {
      bytes_[size++] = static_cast<char>(c.code - 'A' + 'a');
    } else {
      for (std::uint32_t i = 0; i < c.size; ++i) bytes_[size++] = word[at + i];
    }
    at += c.size;
  }
  size_ = size;
}

}  // namespace dragoman
