#include "language/model_file.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace dragoman {
namespace {

static_assert(std::endian::native == std::endian::little, "the file's numbers are little endian and read in place");

using Json = nlohmann::json;

/// Nothing if the product does not fit.
std::optional<std::size_t> elements(const ModelFile::Shape& shape) {
  std::size_t count = 1;
  for (const std::size_t size : shape) {
    if (__builtin_mul_overflow(count, size, &count)) return std::nullopt;
  }
  return count;
}

/// A JSON list of whole numbers, or nothing.
std::optional<ModelFile::Shape> whole_numbers(const Json& value) {
  if (!value.is_array()) return std::nullopt;
  ModelFile::Shape numbers;
  for (const Json& number : value) {
    if (!number.is_number_unsigned()) return std::nullopt;
    numbers.push_back(number.get<std::size_t>());
  }
  return numbers;
}

std::optional<std::size_t> bytes_of(std::string_view type) {
  if (type == "F32") return 4;
  if (type == "I8" || type == "U8") return 1;
  return std::nullopt;
}

}  // namespace

Problem ModelFile::problem(const std::string& tensor, const std::string& what) const {
  return {name_, 0, fmt::format("{}: {}", tensor, what)};
}

tl::expected<ModelFile, Problem> ModelFile::open(const std::filesystem::path& path) {
  ModelFile file;
  file.name_ = path.string();
  const auto failed = [&file](std::string what) { return tl::unexpected(Problem{file.name_, 0, std::move(what)}); };
  auto mapped = MappedFile::open(path);
  if (!mapped) return failed(std::move(mapped.error()));
  if (mapped->bytes().size() < 8) return failed("is too short to be a model");
  file.mapped_ = *std::move(mapped);
  if (auto read = file.read_header(); !read) return tl::unexpected(read.error());
  return file;
}

tl::expected<void, Problem> ModelFile::read_header() {
  const auto failed = [this](const std::string& what) { return tl::unexpected(Problem{name_, 0, what}); };
  const std::span<const std::byte> all = mapped_.bytes();
  std::uint64_t header_size = 0;
  std::memcpy(&header_size, all.data(), 8);
  if (header_size > all.size() - 8) return failed("is cut off, or no safetensors file: its header ends behind its end");
  const auto* const header = reinterpret_cast<const char*>(all.data()) + 8;
  const std::span<const std::byte> data = all.subspan(8 + header_size);
  const Json root = Json::parse(header, header + header_size, nullptr, false);
  if (!root.is_object()) return failed("is no safetensors file: its header is not a JSON object");
  for (const auto& [name, about] : root.items()) {
    if (!about.is_object()) return tl::unexpected(problem(name, "is not described by an object"));
    if (name == "__metadata__") {
      for (const auto& [key, value] : about.items()) {
        if (value.is_string()) metadata_[key] = value.get<std::string>();
      }
      continue;
    }
    const auto type = about.find("dtype");
    const auto shape = about.find("shape");
    const auto offsets = about.find("data_offsets");
    if (type == about.end() || !type->is_string() || shape == about.end() || offsets == about.end()) {
      return tl::unexpected(problem(name, "lacks its type, shape or place"));
    }
    const auto sizes = whole_numbers(*shape);
    const auto place = whole_numbers(*offsets);
    if (!sizes || !place || place->size() != 2) return tl::unexpected(problem(name, "has a senseless shape or place"));
    const std::size_t begin = (*place)[0];
    const std::size_t end = (*place)[1];
    if (begin > end || end > data.size()) {
      return tl::unexpected(problem(
          name, fmt::format("lies at bytes {}-{} of {}: the file is cut off or damaged", begin, end, data.size())));
    }
    auto type_name = type->get<std::string>();
    if (const auto width = bytes_of(type_name)) {
      const auto count = elements(*sizes);
      std::size_t needed = 0;
      if (!count || __builtin_mul_overflow(*count, *width, &needed) || needed != end - begin) {
        return tl::unexpected(problem(name, "has another size than its shape says"));
      }
    }
    tensors_[name] = Tensor{std::move(type_name), *sizes, data.subspan(begin, end - begin)};
  }
  return {};
}

tl::expected<ModelFile::Shape, Problem> ModelFile::matrix_shape(const std::string& tensor) const {
  const auto found = tensors_.find(tensor);
  if (found == tensors_.end()) return tl::unexpected(problem(tensor, "is missing"));
  const Shape& shape = found->second.shape;
  if (shape.size() != 2 || shape[0] == 0 || shape[1] == 0) return tl::unexpected(problem(tensor, "is not a matrix"));
  return shape;
}

tl::expected<std::span<const std::byte>, Problem> ModelFile::find(const std::string& tensor, const std::string& type,
                                                                  const Shape& shape) const {
  const auto found = tensors_.find(tensor);
  if (found == tensors_.end()) return tl::unexpected(problem(tensor, "is missing"));
  const Tensor& about = found->second;
  if (about.type != type || about.shape != shape) {
    return tl::unexpected(problem(tensor, fmt::format("is {} [{}] where {} [{}] is needed", about.type,
                                                      fmt::join(about.shape, ", "), type, fmt::join(shape, ", "))));
  }
  return about.data;
}

tl::expected<std::span<const float>, Problem> ModelFile::floats(const std::string& tensor, const Shape& shape) const {
  const auto data = find(tensor, "F32", shape);
  if (!data) return tl::unexpected(data.error());
  if (reinterpret_cast<std::uintptr_t>(data->data()) % alignof(float) != 0) {
    return tl::unexpected(problem(tensor, "does not start at a multiple of four bytes"));
  }
  const std::span<const float> values(reinterpret_cast<const float*>(data->data()), data->size() / sizeof(float));
  if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); })) {
    return tl::unexpected(problem(tensor, "holds a value that is not a number"));
  }
  return values;
}

tl::expected<std::span<const std::int8_t>, Problem> ModelFile::bytes(const std::string& tensor,
                                                                     const Shape& shape) const {
  const auto data = find(tensor, "I8", shape);
  if (!data) return tl::unexpected(data.error());
  return std::span(reinterpret_cast<const std::int8_t*>(data->data()), data->size());
}

tl::expected<std::string_view, Problem> ModelFile::text(const std::string& tensor) const {
  const auto found = tensors_.find(tensor);
  if (found == tensors_.end()) return tl::unexpected(problem(tensor, "is missing"));
  const Tensor& about = found->second;
  if (about.type != "U8" || about.shape.size() != 1) return tl::unexpected(problem(tensor, "is not a text"));
  return std::string_view(reinterpret_cast<const char*>(about.data.data()), about.data.size());
}

tl::expected<std::vector<std::string_view>, Problem> ModelFile::lines(const std::string& tensor) const {
  const auto whole = text(tensor);
  if (!whole) return tl::unexpected(whole.error());
  std::vector<std::string_view> found;
  for (std::size_t begin = 0; !whole->empty() && begin <= whole->size();) {
    const std::size_t end = std::min(whole->find('\n', begin), whole->size());
    found.push_back(whole->substr(begin, end - begin));
    begin = end + 1;
  }
  return found;
}

tl::expected<std::string_view, Problem> ModelFile::metadata(const std::string& key) const {
  const auto found = metadata_.find(key);
  if (found == metadata_.end()) return tl::unexpected(problem("__metadata__", fmt::format("says no {}", key)));
  return found->second;
}

tl::expected<std::size_t, Problem> ModelFile::number(const std::string& key, std::size_t most) const {
  const auto value = metadata(key);
  if (!value) return tl::unexpected(value.error());
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
  if (error != std::errc() || end != value->data() + value->size() || number == 0 || number > most) {
    return tl::unexpected(problem("__metadata__", fmt::format("{} is not a number in 1-{}", key, most)));
  }
  return number;
}

}  // namespace dragoman
