#pragma once

#include <cstdint>
#include <vector>

#include "event/spared.h"

namespace dragoman {

/// Whom the threat that the trigger tells would hit, by what stands under it: who bears the passive verb or one of
/// suffering ("warned that hoarders would be jailed", "would face a reply": $bear), or whom the one who threatens, or
/// his own, would hit or turn against ("threatened to bomb Chad", "to cut off gas to Chad": $target). Nobody of
/// `event.actors`, nor their state or body. As indices into Article::mentions, in text order; empty where nobody is
/// named. Linear in the sentence. Thread-safe.
std::vector<std::uint32_t> threatened(const Spared& where, const Event& event);

}  // namespace dragoman
