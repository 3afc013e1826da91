#pragma once

#include <optional>
#include <string>

#include "article/event.h"
#include "event/status.h"

namespace dragoman {

/// What PLOVER makes of a code whose deed lies in the future, after its manual: cooperation that is announced ("will
/// meet", "is ready to withdraw") is AGREE, cooperation that is ruled out ("will not release") is REJECT, and both are
/// reported, since saying so is the event.
struct Folded {
  EventCode code = EventCode::AGREE;
  std::string mode;
};

/// Nothing where the verdict folds nothing.
std::optional<Folded> fold(EventCode code, const StatusLexicon::Verdict& verdict);

}  // namespace dragoman
