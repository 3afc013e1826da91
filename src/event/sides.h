#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "article/article.h"
#include "event/clause.h"
#include "event/roles.h"

namespace dragoman {

/// Who acts in an event and who is acted upon, into Article::mentions, in text order.
struct Sides {
  std::vector<std::uint32_t> actors;
  std::vector<std::uint32_t> recipients;
};

/// What is known of somebody's place in an event, in the order of the weights. Shares are the model's, as log odds; a
/// rival's are the best of the others.
enum ForSide : std::uint8_t {
  side_always,
  line_acts,  ///< a line put him there
  line_undergoes,
  share_acts,
  share_undergoes,
  rival_acts,
  rival_undergoes,
  by_line,           ///< a line told the event ...
  line_lacks_actor,  ///< ... and put nobody there
  line_lacks_recipient,
  of_parties,  ///< the event is mutual
  for_side
};
using SideEvidence = std::array<double, for_side>;

/// How likely an actor of the sentence acts in an event, and is acted upon.
struct Candidate {
  std::uint32_t mention = 0;
  double acts = 0;
  double undergoes = 0;
  SideEvidence evidence{};  ///< of which both are made
};

/// What the model and, where there is one, the line say of an event's sides.
struct Told {
  const Clue* clue = nullptr;   ///< must be there, and the sentence read again for it
  EventCode code{};             ///< of the deed
  const Sides* line = nullptr;  ///< whom the line put on either side; nothing where the model alone sees the event
};

/// Every actor of the sentence, weighed by what the model sees in his words and in words that stand for him ("the
/// positions of fighters"), by what it sees in the others, and by where the line put him: logistic regression on
/// events of real news whose sides readers told (docs/accuracy.md; train/odds.py fits the weights). In text order.
std::vector<Candidate> candidates(const Told& told, const Article& article, const Clause& clause, const Roles& roles);

/// Each on the side where he is likelier, if he is likely enough there; whom the line, if there is one, did not put
/// there has to be likelier still.
Sides chosen(const std::vector<Candidate>& all, const Sides* line);

/// The sides of a line that is believed; one that it left open is filled with those whom the model puts there and the
/// line not on the other.
Sides filled(Sides line, Sides model);

/// Who acts in such events is acted upon as well, so that parties are told on either side. Not in an ASSAULT: who is
/// attacked is told as such.
bool mutual(EventCode code);

/// Such an event is done to somebody: an attack, an arrest, help. What is asked, refused or promised may be told
/// without.
bool suffered(EventCode code);

/// Those who act together ("the two met"): whoever is likely enough on either side; whom the line told (`told`) if
/// nobody is.
std::vector<std::uint32_t> parties(const std::vector<Candidate>& all, std::vector<std::uint32_t> told);

/// How likely he is on the side where he is likelier, or on either of a reciprocal event; 1 of one who was not weighed.
double chance(const std::vector<Candidate>& all, std::uint32_t mention, bool reciprocal);

/// Whom a rule has put on a side (`told`) surely takes part there, whatever the model sees of him.
void settle_in(std::vector<Candidate>& all, const std::vector<std::uint32_t>& told, bool undergo);

/// Whom a rule has taken from the sides (`spared`) hardly takes part, whatever the model sees of him.
void settle(std::vector<Candidate>& all, const std::vector<std::uint32_t>& spared);

/// A line that is sure of its sides (`told`) is so of everybody.
void settle_all(std::vector<Candidate>& all, const Sides& told);

/// How likely these and nobody else of the sentence act and are acted upon, as if they hung on nothing else. Who is
/// named twice, or named and meant by a pronoun, is one, as likely as where he is likelier; that a pronoun on either
/// side means whom it is taken for is as likely as its antecedent_share. Those of one list ("teachers, workers and
/// fishermen") are on a side together, as likely as the least likely of them.
double likelihood(const Sides& sides, bool reciprocal, const std::vector<Candidate>& all, const Article& article);

/// How many are told on both sides, a list being one.
std::size_t parties_told(const Sides& sides, const Article& article);

}  // namespace dragoman
