#include "read/input_list.h"

#include <fmt/format.h>
#include <glob.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "read/file_handle.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

ReadProblem unreadable(const std::string& path, std::string what) { return ReadProblem{{path, 0, std::move(what)}}; }

class Lister {
 public:
  explicit Lister(const ReadOptions& options) : options_(options) {}

  void argument(const std::string& argument) {
    if (argument.empty()) {
      list_.inputs.emplace_back(unreadable("\"\"", "is no file name"));
      return;
    }
    struct stat status {};
    if (argument == "-" || ::stat(argument.c_str(), &status) == 0) return path(argument);
    const int error = errno;
    if (error == ENOENT && argument.find_first_of("*?[") != std::string::npos) return pattern(argument);
    list_.inputs.emplace_back(
        unreadable(argument, error == ENOENT ? "there is no such file" : "cannot be opened: " + reason_of(error)));
  }

  InputList take() { return std::move(list_); }

 private:
  void path(const std::string& path) {
    struct stat status {};
    if (path == "-" || ::stat(path.c_str(), &status) != 0) {
      list_.inputs.emplace_back(InputFile{path, std::nullopt});
    } else if (S_ISDIR(status.st_mode)) {
      folder(path);
    } else {
      const bool regular = S_ISREG(status.st_mode);
      list_.inputs.emplace_back(
          InputFile{path, regular ? std::optional(static_cast<std::uint64_t>(status.st_size)) : std::nullopt});
    }
  }

  void pattern(const std::string& pattern) {
    glob_t found{};
    const int status = ::glob(pattern.c_str(), GLOB_NOSORT, nullptr, &found);
    std::vector<std::string> paths;
    if (status == 0) paths.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    ::globfree(&found);
    if (paths.empty()) {
      list_.inputs.emplace_back(unreadable(pattern, "no file matches this pattern"));
      return;
    }
    std::ranges::sort(paths);  // by bytes: the locale's order would differ between machines
    for (const std::string& one : paths) path(one);
  }

  void folder(const std::string& root) {
    const std::size_t before = list_.inputs.size();
    const std::uint64_t skipped_before = list_.skipped;
    std::vector<std::string> folders{root};
    std::vector<InputFile> files;
    std::vector<ReadProblem> problems;
    while (!folders.empty()) {
      const std::string here = std::move(folders.back());
      folders.pop_back();
      std::error_code error;
      for (fs::directory_iterator entry(here, error), end; !error && entry != end; entry.increment(error)) {
        look_at(*entry, folders, files);
      }
      if (error) problems.push_back(unreadable(here, "cannot be read: " + reason_of(error.value())));
    }
    std::ranges::sort(files, {}, &InputFile::path);
    std::ranges::sort(problems, {}, &Problem::source);
    for (InputFile& file : files) list_.inputs.emplace_back(std::move(file));
    for (ReadProblem& problem : problems) list_.inputs.emplace_back(std::move(problem));
    if (list_.inputs.size() != before) return;
    const std::uint64_t skipped = list_.skipped - skipped_before;
    list_.inputs.emplace_back(unreadable(
        root, skipped == 0
                  ? "the folder has no files to read"
                  : fmt::format("the folder has no files to read, but {} of unknown kind; --input-format reads them",
                                skipped)));
  }

  void look_at(const fs::directory_entry& entry, std::vector<std::string>& folders, std::vector<InputFile>& files) {
    if (entry.path().filename().native().starts_with('.')) return;
    std::error_code error;
    if (entry.is_directory(error)) {
      if (!entry.is_symlink(error)) folders.push_back(entry.path().native());
      return;
    }
    if (!entry.is_regular_file(error)) return;
    const bool known = format_of_name(entry.path().native()) != InputFormat::automatic;
    if (!known && options_.format == InputFormat::automatic) {
      ++list_.skipped;
      return;
    }
    const auto size = entry.file_size(error);
    files.push_back({entry.path().native(), error ? std::nullopt : std::optional<std::uint64_t>(size)});
  }

  const ReadOptions& options_;
  InputList list_;
};

}  // namespace

InputList list_inputs(const std::vector<std::string>& arguments, const ReadOptions& options) {
  Lister lister(options);
  for (const std::string& argument : arguments) lister.argument(argument);
  return lister.take();
}

}  // namespace dragoman
