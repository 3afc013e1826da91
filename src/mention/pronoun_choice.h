#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "article/article.h"

namespace dragoman {

enum class Sex : std::uint8_t { man, woman };

/// Given names, titles and nouns that tell a person's sex, as they are written ("Angela", "Mrs"), nouns by their lemma.
using Sexes = std::unordered_map<std::string, Sex>;

enum class PronounKind : std::uint8_t { man, woman, body, many };  ///< he, she, it, they

/// What speaks for a pronoun's standing for somebody named before it, in the order of the weights. "He" is whoever the
/// article means by this name; where he was named or meant last counts.
enum class ForAntecedent : std::uint8_t {
  by_rule,        ///< the rules of pronouns.h choose him
  same_sentence,  ///< named last in the pronoun's sentence,
  one_before,     ///< the one before it,
  two_before,     ///< or two before it; else three
  subject,        ///< as the subject of a clause,
  main_subject,   ///< of a main clause,
  object,
  owner,           ///< as a possessor
  both_subjects,   ///< and so is the pronoun
  own_clause,      ///< as the subject of the very clause of a pronoun that is no possessive
  own_subject,     ///< of the very clause of a possessive
  reports,         ///< as the subject of the clause that governs the pronoun's
  beside,          ///< the possessive's noun is coordinated with him: "fighters and their families"
  nearest,         ///< nobody who agrees in number and kind was named later
  others_between,  ///< log of one more than those who were
  words_between,   ///< the same of words
  times,           ///< and of how often he was named before
  latest_meant,    ///< the latest pronoun of this kind stood for him
  meant_before,    ///< an earlier one did
  of_other_sex,    ///< he was "she" before
  name_fits,       ///< his name, title or noun is one of the pronoun's sex,
  name_differs,    ///< of the other one
  by_name,
  begins,  ///< his words begin their sentence
  he_person,
  he_crowd,
  he_body,
  he_state,
  he_other,
  it_person,
  it_crowd,
  it_body,
  it_state,
  it_other,
  they_person,
  they_crowd,
  they_body,
  they_state,
  they_other,
  count
};

/// What speaks for nobody's being meant who acts anywhere, but a thing or somebody new.
enum class ForNobody : std::uint8_t { he, it, they, none_agrees, some_agree, things_of_it, things_of_they, count };

using AntecedentEvidence = std::array<double, static_cast<std::size_t>(ForAntecedent::count)>;
using NobodyEvidence = std::array<double, static_cast<std::size_t>(ForNobody::count)>;

struct WeighedAntecedent {
  std::uint32_t mention = 0;  ///< the latest of his that is no pronoun
  AntecedentEvidence evidence{};
  double likeness = 0;  ///< what the model's references add
  /// "She accused her": its verb's subject, whom an object is not (Chomsky's principle B); or who harms what it owns.
  bool barred = false;
  bool one_of_two = false;  ///< named side by side with somebody else, and many are meant: it may be both
};

/// A pronoun that was weighed.
struct WeighedPronoun {
  std::uint32_t sentence = 0, token = 0;
  std::vector<WeighedAntecedent> candidates;
  NobodyEvidence nobody{};
  double nobody_alike = 0;  ///< what the model's references add
};

/// Whom pronouns stand for: multinomial logistic regression over all who were named in the pronoun's sentence before it
/// or in the three before, and nobody. To their weights a bilinear form between the encoder's vectors of both words is
/// added (article/references.h). Both are fitted to pronouns of news whose readers told whom they mean, and to the
/// coreference of GUM (Zeldes 2017), on the mentions that this program finds (train/pronouns.py). Reads an article from
/// its beginning on: `name` and `mean` in text order.
class PronounChoice {
 public:
  PronounChoice(const Article& article, const Sexes& sexes) : article_(article), sexes_(sexes) {}

  /// A mention that is no pronoun has been read.
  void name(std::uint32_t mention);
  /// A pronoun was found to stand for the mention.
  void mean(std::uint32_t mention, PronounKind kind, std::uint32_t sentence, std::uint32_t token);

  /// What speaks for whom; `by_rule`: a mention; `not_his`: a word of the sentence whose owner it is not.
  [[nodiscard]] WeighedPronoun weigh(PronounKind kind, std::uint32_t sentence, std::uint32_t token,
                                     std::optional<std::uint32_t> by_rule,
                                     std::optional<std::uint32_t> not_his = {}) const;

  struct Chosen {
    std::uint32_t mention = 0;
    double share = 0;  ///< how likely he is meant
  };
  /// The likeliest, if he is likely enough.
  [[nodiscard]] static std::optional<Chosen> chosen(const WeighedPronoun& pronoun);

 private:
  struct Somebody {
    std::uint32_t mention = 0;              // the latest that is no pronoun
    std::uint32_t sentence = 0, token = 0;  // where he was named or meant last
    std::size_t times = 0;
    std::array<bool, 4> meant{};
  };
  [[nodiscard]] std::string key(std::uint32_t mention) const;
  /// `clause`: the word whose clause the pronoun is in, or -1; `with_subject`: the one whose subject it has.
  [[nodiscard]] AntecedentEvidence evidence(const Somebody& one, PronounKind kind, std::uint32_t sentence,
                                            std::uint32_t token, std::int32_t clause, std::int32_t with_subject) const;

  /// "Rebels and soldiers": somebody else is coordinated with him.
  [[nodiscard]] bool side_by_side(const Mention& named) const;
  [[nodiscard]] std::optional<Sex> sex(const Mention& mention) const;

  const Article& article_;
  const Sexes& sexes_;
  struct Place {
    std::uint32_t sentence, token;
    std::size_t somebody;
  };
  std::vector<Somebody> all_;
  std::vector<Place> places_;  // where somebody was named or meant, as they were read
  std::unordered_map<std::string, std::size_t> by_key_;
  std::array<std::optional<std::size_t>, 4> latest_;
};

}  // namespace dragoman
