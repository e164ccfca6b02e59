// SPDX-License-Identifier: BSL-1.0
#include <bangfu/archive/read.hpp>

#include <utility>

#include <bangfu/archive/plans.hpp>
#include <bangfu/io/file.hpp>

#include "archive/records.hpp"

namespace bangfu::archive {

namespace detail {
namespace {

void read_all(Plan& value, Records& records, ReadOptions const& options) {
  Plan plan;
  bool const one = records.next(plan);
  if (one) {
    Plan second;
    if (records.next(second))
      fail_at(options, 0, ReadErrorCode::type, "", "只有一份方案的归档", "an archive of one plan only");
  } else {
    fail_at(options, 0, ReadErrorCode::type, "", "有一份方案的归档", "an archive of one plan");
  }
  value = std::move(plan);
}

void read_all(std::vector<Plan>& value, Records& records, ReadOptions const&) {
  std::vector<Plan> plans;
  for (Plan plan; true; plan = Plan()) {
    std::size_t const number = records.plans_seen();
    try {
      if (!records.next(plan)) break;
    } catch (ReadError const& error) {
      if (records.plans_seen() == number) throw;
      SourcePlace place = error.place();
      place.pointer = '/' + std::to_string(number) + place.pointer;
      throw error.at(std::move(place));
    }
    plans.push_back(std::move(plan));
  }
  value = std::move(plans);
}

template <class T>
void read_bytes_as(T& value, std::string_view bytes, ReadOptions const& options) {
  if (bytes.size() > options.limits.max_bytes)
    fail_at(options, 0, ReadErrorCode::limit, std::to_string(bytes.size()), "限额以内的归档",
            "an archive within the limits");
  MemorySource source(bytes);
  Records records(source, options);
  T read{};
  read_all(read, records, options);
  if (!source.at_end())
    fail_at(options, source.offset(), ReadErrorCode::syntax, "", "归档至此结束", "the end of the archive");
  value = std::move(read);
}

template <class T>
void read_stream_as(T& value, std::istream& in, ReadOptions const& options) {
  StreamSource source(in);
  Records records(source, options, options.limits.max_bytes);
  read_all(value, records, options);
}

}  // namespace

void read_bytes(Plan& value, std::string_view bytes, ReadOptions const& options) {
  read_bytes_as(value, bytes, options);
}
void read_bytes(std::vector<Plan>& value, std::string_view bytes, ReadOptions const& options) {
  read_bytes_as(value, bytes, options);
}
void read_stream(Plan& value, std::istream& in, ReadOptions const& options) { read_stream_as(value, in, options); }
void read_stream(std::vector<Plan>& value, std::istream& in, ReadOptions const& options) {
  read_stream_as(value, in, options);
}

std::string read_whole(std::string const& path, ReadOptions const& options) {
  try {
    return io::read_file(path, options.limits.max_bytes);
  } catch (ReadError const& error) {
    throw error.at({.source = options.source});
  }
}

}  // namespace detail

struct PlanReader::State {
  State(std::unique_ptr<detail::Source> from, ReadOptions given)
      : options(std::move(given)), source(std::move(from)), records(*source, options) {}
  ReadOptions options;
  std::unique_ptr<detail::Source> source;
  detail::Records records;
};

PlanReader::PlanReader(std::istream& in, ReadOptions options)
    : state_(std::make_unique<State>(std::make_unique<detail::StreamSource>(in), std::move(options))) {}
PlanReader::PlanReader(std::string_view bytes, ReadOptions options)
    : state_(std::make_unique<State>(std::make_unique<detail::MemorySource>(bytes), std::move(options))) {}
PlanReader::~PlanReader() = default;

std::optional<Loaded<Plan>> PlanReader::next() {
  Loaded<Plan> loaded{};
  if (!state_->records.next(loaded.value)) return std::nullopt;
  return loaded;
}
bool PlanReader::next(Plan& plan) { return state_->records.next(plan); }
void PlanReader::on_section(std::function<void(std::string_view, std::string_view)> f) {
  state_->records.on_section(std::move(f));
}
Contents const& PlanReader::contents() const noexcept { return state_->records.contents(); }

}  // namespace bangfu::archive
