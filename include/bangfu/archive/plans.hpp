// SPDX-License-Identifier: BSL-1.0
/// @file
/// Archives of many plans: written and read one by one in the memory of one, and files of which single plans are read.
/// @code
/// archive::PlanFile file("county.bfa");
/// for (auto const& entry : file.contents().index.plans) std::cout << entry.id << ' ' << entry.title << '\n';
/// if (auto const at = file.find(PlanId("2019-lechang"))) use(file.read(*at).value);
/// @endcode
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include <bangfu/archive/contents.hpp>
#include <bangfu/archive/form.hpp>
#include <bangfu/core/diagnostic.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu::archive {

/// Writes plans one by one. An archive that was not finished is refused by readers; they give its plans first.
class PlanWriter {
 public:
  /// @param out opened as binary; outlives the writer. What it writes begins where the stream stands.
  explicit PlanWriter(std::ostream& out, Form form = Form::compact);
  PlanWriter(PlanWriter const&) = delete;
  PlanWriter& operator=(PlanWriter const&) = delete;
  ~PlanWriter() = default;

  /// @throws ReadError (io) where the stream fails, std::logic_error after `finish`
  void write(Plan const& plan);
  /// Keeps bytes of a program's own beside the plans. Only the compact form has sections.
  /// @param name lower-case letters, digits and hyphens, 1 to 40, each name once
  /// @throws ReadError (io), std::logic_error for another form, a bad name, or after `finish`
  void section(std::string_view name, std::string_view bytes);
  /// Writes the index and the end. @throws ReadError (io) where the stream fails
  void finish();
  [[nodiscard]] std::size_t size() const noexcept { return index_.plans.size(); }
  /// What has been written so far.
  [[nodiscard]] Index const& index() const noexcept { return index_; }

 private:
  struct Written {
    std::uint64_t offset;
    std::uint64_t checksum;
  };
  Written record(std::string const& head, std::string_view payload);
  void put(std::string_view bytes);
  void must_be_open() const;

  std::ostream& out_;
  Form form_;
  Index index_{};
  std::string header_{};
  std::string payload_{};  // kept for its room
  std::uint64_t at_ = 0;
  bool finished_ = false;
};

/// Reads plans one by one in the order in which they stand. Sections are passed over, or handed out as they come.
class PlanReader {
 public:
  /// @param in opened as binary; outlives the reader
  /// @throws ReadError for what is no archive, or one of a newer version
  explicit PlanReader(std::istream& in, ReadOptions options = {});
  /// The same from memory. What stands behind the end of the archive is not looked at.
  /// @param bytes outlive the reader @throws ReadError
  explicit PlanReader(std::string_view bytes, ReadOptions options = {});
  PlanReader(PlanReader const&) = delete;
  PlanReader& operator=(PlanReader const&) = delete;
  ~PlanReader();

  /// The next plan, or nothing behind the last one, when index and end have been verified too.
  /// After an error within a plan whose length is known the next call goes on with the plan behind it, so that one
  /// damaged plan does not cost the others. @throws ReadError
  std::optional<Loaded<Plan>> next();
  /// The same, into a plan that there is already: what it held makes room for the next one, so that reading many takes
  /// half the time. False behind the last one. After an error the plan holds some value. @throws ReadError
  bool next(Plan& plan);
  /// Calls `f(name, bytes)` for each section between or behind the plans, when its checksum has been verified; the bytes
  /// are valid during the call.
  void on_section(std::function<void(std::string_view name, std::string_view bytes)> f);
  /// The form and the versions; index, bytes and checksum only after the end.
  [[nodiscard]] Contents const& contents() const noexcept;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A file of which any plan can be read without the others.
class PlanFile {
 public:
  /// Reads the beginning, the index and the end. @param path UTF-8 @throws ReadError
  explicit PlanFile(std::string const& path, ReadOptions options = {});
  PlanFile(PlanFile const&) = delete;
  PlanFile& operator=(PlanFile const&) = delete;
  ~PlanFile();

  /// What the file says of itself.
  [[nodiscard]] Contents const& contents() const noexcept;
  [[nodiscard]] std::size_t size() const noexcept { return contents().index.plans.size(); }
  /// The position of the first plan with this id. Linear in the number of plans.
  [[nodiscard]] std::optional<std::size_t> find(PlanId const& id) const noexcept;

  /// @pre `i < size()` @throws ReadError
  [[nodiscard]] Loaded<Plan> read(std::size_t i);
  /// The bytes of a section, verified; nothing where the archive has none of that name. @throws ReadError
  [[nodiscard]] std::optional<std::string> section(std::string_view name);
  /// Looks whether the record of a plan is what was written, without loading it. @pre `i < size()`
  [[nodiscard]] std::optional<ReadError> damage(std::size_t i);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace bangfu::archive
