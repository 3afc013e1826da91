#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "event/pattern.h"
#include "event/roles.h"
#include "event/types.h"
#include "lexicon/folders.h"
#include "lexicon/source.h"

namespace dragoman {

/// lexicon/events, read: patterns by the word of their trigger. Read-only after loading, shared by all threads.
/// A file of a folder laid over the lexicon replaces the lexicon's own of that name; its lines stand before those of
/// earlier folders.
class PatternLexicon {
 public:
  /// Fails on the first line that is wrong; the problem names file and line.
  static tl::expected<PatternLexicon, Problem> open(const LexiconFolders& folders);
  /// All that can be read of the files of events/; `problems` gets every line that cannot, sets first.
  static PatternLexicon read(const std::vector<LexiconFile>& files, std::vector<Problem>& problems);

  [[nodiscard]] const std::vector<Pattern>& patterns() const { return patterns_; }
  /// Indices of the patterns whose trigger may be this word, in the order of the files.
  [[nodiscard]] std::span<const std::uint32_t> by_trigger(WordTable::Id word) const;
  [[nodiscard]] const WordTable& words() const { return words_; }
  [[nodiscard]] const Choice& light() const { return light_; }
  /// Verbs that another one's deed begins, goes on or ends with ("continue to provide"), the set $aspect.
  [[nodiscard]] const Choice& aspect() const { return aspect_; }
  /// Journeys, which whoever speaks "during a visit" makes, the set $journey.
  [[nodiscard]] const Choice& journey() const { return journey_; }
  /// Prepositions of whom a deed is aimed at, the set $toward.
  [[nodiscard]] const Choice& toward() const { return toward_; }
  /// Prepositions of place, the set $where.
  [[nodiscard]] const Choice& where() const { return where_; }
  /// Nouns that say of what kind or which part of a place, the set $area.
  [[nodiscard]] const Choice& area() const { return area_; }
  /// Prepositions of the place where something is, and of no addressee, the set $inside.
  [[nodiscard]] const Choice& inside() const { return inside_; }
  /// Prepositions of what something happens in the course of ("in a 2013 raid"), the set $when.
  [[nodiscard]] const Choice& when() const { return when_; }
  /// Words by which each of several acts on the others ("each other"), the set $mutual.
  [[nodiscard]] const Choice& mutual() const { return mutual_; }
  /// Prepositions of what somebody is punished for, the set $charge.
  [[nodiscard]] const Choice& charge() const { return charge_; }
  /// Prepositions of where something comes from, the set $away.
  [[nodiscard]] const Choice& away() const { return away_; }
  /// Nouns for those of whom a deed before is believed, the set $suspect.
  [[nodiscard]] const Choice& suspect() const { return suspect_; }
  /// What begins a condition, the set $condition.
  [[nodiscard]] const Choice& condition() const { return condition_; }
  /// Prepositions of an occasion in whose course something happens, the set $meanwhile.
  [[nodiscard]] const Choice& meanwhile() const { return meanwhile_; }
  /// Verbs whose subject tells of a deed, the set $reports.
  [[nodiscard]] const Choice& reports() const { return reports_; }
  /// Prepositions of where somebody is brought, the set $goal.
  [[nodiscard]] const Choice& goal() const { return goal_; }
  /// Nouns for a state of war, whose owner is where it is, the set $strife.
  [[nodiscard]] const Choice& strife() const { return strife_; }
  /// Nouns for what somebody acts with, the set $means.
  [[nodiscard]] const Choice& means() const { return means_; }
  /// Nouns for what lies between states, the set $border.
  [[nodiscard]] const Choice& border() const { return border_; }
  /// Prepositions of the two sides of a border, the set $between.
  [[nodiscard]] const Choice& between() const { return between_; }
  /// Verbs whose subject judges a deed and is not its doer, the set $judge.
  [[nodiscard]] const Choice& judge() const { return judge_; }
  /// Verbs by which somebody is said to have done what stands after "of", the set $accuse.
  [[nodiscard]] const Choice& accuse() const { return accuse_; }
  /// Verbs whose object is moved by a deed and is not its doer, the set $upset.
  [[nodiscard]] const Choice& upset() const { return upset_; }
  /// Verbs whose subject bears what a threat announces, the set $bear.
  [[nodiscard]] const Choice& bear() const { return bear_; }
  /// Prepositions of whom a threatened deed would hit, the set $target.
  [[nodiscard]] const Choice& target() const { return target_; }
  /// Nouns for deeds whose "of" names who suffers them, the set $suffered.
  [[nodiscard]] const Choice& suffered() const { return suffered_; }
  /// Nouns for doing something with others ("in coordination with Germany"), the set $company.
  [[nodiscard]] const Choice& company() const { return company_; }
  /// Prepositions of who belongs to those who act ("countries including Chad"), the set $members.
  [[nodiscard]] const Choice& members() const { return members_; }
  /// Weapons and deeds of war, the set $war.
  [[nodiscard]] const Choice& war() const { return war_; }
  /// Verbs of what carries people, the set $carries, with the two others that Roles needs.
  [[nodiscard]] RoleWords role_words() const { return {toward_, members_, carries_}; }
  /// Nouns for what tells invented things, the set $fiction.
  [[nodiscard]] const Choice& fiction() const { return fiction_; }
  /// Words of matches, the set $match.
  [[nodiscard]] const Choice& match() const { return match_; }
  /// Words of arms and of what they do, the set $arms.
  [[nodiscard]] const Choice& arms() const { return arms_; }
  [[nodiscard]] const Choice& staged() const { return staged_; }
  [[nodiscard]] const Choice& narrates() const { return narrates_; }
  /// Nouns for attacks, which are of whoever is named before them, the set $onslaught.
  [[nodiscard]] const Choice& onslaught() const { return onslaught_; }
  /// Words for whoever it may be, the set $anyone.
  [[nodiscard]] const Choice& anyone() const { return anyone_; }
  [[nodiscard]] const EventTypes& types() const { return types_; }
  /// The type of a user's own that the pattern codes; null for PLOVER's.
  [[nodiscard]] const EventType* type_of(const Pattern& pattern) const {
    return pattern.type ? &types_.all()[*pattern.type] : nullptr;
  }
  /// Whether any line codes this; what a user has taken out of the lexicon, or replaced, the model does not tell
  /// either.
  [[nodiscard]] bool tells(EventCode code) const { return told_[static_cast<std::size_t>(code)]; }
  /// Sets of words by name, without "$".
  [[nodiscard]] const std::unordered_map<std::string, std::vector<std::string>>& sets() const { return sets_; }
  /// The set has a meaning of its own, whether or not a pattern names it (docs/lexicon.md, "Sets").
  [[nodiscard]] static bool has_own_meaning(std::string_view set);
  /// For the other event lexicons, which share words, sets and types.
  [[nodiscard]] PatternScope scope() { return {words_, sets_, &types_}; }

 private:
  struct NamedSet {
    std::string_view name;
    Choice PatternLexicon::*words;
  };
  static const std::array<NamedSet, 37> own_meaning;

  void read_patterns(const LexiconFile& file, std::vector<Problem>& problems);
  void build_index();

  WordTable words_;
  std::unordered_map<std::string, std::vector<std::string>> sets_;
  EventTypes types_;
  std::vector<Pattern> patterns_;
  std::array<bool, event_codes> told_{};
  std::vector<std::vector<std::uint32_t>> index_;  // by WordTable::Id
  Choice light_;
  Choice where_;
  Choice inside_;
  Choice area_;
  Choice when_;
  Choice aspect_;
  Choice journey_;
  Choice toward_;
  Choice carries_;
  Choice war_;
  Choice mutual_;
  Choice charge_;
  Choice away_;
  Choice meanwhile_;
  Choice condition_;
  Choice suspect_;
  Choice reports_;
  Choice goal_;
  Choice strife_;
  Choice means_;
  Choice border_;
  Choice between_;
  Choice judge_;
  Choice accuse_;
  Choice upset_;
  Choice bear_;
  Choice target_;
  Choice suffered_;
  Choice company_;
  Choice members_;
  Choice fiction_;
  Choice arms_;
  Choice match_;
  Choice staged_;
  Choice narrates_;
  Choice anyone_;
  Choice onslaught_;
};

}  // namespace dragoman
