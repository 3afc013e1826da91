#include "mention/name_chains.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "lexicon/source.h"
#include "mention/antecedents.h"
#include "mention/name_words.h"

namespace dragoman {
namespace {

struct Name {
  std::uint32_t mention = 0;
  std::vector<std::string> words;  // folded (name_words.h): "Sanchez" is short for "Pedro Sánchez"
};

/// The words as names are compared, without what is no part of a family name: "Marcos" is short for "Ferdinand Marcos
/// Jr".
std::vector<std::string> folded(const std::vector<std::string_view>& words) {
  std::vector<std::string> all;
  FoldedWords read;
  for (const std::string_view word : words) {
    read.clear();
    read.add(word);
    std::string whole;
    bool small = true;  // "states" are not the United States
    for (const NameWord& part : read.words) {
      whole.append(read.text(part)).append(" ");
      small = small && part.shape == Shape::lower;
    }
    if (small) whole.append("small ");
    if (!whole.empty()) all.push_back(std::move(whole));
  }
  while (all.size() > 1 && (all.back() == "jr " || all.back() == "sr ")) all.pop_back();
  return all;
}

bool capital(char letter) { return letter >= 'A' && letter <= 'Z'; }

/// The proper nouns that end a phrase, or those from its head on: "Mohamed Naim" of "Taliban spokesman Mohamed Naim".
std::vector<std::string_view> name_words(const Article& article, const Mention& mention) {
  const Sentence& sentence = article.sentences[mention.sentence];
  std::uint32_t end = 0;
  for (std::uint32_t t = 0; t < sentence.tokens.size(); ++t) {
    if (mention.span.contains(sentence.tokens[t].span)) end = t + 1;
  }
  const Token& head = sentence.tokens[mention.head];
  if (head.upos == Upos::PROPN) {
    end = mention.head + 1;
    while (end < sentence.tokens.size() && sentence.tokens[end].upos == Upos::PROPN &&
           mention.span.contains(sentence.tokens[end].span)) {
      ++end;
    }
  }
  std::uint32_t begin = end;
  while (begin > 0 && sentence.tokens[begin - 1].upos == Upos::PROPN &&
         mention.span.contains(sentence.tokens[begin - 1].span)) {
    --begin;
  }
  if (head.upos == Upos::PROPN && begin > mention.head) begin = mention.head;
  std::vector<std::string_view> words;
  for (std::uint32_t t = begin; t < end; ++t) words.push_back(article.words(sentence.tokens[t].span));
  return words;
}

/// Of the words that begin with a capital: "RSF" of "the paramilitary Rapid Support Forces".
std::string initials(std::string_view words) {
  std::string letters;
  bool start = true;
  for (const char letter : words) {
    if (start && capital(letter)) letters += letter;
    start = letter == ' ' || letter == '-';
  }
  return letters;
}

/// "FSU" in "Free State Union (FSU)".
std::optional<std::string_view> bracketed(const Article& article, const Mention& mention) {
  std::string_view rest = std::string_view(article.text).substr(mention.span.end);
  if (!rest.starts_with(" (")) return {};
  rest = rest.substr(2);
  const std::size_t close = rest.find(')');
  if (close == std::string_view::npos || close < 2 || close > 10) return {};
  return rest.substr(0, close);
}

/// What is bracketed behind the mention, where it is made of the initials of the mention's capitalised words.
std::optional<std::string_view> acronym_behind(const Article& article, const Mention& mention) {
  const auto acronym = bracketed(article, mention);
  return acronym && initials(article.words(mention.span)) == *acronym ? acronym : std::nullopt;
}

/// "The RSF" after "the Rapid Support Forces" or "Reporters Without Borders (RSF)": whoever else is known by the
/// acronym, here it is the body that was named.
void read_acronyms(Article& article) {
  std::unordered_map<std::string, std::uint32_t> by_initials;
  for (std::uint32_t m = 0; m < article.mentions.size(); ++m) {
    Mention& mention = article.mentions[m];
    if (mention.actor() == nullptr) continue;
    const std::string_view head = article.words(article.sentences[mention.sentence].tokens[mention.head].span);
    const bool short_form = head.size() > 1 && std::all_of(head.begin(), head.end(), capital);
    const Actor& actor = *mention.actor();
    if (short_form) {
      const auto named = by_initials.find(std::string(head));
      if (named == by_initials.end() || article.mentions[named->second].actor()->entity == actor.entity) continue;
      Actor same = *article.mentions[named->second].actor();
      same.rules.insert(same.rules.begin(), "name");
      mention.what = std::move(same);
    } else if (!actor.entity.empty() && !actor.person) {
      const std::string letters = initials(article.words(mention.span));
      if (letters.size() > 1) by_initials[letters] = m;
      const auto behind = actor.sectors.empty() ? std::nullopt : bracketed(article, mention);  // states have no sectors
      if (behind && std::all_of(behind->begin(), behind->end(), capital)) by_initials[std::string(*behind)] = m;
    }
  }
}

/// The words of a person's name as names are compared; none of whom the lexicon knows by one word, or of nobody.
FoldedWords folded_name(const Actor& actor) {
  FoldedWords name;
  if (actor.person || (actor.entity.empty() && !actor.name.empty())) name.add(actor.name);
  if (name.words.size() < 2) name.clear();
  return name;
}

/// The words of a sentence as names are compared, which are read once for all its mentions.
class SentenceWords {
 public:
  explicit SentenceWords(const Article& article) : article_(article) {}

  bool holds(std::uint32_t sentence, std::string_view word) {
    if (sentence_ != sentence) read(sentence);
    return words_.contains(std::string(word));
  }

 private:
  void read(std::uint32_t sentence) {
    sentence_ = sentence;
    words_.clear();
    FoldedWords folded;
    for (const Token& token : article_.sentences[sentence].tokens) folded.add(article_.words(token.span));
    for (const NameWord& word : folded.words) words_.emplace(folded.text(word));
  }

  const Article& article_;
  std::optional<std::uint32_t> sentence_;
  std::unordered_set<std::string> words_;
};

/// "Torres" after "the former prime minister, Ana Torres" is she, whoever else the lexicon knows by this family name,
/// if the article has not named that one in full.
void read_namesakes(Article& article) {
  SentenceWords words(article);
  std::unordered_map<std::string, std::uint32_t> by_family;  // the latest other one who was named in full
  std::unordered_set<std::string> named;                     // in full: family name, entity and name
  for (std::uint32_t m = 0; m < article.mentions.size(); ++m) {
    Mention& mention = article.mentions[m];
    if (mention.actor() == nullptr) continue;
    const Actor& actor = *mention.actor();
    const FoldedWords name = folded_name(actor);
    if (name.words.empty()) continue;
    const std::string family(name.text(name.words.back()));
    const std::string whole = family + '\n' + actor.entity + '\n' + actor.name;
    if (named.contains(whole)) continue;
    // "Ana Torres" or "the minister, Ana Torres", not "Torres"
    if (words.holds(mention.sentence, name.text(name.words.front()))) {
      named.insert(whole);
      by_family[family] = m;
    } else if (const auto other = by_family.find(family); actor.person && other != by_family.end()) {
      Actor same = *article.mentions[other->second].actor();
      same.rules.insert(same.rules.begin(), "name");
      mention.what = std::move(same);
    }
  }
}

class Chains {
 public:
  explicit Chains(Article& article) : article_(article), antecedents_(article) {}

  void run() {
    collect();
    for (const Name& name : names_) tell(name);
    latest_.clear();
    for (const Name& name : names_) take(name);
  }

 private:
  [[nodiscard]] Actor& actor(std::uint32_t m) { return std::get<Actor>(article_.mentions[m].what); }

  void collect() {
    for (std::uint32_t m = 0; m < article_.mentions.size(); ++m) {
      const Mention& mention = article_.mentions[m];
      if (mention.actor() == nullptr) continue;
      if (const auto acronym = acronym_behind(article_, mention)) {
        const std::size_t chain = chain_of(joined(folded({*acronym})));
        learn(chain, *mention.actor());
      }
      const Actor& actor = *mention.actor();
      auto words = folded(actor.name.empty() || (!actor.entity.empty() && !actor.person) ? name_words(article_, mention)
                                                                                         : split(actor.name, " "));
      if (words.empty()) continue;
      if (words.size() > 1) {
        const std::string whole = joined(words);
        chain_of(whole);
        by_part_.try_emplace(words.front(), whole);
        by_part_.try_emplace(words.back(), whole);
      }
      names_.push_back({m, std::move(words)});
    }
  }

  static std::string joined(const std::vector<std::string>& words) {
    std::string whole;
    for (const auto& word : words) whole += word;
    return whole;
  }

  std::size_t chain_of(const std::string& name) {
    const auto [found, fresh] = chains_.try_emplace(name, told_.size());
    if (fresh) told_.emplace_back();
    return found->second;
  }

  /// The chain of a name; that of a single word is the one of the latest longer name with it, `latest_` follows the
  /// text.
  std::optional<std::size_t> chain(const Name& name) {
    if (name.words.size() > 1) {
      const std::string whole = joined(name.words);
      latest_[name.words.front()] = whole;
      latest_[name.words.back()] = whole;
      return chain_of(whole);
    }
    const std::string& word = name.words.front();
    if (const auto own = chains_.find(word); own != chains_.end()) return own->second;
    if (const auto before = latest_.find(word); before != latest_.end()) return chain_of(before->second);
    if (const auto after = by_part_.find(word); after != by_part_.end()) return chain_of(after->second);
    return {};
  }

  void tell(const Name& name) {
    const auto found = chain(name);
    if (!found) return;
    learn(*found, actor(name.mention));
    if (const auto role = predicate(article_.mentions[name.mention])) learn(*found, actor(*role));
  }

  /// "Letts is a British convert": what the name is said to be.
  [[nodiscard]] std::optional<std::uint32_t> predicate(const Mention& mention) const {
    const auto& tokens = article_.sentences[mention.sentence].tokens;
    const Token& head = tokens[mention.head];
    if (head.deprel != Deprel::nsubj || head.head < 0) return {};
    const auto noun = static_cast<std::uint32_t>(head.head);
    if (tokens[noun].upos != Upos::NOUN) return {};
    const bool is = std::any_of(tokens.begin(), tokens.end(),
                                [&](const Token& t) { return t.head == head.head && t.deprel == Deprel::cop; });
    return is ? antecedents_.at(mention.sentence, noun) : std::nullopt;
  }

  void learn(std::size_t chain, const Actor& actor) {
    Actor& told = told_[chain];
    if (told.entity.empty() && !actor.entity.empty()) {
      told.entity = actor.entity;
      told.name = actor.name;
      told.person = actor.person;
      told.group = actor.group;
    }
    if (told.entity.empty() && actor.name.size() > told.name.size()) told.name = actor.name;
    if (told.country.empty()) told.country = actor.country;
    if (told.sectors.empty()) told.sectors = actor.sectors;
    if (told.rules.empty() && !actor.unknown()) told.rules = actor.rules;
  }

  void take(const Name& name) {
    Actor& own = actor(name.mention);
    const Mention& mention = article_.mentions[name.mention];
    const Token& head = article_.sentences[mention.sentence].tokens[mention.head];
    if (!own.entity.empty() || head.upos != Upos::PROPN || (!own.country.empty() && !own.sectors.empty())) return;
    const auto found = chain(name);
    if (!found) return;
    const Actor& told = told_[*found];
    const bool more = (own.country.empty() && !told.country.empty()) || (own.sectors.empty() && !told.sectors.empty());
    if (!more) {
      if (!told.name.empty()) own.name = told.name;
      return;
    }
    if (own.country.empty()) own.country = told.country;
    if (own.sectors.empty()) own.sectors = told.sectors;
    own.entity = told.entity;
    own.name = told.name;
    own.person = told.person;
    own.group = told.group;
    own.rules.insert(own.rules.begin(), told.rules.begin(), told.rules.end());
    own.rules.insert(own.rules.begin(), "name");
  }

  Article& article_;
  Antecedents antecedents_;
  std::vector<Name> names_;
  std::vector<Actor> told_;                               // what is known, by chain
  std::unordered_map<std::string, std::size_t> chains_;   // by full name
  std::unordered_map<std::string, std::string> by_part_;  // the first full name with this first or last word
  std::unordered_map<std::string, std::string> latest_;   // the latest one
};

}  // namespace

void resolve_name_chains(Article& article) {
  read_acronyms(article);
  read_namesakes(article);
  Chains(article).run();
}

void take_in_acronyms(Article& article) {
  const std::string_view text = article.text;
  for (Mention& mention : article.mentions) {
    if (mention.actor() == nullptr) continue;
    const Token& head = article.sentences[mention.sentence].tokens[mention.head];
    const auto inside = bracketed(article, mention);
    if (!inside || head.phrase != PhraseKind::body) continue;
    const std::size_t first = inside->find_first_not_of(' '), last = inside->find_last_not_of(' ');
    if (first == std::string_view::npos) continue;
    const std::string_view acronym = inside->substr(first, last + 1 - first);
    if (acronym.size() < 2 || !std::all_of(acronym.begin(), acronym.end(), capital)) continue;
    mention.span.end = static_cast<std::uint32_t>(inside->data() + inside->size() + 1 - text.data());
  }
}

}  // namespace dragoman
