#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "article/date.h"

namespace dragoman {

/// When an article was published, as far as its source says.
struct Published {
  Date day;                       ///< in the zone that the source writes it in
  std::optional<std::string> at;  ///< "2021-07-29T12:05:00Z"; nothing where time or zone are not known
};

/// Reads the ways in which containers and pages write a date, with or without time and zone: ISO 8601 ("2021-07-29",
/// "2021-07-29T14:05:00+02:00", "20210729T120500Z"), RFC 5322 ("Thu, 29 Jul 2021 14:05:00 +0200"), asctime, English
/// words
/// ("29 July 2021", "July 29, 2021, 2:05 pm"), "29.07.2021", and "07/29/2021" where only one order is possible.
/// The error says why the date is not used: not a day of the calendar, or not understood. Never guesses.
tl::expected<Published, std::string> read_published(std::string_view text);

}  // namespace dragoman
