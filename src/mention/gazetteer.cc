#include "mention/gazetteer.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <fstream>
#include <system_error>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>
#include <xxhash.h>

#include "lexicon/source.h"
#include "mention/compiled_file.h"

namespace dragoman {

struct Gazetteer::Header {
  std::array<char, 8> version{'D', 'R', 'G', 'G', 'A', 'Z', 'T', '2'};
  std::uint64_t content = 0;  // hash of all that follows
  std::uint32_t slots = 0;
  std::uint32_t entries = 0;
  std::uint32_t places = 0;
  std::uint32_t texts = 0;  // bytes
};

namespace {

static_assert(std::endian::native == std::endian::little);

template <typename T>
std::optional<T> number(std::string_view text) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  return value;
}

/// What a table is compiled into.
struct Compiled {
  std::vector<GazetteerPlace> places;
  std::string texts = std::string(1, '\0');
  std::unordered_map<std::string, std::uint32_t> text_at;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> names;  // key and place
  FoldedWords words;

  std::uint32_t text(std::string_view one) {
    one = one.substr(0, 255);
    const auto [found, fresh] = text_at.try_emplace(std::string(one), static_cast<std::uint32_t>(texts.size()));
    if (fresh) texts.append(1, static_cast<char>(one.size())).append(one);
    return found->second;
  }

  /// False for a line that is none of a table's.
  bool add(std::string_view line) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= line.size();) {
      const auto tab = std::min(line.find('\t', at), line.size());
      parts.push_back(line.substr(at, tab - at));
      at = tab + 1;
    }
    if (parts.size() != 9 || parts[1].size() != 3) return false;
    GazetteerPlace place;
    const auto names_here = split(parts[0], "|");
    const auto latitude = number<float>(parts[3]);
    const auto longitude = number<float>(parts[4]);
    const auto precision = parse_precision(parts[5]);
    const auto people = number<std::uint32_t>(parts[6]);
    const auto geonames = number<std::uint32_t>(parts[7]);
    if (names_here.empty() || !latitude || !longitude || !precision || !people || !geonames) return false;
    place.latitude = *latitude;
    place.longitude = *longitude;
    place.precision = *precision;
    place.people = *people;
    place.geonames = *geonames;
    std::copy_n(parts[1].begin(), 3, place.country.begin());
    place.name = text(names_here.front());
    if (parts[2] != "-") place.admin1 = text(parts[2]);
    if (parts[8] != "-") place.zone = text(parts[8]);
    for (const auto name : names_here) {
      words.clear();
      words.add(name);
      if (words.words.empty()) continue;
      names.emplace_back(Gazetteer::key(words, 0, words.words.size()), static_cast<std::uint32_t>(places.size()));
    }
    places.push_back(place);
    return true;
  }
};

template <typename T>
void append(std::string& to, const std::vector<T>& all) {
  to.append(reinterpret_cast<const char*>(all.data()), all.size() * sizeof(T));
}

}  // namespace

std::uint64_t Gazetteer::key(const FoldedWords& words, std::size_t first, std::size_t last) {
  std::uint64_t key = 0;
  for (auto n = first; n < last; ++n) {
    const auto word = words.text(words.words[n]);
    key = XXH3_64bits_withSeed(word.data(), word.size(), key);
  }
  return key;
}

tl::expected<void, Problem> Gazetteer::compile(const std::filesystem::path& table, const std::filesystem::path& file) {
  std::ifstream in(table, std::ios::binary);
  if (!in) return tl::unexpected(Problem{table.string(), 0, "cannot be read"});
  Compiled made;
  std::string line;
  for (std::uint64_t number = 1; std::getline(in, line); ++number) {
    if (!made.add(line)) return tl::unexpected(Problem{table.string(), number, "is no line of a gazetteer"});
  }
  std::sort(made.names.begin(), made.names.end());
  made.names.erase(std::unique(made.names.begin(), made.names.end()), made.names.end());

  std::vector<std::uint32_t> entries;
  std::vector<Slot> slots(std::bit_ceil(2 * made.names.size() + 2));
  for (std::size_t first = 0; first < made.names.size();) {
    std::size_t last = first;
    while (last < made.names.size() && made.names[last].first == made.names[first].first) ++last;
    auto slot = made.names[first].first & (slots.size() - 1);
    while (slots[slot].count != 0) slot = (slot + 1) & (slots.size() - 1);
    slots[slot] = {made.names[first].first, static_cast<std::uint32_t>(entries.size()),
                   static_cast<std::uint32_t>(last - first)};
    for (; first < last; ++first) entries.push_back(made.names[first].second);
  }
  std::string bytes;
  append(bytes, slots);
  append(bytes, made.places);
  append(bytes, entries);
  bytes += made.texts;
  Header header;
  header.content = XXH3_64bits(bytes.data(), bytes.size());
  header.slots = static_cast<std::uint32_t>(slots.size());
  header.entries = static_cast<std::uint32_t>(entries.size());
  header.places = static_cast<std::uint32_t>(made.places.size());
  header.texts = static_cast<std::uint32_t>(made.texts.size());

  const std::string_view head(reinterpret_cast<const char*>(&header), sizeof header);
  if (write_compiled(file, {head, bytes})) return {};
  return tl::unexpected(Problem{file.string(), 0, "cannot be written"});
}

tl::expected<Gazetteer, Problem> Gazetteer::open(const std::filesystem::path& file) {
  auto mapped = MappedFile::open(file);
  if (!mapped) return tl::unexpected(Problem{file.string(), 0, mapped.error()});
  const auto bytes = mapped->bytes();
  Header header;
  const Header expected;
  const auto bad = [&](const char* what) { return tl::unexpected(Problem{file.string(), 0, what}); };
  if (bytes.size() < sizeof header) return bad("is no gazetteer");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.version != expected.version) return bad("is no gazetteer of this version");
  const std::uint64_t size = sizeof header + std::uint64_t{header.slots} * sizeof(Slot) +
                             std::uint64_t{header.places} * sizeof(GazetteerPlace) +
                             std::uint64_t{header.entries} * sizeof(std::uint32_t) + header.texts;
  if (size != bytes.size() || !std::has_single_bit(header.slots)) return bad("is cut off or damaged");
  Gazetteer made;
  const std::byte* at = bytes.data() + sizeof header;
  made.slots_ = {reinterpret_cast<const Slot*>(at), header.slots};
  at += made.slots_.size_bytes();
  made.places_ = {reinterpret_cast<const GazetteerPlace*>(at), header.places};
  at += made.places_.size_bytes();
  made.entries_ = {reinterpret_cast<const std::uint32_t*>(at), header.entries};
  at += made.entries_.size_bytes();
  made.texts_ = {reinterpret_cast<const char*>(at), header.texts};
  made.hash_ = fmt::format("{:016x}", header.content);
  made.mapped_ = *std::move(mapped);
  return made;
}

void Gazetteer::find(std::uint64_t key, std::vector<std::uint32_t>& out) const {
  const std::uint64_t mask = slots_.size() - 1;
  for (std::uint64_t slot = key & mask, tries = 0; tries <= mask; slot = (slot + 1) & mask, ++tries) {
    const Slot& one = slots_[slot];
    if (one.count == 0) return;
    if (one.key != key) continue;
    for (std::uint64_t n = one.first; n < std::uint64_t{one.first} + one.count && n < entries_.size(); ++n) {
      if (entries_[n] < places_.size()) out.push_back(entries_[n]);
    }
    return;
  }
}

std::string_view Gazetteer::text(std::uint32_t offset) const {
  if (offset >= texts_.size()) return {};
  const auto size = static_cast<unsigned char>(texts_[offset]);
  return texts_.substr(offset + 1, size);
}

}  // namespace dragoman
