#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman {

/// Appends JSON (RFC 8259) to a string, on one line and without spaces. Commas are its business; that keys and brackets
/// fit together is the caller's. Same calls, same bytes.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  JsonWriter& open(char bracket);   ///< '{' or '['
  JsonWriter& close(char bracket);  ///< '}' or ']'
  JsonWriter& key(std::string_view name);

  /// Beyond what JSON asks, DEL, the C1 controls, U+2028 and U+2029 are escaped too: a line stays a line, and no
  /// terminal is steered by it. Ill-formed bytes become U+FFFD.
  void text(std::string_view value);
  void text_or_null(std::string_view value);  ///< null where empty
  /// The shortest decimal that reads back as the same double; null where it is not finite.
  void number(double value);
  void whole(std::int64_t value);
  void flag(bool value);
  void null();
  /// `json` as it stands, which is one JSON value; line breaks between its parts become spaces.
  void raw(std::string_view json);

 private:
  void value();  // what has to stand before a value

  std::string& out_;
  bool comma_ = false;
};

}  // namespace dragoman
