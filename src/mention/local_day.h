#pragma once

#include <optional>
#include <string_view>

#include "article/date.h"

namespace dragoman {

/// The day that it is at a point of time ("2021-07-29T14:05:00Z") in a time zone of the IANA database
/// ("Asia/Shanghai"), with the zone's rules of that time. Nothing for a time that is not written so, a zone that the
/// system's database lacks, or a system without one. Thread-safe.
std::optional<Date> local_day(std::string_view utc, std::string_view zone);

}  // namespace dragoman
