#pragma once

#include <string>

#include "store/database.h"

namespace dragoman {

/// Appends one record of CSV (RFC 4180, but lines end in LF alone): a field that holds a comma, a quote or a line break
/// is quoted, quotes in it are doubled. Null is an empty field, an empty text is "".
void append_csv(std::string& out, Database::Row fields);

/// Appends one record of TSV: in a field backslash, tab, line feed and carriage return stand as \\, \t, \n and \r, so
/// that a record is always one line. Null is an empty field.
void append_tsv(std::string& out, Database::Row fields);

}  // namespace dragoman
