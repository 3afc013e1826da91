#include "mention/local_day.h"

#include <charconv>
#include <exception>
#include <string>
#include <system_error>

#include <date/tz.h>

namespace dragoman {
namespace {

std::optional<int> two_digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  return value;
}

}  // namespace

std::optional<Date> local_day(std::string_view utc, std::string_view zone) {
  if (utc.size() < 17 || utc[10] != 'T' || utc[13] != ':' || utc.back() != 'Z' || zone.empty()) return {};
  const auto day = parse_date(utc.substr(0, 10));
  const auto hour = two_digits(utc.substr(11, 2));
  const auto minute = two_digits(utc.substr(14, 2));
  if (!day || !hour || !minute) return {};
  try {
    const auto* const found = date::locate_zone(std::string(zone));
    const auto local =
        found->to_local(std::chrono::sys_seconds(*day + std::chrono::hours(*hour) + std::chrono::minutes(*minute)));
    return Date(std::chrono::floor<std::chrono::days>(local.time_since_epoch()));
  } catch (const std::exception&) {
    return {};
  }
}

}  // namespace dragoman
