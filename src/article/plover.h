#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dragoman {

/// The sixteen event types of PLOVER 2.0 (Political Language Ontology for Verifiable Event Records).
enum class EventCode : std::uint8_t {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT
};
inline constexpr std::size_t event_codes = 16;

enum class Quad : std::uint8_t { verbal_cooperation, material_cooperation, verbal_conflict, material_conflict };

/// Who an actor is within its country.
enum class Sector : std::uint8_t {
  GOV,
  MIL,
  COP,
  SPY,
  JUD,
  LEG,
  PTY,
  OPP,
  REB,
  PRM,
  UAF,
  UNK,
  AGR,
  BUS,
  CRM,
  CVL,
  EDU,
  ELI,
  JRN,
  LAB,
  MED,
  REF,
  PRE,
  REL,
  SOC
};

std::string_view to_string(EventCode code);  ///< "ASSAULT"
std::string_view to_string(Quad quad);       ///< "material-conflict"
std::string_view to_string(Sector sector);   ///< "GOV"
std::optional<EventCode> parse_event_code(std::string_view text);
std::optional<Sector> parse_sector(std::string_view text);

Quad quad(EventCode code);

/// True for codes without meaning unless done to somebody (COOPERATE, AID, SANCTION).
bool recipient_required(EventCode code);

/// PLOVER's scale from -10 (conflict) to 10 (cooperation): the mode's score where it has one, else the code's.
/// `mode` is empty or one of `modes(code)`.
double score(EventCode code, std::string_view mode);

/// The modes of a code, in PLOVER's order ("visit", "third-party", ...). Empty for codes without modes.
std::span<const std::string_view> modes(EventCode code);
bool is_mode(EventCode code, std::string_view mode);

/// All 37 contexts ("military", "diplomatic", ...).
std::span<const std::string_view> contexts();
bool is_context(std::string_view context);

/// The closest CAMEO code ("043"), for data sets that use it.
std::string_view cameo(EventCode code, std::string_view mode);

}  // namespace dragoman
