// Runs a test program with a temporary folder of its own, removed at its end: ctest starts each test as a process,
// several at once, and two checkouts may be tested side by side.

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

int main(int arguments, char** values) {
  testing::InitGoogleTest(&arguments, values);
  std::string folder = (std::filesystem::temp_directory_path() / "dragoman-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) {
    std::perror(folder.c_str());
    return EXIT_FAILURE;
  }
  // GoogleTest asks the first for its TempDir(), std::filesystem and the programs that a test starts the second.
  setenv("TEST_TMPDIR", (folder + "/").c_str(), 1);
  setenv("TMPDIR", folder.c_str(), 1);
  const int result = RUN_ALL_TESTS();
  std::error_code left;
  std::filesystem::remove_all(folder, left);
  return result;
}
