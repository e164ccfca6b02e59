// SPDX-License-Identifier: BSL-1.0
#include <bangfu/portfolio/archive.hpp>

#include <algorithm>
#include <istream>
#include <memory>
#include <ostream>
#include <utility>
#include <vector>

#include <bangfu/archive/detail/envelope.hpp>
#include <bangfu/archive/plans.hpp>
#include <bangfu/io/file.hpp>

#include "archive/boost_streams.hpp"
#include "archive/open_file.hpp"
#include "portfolio/access.hpp"
#include "portfolio/columns.hpp"
#include "portfolio/packing.hpp"
#include "portfolio/reporter.hpp"

namespace bangfu::archive {

using columns::Access;
using columns::Columns;
using columns::Packer;
using columns::Unpacker;

namespace {

/// Of the layout of columns, and of what they are worked out from plans by: changes with both.
constexpr std::uint64_t columns_version = 1;
/// Sections are cut to this, so that no limit of a reader stands in their way.
constexpr std::size_t piece_bytes = std::size_t{8} << 20;
constexpr std::string_view section_name = "columns-";

/// Tells by which plans columns were made: a checksum over those of the plans' records.
std::uint64_t digest_of(Index const& index) {
  std::string sums;
  Packer packer(sums);
  for (PlanEntry const& plan : index.plans) packer.number(plan.checksum);
  return detail::checksum({}, sums);
}

/// Built of the plans of a portfolio, in their order.
Portfolio built_of(std::vector<Portfolio::PlanPointer> const& plans, Building building) {
  building.expected_plans = plans.size();
  auto next = plans.begin();
  return Portfolio::build(
      [&]() -> Portfolio::PlanPointer {
        while (next != plans.end() && *next == nullptr) ++next;
        return next == plans.end() ? nullptr : *next++;
      },
      building);
}

std::string packed(Columns const& columns) {
  std::string bytes;
  Packer packer(bytes);
  columns.pack(packer);
  return bytes;
}
/// As of a portfolio that was built of the plans that are left.
std::string packed_as_built(Columns const& columns) {
  if (!columns.as_built()) return packed(Access::columns(built_of(columns.plans, {})));
  if (columns.sealed()) return packed(columns);
  Columns sealed(columns);
  sealed.seal();
  return packed(sealed);
}

void write_columns(PlanWriter& writer, Columns const& columns) {
  std::string bytes;
  Packer head(bytes);
  head.number(columns_version);
  head.number(digest_of(writer.index()));
  bytes += packed_as_built(columns);
  for (std::size_t at = 0, number = 1; at < bytes.size(); at += piece_bytes, ++number)
    writer.section(std::string(section_name) + std::to_string(number), std::string_view(bytes).substr(at, piece_bytes));
}

void write_as(std::ostream& out, Portfolio const& portfolio, Form form, bool with_columns) {
  PlanWriter writer(out, form);
  portfolio.each_plan([&writer](Plan const& plan) { writer.write(plan); });
  if (with_columns && form == Form::compact) write_columns(writer, Access::columns(portfolio));
  writer.finish();
}

/// A portfolio in the making: plans as they come, and sections with columns.
class Opening {
 public:
  explicit Opening(OpenOptions const& options)
      : options_(options), reporter_(options.building), columns_(std::make_unique<Columns>()) {}

  /// Reads an archive to its end. @throws ReadError, Cancelled
  void read(PlanReader& reader) {
    if (options_.take_columns)
      reader.on_section([this](std::string_view name, std::string_view bytes) {
        if (name == std::string(section_name) + std::to_string(pieces_.size() + 1)) pieces_.emplace_back(bytes);
      });
    while (true) {
      auto plan = std::make_shared<Plan>();
      if (!reader.next(*plan)) break;
      std::string const id = plan->id.value();
      if (id.empty()) refuse(id, "带编号的方案", "a plan with an id");
      if (!columns_->add_bare(std::move(plan), groups_)) refuse(id, "编号不重复的方案", "a plan with an id of its own");
      reporter_.done(columns_->plans.size());
    }
    digest_ = digest_of(reader.contents().index);
  }

  /// The portfolio of all plans that were read.
  OpenedPortfolio open() {
    FoundColumns found = take();
    if (found == FoundColumns::taken && !options_.verify) return {Access::portfolio(std::move(columns_)), found};
    std::string const taken = found == FoundColumns::taken ? packed(*columns_) : "";
    std::vector<Portfolio::PlanPointer> const plans = std::move(columns_->plans);
    columns_.reset();
    Portfolio built = built_of(plans, options_.building);
    if (found == FoundColumns::taken && packed(Access::columns(built)) != taken) found = FoundColumns::untrue;
    return {std::move(built), found};
  }

 private:
  [[noreturn]] void refuse(std::string const& id, char const* zh, char const* en) const {
    SourcePlace place{.source = options_.reading.source,
                      .pointer = '/' + std::to_string(columns_->plans.size()) + "/id"};
    throw ReadError(ReadErrorCode::value, std::move(place), id, Text(zh, "zh").set("en", en));
  }

  FoundColumns take() {
    if (pieces_.empty()) return FoundColumns::none;
    try {
      Unpacker in(pieces_);
      if (in.number() != columns_version) return FoundColumns::other_version;
      if (in.number() != digest_) return FoundColumns::other_plans;
      columns_->unpack(in, groups_);
      return FoundColumns::taken;
    } catch (columns::Unsound const&) {
      return FoundColumns::unsound;
    }
  }

  OpenOptions const& options_;
  columns::Reporter reporter_;
  std::unique_ptr<Columns> columns_;
  std::vector<std::uint32_t> groups_;  // rows of participants that are groups
  std::vector<std::string> pieces_;
  std::uint64_t digest_ = 0;
};

[[noreturn]] void refuse_rest(std::uint64_t offset, ReadOptions const& options) {
  detail::fail_at(options, offset, ReadErrorCode::syntax, "", "归档至此结束", "the end of the archive");
}

}  // namespace

void write(std::ostream& out, Portfolio const& portfolio, SaveOptions const& options) {
  write_as(out, portfolio, options.form.value_or(Form::compact), options.columns);
}
std::string to_bytes(Portfolio const& portfolio, SaveOptions const& options) {
  std::string bytes;
  detail::StringOutput buffer(bytes);
  std::ostream out(&buffer);
  write(out, portfolio, options);
  return bytes;
}
void save(Portfolio const& portfolio, std::string const& path, SaveOptions const& options) {
  SaveOptions with_form = options;
  if (!with_form.form) with_form.form = form_of(path);
  io::replace_file(path, to_bytes(portfolio, with_form));
}

OpenedPortfolio read_portfolio(std::istream& in, OpenOptions const& options) {
  Opening opening(options);
  PlanReader reader(in, options.reading);
  opening.read(reader);
  return opening.open();
}
OpenedPortfolio read_portfolio(std::string_view bytes, OpenOptions const& options) {
  Opening opening(options);
  PlanReader reader(bytes, options.reading);
  opening.read(reader);
  if (reader.contents().bytes != bytes.size()) refuse_rest(reader.contents().bytes, options.reading);
  return opening.open();
}
OpenedPortfolio load_portfolio(std::string const& path, OpenOptions const& options) {
  OpenOptions named = options;
  if (named.reading.source.empty()) named.reading.source = path;
  std::ifstream in = detail::open_file(detail::path_of(path), named.reading);
  Opening opening(named);
  PlanReader reader(in, named.reading);
  opening.read(reader);
  if (in.peek() != std::istream::traits_type::eof()) refuse_rest(reader.contents().bytes, named.reading);
  return opening.open();
}

}  // namespace bangfu::archive
