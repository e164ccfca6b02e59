// SPDX-License-Identifier: BSL-1.0
/// @file
/// Portfolios in archives: saved with their columns, and opened without building these anew.
/// @code
/// archive::save(portfolio, "county.bfa");
/// auto const opened = archive::load_portfolio("county.bfa");
/// std::cout << opened.columns << ' ' << activities(opened.value).count().certain << '\n';  // taken 1000005
/// @endcode
///
/// The archive is one of plans, which any reader of plans reads; columns lie behind them in sections `columns-1`,
/// `columns-2` … (docs/formats.md). They are derived: where there are none, where another version of the library wrote
/// them in another layout, or where they cannot be those of the plans, they are left alone and the portfolio is built.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include <bangfu/archive/contents.hpp>
#include <bangfu/archive/form.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/portfolio/collection.hpp>

namespace bangfu::archive {

/// Whether a portfolio was opened with the columns of its archive, or why it was built.
enum class FoundColumns : unsigned char {
  taken,          ///< they were taken
  none,           ///< the archive has none
  other_version,  ///< they are of another layout, of an older or a newer library
  other_plans,    ///< they were made of other plans, or of these in another order
  unsound,        ///< they contradict themselves or the plans
  untrue,         ///< they are not what building gives (`OpenOptions::verify`)
};

/// How a portfolio is saved.
struct SaveOptions {
  /// Without one the ending of the file's name tells it (`form_of`), and else it is the compact one.
  std::optional<Form> form{};
  /// Whether columns are saved too. Only the compact form keeps them; with others this is without effect.
  bool columns = true;
};

/// How a portfolio is opened.
struct OpenOptions {
  ReadOptions reading{};     ///< limits, and the name for the places of errors
  bool take_columns = true;  ///< false: it is built, whatever the archive has
  /// Builds columns all the same and compares. Only this tells columns that somebody made to deceive: they can never lead
  /// a question astray in memory, but it may answer what the plans do not say.
  bool verify = false;
  /// For building; `on_progress` is also told of plans as they are read, before that.
  Building building{};
};

/// A portfolio from an archive.
struct OpenedPortfolio {
  Portfolio value{};                          ///< the portfolio
  FoundColumns columns = FoundColumns::none;  ///< whether it is as it lay there
};

/// Replaces a file by an archive of a portfolio, wholly or not at all. Plans stand in the order of the portfolio. A portfolio
/// from which plans were removed is built anew for its columns. The same plans in the same order give the same bytes.
/// @param path UTF-8 @throws ReadError (io)
void save(Portfolio const& portfolio, std::string const& path, SaveOptions const& options = {});
/// The same to a stream, which is to be opened as binary. @throws ReadError (io) where the stream fails
void write(std::ostream& out, Portfolio const& portfolio, SaveOptions const& options = {});
/// The same in memory.
[[nodiscard]] std::string to_bytes(Portfolio const& portfolio, SaveOptions const& options = {});

/// Opens an archive of plans as a portfolio; the file is read piece by piece. Columns are never a reason to refuse.
/// @param path UTF-8
/// @throws ReadError as `PlanReader`, and (value) where a plan has no id or the id of another; Cancelled
[[nodiscard]] OpenedPortfolio load_portfolio(std::string const& path, OpenOptions const& options = {});
/// The same from a stream, up to the end of the archive. @throws ReadError, Cancelled
[[nodiscard]] OpenedPortfolio read_portfolio(std::istream& in, OpenOptions const& options = {});
/// The same from memory. @throws ReadError, also where something stands behind the archive; Cancelled
[[nodiscard]] OpenedPortfolio read_portfolio(std::string_view bytes, OpenOptions const& options = {});

}  // namespace bangfu::archive

template <>
struct bangfu::Enumeration<bangfu::archive::FoundColumns> {
  using Found = bangfu::archive::FoundColumns;
  static constexpr Enumerator<Found> all[] = {
      {Found::taken, "taken", "已采用", "taken"},
      {Found::none, "none", "没有", "none"},
      {Found::other_version, "other_version", "版本不同", "of another version"},
      {Found::other_plans, "other_plans", "属于别的方案", "of other plans"},
      {Found::unsound, "unsound", "自相矛盾", "unsound"},
      {Found::untrue, "untrue", "与方案不符", "untrue"},
  };
};
