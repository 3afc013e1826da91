#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// The regular English plural of a noun phrase, formed on its head: "prime ministers", "members of parliament",
/// "policemen". "man", "woman", "child" and "person" change as they do; a phrase that is plural already gets a
/// plural that nobody writes, which does no harm in an index of names.
std::string plural(std::string_view phrase);

}  // namespace dragoman
