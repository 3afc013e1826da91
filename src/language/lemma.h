#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "article/problem.h"
#include "article/universal_dependencies.h"
#include "language/model_file.h"

namespace dragoman {

/// Scratch memory of one thread's lemmas.
struct LemmaWorkspace {
  std::string lower;
  std::string key;
  std::vector<float> values;
};

/// Lemmas by edit scripts (Chrupała 2006; model/FORMAT.md, section 6): a table of exceptions, else the script that the
/// encoder and the word's ending together think best. Thread-safe; the file must outlive it.
class Lemmas {
 public:
  static tl::expected<Lemmas, Problem> open(const ModelFile& file);

  /// `values` has one value for each script. `lemma` is overwritten; it is never empty unless `form` is.
  void find(std::string_view form, Upos upos, std::span<const float> values, LemmaWorkspace& workspace,
            std::string& lemma) const;

 private:
  enum class Case : std::uint8_t { keep, lower, upper, title };
  struct Script {
    bool whole = false;  ///< `text` is the lemma itself
    Case letters = Case::keep;
    std::size_t cut = 0;  ///< code points
    std::string_view text;
  };

  [[nodiscard]] tl::expected<void, Problem> load_scripts(const ModelFile& file);
  [[nodiscard]] tl::expected<void, Problem> load_endings(const ModelFile& file);
  [[nodiscard]] tl::expected<void, Problem> load_table(const ModelFile& file);
  [[nodiscard]] std::size_t best_script(std::span<const float> values, LemmaWorkspace& workspace) const;

  std::vector<Script> scripts_;
  std::vector<std::string_view> endings_;  ///< sorted
  const std::int8_t* weights_ = nullptr;   ///< [endings, scripts]
  const float* weight_scales_ = nullptr;   ///< [endings]
  std::vector<std::string_view> table_;    ///< sorted lines: form, tab, part of speech, tab, lemma
};

}  // namespace dragoman
