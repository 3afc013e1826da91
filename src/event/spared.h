#pragma once

#include <cstdint>
#include <vector>

#include "article/article.h"
#include "event/clause.h"
#include "event/pattern_lexicon.h"
#include "event/roles.h"
#include "event/sides.h"

namespace dragoman {

/// An event in the making: where its words stand, and whom the line of the lexicon had on either side (nobody where the
/// model alone sees it).
struct Spared {
  const Article& article;
  const Clause& clause;
  const Roles& roles;
  const PatternLexicon& patterns;
  std::uint32_t trigger = 0;
  Sides line;
};

/// Takes from the sides of an event those who stand near its words and do not take part, whatever the model sees:
///
/// - whoever punishes is not the doer of what it is for: "Iran executed two men over the killing of a cleric"
///   ($charge);
/// - nor is whoever seizes or kills suspects the doer of what they are suspected of ($suspect);
/// - a state that reports an attack on its own is not its doer: "Kyiv reported a strike on Kharkiv" ($reports);
/// - from where something is fired is not what is fired at: "launched missiles from Lebanon at Haifa" ($away);
/// - where people are sent neither sends them nor is sent: "deported 40 men to China" ($goal);
/// - whose war it is does not kill: "Sudan's war has killed thousands" ($strife);
/// - nor does what somebody acts with: "drones hit the market" ($means);
/// - who does the next thing undergoes nothing of this one: "closed its consulate in Cochabamba and Argentina sent
/// ...";
/// - whoever threatens does not threaten his own state or body, rebels apart, nor does a government ask or promise its
/// own state;
/// - where an army moves in its own country nobody is acted upon, nor is a thing or place of one's own by protests,
/// threats and retreats: "sent troops to Lviv", "threatened to block the highway";
/// - a deed that a noun tells is not done to the doer's own: "fired in retaliation for a strike on its consulate";
/// - two states with a border between them suffer nothing by what happens there ($border, $between);
/// - whom a pronoun among those acted upon means does not act beside others: "Assad and Russia, which has backed him".
///
/// Of several who act on each other ("blamed each other", $mutual) nobody else is acted upon, and the event is mutual.
/// Linear in the sentence. Thread-safe.
void spare_bystanders(const Spared& where, Event& event);

/// The mention does what a threat hangs on: "warned that if the rebels advanced, it would strike", "if it was attacked
/// by the army" ($condition).
bool of_condition(const Spared& where, std::uint32_t mention);

/// The mention is of the UN or of a body that belongs to no state: who helps and warns nobody threatens.
bool helps(const Article& article, std::uint32_t mention);

/// The mention is the state, or the body, of whoever acts, and not acted upon: whoever threatens does not threaten his
/// own ("Kim warned that North Korea would strike"); nor does a government ask, accuse or promise its own state
/// anything ("held in China at the invitation of the Chinese authorities").
bool of_own_state(const Spared& where, const Event& event, std::uint32_t mention);

/// The mention is a place of the country of whoever moves his army, protests, threatens or retreats, or one of which
/// nothing is known, or (but for armies) a thing of which no more is told than that.
bool of_own_ground(const Spared& where, const Event& event, std::uint32_t mention);

/// The mention belongs to an occasion in whose course the event happens: India in "warned during a visit to India"
/// ($meanwhile).
bool of_occasion(const Spared& where, std::uint32_t mention);

}  // namespace dragoman
