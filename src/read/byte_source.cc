#include "read/byte_source.h"

#include <zlib.h>

#include <algorithm>
#include <utility>

namespace dragoman {
namespace {

constexpr std::size_t buffer_size = 64 * 1024;
constexpr std::string_view gzip_magic = "\x1f\x8b";

}  // namespace

class ByteSource::Inflate {
 public:
  Inflate() : unpacked_(buffer_size) { inflateInit2(&stream_, MAX_WBITS + 16); }
  Inflate(const Inflate&) = delete;
  Inflate& operator=(const Inflate&) = delete;
  ~Inflate() { inflateEnd(&stream_); }

  enum class State { more, member_ended, broken };

  // Unpacks from the front of `packed`, which loses what was used.
  State step(std::string_view& packed, std::string_view& unpacked) {
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));  // zlib does not write to it
    stream_.avail_in = static_cast<uInt>(packed.size());
    stream_.next_out = reinterpret_cast<Bytef*>(unpacked_.data());
    stream_.avail_out = static_cast<uInt>(unpacked_.size());
    const int status = inflate(&stream_, Z_NO_FLUSH);
    packed.remove_prefix(packed.size() - stream_.avail_in);
    unpacked = {unpacked_.data(), unpacked_.size() - stream_.avail_out};
    if (status == Z_STREAM_END) {
      inflateReset(&stream_);
      return State::member_ended;
    }
    return status == Z_OK || status == Z_BUF_ERROR ? State::more : State::broken;
  }

  bool inside_member = true;

 private:
  z_stream stream_{};
  std::vector<char> unpacked_;
};

tl::expected<ByteSource, std::string> ByteSource::open(const std::string& path) {
  return FileHandle::open(path).map([](FileHandle&& file) { return ByteSource(std::move(file)); });
}

ByteSource::ByteSource(FileHandle file) : file_(std::move(file)), raw_(buffer_size) {}
ByteSource::ByteSource(ByteSource&&) noexcept = default;
ByteSource& ByteSource::operator=(ByteSource&&) noexcept = default;
ByteSource::~ByteSource() = default;

// Reads behind the `kept` first bytes of the buffer; 0 at the end.
tl::expected<std::size_t, std::string> ByteSource::fill(std::size_t kept) {
  auto count = file_.read({raw_.data() + kept, raw_.size() - kept});
  if (count) {
    consumed_ += *count;
    waiting_ = {raw_.data(), kept + *count};
  }
  return count;
}

tl::expected<std::string_view, std::string> ByteSource::next() {
  if (ended_) return std::string_view();
  if (!started_) {
    started_ = true;
    while (waiting_.size() < gzip_magic.size()) {
      auto count = fill(waiting_.size());
      if (!count) return tl::unexpected(count.error());
      if (*count == 0) break;
    }
    if (waiting_.starts_with(gzip_magic)) inflate_ = std::make_unique<Inflate>();
  }
  if (inflate_) {
    auto piece = unpack();
    ended_ = !piece || piece->empty();
    return piece;
  }
  if (waiting_.empty()) {
    auto count = fill(0);
    if (!count) ended_ = true;
    if (!count) return tl::unexpected(count.error());
  }
  const std::string_view piece = std::exchange(waiting_, {});
  ended_ = piece.empty();
  return piece;
}

tl::expected<std::string_view, std::string> ByteSource::unpack() {
  while (true) {
    if (!inflate_->inside_member) {
      // Tape blocks and some servers pad with zeros behind the last member.
      const std::size_t data = waiting_.find_first_not_of('\0');
      waiting_.remove_prefix(data == std::string_view::npos ? waiting_.size() : data);
      inflate_->inside_member = !waiting_.empty();
    }
    if (waiting_.empty()) {
      auto count = fill(0);
      if (!count) return tl::unexpected(count.error());
      if (*count == 0) {
        if (!inflate_->inside_member) return std::string_view();
        return tl::unexpected(std::string("the gzip data ends early (the file is cut off)"));
      }
      continue;
    }
    std::string_view piece;
    const auto state = inflate_->step(waiting_, piece);
    if (state == Inflate::State::broken) return tl::unexpected(std::string("the gzip data is damaged"));
    if (state == Inflate::State::member_ended) inflate_->inside_member = false;
    if (!piece.empty()) return piece;
  }
}

}  // namespace dragoman
