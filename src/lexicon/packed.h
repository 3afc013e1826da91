#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dragoman {

/// Values one after another as bytes, in this machine's order of bytes: for files that are made and read by one
/// machine.
class PackedWriter {
 public:
  template <typename T>
  requires std::is_trivially_copyable_v<T>
  void value(const T& one) {
    const auto at = bytes_.size();
    bytes_.resize(at + sizeof one);
    std::memcpy(bytes_.data() + at, &one, sizeof one);
  }
  void text(std::string_view one) {
    value(static_cast<std::uint32_t>(one.size()));
    bytes_ += one;
  }
  template <typename T>
  requires std::is_trivially_copyable_v<T>
  void values(const std::vector<T>& all) {
    value(static_cast<std::uint32_t>(all.size()));
    bytes_.append(reinterpret_cast<const char*>(all.data()), all.size() * sizeof(T));
  }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

/// Reads what PackedWriter wrote. Once the bytes end too early, `good` is false and all further values are empty.
class PackedReader {
 public:
  explicit PackedReader(std::string_view bytes) : rest_(bytes) {}

  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  template <typename T>
  requires std::is_trivially_copyable_v<T>
  void value(T& one) {
    const auto from = take(sizeof one);
    if (good_) std::memcpy(&one, from.data(), sizeof one);
  }
  void text(std::string& one) {
    std::uint32_t size = 0;
    value(size);
    one = take(size);
  }
  template <typename T>
  requires std::is_trivially_copyable_v<T>
  void values(std::vector<T>& all) {
    const std::uint32_t size = count(sizeof(T));
    const auto from = take(size * sizeof(T));
    all.resize(from.size() / sizeof(T));
    if (!from.empty()) std::memcpy(all.data(), from.data(), from.size());
  }
  /// A number of things that each take `least` bytes or more: 0 and not good if so many cannot follow.
  std::uint32_t count(std::size_t least) {
    std::uint32_t size = 0;
    value(size);
    if (size > rest_.size() / least) good_ = false;
    return good_ ? size : 0;
  }

 private:
  std::string_view take(std::size_t size) {
    if (size > rest_.size()) good_ = false;
    if (!good_) return {};
    const auto taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::string_view rest_;
  bool good_ = true;
};

}  // namespace dragoman
