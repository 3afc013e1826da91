#include "event/folding.h"

namespace dragoman {
namespace {

/// The mode of refusing what the code does.
std::string refused(EventCode code) {
  switch (code) {
    case EventCode::CONSULT:
      return "meet";
    case EventCode::AID:
      return "assist";
    case EventCode::CONCEDE:
    case EventCode::RETREAT:
      return "yield";
    default:
      return "";
  }
}

}  // namespace

std::optional<Folded> fold(EventCode code, const StatusLexicon::Verdict& verdict) {
  const Quad kind = quad(code);
  if (!verdict.future || code == EventCode::AGREE) return std::nullopt;
  if (kind != Quad::verbal_cooperation && kind != Quad::material_cooperation) return std::nullopt;
  if (verdict.status == Status::planned) return Folded{EventCode::AGREE, ""};
  if (verdict.status == Status::negated) return Folded{EventCode::REJECT, refused(code)};
  return std::nullopt;
}

}  // namespace dragoman
