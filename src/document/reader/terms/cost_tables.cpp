// SPDX-License-Identifier: BSL-1.0
// Tables of costs: what is paid, for whom, and who pays.
#include <algorithm>

#include "document/reader/terms/costs.hpp"

namespace bangfu::document::reader {
namespace {

/// What a cell or a head of a table names is paid: an allowance, an insurance, or costs.
void name_cost(Context const& context, Terms& terms, std::string_view thing) {
  std::vector<CostItem> items = items_of(context, thing);
  items.erase(std::remove(items.begin(), items.end(), CostItem(cost_item::allowance)), items.end());
  bool const insurance = items.size() == 1 && items.front() == CostItem("insurance");
  static Pattern const other_cost("费");
  if (names_allowance(thing) && !other_cost.in(thing)) {
    terms.kind = terms_kind::allowance;
    items.assign(1, CostItem(cost_item::allowance));
  } else {
    terms.kind = insurance ? terms_kind::insurance : terms_kind::cost;
  }
  terms.items = std::move(items);
}

/// A cell that names who pays; 自理 is those for whom it is.
bool tells_bearer(Context const& context, std::string_view cell) {
  static Pattern const other(
      "(?:自理|自付|自费|家长|本人|学生|财政|经费|专项|资金|基金会?|预算|自筹)(?:承担|负担)?$|(?:学校|单位|方|园|校)(?:"
      "各(?:半|"
      "一半|\\d+%))?$");
  static Pattern const no_body("\\d{3}|^[—–-]+$|^无$");
  return !cell.empty() && characters(cell) <= 30 && !no_body.in(cell) &&
         (bodies_end(context, cell, 0) == cell.size() || other.in(cell));
}

void put_cell(Context& context, std::string_view thing, Words const& named, Words const& bearer, Words const& whom) {
  Terms t;
  name_cost(context, t, thing);
  t.text = context.draft.text(named);
  if (!whom.empty()) t.whom = context.draft.text(whom);
  static Pattern const themselves("^(?:本人|个人|自行)?(?:自理|自付|自费)$");
  if (!themselves.in(bearer.view()))
    bearers(context, t, bearer);
  else
    t.other_bearer = t.whom;
  resolve_senders(context, t);
  context.draft.add(std::move(t), "c");
  std::string const at = pointer("terms", context.plan().terms.size() - 1);
  if (named.of == bearer.of && named.begin < bearer.end)
    context.draft.from(at, Words(*named.of, named.begin, bearer.end));
  else
    for (Words const& cell : {named, bearer})
      if (!cell.empty()) context.draft.from(at, cell);
}

/// The columns of a table of costs.
struct CostColumns {
  std::size_t thing = no_heading;
  std::size_t bearer = no_heading;
  std::size_t whom = no_heading;
  bool office = false;                ///< those who pay stand in a column of offices
  std::vector<std::size_t> things{};  ///< each of one cost, with those who pay in its cells: 交通费 | 食宿费
};

CostColumns cost_columns(Context const& context, Grid const& grid) {
  CostColumns found;
  static Pattern const short_cost("^[\\p{Han}、()]{2,10}$");
  std::size_t office = no_heading;
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    Column const column = grid.columns[c];
    if (column == Column::cost || (column == Column::what && found.thing == no_heading)) found.thing = c;
    static Pattern const borne_by_unit("(?:承担|负担|支付)(?:单位|部门)$");
    if (column == Column::bearer || (column == Column::other && borne_by_unit.in(grid.heads[c]))) found.bearer = c;
    if (column == Column::office && office == no_heading) office = c;
    if (column == Column::people && found.whom == no_heading) found.whom = c;
    if (c > 0 && (column == Column::other || column == Column::amount) && short_cost.in(grid.heads[c]) &&
        !items_of(context, grid.heads[c]).empty())
      found.things.push_back(c);
  }
  found.office = found.bearer == no_heading;
  if (found.office) found.bearer = office;
  return found;
}

}  // namespace

bool read_cost_grid(Context& context, Grid const& grid) {
  if (context.latin() || grid.rows.empty() || grid.has(Column::time) || grid.has(Column::week)) return false;
  CostColumns const in = cost_columns(context, grid);
  bool const listed = in.thing != no_heading && in.bearer != no_heading;
  if (!listed && in.things.size() < 2) return false;
  std::vector<std::vector<Words>> rows;
  std::size_t costs = 0;
  for (Row const& row : grid.rows) {
    std::vector<Words> cells = cells_of(grid, row);
    // The last cells of a row may be empty
    if (cells.size() > grid.columns.size() || cells.size() < 2) cells.clear();
    if (!cells.empty()) cells.resize(grid.columns.size());
    // 设备捐赠 beside an office is a task
    static Pattern const money("费|食宿|住宿|补贴|补助|津贴|保险|机票|车票");
    if (!cells.empty() && listed && !items_of(context, cells[in.thing].view()).empty() &&
        (!in.office || money.in(cells[in.thing].view())))
      ++costs;
    if (!cells.empty() && !listed)
      costs += std::any_of(in.things.begin(), in.things.end(),
                           [&](std::size_t c) { return tells_bearer(context, cells[c].view()); })
                   ? 1U
                   : 0U;
    rows.push_back(std::move(cells));
  }
  if (2 * costs <= rows.size()) return false;
  for (std::vector<Words> const& cells : rows) {
    if (cells.empty()) continue;
    if (listed && tells_bearer(context, cells[in.bearer].view()))
      put_cell(context, cells[in.thing].view(), cells[in.thing], cells[in.bearer],
               in.whom == no_heading ? Words() : cells[in.whom]);
    if (listed) continue;
    for (std::size_t const c : in.things)
      if (tells_bearer(context, cells[c].view()))
        put_cell(context, grid.heads[c], cells[c], cells[c], cells[in.whom == no_heading ? 0 : in.whom]);
  }
  return true;
}

}  // namespace bangfu::document::reader
