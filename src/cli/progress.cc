#include "cli/progress.h"

#include <cstdio>

#include <fmt/format.h>

namespace dragoman {

Progress::Progress(bool shown) : shown_(shown) {}
Progress::~Progress() { clear(); }

void Progress::update(std::uint64_t articles, std::uint64_t events, std::optional<double> share) {
  if (!shown_) return;
  const auto now = Clock::now();
  if (now - last_ < std::chrono::milliseconds(100)) return;
  last_ = now;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  std::string line;
  if (share) {
    constexpr int width = 24;
    const int full = static_cast<int>(*share * width);
    for (int i = 0; i < width; ++i) line += i < full ? "█" : "░";
    line += fmt::format(" {:3.0f} %  ", *share * 100);
  }
  line += fmt::format("{} articles  {} events", grouped(articles), grouped(events));
  if (seconds > 0.5) {
    line += fmt::format("  {:.0f} articles/s", static_cast<double>(articles) / seconds);
    if (share && *share > 0.01) line += "  " + duration(seconds / *share - seconds) + " left";
  }
  fmt::print(stderr, "\r\x1b[K{}", line);
  std::fflush(stderr);
  drawn_ = true;
}

void Progress::clear() {
  if (!drawn_) return;
  fmt::print(stderr, "\r\x1b[K");
  std::fflush(stderr);
  drawn_ = false;
}

std::string duration(double seconds) {
  const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
  if (whole < 60) return fmt::format("{} s", whole);
  if (whole < 3600) return fmt::format("{} min {} s", whole / 60, whole % 60);
  return fmt::format("{} h {} min", whole / 3600, whole % 3600 / 60);
}

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

}  // namespace dragoman
