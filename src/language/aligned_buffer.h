#pragma once

#include <cstddef>
#include <memory>
#include <new>

namespace dragoman {

/// Memory for vectors of numbers, aligned for the widest loads there are. It grows and never shrinks, so that a warm
/// run allocates nothing; what was in it is lost when it grows. Not initialised. Move-only.
template <typename Number>
class AlignedBuffer {
 public:
  /// At least `count` numbers.
  Number* reserve(std::size_t count) {
    if (count > size_) {
      numbers_.reset();
      numbers_.reset(static_cast<Number*>(::operator new[](count * sizeof(Number), alignment)));
      size_ = count;
    }
    return numbers_.get();
  }
  [[nodiscard]] Number* data() { return numbers_.get(); }
  [[nodiscard]] const Number* data() const { return numbers_.get(); }

 private:
  static constexpr std::align_val_t alignment{64};
  struct Free {
    void operator()(Number* numbers) const { ::operator delete[](numbers, alignment); }
  };
  std::unique_ptr<Number[], Free> numbers_;
  std::size_t size_ = 0;
};

}  // namespace dragoman
