#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <tl/expected.hpp>

#include "article/date.h"
#include "article/mention.h"
#include "article/problem.h"
#include "article/sentence.h"
#include "lexicon/folders.h"
#include "lexicon/source.h"
#include "mention/name_index.h"

namespace dragoman {

/// What a name is a name of. Syntax and meaning: docs/actors.md.
enum class NameKind : std::uint8_t {
  state,         ///< "China", "People's Republic of China"
  adjective,     ///< "Chinese": of a state
  national,      ///< "Briton", "Afghans": somebody of a state
  capital,       ///< "Beijing", where it stands for the government
  seat,          ///< "the Kremlin": a building or quarter that stands for a body
  organisation,  ///< organisations, parties, armed groups, bodies of a state
  person,
  people,            ///< "Kurds"
  people_adjective,  ///< "Kurdish"
  role,              ///< "foreign minister", "troops"
  modifier,          ///< "former", "rebel", "opposition"
  place,
  institution,  ///< "Police Department": the name before it is where the body is
  direction,    ///< "West": before a town's name
  hint,         ///< "sheriff": news of its country uses it
  place_word,   ///< "province", "airport": makes the name before it a place
  given_name,   ///< "Jordan", "Paris": beside an unknown name it is a person's
  sport,        ///< "semi-final": where it stands, the model is believed that a name is a team
  discard       ///< no actor: days, prizes, titles
};

/// Who somebody is, in a stretch of time.
struct DatedRole {
  std::string country;
  std::vector<Sector> sectors;
  std::optional<Date> from;  ///< inclusive
  std::optional<Date> to;    ///< inclusive
  bool undated = false;      ///< the one for articles without a date
};

struct NameFact {
  NameKind kind = NameKind::discard;
  std::vector<DatedRole> roles;  ///< in order of time; one without dates for most kinds
  std::string entity;
  std::string name;
  std::string group;
  bool weak = false;      ///< role: whose sector gives way to the one it belongs to ("Taliban spokesman")
  bool same = false;      ///< role: the name before it is its own name ("the Taliban movement")
  bool other = false;     ///< role: somebody else than whoever has it ("the president's rivals")
  bool local = false;     ///< role: people of the place they are at
  bool quantity = false;  ///< role: stands for what comes after "of" ("thousands of protesters")
  bool former = false;    ///< modifier
  bool posted = false;    ///< role: where it is it was sent, "the embassy in Rome"
  bool leads = false;     ///< modifier: "US-led", "headed by the United States"; role: of a state, its government
  bool title = false;     ///< role: only where a name stands behind it ("Rep. Smith")
  bool bare = false;      ///< role: only where the word stands alone ("talks with management")
  bool state = false;     ///< role: a state itself ("the kingdom")
  bool islamist = false;  ///< organisation: jihadists and the like; role: of one of these ("extremists")
  bool minor = false;     ///< place: its namesake without this is meant unless the text says otherwise
  bool namesake = false;  ///< organisation, by a name that another's line has or that several bear (Namesakes)
  std::vector<std::string> homes;  ///< people: the states where they live
  std::string admin1;
  std::optional<double> latitude;
  std::optional<double> longitude;
  std::optional<std::int64_t> geonames;
  std::optional<Precision> precision;
  std::uint32_t file = 0;
  std::uint32_t line = 0;
};

/// What prepositions and verbs say of a name they govern.
enum class Link : std::uint8_t {
  none,
  locative,
  source,
  toward,
  motion,
  sending,
  heading,
  unarmed,
  followers,
  peer,
  serving,
  striking,
  struck,
  partisan
};

/// The lexicon of names: lexicon/actors and lexicon/places. Immutable, thread-safe.
class NameLexicon {
 public:
  /// The first line that is wrong is the problem. With `compiled`, a file that holds
  /// these very sources compiled is read instead of them, and the last of these files is written if none does.
  static tl::expected<NameLexicon, Problem> open(const LexiconFolders& folders,
                                                 const std::vector<std::filesystem::path>& compiled = {});
  /// Writes the compiled form of the lexicon to `file`.
  static tl::expected<void, Problem> compile(const LexiconFolders& folders, const std::filesystem::path& file);
  /// The files that make up a lexicon of names.
  static tl::expected<std::vector<LexiconFile>, Problem> sources(const LexiconFolders& folders);
  /// For tests and tools: reads these files as `open` reads those in the folders.
  static tl::expected<NameLexicon, Problem> read(const std::vector<LexiconFile>& files);

  [[nodiscard]] const NameIndex& index() const { return index_; }
  [[nodiscard]] const NameFact& fact(std::uint32_t number) const { return facts_[number]; }
  [[nodiscard]] const std::vector<NameFact>& facts() const { return facts_; }
  /// "lexicon/actors/roles.lex:12"
  [[nodiscard]] std::string rule(const NameFact& fact) const;
  /// Of a preposition or verb, by its lower-case lemma.
  [[nodiscard]] Link link(std::string_view lemma) const;
  /// The same by the lemma of a word of a text, whatever its letters' case.
  [[nodiscard]] Link link_of(const Token& word) const;
  /// The state with this code as a place; nothing for IGO and the like.
  [[nodiscard]] const NameFact* state_as_place(std::string_view country) const;

  /// The persons who ever acted for this country; numbers of facts, rising.
  [[nodiscard]] std::span<const std::uint32_t> persons_of(std::string_view country) const;

  void save(PackedWriter& to) const;
  void load(PackedReader& from);

 private:
  friend class NameReader;

  NameIndex index_;
  std::vector<NameFact> facts_;
  std::vector<std::string> files_;
  std::unordered_map<std::string, Link> links_;
  std::unordered_map<std::string, std::uint32_t> state_places_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> persons_;  // by country; made of facts_

  void list_persons();
};

/// The role that holds on `day`; without a day the one marked for it, else the last. A person whose last role has
/// ended has none (who is no longer in office is ELI, which is for the caller to say); before the first and between
/// two roles there is none either.
const DatedRole* role_on(const NameFact& fact, std::optional<Date> day);

}  // namespace dragoman
