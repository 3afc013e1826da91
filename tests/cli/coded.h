#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "program.h"

namespace dragoman {

/// A test of what the program makes of whole texts, with the lexicon and the model as they ship.
struct CodedTest : ProgramTest {
  /// The article of this text as JSON; `published` may be empty.
  [[nodiscard]] nlohmann::json coded_on(const std::string& published, const std::string& text,
                                        const std::string& options = "") const {
    nlohmann::json row{{"id", "a"}, {"text", text}};
    if (!published.empty()) row["published"] = published;
    return coded_row(row, options);
  }

  /// The same of a row with fields of its own.
  [[nodiscard]] nlohmann::json coded_row(const nlohmann::json& row, const std::string& options = "") const {
    const Ran ran = run("code --input-format jsonl --format jsonl --threads 1 " + options + " -", row.dump() + "\n");
    EXPECT_EQ(ran.code, 0) << ran.err;
    return nlohmann::json::parse(ran.out);
  }
};

}  // namespace dragoman
