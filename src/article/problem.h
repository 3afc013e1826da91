#pragma once

#include <cstdint>
#include <string>

namespace dragoman {

/// Something that could not be read, used or written, and where: an error as a value.
/// Printed as "source: line 12: what". `what` says what is wrong and, where there is one, the way out.
/// It may quote input: whoever prints it sends it through `printable` (cli) first, so that no raw
/// terminal escape of the input reaches a terminal.
struct Problem {
  std::string source;      ///< file name, "-" for standard input, or an option such as "--published"
  std::uint64_t line = 0;  ///< counted from 1; 0 where there is none
  std::string what;

  friend bool operator==(const Problem&, const Problem&) = default;
};

/// "source: line 12: what"; parts that are not known are left out.
std::string to_string(const Problem& problem);

}  // namespace dragoman
