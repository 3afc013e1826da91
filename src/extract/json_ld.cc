#include "extract/json_ld.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace dragoman {
namespace {

constexpr std::size_t max_depth = 50;

// Follows the keys that lead to each value (nlohmann's SAX interface, which does not recurse).
class LinkedData {
 public:
  using string_t = nlohmann::json::string_t;

  explicit LinkedData(MetadataTaker& taker) : taker_(taker) {}

  bool null() { return true; }
  bool boolean(bool) { return true; }
  bool number_integer(nlohmann::json::number_integer_t) { return true; }
  bool number_unsigned(nlohmann::json::number_unsigned_t) { return true; }
  bool number_float(nlohmann::json::number_float_t, const string_t&) { return true; }
  bool binary(nlohmann::json::binary_t&) { return false; }

  bool string(string_t& value) {
    if (path_.empty()) return true;
    const std::string& key = path_.back();
    const auto depth = static_cast<std::uint32_t>(path_.size());
    if (key == "name" && path_.size() > 1)
      taker_.take("ld:" + path_[path_.size() - 2], value, depth - 1);
    else
      taker_.take("ld:" + key, value, depth);
    return true;
  }

  // A list stands under the key that it has; its members count as if they stood there themselves.
  bool start_array(std::size_t) { return open(path_.empty() ? std::string() : path_.back()); }
  bool end_array() { return close(); }
  bool start_object(std::size_t) { return open({}); }
  bool end_object() { return close(); }
  bool key(string_t& key) {
    path_.back() = key;
    return true;
  }
  template <typename Exception>
  bool parse_error(std::size_t, const std::string&, const Exception&) {
    return false;
  }

 private:
  bool open(std::string key) {
    path_.push_back(std::move(key));
    return path_.size() <= max_depth;
  }
  bool close() {
    path_.pop_back();
    return true;
  }

  MetadataTaker& taker_;
  std::vector<std::string> path_;  // for each open object its present key, for each open list the key it stands under
};

}  // namespace

void read_json_ld(std::string_view json, MetadataTaker& take) {
  LinkedData reader(take);
  nlohmann::json::sax_parse(json, &reader);
}

}  // namespace dragoman
