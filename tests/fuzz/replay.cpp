// SPDX-License-Identifier: BSL-1.0
// Feeds each file of the given folders to a fuzzer's entry point, once: what crashed before must not crash again.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

int main(int argc, char* argv[]) {
  namespace fs = std::filesystem;
  std::size_t count = 0;
  for (auto const& folder : std::vector<std::string>(argv + 1, argv + argc)) {
    if (!fs::is_directory(folder)) continue;  // no crash so far
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator(folder)) {
      if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (auto const& file : files) {
      std::cerr << file.string() << std::endl;  // before the call: a crash names its input
      std::ifstream in(file, std::ios::binary);
      std::vector<char> const bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
      // A copy of exactly this size, so that a sanitizer sees a read beyond the end.
      std::vector<std::uint8_t> const input(bytes.begin(), bytes.end());
      LLVMFuzzerTestOneInput(input.data(), input.size());
      ++count;
    }
  }
  std::cout << "replayed " << count << " inputs\n";
  return count == 0 ? 1 : 0;
}
