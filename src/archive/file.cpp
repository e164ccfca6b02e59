// SPDX-License-Identifier: BSL-1.0
// Archives whose plans are read one by one at any place: by the index at the end.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <utility>

#include <bangfu/archive/contents.hpp>
#include <bangfu/archive/plans.hpp>

#include "archive/open_file.hpp"
#include "archive/records.hpp"

namespace bangfu::archive {

namespace {

using namespace detail;

/// Bytes that can be fetched from any place.
class Store {
 public:
  Store() = default;
  Store(Store const&) = delete;
  Store& operator=(Store const&) = delete;
  virtual ~Store() = default;
  [[nodiscard]] virtual std::uint64_t size() const = 0;
  /// Some bytes, fewer at the end; valid until the next call.
  virtual std::string_view fetch(std::uint64_t offset, std::size_t size) = 0;
};

class MemoryStore : public Store {
 public:
  explicit MemoryStore(std::string_view bytes) : bytes_(bytes) {}
  [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
  std::string_view fetch(std::uint64_t offset, std::size_t size) override {
    return offset > bytes_.size() ? std::string_view() : bytes_.substr(static_cast<std::size_t>(offset), size);
  }

 private:
  std::string_view bytes_;
};

class FileStore : public Store {
 public:
  FileStore(std::string const& path, ReadOptions const& options) {
    std::filesystem::path const name = path_of(path);
    in_ = open_file(name, options);
    std::error_code error;
    size_ = std::filesystem::file_size(name, error);
    if (error) fail_at(options, 0, ReadErrorCode::io, error.message(), "可以读取的文件", "a file that can be read");
  }
  [[nodiscard]] std::uint64_t size() const override { return size_; }
  std::string_view fetch(std::uint64_t offset, std::size_t size) override {
    // No more than the file has, whatever is asked for.
    std::uint64_t const left = offset > size_ ? 0 : size_ - offset;
    buffer_.resize(static_cast<std::size_t>(std::min<std::uint64_t>(size, left)));
    in_.clear();
    in_.seekg(static_cast<std::streamoff>(offset));
    in_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.resize(static_cast<std::size_t>(in_.gcount()));
    return buffer_;
  }

 private:
  std::ifstream in_{};
  std::uint64_t size_ = 0;
  std::string buffer_{};
};

struct Payload {
  std::string_view bytes{};
  std::uint64_t offset = 0;
};

/// A record of which the line has been read and the checksum verified. @param end where it has to end at the latest
Payload fetch_record(Store& store, Contents const& contents, std::uint64_t offset, std::uint64_t bytes,
                     std::uint64_t end, RecordHead& head, std::size_t most, ReadOptions const& options) {
  auto const damaged = [&] {
    fail_at(options, offset, ReadErrorCode::syntax, "", "完好的记录", "an undamaged record");
  };
  if (offset > end || bytes > end - offset) damaged();
  if (bytes > most)
    fail_at(options, offset, ReadErrorCode::limit, std::to_string(bytes), "限额以内的记录",
            "a record within the limits");
  std::string_view const fetched = store.fetch(offset, static_cast<std::size_t>(bytes) + longest_line);
  std::size_t const line_end = fetched.substr(0, longest_line + 1).find('\n');
  if (line_end == std::string_view::npos) damaged();
  auto const read = read_record_head(contents.form == Form::xml, fetched.substr(0, line_end));
  if (!read || (bytes != 0 && read->bytes != bytes)) damaged();
  head = *read;
  std::uint64_t const begin = offset + line_end + 1;
  if (head.bytes > end - offset || begin + head.bytes + 1 > end) damaged();
  auto const size = static_cast<std::size_t>(head.bytes);
  std::string_view const payload = fetched.substr(line_end + 1, size);
  if (payload.size() != size || fetched.size() <= line_end + 1 + size || fetched[line_end + 1 + size] != '\n' ||
      checksum(head.line.text, payload) != head.line.sum)
    damaged();
  return {payload, begin};
}

/// Reads the beginning and the end.
Contents open(Store& store, ReadOptions const& options) {
  Contents contents;
  contents.bytes = store.size();
  std::string_view const first = store.fetch(0, longest_line + 1);
  std::size_t const size = first.find('\n');
  if (size == std::string_view::npos || !is_archive(first))
    fail_at(options, 0, ReadErrorCode::syntax, "", "bangfu 归档", "an archive of bangfu");
  read_header(first.substr(0, size), contents, options);
  std::string const header(first.substr(0, size + 1));
  bool const xml = contents.form == Form::xml;
  std::size_t const end_bytes = end_size(contents.form);
  auto const broken = [&] {
    fail_at(options, contents.bytes, ReadErrorCode::syntax, "", "归档的结尾", "the end of the archive");
  };
  if (contents.bytes < header.size() + end_bytes) broken();
  std::uint64_t const end = contents.bytes - end_bytes;
  std::string last(store.fetch(end, end_bytes));
  if (xml) {
    if (last.size() != end_bytes || last.substr(end_bytes - xml_close.size()) != xml_close) broken();
    last.resize(end_bytes - xml_close.size());
  }
  if (last.empty() || last.back() != '\n') broken();
  last.pop_back();
  // The offset is needed to find the index whose checksum belongs to the line that tells the offset.
  auto const opened = open_line(xml, last);
  if (!opened || opened->text.substr(0, 4) != "end ") broken();
  std::string_view text = opened->text.substr(4);
  auto const offset = detail::read_number(text, "index");
  if (!offset || *offset > end) broken();
  RecordHead head;
  std::uint64_t const room = end - *offset;
  if (room > options.limits.max_bytes)
    fail_at(options, *offset, ReadErrorCode::limit, std::to_string(room), "限额以内的索引",
            "an index within the limits");
  // The line of the index tells its length; it fills what lies between its line and the end.
  std::string_view const fetched = store.fetch(*offset, longest_line + 1);
  std::size_t const line_size = fetched.find('\n');
  if (line_size == std::string_view::npos) broken();
  auto const told = read_record_head(xml, fetched.substr(0, line_size));
  if (!told || told->kind != RecordHead::Kind::index || line_size + 2 + told->bytes != room) broken();
  Payload const payload =
      fetch_record(store, contents, *offset, told->bytes, end, head, options.limits.max_bytes, options);
  if (read_end(xml, last, header, head.line.sum) != offset) broken();
  contents.checksum = opened->sum;
  load_index(contents, payload.bytes, payload.offset, contents.index, options);
  if (contents.index.plans.size() > options.limits.max_plans)
    fail_at(options, *offset, ReadErrorCode::limit, "", "限额以内的方案个数", "no more plans than the limits allow");
  return contents;
}

}  // namespace

Contents inspect_bytes(std::string_view bytes, ReadOptions const& options) {
  MemoryStore store(bytes);
  return open(store, options);
}

Contents inspect(std::string const& path, ReadOptions const& options) {
  ReadOptions named = options;
  if (named.source.empty()) named.source = path;
  FileStore store(path, named);
  return open(store, named);
}

struct PlanFile::State {
  State(std::string const& path, ReadOptions given) : options(std::move(given)), store(path, options) {
    contents = open(store, options);
  }
  /// A record that the index tells of.
  template <class Entry>
  Payload fetch(Entry const& entry, RecordHead::Kind kind, RecordHead& head) {
    Payload const payload = fetch_record(store, contents, entry.offset, entry.bytes, contents.bytes, head,
                                         options.limits.max_record_bytes, options);
    if (head.kind != kind || head.bytes != entry.bytes || head.line.sum != entry.checksum)
      fail_at(options, entry.offset, ReadErrorCode::syntax, "", "与索引相符的记录",
              "a record that agrees with the index");
    return payload;
  }
  ReadOptions options;
  FileStore store;
  Contents contents{};
};

namespace {

ReadOptions named(ReadOptions options, std::string const& path) {
  if (options.source.empty()) options.source = path;
  return options;
}

}  // namespace

PlanFile::PlanFile(std::string const& path, ReadOptions options)
    : state_(std::make_unique<State>(path, named(std::move(options), path))) {}
PlanFile::~PlanFile() = default;

Contents const& PlanFile::contents() const noexcept { return state_->contents; }

std::optional<std::size_t> PlanFile::find(PlanId const& id) const noexcept {
  auto const& plans = contents().index.plans;
  for (std::size_t i = 0; i < plans.size(); ++i)
    if (plans[i].id == id) return i;
  return std::nullopt;
}

Loaded<Plan> PlanFile::read(std::size_t i) {
  PlanEntry const& entry = contents().index.plans[i];
  RecordHead head;
  Payload const payload = state_->fetch(entry, RecordHead::Kind::plan, head);
  Loaded<Plan> loaded{};
  load_plan(contents(), payload.bytes, payload.offset, loaded.value, state_->options);
  if (!tells_of(entry, loaded.value))
    fail_at(state_->options, entry.offset, ReadErrorCode::syntax, loaded.value.id.value(), "与索引相符的方案",
            "a plan that agrees with the index");
  return loaded;
}

std::optional<std::string> PlanFile::section(std::string_view name) {
  for (SectionEntry const& entry : contents().index.sections) {
    if (entry.name != name) continue;
    RecordHead head;
    std::string bytes(state_->fetch(entry, RecordHead::Kind::section, head).bytes);
    if (head.name != name)
      fail_at(state_->options, entry.offset, ReadErrorCode::syntax, "", "与索引相符的附段",
              "a section that agrees with the index");
    return bytes;
  }
  return std::nullopt;
}

std::optional<ReadError> PlanFile::damage(std::size_t i) {
  try {
    RecordHead head;
    state_->fetch(contents().index.plans[i], RecordHead::Kind::plan, head);
    return std::nullopt;
  } catch (ReadError const& error) {
    return error;
  }
}

}  // namespace bangfu::archive
