#pragma once

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

namespace dragoman {

/// What a run of the program gave.
struct Ran {
  int code = -1;
  std::string out;
  std::string err;
};

/// A test that runs the built program in a folder of its own, as a user would.
struct ProgramTest : testing::Test {
  void SetUp() override {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    folder = std::filesystem::path(testing::TempDir()) /
             (std::string("dragoman-") + info->test_suite_name() + "-" + info->name());
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
  }
  void TearDown() override { std::filesystem::remove_all(folder); }

  /// `arguments` as a shell reads them, after the program's name; runs in the test's folder.
  Ran run(const std::string& arguments, const std::string& input = "") const {
    write(".in", input);
    const std::string command =
        "cd '" + folder.string() + "' && '" + DRAGOMAN_PROGRAM + "' " + arguments + " <.in >.out 2>.err";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(".out"), read(".err")};
  }

  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder / name, std::ios::binary) << bytes;
  }
  [[nodiscard]] std::string read(const std::string& name) const {
    std::ifstream in(folder / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }

  std::filesystem::path folder;
};

inline const std::filesystem::path source_folder = DRAGOMAN_SOURCE_DIR;

}  // namespace dragoman
