#include "extract/html_tree.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dragoman {

/// Gives memory out piece by piece and takes it back all at once. Reads as malloc for gumbo.
class HtmlTree::Arena {
 public:
  static void* allocate(void* arena, std::size_t size) { return static_cast<Arena*>(arena)->take(size); }
  static void release(void*, void*) {}

 private:
  void* take(std::size_t size) {
    constexpr std::size_t alignment = alignof(std::max_align_t);
    size = (std::max<std::size_t>(size, 1) + alignment - 1) / alignment * alignment;
    if (size > left_) {
      constexpr std::size_t block = 256 * 1024;
      left_ = std::max(size, block);
      blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(left_));
      free_ = blocks_.back().get();
    }
    void* taken = free_;
    free_ += size;
    left_ -= size;
    return taken;
  }

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* free_ = nullptr;
  std::size_t left_ = 0;
};

HtmlTree::HtmlTree(std::string_view html) : arena_(std::make_unique<Arena>()) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = &Arena::allocate;
  options.deallocator = &Arena::release;
  options.userdata = arena_.get();
  options.max_errors = 0;
  output_ = gumbo_parse_with_options(&options, html.data(), html.size());
}

HtmlTree::~HtmlTree() = default;

std::string_view attribute(const GumboNode& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool has_attribute(const GumboNode& element, const char* name) {
  return gumbo_get_attribute(&element.v.element.attributes, name) != nullptr;
}

}  // namespace dragoman
