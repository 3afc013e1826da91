#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dragoman {

/// Universal part-of-speech tags (universaldependencies.org/u/pos).
enum class Upos : std::uint8_t {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
};

/// Penn Treebank tags as the English treebanks of Universal Dependencies use them (XPOS).
enum class Penn : std::uint8_t {
  none,
  CC,
  CD,
  DT,
  EX,
  FW,
  IN,
  JJ,
  JJR,
  JJS,
  LS,
  MD,
  NN,
  NNS,
  NNP,
  NNPS,
  PDT,
  POS,
  PRP,
  PRP_S,
  RB,
  RBR,
  RBS,
  RP,
  SYM,
  TO,
  UH,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  WDT,
  WP,
  WP_S,
  WRB,
  ADD,
  AFX,
  GW,
  HYPH,
  NFP,
  XX,
  LRB,
  RRB,
  period,
  comma,
  colon,
  open_quote,
  close_quote,
  dollar,
  hash
};

/// Relations of English Universal Dependencies, subtypes included ("nsubj:pass" is nsubj_pass).
enum class Deprel : std::uint8_t {
  acl,
  acl_relcl,
  advcl,
  advcl_relcl,
  advmod,
  amod,
  appos,
  aux,
  aux_pass,
  case_,
  cc,
  cc_preconj,
  ccomp,
  clf,
  compound,
  compound_prt,
  conj,
  cop,
  csubj,
  csubj_pass,
  csubj_outer,
  dep,
  det,
  det_predet,
  discourse,
  dislocated,
  expl,
  fixed,
  flat,
  flat_foreign,
  goeswith,
  iobj,
  list,
  mark,
  nmod,
  nmod_desc,
  nmod_npmod,
  nmod_poss,
  nmod_tmod,
  nmod_unmarked,
  nsubj,
  nsubj_outer,
  nsubj_pass,
  nummod,
  obj,
  obl,
  obl_agent,
  obl_npmod,
  obl_tmod,
  obl_unmarked,
  orphan,
  parataxis,
  punct,
  reparandum,
  root,
  vocative,
  xcomp
};

std::string_view to_string(Upos tag);
std::string_view to_string(Penn tag);         ///< "_" for Penn::none
std::string_view to_string(Deprel relation);  ///< "nsubj:pass"

std::optional<Upos> parse_upos(std::string_view text);
std::optional<Penn> parse_penn(std::string_view text);
/// An unknown subtype ("obl:foo") gives its base relation; an unknown base gives nothing.
std::optional<Deprel> parse_deprel(std::string_view text);

/// The relation without its subtype: nsubj_pass gives nsubj.
Deprel base(Deprel relation);

/// To whom or what the verb is done: its object, or its subject in the passive.
constexpr bool undergoes(Deprel relation) { return relation == Deprel::obj || relation == Deprel::nsubj_pass; }

}  // namespace dragoman
