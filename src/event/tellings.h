#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "article/article.h"

namespace dragoman {

/// What speaks for two events of an article being tellings of one happening, in the order of the weights. Numbers of
/// sides are 0 to 2; "later" is whose trigger stands later.
enum ForTelling : std::uint8_t {
  telling_always,
  sides_named,        ///< on which the same entity takes part
  sides_known,        ///< else the same country or sectors
  sides_alike,        ///< else nobody known, yet the same as far as is told
  side_open,          ///< that only one of them names
  nobody_named,       ///< one of them names nobody at all
  sides_by_word,      ///< on which both have the same noun or name as head
  sides_otherwise,    ///< on which no head of one is that of the other, nor an entity, nor a pronoun stands
  numbers_same,       ///< on which both have the same number ("three soldiers")
  numbers_otherwise,  ///< ... other ones
  dyad_same,          ///< both sides, or two of those who meet, are known and the same
  party_more,         ///< sides on which one of them names somebody known whom the other does not
  crossed,            ///< somebody known acts in one and is acted upon in the other, and they are not mutual
  trigger_same,       ///< the same word tells both
  later_named_again,  ///< the later trigger is a noun with "the", "this" or whoever has it
  later_noun,         ///< ... another noun
  sentences_apart,    ///< log of one more than the sentences between them
  same_sentence,
  lead,      ///< one of them stands in the first sentence, the other does not
  day_same,  ///< both tell the day, or days that have one in common
  day_open,  ///< one of them does
  place_same,
  at_home,  ///< one's place lies in the country of somebody of the other
  mode_same,
  mode_open,       ///< one has none
  mode_otherwise,  ///< ... both have one, but of no meeting
  counted,         ///< the dead or injured of one of them
  counts_contradict,
  doers_otherwise,   ///< somebody is counted, but no doer of both is known
  of_speech,         ///< a demand, promise, charge and the like
  said_otherwise,    ///< ... that other words and lines tell
  of_meeting,        ///< CONSULT
  meeting_of_same,   ///< ... and `dyad_same`
  of_deed_of_peace,  ///< AID, RETREAT and other material cooperation
  both_mutual,
  not_reported,   ///< planned, hypothetical, negated or historical
  vague_assault,  ///< an ASSAULT of which no line and no mode tells how it was done
  for_telling
};
using TellingEvidence = std::array<double, for_telling>;

/// Two events of one article that may be tellings of one happening, for training (train/tellings.py).
struct WeighedTelling {
  const Event& kept;
  const Event& other;
  const TellingEvidence& evidence;
};

/// The day is told beside the event, not taken from the dateline or the day of publication.
bool day_is_told(const Event& event);

/// Days that are told of both have one in common.
bool dates_agree(const Event& a, const Event& b);

/// All of one side are on the other, as "China, the Chinese authorities" are on "China, the Taliban"; so is nobody.
bool sides_agree(const Article& article, const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b);

/// Somebody is named on either side.
bool names_somebody(const Event& event);

/// Whoever takes part.
std::vector<std::uint32_t> everybody(const Event& event);

/// Nothing where the two cannot be one happening: hundreds of sentences apart, another code, type or status, days or
/// places that contradict each other, somebody on either side who is nobody of the other's. Of meetings and what is
/// mutual the direction does not count.
std::optional<TellingEvidence> telling_evidence(const Article& article, const Event& a, const Event& b);

/// How likely they are one happening: two who meet at one place surely meet once; else logistic regression on pairs of
/// news and articles of our own that readers judged (train/annotations/tellings.tsv; train/tellings.py fits the
/// weights, docs/accuracy.md has the figures).
double one_happening(const TellingEvidence& evidence);

}  // namespace dragoman
