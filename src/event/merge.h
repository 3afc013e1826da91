#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "article/article.h"
#include "article/span.h"
#include "event/tellings.h"

namespace dragoman {

/// Makes one event of deed and result, given as the triggers of both, the result's first: of "attacked the village,
/// killing seven" one attack, whose recipients are those of both. Events of other code, status, day or actors stay two.
/// Events have to stand in the order of their triggers.
void join_deeds(Article& article, const std::vector<std::pair<Span, Span>>& results);

using TellingWatch = std::function<void(const WeighedTelling&)>;

/// Makes one event of several tellings of the same happening within an article (tellings.h); the triggers of the others
/// go into `also_at`. Each joins the one that it is likeliest one with, if it is rather one than not. The telling stays
/// that names most of those who take part, of several the one whose code and sides are likeliest right, and none that
/// is rather wrong before one that is not; it takes the others' date or place where they are more exact. Events that
/// name nobody on either side and joined no other are removed, since nobody could use them, but for protests whose
/// clause says where they were. Events at the triggers of `apart` (sorted) are no tellings of others: "has killed 500
/// since May". `watch` is told of each two that are weighed.
void merge_tellings(Article& article, const std::vector<Span>& apart = {}, const TellingWatch& watch = {});

}  // namespace dragoman
