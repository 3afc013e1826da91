#include "store/jsonl_output.h"

#include <utility>

#include "store/article_json.h"
#include "store/identity.h"
#include "store/part_file.h"

namespace dragoman {
namespace {

class JsonlOutput final : public Output {
 public:
  JsonlOutput(PartFile file, bool annotations) : file_(std::move(file)), annotations_(annotations) {}

  bool has(std::string_view id, std::string_view text) const override { return identities_.has(id, text_hash(text)); }

  tl::expected<void, Problem> add(Article article) override {
    const Settled settled = settle(identities_, article, text_hash(article.text));
    if (settled == Settled::repeated) {
      ++counts_.repeated;
      return {};
    }
    line_.clear();
    append_json(line_, article, annotations_);
    line_ += '\n';
    ++counts_.articles;
    counts_.events += article.events.size();
    if (settled == Settled::renamed) ++counts_.renamed;
    return file_.write(line_);
  }

  tl::expected<void, Problem> finish() override { return file_.finish(); }
  const Counts& counts() const override { return counts_; }

 private:
  PartFile file_;
  bool annotations_;
  Identities identities_;
  Counts counts_;
  std::string line_;
};

}  // namespace

tl::expected<std::unique_ptr<Output>, Problem> open_jsonl_output(const std::string& path, bool annotations) {
  auto file = PartFile::open(path);
  if (!file) return tl::unexpected(std::move(file.error()));
  return std::make_unique<JsonlOutput>(std::move(*file), annotations);
}

}  // namespace dragoman
