#pragma once

namespace dragoman {

// What a part of a pattern that is found adds to the specificity of its match (docs/lexicon.md, "Which line wins"):
// words tell most, then roles filled by somebody.
inline constexpr double word_value = 2, extra_word_value = 0.7, link_value = 0.4, particle_value = 0.8, actor_value = 1,
                        slot_value = 0.3, fold_value = 1.2, condition_value = 1, weight_value = 0.8;

}  // namespace dragoman
