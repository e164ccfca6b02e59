// SPDX-License-Identifier: BSL-1.0
// Lists of numbers as bytes: the same everywhere, whatever they are cut into, and never more than there is.
#include "portfolio/packing.hpp"

#include <cstdint>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;
using columns::Packer;
using columns::Unpacker;
using columns::Unsound;

namespace {

std::string packed(std::vector<std::uint64_t> const& values) {
  std::string bytes;
  Packer(bytes).list(values);
  return bytes;
}

}  // namespace

TEST_CASE("numbers are little-endian, as short as the greatest of a list allows", "[portfolio]") {
  using namespace std::string_literals;
  CHECK(packed({}) == "\x01"s);
  CHECK(packed({0, 255}) == "\x01\x00\xFF"s);
  CHECK(packed({1, 256}) == "\x02\x01\x00\x00\x01"s);
  CHECK(packed({0x010203}) == "\x03\x03\x02\x01"s);
  CHECK(packed({0xFFFFFFFF}) == "\x04\xFF\xFF\xFF\xFF"s);
  CHECK(packed({0x100000000}) == "\x08\x00\x00\x00\x00\x01\x00\x00\x00"s);
  std::string bytes;
  Packer packer(bytes);
  packer.number(258);
  packer.bytes("字");
  CHECK(bytes == "\x02\x01\x00\x00\x00\x00\x00\x00字"s);
}

TEST_CASE("what is packed is unpacked, in whatever pieces it comes", "[portfolio]") {
  test::Random random(3);
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    Packer packer(bytes);
    std::vector<std::vector<std::uint64_t>> lists;
    for (std::size_t n = 1 + random.below(5); n > 0; --n) {
      unsigned const shift = 8 * static_cast<unsigned>(random.below(8));
      std::vector<std::uint64_t> list;
      for (std::size_t i = random.below(20); i > 0; --i)
        list.push_back((UINT64_MAX >> shift) - static_cast<std::uint64_t>(random.below(200)));
      packer.list(list);
      packer.number(list.size());
      packer.bytes("some text");
      lists.push_back(std::move(list));
    }
    std::vector<std::string> pieces;
    for (std::string_view rest = bytes; !rest.empty();) {
      std::size_t const size = std::min(rest.size(), random.below(round % 3 == 0 ? 3 : 40));
      pieces.emplace_back(rest.substr(0, size));
      rest.remove_prefix(size);
    }
    Unpacker in(pieces);
    CHECK(in.remaining() == bytes.size());
    for (auto const& list : lists) {
      std::vector<std::uint64_t> read;
      in.list(read, list.size(), UINT64_MAX);
      CHECK(read == list);
      CHECK(in.number() == list.size());
      CHECK(in.bytes(9) == "some text");
    }
    CHECK(in.remaining() == 0);
  }
}

TEST_CASE("what is beyond its bounds, cut off or of an unknown width is unsound", "[portfolio]") {
  auto const read = [](std::string bytes, std::size_t n, std::uint64_t most) {
    std::vector<std::string> const pieces{std::move(bytes)};
    std::vector<std::uint32_t> list;
    Unpacker(pieces).list(list, n, most);
  };
  std::string const three = packed({3, 7, 300});
  CHECK_NOTHROW(read(three, 3, 300));
  CHECK_THROWS_AS(read(three, 3, 299), Unsound);
  CHECK_THROWS_AS(read(three, 4, 300), Unsound);
  CHECK_THROWS_AS(read(three, SIZE_MAX, 300), Unsound);
  CHECK_THROWS_AS(read("", 0, 300), Unsound);
  for (char width : {'\0', '\5', '\6', '\7', '\t', '\xFF'}) CHECK_THROWS_AS(read(width + three, 1, 300), Unsound);
  std::vector<std::string> const pieces{"\x02", ""};
  CHECK_THROWS_AS(Unpacker(pieces).number(), Unsound);
  CHECK_THROWS_AS(Unpacker(pieces).bytes(2), Unsound);
  CHECK_THROWS_AS(Unpacker(pieces).bytes(UINT64_MAX), Unsound);
  std::vector<std::uint32_t> list;
  CHECK_THROWS_AS(Unpacker(pieces).list_of(list, 1, 0), Unsound);
}
