#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace dragoman {

/// A line on a terminal that is drawn again and again: articles, events, rate, time left. Silent where standard error
/// is no terminal. One thread calls it.
class Progress {
 public:
  explicit Progress(bool shown);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Draws at most ten times a second. `share` is how much of the input is done (0..1), if that is known.
  void update(std::uint64_t articles, std::uint64_t events, std::optional<double> share);

  /// Takes the line away, so that something else can be printed.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  bool shown_;
  bool drawn_ = false;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_{};
};

/// "12 s", "3 min 20 s", "2 h 5 min".
std::string duration(double seconds);

/// "1,234,567".
std::string grouped(std::uint64_t number);

}  // namespace dragoman
