#pragma once

#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "mention/name_lexicon.h"

namespace dragoman {

/// A code that may stand as an actor's country: an ISO 3166 state that PLOVER keeps, or one of its own (IGO, UNO ...).
bool is_actor_country(std::string_view code);

/// "AFG GOV 2014-09-29..2021-08-15 *": country (or none), sectors, period, mark for articles without date; "-" for
/// nothing known. A day, month or year may stand at either end and means its first or last day.
tl::expected<DatedRole, std::string> parse_role(std::string_view text);

}  // namespace dragoman
