#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dragoman {

/// A day of the proleptic Gregorian calendar, without time zone.
using Date = std::chrono::sys_days;

/// "2021-07-29". Years outside 0000..9999 never occur: parse_date and make_date refuse them.
std::string to_string(Date day);

/// Nothing for a day that does not exist (month 13, 30 February).
std::optional<Date> make_date(int year, unsigned month, unsigned day);

/// Exactly "YYYY-MM-DD" (ISO 8601, extended). Nothing for anything else or a day that does not exist.
std::optional<Date> parse_date(std::string_view iso);

}  // namespace dragoman
