#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dragoman {

/// Along the great circle between two points in degrees (haversine formula, the earth a ball).
inline double kilometres(double latitude, double longitude, double other_latitude, double other_longitude) {
  constexpr double radian = std::numbers::pi / 180;
  const double up = std::sin((latitude - other_latitude) * radian / 2);
  const double along = std::sin((longitude - other_longitude) * radian / 2);
  const double h = up * up + std::cos(latitude * radian) * std::cos(other_latitude * radian) * along * along;
  return 12742 * std::asin(std::min(1.0, std::sqrt(h)));
}

}  // namespace dragoman
