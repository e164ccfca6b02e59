// SPDX-License-Identifier: BSL-1.0
#include "explain.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <sstream>
#include <utility>
#include <vector>

#include "terminal.hpp"
#include "values.hpp"

namespace command {

using namespace bangfu;
using document::Span;

namespace {

/// A line to show: a paragraph, or the cells of a row.
struct Line {
  std::string label;         ///< the automatic number of a paragraph
  std::vector<Span> pieces;  ///< one for a paragraph, one for each cell
};

std::vector<Line> lines_of(document::Source const& source) {
  std::vector<Line> lines;
  for (document::Block const& block : source.blocks) {
    if (document::Paragraph const* const p = block.paragraph()) {
      lines.push_back({.label = p->numbering, .pieces = {p->span}});
      continue;
    }
    auto row = static_cast<std::size_t>(-1);
    for (document::Cell const& cell : block.table()->cells) {
      if (cell.row != row) lines.emplace_back();
      row = cell.row;
      lines.back().pieces.push_back(cell.span);
    }
  }
  return lines;
}

/// Spans that do not overlap, in order.
std::vector<Span> united(std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.offset < b.offset; });
  std::vector<Span> all;
  for (Span const span : spans) {
    if (!all.empty() && span.offset <= all.back().end())
      all.back().length = std::max(all.back().end(), span.end()) - all.back().offset;
    else
      all.push_back(span);
  }
  return all;
}

enum class Mark { none, taken, unread };

/// A value, and the words of one line that it was taken from.
struct Taken {
  Value value;
  std::vector<Span> spans;
};

/// What a reading says of each line of its document.
class Explanation {
 public:
  Explanation(document::Source const& source, document::Reading const& reading, std::string_view language)
      : source_(source), lines_(lines_of(source)), taken_of_(lines_.size()), unread_of_(lines_.size()) {
    std::vector<Span> spans;
    for (document::Provenance const& p : reading.provenance) {
      spans.push_back(p.span);
      if (std::size_t const line = line_at(p.span.offset); line < lines_.size()) take(line, reading, p, language);
    }
    taken_ = united(std::move(spans));
    spans.clear();
    for (document::Unread const& u : reading.unread) {
      spans.push_back(u.span);
      if (std::size_t const line = line_at(u.span.offset); line < lines_.size()) unread_of_[line].push_back(&u);
    }
    unread_ = united(std::move(spans));
  }

  [[nodiscard]] std::vector<Line> const& lines() const { return lines_; }
  [[nodiscard]] auto const& taken(std::size_t line) const { return taken_of_[line]; }
  [[nodiscard]] auto const& unread(std::size_t line) const { return unread_of_[line]; }

  /// Calls `use(words, mark)` for the stretches of a piece.
  template <class Use>
  void stretches(Span piece, Use const& use) const {
    std::size_t at = piece.offset;
    while (at < piece.end()) {
      auto const [in_taken, taken_until] = look(taken_, at);
      auto const [in_unread, unread_until] = look(unread_, at);
      std::size_t const end = std::min({taken_until, unread_until, piece.end()});
      use(source_[{.offset = at, .length = end - at}], in_taken ? Mark::taken : in_unread ? Mark::unread : Mark::none);
      at = end;
    }
  }

 private:
  /// The line that a byte belongs to, or the last one before it.
  [[nodiscard]] std::size_t line_at(std::size_t offset) const {
    auto const after = std::upper_bound(lines_.begin(), lines_.end(), offset,
                                        [](std::size_t o, Line const& line) { return o < line.pieces.front().offset; });
    return after == lines_.begin() ? 0 : static_cast<std::size_t>(after - lines_.begin()) - 1;
  }
  /// A value that several words of a line belong to is told once.
  void take(std::size_t line, document::Reading const& reading, document::Provenance const& p,
            std::string_view language) {
    std::vector<Taken>& all = taken_of_[line];
    auto const [place, is_new] = told_.try_emplace({line, p.at}, all.size());
    if (is_new) all.push_back({.value = value_at(reading.value, p.at, language), .spans = {}});
    all[place->second].spans.push_back(p.span);
  }
  /// Whether a byte lies in one of the spans, and where that changes next.
  static std::pair<bool, std::size_t> look(std::vector<Span> const& spans, std::size_t at) {
    auto const after =
        std::upper_bound(spans.begin(), spans.end(), at, [](std::size_t o, Span span) { return o < span.offset; });
    if (after != spans.begin() && at < std::prev(after)->end()) return {true, std::prev(after)->end()};
    return {false, after == spans.end() ? static_cast<std::size_t>(-1) : after->offset};
  }

  document::Source const& source_;
  std::vector<Line> lines_;
  std::vector<std::vector<Taken>> taken_of_;
  std::map<std::pair<std::size_t, std::string>, std::size_t> told_;  // by line and pointer, the place in taken_of_
  std::vector<std::vector<document::Unread const*>> unread_of_;
  std::vector<Span> taken_;
  std::vector<Span> unread_;
};

std::string summary(document::Reading const& reading, Common const& common) {
  std::string const taken = std::to_string(reading.provenance.size());
  std::string const unread = std::to_string(reading.unread.size());
  std::string s = common.say("取自原文 " + taken + " 处，未读懂 " + unread + " 处",
                             taken + " values taken from the text, " + unread + " passages left unread");
  if (!reading.is_plan) s += common.say("；不是帮扶方案", "; no plan of assistance");
  return s;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (char const c : printable(text)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

constexpr char const* style = R"(
body{font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:1rem auto;max-width:80rem;
padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%;table-layout:fixed}
td{vertical-align:top;padding:.15rem .5rem;border-top:1px solid #eee;overflow-wrap:anywhere}
td:first-child{width:58%}
mark{background:#d7ecd9;color:inherit;border-radius:2px}
mark.unread,li.unread{background:#fde2c4}
ul{margin:0;padding:0;list-style:none;font-size:.85rem}
b{font-weight:600;color:#24593a}
q{color:#777;quotes:"「" "」"}
.number{color:#999}
.cell+.cell{border-left:1px solid #bbb;margin-left:.4rem;padding-left:.4rem}
@media (prefers-color-scheme:dark){body{background:#151515;color:#ddd}td{border-color:#333}mark{background:#24452c}
mark.unread,li.unread{background:#5a3a14}b{color:#8fd0a5}}
)";

}  // namespace

void explain(std::ostream& out, document::Source const& source, document::Reading const& reading,
             Common const& common) {
  Explanation const explanation(source, reading, common.language);
  Colours const& c = colours();
  // Without colours, brackets show what was taken and what was left.
  auto const open = [&](Mark mark) -> std::string_view {
    if (mark == Mark::taken) return c.bold.empty() ? "[" : c.bold;
    if (mark == Mark::unread) return c.warning.empty() ? "?[" : c.warning;
    return "";
  };
  auto const close = [&](Mark mark) -> std::string_view {
    return mark == Mark::none ? "" : c.end.empty() ? "]" : c.end;
  };
  for (std::size_t i = 0; i < explanation.lines().size(); ++i) {
    Line const& line = explanation.lines()[i];
    out << printable(line.label);
    for (std::size_t k = 0; k < line.pieces.size(); ++k) {
      if (k > 0) out << " │ ";
      explanation.stretches(line.pieces[k], [&](std::string_view words, Mark mark) {
        out << open(mark) << printable(words) << close(mark);
      });
    }
    out << '\n';
    for (Taken const& taken : explanation.taken(i))
      out << c.dim << "    → " << printable(taken.value.name) << common.say("：", ": ") << c.end
          << printable(taken.value.words) << '\n';
    for (document::Unread const* u : explanation.unread(i))
      out << c.warning << "    ? " << common.say("未读懂：", "not understood: ") << printable(source[u->span])
          << (u->why.empty() ? "" : common.say("（", " (") + printable(common.in(u->why)) + common.say("）", ")"))
          << c.end << '\n';
  }
  out << summary(reading, common) << '\n';
}

std::string explain_html(document::Source const& source, document::Reading const& reading, Common const& common) {
  Explanation const explanation(source, reading, common.language);
  std::ostringstream out;
  std::string const title = source.name.empty() ? common.say("文件", "document") : source.name;
  out << "<!DOCTYPE html>\n<html lang=\"" << common.language
      << "\"><head><meta charset=\"utf-8\">"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
         "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"
      << escaped(title) << "</title><style>" << style << "</style></head><body>\n<h1>" << escaped(title) << "</h1>\n<p>"
      << escaped(summary(reading, common)) << "</p>\n";
  for (Diagnostic const& d : reading.diagnostics)
    out << "<p>" << escaped(label(d.severity, common.language)) << common.say("：", ": ")
        << escaped(d.text(common.language)) << "</p>\n";
  out << "<table>\n";
  for (std::size_t i = 0; i < explanation.lines().size(); ++i) {
    Line const& line = explanation.lines()[i];
    out << "<tr><td>";
    if (!line.label.empty()) out << "<span class=\"number\">" << escaped(line.label) << "</span>";
    for (Span const piece : line.pieces) {
      if (line.pieces.size() > 1) out << "<span class=\"cell\">";
      explanation.stretches(piece, [&](std::string_view words, Mark mark) {
        char const* const tag = mark == Mark::taken ? "<mark>" : mark == Mark::unread ? "<mark class=\"unread\">" : "";
        out << tag << escaped(words) << (mark == Mark::none ? "" : "</mark>");
      });
      if (line.pieces.size() > 1) out << "</span>";
    }
    out << "</td><td>";
    if (!explanation.taken(i).empty() || !explanation.unread(i).empty()) {
      out << "<ul>";
      for (Taken const& taken : explanation.taken(i)) {
        out << "<li><b>" << escaped(taken.value.name) << "</b> " << escaped(taken.value.words);
        for (Span const span : taken.spans) out << " <q>" << escaped(source[span]) << "</q>";
        out << "</li>";
      }
      for (document::Unread const* u : explanation.unread(i))
        out << "<li class=\"unread\">" << common.say("未读懂", "not understood") << " <q>" << escaped(source[u->span])
            << "</q> " << escaped(common.in(u->why)) << "</li>";
      out << "</ul>";
    }
    out << "</td></tr>\n";
  }
  out << "</table>\n</body></html>\n";
  return out.str();
}

}  // namespace command
