#pragma once

#include <utility>
#include <vector>

#include "article/article.h"
#include "article/span.h"

namespace dragoman {

/// Two mentions of the same somebody: the same entity, else the same country and sectors in common.
bool same_actor(const Article& article, std::uint32_t one, std::uint32_t other);

/// The same by more than what is not told: a village of which nobody says whose it is may be anybody's, but is not its
/// villagers.
bool surely_same(const Article& article, std::uint32_t one, std::uint32_t other);

/// Everybody of `some` is somebody of `all`; nobody is.
bool includes(const Article& article, const std::vector<std::uint32_t>& all, const std::vector<std::uint32_t>& some);

/// Makes one event of deed and result, given as the triggers of both, the result's first: of "attacked the village,
/// killing seven" one attack, whose recipients are those of both. Events of other code, status, day or actors stay two.
/// Events have to stand in the order of their triggers.
void join_deeds(Article& article, const std::vector<std::pair<Span, Span>>& results);

/// Makes one event of several tellings of the same happening within an article; the triggers of the others go into
/// `also_at`. Two events tell the same when code and status agree, dates, places and modes do not contradict, and the
/// actors and recipients of one are those of the other or unknown (same entity, else same country with sectors in
/// common); of what somebody said (demands, promises, charges) the same word has to tell it. Where one telling has dead
/// or injured, the doers have to be the same, or the tellings near each other, or day or place the same, and their
/// numbers must not contradict each other unless both sides are the same. An ASSAULT that the model alone saw and that
/// has no mode is only one with a distant telling that names somebody of both its sides. The fullest telling stays; it
/// takes the others' date or place where they are more exact. Events that name nobody on either side and joined no
/// other are removed, since nobody could use them. Events at the triggers of `apart` (sorted) are no tellings of
/// others: "has killed 500 since May".
void merge_tellings(Article& article, const std::vector<Span>& apart = {});

}  // namespace dragoman
