#pragma once

#include <cstdint>

#include "article/article.h"

namespace dragoman {

/// The actor of `mention`, an actor's mention of `article`, as one of the actors or recipients of `event`: with no
/// country that is a mere guess. But nearly all who protest do so at home: for them a guess is `likely`, unless the
/// event's place, or the one that was named last before it, lies in another country.
Actor as_party(const Article& article, const Event& event, std::uint32_t mention);

}  // namespace dragoman
