#include "language/conllu.h"

#include <array>
#include <charconv>
#include <iterator>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "language/letter_case.h"

namespace dragoman {
namespace {

constexpr std::size_t columns = 10;
enum Column : std::size_t { id, form, lemma, upos, xpos, features, head, deprel, deps, misc };

using Columns = std::array<std::string_view, columns>;

/// Nothing unless there are just ten.
std::optional<Columns> split_columns(std::string_view line) {
  Columns found;
  for (std::size_t n = 0; n < columns; ++n) {
    const std::size_t end = line.find('\t');
    if ((end == std::string_view::npos) != (n + 1 == columns)) return std::nullopt;
    found[n] = line.substr(0, end);
    if (end != std::string_view::npos) line.remove_prefix(end + 1);
  }
  return found;
}

std::optional<std::uint32_t> whole_number(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (next_code_point(text, at) < 0) return false;
  }
  return true;
}

/// Whether MISC ("SpaceAfter=No|Gloss=x") denies the blank behind a token.
bool space_after(std::string_view misc_column) {
  for (;;) {
    const std::size_t bar = misc_column.find('|');
    if (misc_column.substr(0, bar) == "SpaceAfter=No") return false;
    if (bar == std::string_view::npos) return true;
    misc_column.remove_prefix(bar + 1);
  }
}

/// A column must not be empty nor hold what parts columns and lines.
void append_column(std::string_view value, std::string& out) {
  if (value.empty()) out += '_';
  for (const char c : value) out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
}

void append_word(std::size_t number, std::string_view form_column, const Token& token,
                 const ConlluSentence::Unread& unread, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{}\t", number);
  append_column(form_column, out);
  out += '\t';
  append_column(token.lemma, out);
  fmt::format_to(std::back_inserter(out), "\t{}\t{}\t", to_string(token.upos), to_string(token.xpos));
  append_column(unread.features, out);
  fmt::format_to(std::back_inserter(out), "\t{}\t{}\t_\t", token.head + 1, to_string(token.deprel));
  append_column(unread.misc, out);
  out += '\n';
}

std::string_view form_of(std::string_view text, const Token& token) {
  return text.substr(token.span.begin, token.span.size());
}

}  // namespace

bool ConlluReader::next_line() {
  if (!std::getline(in_, line_)) return false;
  ++number_;
  if (number_ == 1 && line_.starts_with("\xEF\xBB\xBF")) line_.erase(0, 3);
  if (line_.ends_with('\r')) line_.pop_back();
  return true;
}

std::optional<tl::expected<ConlluSentence, Problem>> ConlluReader::next() {
  ConlluSentence sentence;
  std::optional<Problem> problem;
  std::uint32_t inside_multiword = 0;  // the last word of the multiword token that is open
  bool any = false;
  std::uint64_t last = 0;
  while (next_line()) {
    if (line_.empty()) {
      if (any) break;
      continue;
    }
    any = true;
    last = number_;
    if (problem) continue;
    if (auto wrong = add(sentence, inside_multiword)) problem = Problem{source_, number_, *std::move(wrong)};
  }
  if (!any) return std::nullopt;
  if (!problem && inside_multiword > sentence.sentence.tokens.size()) {
    problem = Problem{
        source_, last,
        fmt::format("the sentence ends before word {}, at which a multiword token should end", inside_multiword)};
  }
  if (problem) return tl::unexpected(*std::move(problem));
  sentence.sentence.span = {0, static_cast<std::uint32_t>(sentence.text.size())};
  return sentence;
}

std::optional<std::string> ConlluReader::add(ConlluSentence& sentence, std::uint32_t& inside_multiword) const {
  if (!is_utf8(line_)) return "the line is not valid UTF-8; the sentence is left out";
  if (line_.starts_with('#')) {
    sentence.comments.push_back(line_);
    return std::nullopt;
  }
  const auto found = split_columns(line_);
  if (!found) return "a CoNLL-U line has ten columns, parted by tabs; the sentence is left out";
  const Columns& column = *found;
  auto& tokens = sentence.sentence.tokens;
  const auto next_word = static_cast<std::uint32_t>(tokens.size() + 1);
  const std::size_t mark = column[id].find_first_of("-.");
  const auto number = whole_number(column[id].substr(0, mark));
  if (mark != std::string_view::npos) {
    const auto second = whole_number(column[id].substr(mark + 1));
    if (number && second && column[id][mark] == '.' && *number + 1 == next_word) return std::nullopt;
    if (!number || !second || column[id][mark] == '.' || *number != next_word || *second < next_word ||
        inside_multiword >= next_word) {
      return fmt::format("{} is no id that can stand here; the sentence is left out", column[id]);
    }
    inside_multiword = *second;
    sentence.multiwords.push_back({next_word - 1, line_});
    return std::nullopt;
  }
  if (number != next_word) {
    return fmt::format("word {} should come here, not {}; the sentence is left out", next_word, column[id]);
  }
  if (column[form].empty()) return "a word without a form; the sentence is left out";
  if (sentence.text.size() + column[form].size() >= std::numeric_limits<std::int32_t>::max()) {
    return "the sentence is too long and left out";
  }
  Token token;
  token.span.begin = static_cast<std::uint32_t>(sentence.text.size());
  sentence.text += column[form];
  token.span.end = static_cast<std::uint32_t>(sentence.text.size());
  // Within a multiword token words touch; behind it, its own line says.
  const bool inside = next_word < inside_multiword;
  const bool closes = next_word == inside_multiword;
  token.space_after = !inside && space_after(closes ? std::string_view(sentence.multiwords.back().line)
                                                          .substr(sentence.multiwords.back().line.rfind('\t') + 1)
                                                    : column[misc]);
  if (token.space_after) sentence.text += ' ';
  tokens.push_back(std::move(token));
  sentence.unread.push_back({std::string(column[features]), std::string(column[misc])});
  return std::nullopt;
}

void write_conllu(const ConlluSentence& sentence, std::string& out) {
  for (const std::string& comment : sentence.comments) out.append(comment).append("\n");
  auto multiword = sentence.multiwords.begin();
  const auto& tokens = sentence.sentence.tokens;
  for (std::size_t n = 0; n < tokens.size(); ++n) {
    for (; multiword != sentence.multiwords.end() && multiword->before == n; ++multiword) {
      out.append(multiword->line).append("\n");
    }
    append_word(n + 1, form_of(sentence.text, tokens[n]), tokens[n], sentence.unread[n], out);
  }
  out += '\n';
}

void write_conllu(std::string_view text, const Sentence& sentence, std::string_view sent_id, std::string& out) {
  out += "# sent_id = ";
  append_column(sent_id, out);
  out += "\n# text = ";
  append_column(text.substr(sentence.span.begin, sentence.span.size()), out);
  out += '\n';
  ConlluSentence::Unread made{"_", ""};
  for (std::size_t n = 0; n < sentence.tokens.size(); ++n) {
    const Token& token = sentence.tokens[n];
    made.misc.clear();
    if (token.phrase != PhraseKind::none) made.misc.append("Phrase=").append(to_string(token.phrase));
    if (!token.space_after) made.misc.append(made.misc.empty() ? "" : "|").append("SpaceAfter=No");
    if (made.misc.empty()) made.misc = "_";
    append_word(n + 1, form_of(text, token), token, made, out);
  }
  out += '\n';
}

}  // namespace dragoman
