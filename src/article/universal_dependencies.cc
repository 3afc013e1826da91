#include "article/universal_dependencies.h"

#include <algorithm>
#include <array>

namespace dragoman {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 17> upos_names = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
};

constexpr std::array<std::string_view, 52> penn_names = {
    "_",   "CC",   "CD",   "DT",  "EX",    "FW",    "IN",   "JJ",  "JJR", "JJS", "LS",  "MD",  "NN",
    "NNS", "NNP",  "NNPS", "PDT", "POS",   "PRP",   "PRP$", "RB",  "RBR", "RBS", "RP",  "SYM", "TO",
    "UH",  "VB",   "VBD",  "VBG", "VBN",   "VBP",   "VBZ",  "WDT", "WP",  "WP$", "WRB", "ADD", "AFX",
    "GW",  "HYPH", "NFP",  "XX",  "-LRB-", "-RRB-", ".",    ",",   ":",   "``",  "''",  "$",   "#",
};

constexpr std::array<std::string_view, 57> deprel_names = {
    "acl",          "acl:relcl",    "advcl",      "advcl:relcl", "advmod",        "amod",       "appos",
    "aux",          "aux:pass",     "case",       "cc",          "cc:preconj",    "ccomp",      "clf",
    "compound",     "compound:prt", "conj",       "cop",         "csubj",         "csubj:pass", "csubj:outer",
    "dep",          "det",          "det:predet", "discourse",   "dislocated",    "expl",       "fixed",
    "flat",         "flat:foreign", "goeswith",   "iobj",        "list",          "mark",       "nmod",
    "nmod:desc",    "nmod:npmod",   "nmod:poss",  "nmod:tmod",   "nmod:unmarked", "nsubj",      "nsubj:outer",
    "nsubj:pass",   "nummod",       "obj",        "obl",         "obl:agent",     "obl:npmod",  "obl:tmod",
    "obl:unmarked", "orphan",       "parataxis",  "punct",       "reparandum",    "root",       "vocative",
    "xcomp",
};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view text) {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string_view to_string(Upos tag) { return upos_names[static_cast<std::size_t>(tag)]; }
std::string_view to_string(Penn tag) { return penn_names[static_cast<std::size_t>(tag)]; }
std::string_view to_string(Deprel relation) { return deprel_names[static_cast<std::size_t>(relation)]; }

std::optional<Upos> parse_upos(std::string_view text) { return find<Upos>(upos_names, text); }
std::optional<Penn> parse_penn(std::string_view text) { return find<Penn>(penn_names, text); }

std::optional<Deprel> parse_deprel(std::string_view text) {
  if (const auto whole = find<Deprel>(deprel_names, text)) return whole;
  return find<Deprel>(deprel_names, text.substr(0, text.find(':')));
}

Deprel base(Deprel relation) {
  const std::string_view name = to_string(relation);
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return relation;
  return *find<Deprel>(deprel_names, name.substr(0, colon));
}

}  // namespace dragoman
