// SPDX-License-Identifier: BSL-1.0
// The records of an archive in their order, taken from a stream or from memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <string>
#include <string_view>
#include <utility>

#include <bangfu/archive/contents.hpp>
#include <bangfu/archive/detail/envelope.hpp>
#include <bangfu/core/error.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu::archive::detail {

bool is_section_name(std::string_view name) noexcept;

/// Throws an error at an offset of the archive.
[[noreturn]] void fail_at(ReadOptions const& options, std::uint64_t offset, ReadErrorCode code, std::string_view found,
                          char const* zh, char const* en);

/// Bytes that come one after the other.
class Source {
 public:
  Source() = default;
  Source(Source const&) = delete;
  Source& operator=(Source const&) = delete;
  virtual ~Source() = default;
  /// A line without its line feed, valid until the next call. False where none ends within `longest_line` bytes.
  virtual bool line(std::string_view& line) = 0;
  /// The next bytes, valid until the next call; fewer where the source ends.
  virtual std::string_view take(std::size_t size) = 0;
  [[nodiscard]] std::uint64_t offset() const noexcept { return offset_; }

 protected:
  std::uint64_t offset_ = 0;
};

class MemorySource : public Source {
 public:
  explicit MemorySource(std::string_view bytes) : rest_(bytes) {}
  bool line(std::string_view& line) override;
  std::string_view take(std::size_t size) override;
  [[nodiscard]] bool at_end() const noexcept { return rest_.empty(); }

 private:
  std::string_view rest_;
};

class StreamSource : public Source {
 public:
  explicit StreamSource(std::istream& in) : in_(in) {}
  bool line(std::string_view& line) override;
  std::string_view take(std::size_t size) override;

 private:
  void room(std::size_t size);

  std::istream& in_;
  std::string buffer_{};  // of which the beginning is in use
};

/// Reads the header line into the contents. @throws ReadError
void read_header(std::string_view line, Contents& contents, ReadOptions const& options);

/// What the line of a record says.
struct RecordHead {
  enum class Kind : unsigned char { plan, section, index } kind = Kind::plan;
  std::string_view name{};  // of a section
  std::uint64_t bytes = 0;
  Line line{};
};
/// Nothing where the line is none of a record.
std::optional<RecordHead> read_record_head(bool xml, std::string_view line);
/// The offset of the index that an end line tells, where its checksum is right. Nothing where it is no such line.
/// @param header the header line with its line feed, @param index_sum checksum of the record of the index
std::optional<std::uint64_t> read_end(bool xml, std::string_view line, std::string_view header,
                                      std::uint64_t index_sum);

/// Loads what a record holds; places in errors are those in the archive.
void load_plan(Contents const& contents, std::string_view payload, std::uint64_t offset, Plan& plan,
               ReadOptions const& options);
void load_index(Contents const& contents, std::string_view payload, std::uint64_t offset, Index& index,
                ReadOptions const& options);
/// Whether the index tells of a plan what the plan says.
bool tells_of(PlanEntry const& entry, Plan const& plan);

/// Goes through an archive from its beginning to its end.
class Records {
 public:
  /// Reads the header. @param most bytes of all records together @throws ReadError
  Records(Source& source, ReadOptions const& options, std::uint64_t most = ~std::uint64_t{0});
  /// Reads the next plan; false behind the last, when index and end have been verified. @throws ReadError
  bool next(Plan& plan);
  /// Calls `f(name, bytes)` for sections that are passed over.
  void on_section(std::function<void(std::string_view name, std::string_view bytes)> f) { on_section_ = std::move(f); }
  [[nodiscard]] Contents const& contents() const noexcept { return contents_; }
  [[nodiscard]] std::size_t plans_seen() const noexcept { return seen_.plans.size(); }

 private:
  void finish(RecordHead const& head, std::string_view payload, std::uint64_t offset);
  std::string_view take(RecordHead const& head, std::uint64_t offset);

  Source& source_;
  ReadOptions const& options_;
  std::uint64_t most_;
  Contents contents_{};
  std::string header_{};
  Index seen_{};
  std::vector<std::uint64_t> told_{};  // by plan: a checksum of its id and title, 0 where it could not be loaded
  std::function<void(std::string_view, std::string_view)> on_section_{};
  enum class State : unsigned char { open, broken, ended } state_ = State::open;
};

}  // namespace bangfu::archive::detail
