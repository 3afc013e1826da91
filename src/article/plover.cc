#include "article/plover.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dragoman {
namespace {

struct Code {
  std::string_view name;
  Quad quad;
  double score;
  bool recipient_required;
  std::string_view cameo;
};

// PLOVER 2.0 codebook, in the order of EventCode. The CAMEO code is the nearest of CAMEO 1.1b3.
constexpr std::array<Code, event_codes> codes = {{
    {"AGREE", Quad::verbal_cooperation, 2.5, false, "030"},
    {"CONSULT", Quad::verbal_cooperation, 2.5, false, "040"},
    {"SUPPORT", Quad::verbal_cooperation, 5, false, "050"},
    {"CONCEDE", Quad::verbal_cooperation, 4.5, false, "080"},
    {"COOPERATE", Quad::material_cooperation, 9.5, true, "060"},
    {"AID", Quad::material_cooperation, 10, true, "070"},
    {"RETREAT", Quad::material_cooperation, 6.5, false, "087"},
    {"REQUEST", Quad::verbal_conflict, 0, false, "020"},
    {"ACCUSE", Quad::verbal_conflict, -2, false, "110"},
    {"REJECT", Quad::verbal_conflict, -2, false, "120"},
    {"THREATEN", Quad::verbal_conflict, -3.5, false, "130"},
    {"PROTEST", Quad::material_conflict, -5, false, "140"},
    {"SANCTION", Quad::material_conflict, -6, true, "160"},
    {"MOBILIZE", Quad::material_conflict, -5.5, false, "150"},
    {"COERCE", Quad::material_conflict, -7, false, "170"},
    {"ASSAULT", Quad::material_conflict, -9, false, "180"},
}};

struct Mode {
  EventCode code;
  std::string_view name;
  double score;
  std::string_view cameo;
};

// Modes of one code stand together. PLOVER gives vandalism no score of its own: it has its code's.
constexpr std::array<Mode, 67> all_modes = {{
    {EventCode::CONSULT, "visit", 4, "042"},
    {EventCode::CONSULT, "third-party", 1, "045"},
    {EventCode::CONSULT, "multilateral", 4, "046"},
    {EventCode::CONSULT, "phone", 1.5, "041"},
    {EventCode::RETREAT, "withdraw", 8, "0874"},
    {EventCode::RETREAT, "release", 6.5, "0841"},
    {EventCode::RETREAT, "disarm", 10, "087"},
    {EventCode::RETREAT, "ceasefire", 7.5, "0871"},
    {EventCode::RETREAT, "access", 6.5, "0862"},
    {EventCode::RETREAT, "resign", 4.5, "0832"},
    {EventCode::REQUEST, "assist", 0.5, "023"},
    {EventCode::REQUEST, "change", -1, "024"},
    {EventCode::REQUEST, "yield", -1, "025"},
    {EventCode::REQUEST, "meet", 0, "022"},
    {EventCode::ACCUSE, "disapprove", -2, "111"},
    {EventCode::ACCUSE, "investigate", -3.5, "090"},
    {EventCode::ACCUSE, "allege", -3.5, "112"},
    {EventCode::REJECT, "assist", -1.5, "122"},
    {EventCode::REJECT, "change", -2, "123"},
    {EventCode::REJECT, "yield", -2, "124"},
    {EventCode::REJECT, "meet", -2, "125"},
    {EventCode::THREATEN, "restrict", -3, "131"},
    {EventCode::THREATEN, "arrest", -3.5, "132"},
    {EventCode::THREATEN, "relations", -3.5, "131"},
    {EventCode::THREATEN, "expel", -3.5, "132"},
    {EventCode::THREATEN, "territory", -4, "138"},
    {EventCode::THREATEN, "violence", -3.5, "138"},
    {EventCode::PROTEST, "demo", -5, "141"},
    {EventCode::PROTEST, "riot", -7, "145"},
    {EventCode::PROTEST, "strike", -5, "143"},
    {EventCode::PROTEST, "hunger", -4.5, "142"},
    {EventCode::PROTEST, "boycott", -4.5, "143"},
    {EventCode::PROTEST, "obstruct", -4.5, "144"},
    {EventCode::PROTEST, "vandalize", -5, "145"},
    {EventCode::SANCTION, "convict", -6, "161"},
    {EventCode::SANCTION, "expel", -5.5, "166"},
    {EventCode::SANCTION, "withdraw", -6, "164"},
    {EventCode::SANCTION, "discontinue", -6, "163"},
    {EventCode::MOBILIZE, "troops", -6.5, "154"},
    {EventCode::MOBILIZE, "weapons", -6.5, "154"},
    {EventCode::MOBILIZE, "police", -5.5, "153"},
    {EventCode::MOBILIZE, "militia", -6, "154"},
    {EventCode::COERCE, "seize", -7, "171"},
    {EventCode::COERCE, "restrict", -7, "172"},
    {EventCode::COERCE, "censor", -6.5, "1722"},
    {EventCode::COERCE, "curfew", -6.5, "1723"},
    {EventCode::COERCE, "martial-law", -7.5, "1724"},
    {EventCode::COERCE, "arrest", -7, "173"},
    {EventCode::COERCE, "deport", -7, "174"},
    {EventCode::COERCE, "withhold", -7, "172"},
    {EventCode::COERCE, "misinformation", -6.5, "170"},
    {EventCode::COERCE, "cyber", -7, "176"},
    {EventCode::ASSAULT, "abduct", -8.5, "181"},
    {EventCode::ASSAULT, "beat", -7.5, "182"},
    {EventCode::ASSAULT, "torture", -8.5, "1822"},
    {EventCode::ASSAULT, "sexual", -8.5, "1821"},
    {EventCode::ASSAULT, "targeted", -9.5, "186"},
    {EventCode::ASSAULT, "destroy", -8.5, "171"},
    {EventCode::ASSAULT, "primitive", -8, "193"},
    {EventCode::ASSAULT, "firearms", -9, "193"},
    {EventCode::ASSAULT, "explosives", -9, "183"},
    {EventCode::ASSAULT, "suicide-attack", -9.5, "1831"},
    {EventCode::ASSAULT, "aerial", -9.5, "195"},
    {EventCode::ASSAULT, "drone", -9.5, "195"},
    {EventCode::ASSAULT, "heavy-weapons", -9.5, "194"},
    {EventCode::ASSAULT, "crowd-control", -7.5, "175"},
    {EventCode::ASSAULT, "unconventional", -10, "204"},
}};

constexpr std::array<std::string_view, 37> all_contexts = {
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro_democracy",
    "pro_autocracy",
    "economic",
    "legal",
    "reparations",
    "human_rights",
    "rights_freedoms",
    "repression",
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resource",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
    "cyber",
    "misinformation",
    "crime",
    "corruption",
    "illegal_drugs",
    "trafficking",
};

constexpr std::array<std::string_view, 25> sector_names = {
    "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PTY", "OPP", "REB", "PRM", "UAF", "UNK", "AGR",
    "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "PRE", "REL", "SOC",
};

constexpr std::array<std::string_view, 4> quad_names = {"verbal-cooperation", "material-cooperation", "verbal-conflict",
                                                        "material-conflict"};

const Code& facts(EventCode code) { return codes[static_cast<std::size_t>(code)]; }

const Mode* find_mode(EventCode code, std::string_view mode) {
  const auto found =
      std::find_if(all_modes.begin(), all_modes.end(), [&](const Mode& m) { return m.code == code && m.name == mode; });
  return found == all_modes.end() ? nullptr : &*found;
}

using ModeNames = std::array<std::vector<std::string_view>, event_codes>;

ModeNames names_by_code() {
  ModeNames names;
  for (const Mode& mode : all_modes) names[static_cast<std::size_t>(mode.code)].push_back(mode.name);
  return names;
}

}  // namespace

std::string_view to_string(EventCode code) { return facts(code).name; }
std::string_view to_string(Quad quad) { return quad_names[static_cast<std::size_t>(quad)]; }
std::string_view to_string(Sector sector) { return sector_names[static_cast<std::size_t>(sector)]; }

std::optional<EventCode> parse_event_code(std::string_view text) {
  const auto found = std::find_if(codes.begin(), codes.end(), [&](const Code& c) { return c.name == text; });
  if (found == codes.end()) return std::nullopt;
  return static_cast<EventCode>(found - codes.begin());
}

std::optional<Sector> parse_sector(std::string_view text) {
  const auto found = std::find(sector_names.begin(), sector_names.end(), text);
  if (found == sector_names.end()) return std::nullopt;
  return static_cast<Sector>(found - sector_names.begin());
}

Quad quad(EventCode code) { return facts(code).quad; }
bool recipient_required(EventCode code) { return facts(code).recipient_required; }

double score(EventCode code, std::string_view mode) {
  const Mode* found = find_mode(code, mode);
  return found == nullptr ? facts(code).score : found->score;
}

std::span<const std::string_view> modes(EventCode code) {
  static const ModeNames names = names_by_code();
  return names[static_cast<std::size_t>(code)];
}

bool is_mode(EventCode code, std::string_view mode) { return find_mode(code, mode) != nullptr; }

std::span<const std::string_view> contexts() { return all_contexts; }

bool is_context(std::string_view context) {
  return std::find(all_contexts.begin(), all_contexts.end(), context) != all_contexts.end();
}

std::string_view cameo(EventCode code, std::string_view mode) {
  const Mode* found = find_mode(code, mode);
  return found == nullptr ? facts(code).cameo : found->cameo;
}

}  // namespace dragoman
