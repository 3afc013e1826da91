#pragma once

#include "article/article.h"

namespace dragoman {

/// Makes one event of several tellings of the same happening within an article; the triggers of the others go into
/// `also_at`. Two events tell the same when code and status agree, dates, places and modes do not contradict, and the
/// actors and recipients of one are those of the other or unknown (same entity, else same country with sectors in
/// common); of what somebody said (demands, promises, charges) the same word has to tell it. The fullest telling stays;
/// it takes the others' date or place where they are more exact. Events that name nobody on either side and joined no
/// other are removed, since nobody could use them.
void merge_tellings(Article& article);

}  // namespace dragoman
