#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "read/mapped_file.h"

namespace dragoman {

/// A file of tensors in the safetensors format (github.com/huggingface/safetensors), mapped into memory and read-only.
/// model/FORMAT.md says what ours holds. Whatever the file's bytes are, every span given out lies within it, is aligned
/// for its type, and floats in it are finite. Problems name the file and the tensor. Thread-safe; spans live as long as
/// the file does. A file must not be cut while it is open.
class ModelFile {
 public:
  using Shape = std::vector<std::size_t>;

  static tl::expected<ModelFile, Problem> open(const std::filesystem::path& path);

  [[nodiscard]] bool has(const std::string& tensor) const { return tensors_.contains(tensor); }
  /// The shape of a tensor of two dimensions: rows and columns, both above zero.
  [[nodiscard]] tl::expected<Shape, Problem> matrix_shape(const std::string& tensor) const;
  /// Each gives a problem unless type and shape are just these.
  [[nodiscard]] tl::expected<std::span<const float>, Problem> floats(const std::string& tensor,
                                                                     const Shape& shape) const;
  [[nodiscard]] tl::expected<std::span<const std::int8_t>, Problem> bytes(const std::string& tensor,
                                                                          const Shape& shape) const;
  /// A tensor of one dimension and type U8.
  [[nodiscard]] tl::expected<std::string_view, Problem> text(const std::string& tensor) const;
  /// The lines of such a text; an empty text has none.
  [[nodiscard]] tl::expected<std::vector<std::string_view>, Problem> lines(const std::string& tensor) const;
  /// A whole number of the metadata, in 1 … `most`.
  [[nodiscard]] tl::expected<std::size_t, Problem> number(const std::string& key, std::size_t most) const;
  [[nodiscard]] tl::expected<std::string_view, Problem> metadata(const std::string& key) const;

  /// "english.safetensors: layer.0.up.weight: what"
  [[nodiscard]] Problem problem(const std::string& tensor, const std::string& what) const;

 private:
  struct Tensor {
    std::string type;
    Shape shape;
    std::span<const std::byte> data;
  };

  [[nodiscard]] tl::expected<std::span<const std::byte>, Problem> find(const std::string& tensor,
                                                                       const std::string& type,
                                                                       const Shape& shape) const;
  tl::expected<void, Problem> read_header();

  std::string name_;
  MappedFile mapped_;
  std::map<std::string, Tensor, std::less<>> tensors_;
  std::map<std::string, std::string, std::less<>> metadata_;
};

}  // namespace dragoman
