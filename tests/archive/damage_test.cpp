// SPDX-License-Identifier: BSL-1.0
// Golden archives truncated at every byte and each byte changed, with the old checksum and with the right one: refused
// with a typed error, or a value that is as good as any other.
#include <bangfu/archive/archive.hpp>
#include <bangfu/json/json.hpp>

#include <sstream>

#include "support/archive_envelope.hpp"
#include "support/catch.hpp"
#include "support/memory.hpp"

using namespace bangfu;
using archive::Form;
using test::memory_of;

namespace {

struct Tally {
  std::size_t refused = 0;
  std::size_t read = 0;
  std::size_t most_memory = 0;
};

/// What holds of every plan that a reader gives.
void check_invariants(Plan const& plan) {
  std::string const json = json::to_json(plan);
  auto const again = json::try_read(json);
  if (!again) FAIL(ReadError(again.error()).what() << '\n' << json);
  if (!(again->value == plan)) FAIL("JSON does not give it back: " << json);
}

void try_bytes(std::string const& bytes, Tally& tally) {
  std::size_t const memory = memory_of([&] {
    auto const result = archive::try_read(bytes);
    if (result) {
      ++tally.read;
      check_invariants(result->value);
    } else {
      ++tally.refused;
      ReadError const error = result.error();
      if (error.place().offset > bytes.size() || error.expected().size() < 2)
        FAIL("an error without its place: " << error.what());
    }
  });
  tally.most_memory = std::max(tally.most_memory, memory);
}

std::string golden(std::string const& name, Form form) {
  return test::read_file(test::source_dir() / "tests/golden/v0" / (name + std::string(archive::ending(form))));
}

constexpr std::size_t allowed = std::size_t{64} << 20;

}  // namespace

TEST_CASE("truncated at every byte and changed in every byte, with the old checksums: always refused") {
  for (auto const& form : Enumeration<Form>::all) {
    for (std::string const name : {"small", "full"}) {
      std::string const bytes = golden(name, form.value);
      std::size_t const need = memory_of([&] { CHECK(archive::try_read(bytes).has_value()); });
      Tally tally;
      std::size_t const step = name == "small" || test::long_run() ? 1 : test::sanitized() ? 197 : 19;
      for (std::size_t size = 0; size < bytes.size(); size += step) try_bytes(bytes.substr(0, size), tally);
      std::string damaged = bytes;
      for (std::size_t i = 0; i < bytes.size(); i += step) {
        for (unsigned const change : {0x01U, 0x20U, 0x80U, 0xFFU}) {
          damaged[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) ^ change);
          try_bytes(damaged, tally);
        }
        damaged[i] = bytes[i];
      }
      CHECK(tally.read == 0);
      CHECK(tally.most_memory <= need + allowed);
      std::cout << "damage, old checksums: " << name << ' ' << form.code << ", " << bytes.size()
                << " bytes: " << tally.refused << " of " << tally.refused + tally.read << " refused, at most "
                << tally.most_memory / 1024 << " KiB (golden " << need / 1024 << ")\n";
    }
  }
}

TEST_CASE(
    "the payload truncated at every byte and changed in every byte, with the right checksums: refused, or sound") {
  for (auto const& form : Enumeration<Form>::all) {
    for (std::string const name : {"small", "full"}) {
      std::string const payload = test::first_payload(golden(name, form.value));
      std::size_t const need =
          memory_of([&] { CHECK(archive::try_read(test::enclosed(form.value, payload)).has_value()); });
      Tally tally;
      std::size_t step = 1;
      if (name == "full" && !test::long_run()) step = 1 + payload.size() / (test::sanitized() ? 30 : 250);
      if (name == "small" && test::sanitized()) step = form.value == Form::xml ? 24 : 6;
      for (std::size_t size = 0; size < payload.size(); size += step)
        try_bytes(test::enclosed(form.value, payload.substr(0, size)), tally);
      std::string damaged = payload;
      std::size_t const changes = form.value == Form::xml && !test::long_run() ? 3 : 5;
      for (std::size_t i = 0; i < payload.size(); i += step) {
        for (std::size_t k = 0; k < changes; ++k) {
          constexpr unsigned change[] = {0x01, 0x80, 0x10, 0x02, 0xFF};
          damaged[i] = static_cast<char>(static_cast<unsigned char>(payload[i]) ^ change[k]);
          try_bytes(test::enclosed(form.value, damaged), tally);
        }
        damaged[i] = payload[i];
      }
      CHECK(tally.refused > 0);
      CHECK(tally.most_memory <= need + allowed);
      std::cout << "damage, right checksums: " << name << ' ' << form.code << ", " << payload.size()
                << " bytes: " << tally.refused << " refused and " << tally.read << " sound of "
                << tally.refused + tally.read << ", at most " << tally.most_memory / 1024 << " KiB (golden "
                << need / 1024 << ")\n";
    }
  }
}

TEST_CASE("the envelope changed in every byte and resealed: refused, or the same plan") {
  std::size_t refused = 0;
  std::size_t read = 0;
  for (auto const& form : Enumeration<Form>::all) {
    std::string const bytes = golden("small", form.value);
    Plan const plan = archive::read(bytes).value;
    auto const entry = archive::inspect_bytes(bytes).index.plans.at(0);
    std::size_t const begin = bytes.find('\n', static_cast<std::size_t>(entry.offset)) + 1;
    std::size_t const end = begin + static_cast<std::size_t>(entry.bytes);
    CHECK(test::resealed(bytes) == bytes);
    std::size_t const step = test::tries(test::sanitized() ? 3 : 1, 1);
    for (std::size_t i = 0; i < bytes.size(); i += step) {
      if (i >= begin && i < end) i = end;  // the plan itself is changed above
      for (unsigned const change : {0x01U, 0x02U, 0x08U, 0x80U}) {
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) ^ change);
        damaged = test::resealed(damaged);
        auto const result = archive::try_read(damaged);
        if (result) CHECK(result->value == plan);
        ++(result ? read : refused);
        try {
          (void)archive::inspect_bytes(damaged);
        } catch (ReadError const&) {
          // as it should be
        }
        std::istringstream in(damaged);
        try {
          archive::PlanReader reader(in);
          while (reader.next()) continue;
        } catch (ReadError const&) {
          // likewise
        }
      }
    }
  }
  CHECK(refused > 1000);
  std::cout << "damage, envelopes resealed: " << refused << " refused, " << read << " read as the same plan\n";
}

TEST_CASE("nothing may stand before, behind or between") {
  for (auto const& form : Enumeration<Form>::all) {
    std::string const bytes = golden("small", form.value);
    CHECK_FALSE(archive::try_read(bytes + '\n').has_value());
    CHECK_FALSE(archive::try_read(bytes + bytes).has_value());
    CHECK_FALSE(archive::try_read(' ' + bytes).has_value());
    CHECK_FALSE(archive::try_read("").has_value());
    std::string const payload = test::first_payload(bytes);
    CHECK_FALSE(archive::try_read(test::enclosed(form.value, payload + "x")).has_value());
    CHECK_FALSE(archive::try_read(test::enclosed(form.value, "")).has_value());
  }
}

TEST_CASE("an archive of something newer is refused, with both versions named") {
  auto const refusal = [](std::string const& from, std::string const& to, Form form) {
    std::string bytes = golden("small", form);
    std::size_t const at = bytes.find(from);
    REQUIRE(at != std::string::npos);
    bytes.replace(at, from.size(), to);
    auto const result = archive::try_read(test::resealed(bytes));
    REQUIRE_FALSE(result.has_value());
    ReadError error = result.error();
    CHECK(error.code() == ReadErrorCode::newer_version);
    return error.found() + " / " + std::string(error.expected().in("en"));
  };
  CHECK(refusal("archive 1", "archive 2", Form::compact) == "archive 2 / archive format 1 or older");
  CHECK(refusal("schema=1", "schema=7", Form::text) == "schema 7 / schema 1 or older");
  CHECK(refusal("boost=", "boost=9", Form::xml).find("or older") != std::string::npos);
  // The class of a plan is the first thing in the record.
  std::string payload = test::first_payload(golden("small", Form::compact));
  REQUIRE(payload[0] == 1);
  payload[0] = 5;
  auto const result = archive::try_read(test::enclosed(Form::compact, payload));
  REQUIRE_FALSE(result.has_value());
  ReadError const error = result.error();
  CHECK(error.code() == ReadErrorCode::newer_version);
  CHECK(error.found() == "plan 5");
  CHECK(error.expected().in("en") == "plan of version 1 or older");
}
