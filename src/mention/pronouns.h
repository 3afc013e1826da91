#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <tl/expected.hpp>

#include "article/article.h"
#include "article/problem.h"
#include "lexicon/folders.h"
#include "mention/harmed.h"
#include "mention/issuer.h"
#include "mention/name_lexicon.h"
#include "mention/pronoun_choice.h"

namespace dragoman {

/// Pronouns that stand for an actor named before. Rules choose first, precision before recall: the nearest
/// actor before it that is the subject of its clause, agrees in number and kind (person or body) and is not the subject
/// of the pronoun's own clause, in the same or one of the two sentences before, of an earlier sentence first the
/// subject of its main clause. A possessive that no subject of its sentence fits takes the nearest other body or crowd
/// of the sentence first ("thanked Russia for its support"); "them" as an object only the people who alone fit of those
/// that its sentence and the one before it name ("nine of them" is of one piece). The idea is Hobbs's naive algorithm
/// (1978) reduced to subjects. Whom they choose is weighed against all others (pronoun_choice.h), and the likeliest is
/// meant if he is likely enough; whoever is blamed is not weighed.
/// "They" after a sentence whose subject is two by name are both, as two mentions. Where there is none, it is a mention
/// of somebody unknown if it takes part in an event (takes_part.h), else none. Read-only after loading.
class Pronouns {
 public:
  static tl::expected<Pronouns, Problem> open(const LexiconFolders& folders);

  /// Adds to the mentions of the article (in text order) one for every pronoun of the third person that is resolved or
  /// takes part in an event: what it stands for is a copy of the actor, or unknown, with the rule "pronoun".
  void resolve(Article& article, const std::function<void(const WeighedPronoun&)>& watch = {}) const;

  /// "The two neighbours", "both men": where nobody else is said, such a phrase stands for two persons or officials of
  /// two states, the latest that this sentence or the two before it name, else for two states and armed groups that
  /// this one or the four before name, those that the article has named most often so far. By a word that the lexicon
  /// does not know ("both sides") only for the two that alone are named here and in the sentence before, or in as many
  /// of the four as it takes to find two. The subjects of its own verb are neither ("Peru invited both governments").
  /// Then it is two mentions on one head, with the rule "both".
  void resolve_both(Article& article) const;

  /// Copies anew what pronouns stand for, once more is known of it.
  static void renew(Article& article);

  /// The same as `resolve` for "I" and "we": inside quotations they stand for the speaker of the attribution, and "we"
  /// outside of them for whoever issues the text, if it is a statement, with the rule "issuer". Indices that
  /// attributions hold into the mentions stay right.
  void resolve_speakers(Article& article, const std::optional<Issuer>& issuer = {}) const;

  [[nodiscard]] std::optional<Issuer> issuer(const Article& article, const NameLexicon& lexicon) const {
    return issuer_of(article, lexicon, we_, statements_);
  }

 private:
  enum class Number : std::uint8_t { one, many, speaker };
  enum class Kind : std::uint8_t { person, body, either };
  struct Pronoun {
    Number number = Number::one;
    Kind kind = Kind::either;
    bool woman = false;
  };
  /// The words of a line of the lexicon that are no pronouns.
  std::unordered_set<std::string>* set_of(std::string_view name);
  /// In number and kind.
  [[nodiscard]] static bool agrees(const Mention& mention, const Token& head, const Pronoun& pronoun);
  /// Whom the pronoun (token `t` of sentence `s`) stands for, of the subjects before it, the latest last; `object`
  /// where no subject of its sentence fits.
  [[nodiscard]] static const Mention* antecedent(const Article& article, const std::vector<const Mention*>& subjects,
                                                 const Mention* object, const Pronoun& pronoun, std::uint32_t s,
                                                 std::uint32_t t);
  /// Of those that the sentence and the one before it name before the pronoun, or that `pronouns` in them stand for,
  /// the only one that an object may stand for: "the protesters sang; police beat them".
  [[nodiscard]] static const Mention* only(const Article& article, std::span<const Mention> before,
                                           const std::vector<Mention>& pronouns, const Pronoun& pronoun,
                                           std::uint32_t s, std::uint32_t t);
  /// The latest of those before a possessive in its sentence that are no subjects and that it may stand for: "thanked
  /// Russia for its support".
  [[nodiscard]] static const Mention* owner(const Sentence& sentence, std::uint32_t t, const Pronoun& pronoun,
                                            const std::vector<const Mention*>& objects);
  [[nodiscard]] const Pronoun* find(const Article& article, const Token& token) const;
  /// "Five were later released", "all were freed": a number or the like in a noun's place, to whom something is done.
  [[nodiscard]] bool counts(const Article& article, const Sentence& sentence, std::uint32_t t) const;

  /// "Criticised Japan over its talks": whoever is blamed.
  [[nodiscard]] const Mention* blamed(const Sentence& sentence, std::uint32_t t, const Pronoun& pronoun,
                                      const std::vector<const Mention*>& objects) const;

  std::unordered_map<std::string, Pronoun> words_;
  Sexes sexes_;
  std::unordered_set<std::string> both_;    ///< "two", "both"
  std::unordered_set<std::string> charge_;  ///< "over", "for"
  std::unordered_set<std::string> counts_;  ///< "all", "several"
  HarmWords harm_;
  std::unordered_set<std::string> we_;
  std::unordered_set<std::string> statements_;  ///< "statement", "communique": what its issuer says of himself
  std::unordered_set<std::string>
      persons_;                             ///< "ministers": two of them are persons, whatever the model takes them for
  std::unordered_set<std::string> states_;  ///< "countries": two of them are those that the sentence before is about
};

}  // namespace dragoman
