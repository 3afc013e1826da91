#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// Colours of a terminal (ECMA-48 SGR). Without colours every method gives back the text alone.
class Colors {
 public:
  explicit Colors(bool on) : on_(on) {}

  /// "auto" (on a terminal where NO_COLOR is not set), "always" or "never".
  static Colors choose(std::string_view when, bool terminal);

  [[nodiscard]] std::string actor(std::string_view text) const { return paint("36", text); }
  [[nodiscard]] std::string trigger(std::string_view text) const { return paint("1;33", text); }
  [[nodiscard]] std::string place(std::string_view text) const { return paint("32", text); }
  [[nodiscard]] std::string time(std::string_view text) const { return paint("35", text); }
  [[nodiscard]] std::string faint(std::string_view text) const { return paint("2", text); }
  [[nodiscard]] std::string strong(std::string_view text) const { return paint("1", text); }
  [[nodiscard]] std::string error(std::string_view text) const { return paint("31", text); }

 private:
  [[nodiscard]] std::string paint(std::string_view code, std::string_view text) const;
  bool on_;
};

}  // namespace dragoman
