#include "store/delimited.h"

namespace dragoman {
namespace {

void append_quoted(std::string& out, std::string_view field) {
  out += '"';
  for (const char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_escaped(std::string& out, std::string_view field) {
  for (const char c : field) {
    switch (c) {
      case '\\':
        out += "\\\\";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      default:
        out += c;
    }
  }
}

}  // namespace

void append_csv(std::string& out, Database::Row fields) {
  bool first = true;
  for (const auto& field : fields) {
    if (!first) out += ',';
    first = false;
    if (!field) continue;
    if (field->empty() || field->find_first_of(",\"\r\n") != std::string_view::npos) {
      append_quoted(out, *field);
    } else {
      out += *field;
    }
  }
  out += '\n';
}

void append_tsv(std::string& out, Database::Row fields) {
  bool first = true;
  for (const auto& field : fields) {
    if (!first) out += '\t';
    first = false;
    if (field) append_escaped(out, *field);
  }
  out += '\n';
}

}  // namespace dragoman
