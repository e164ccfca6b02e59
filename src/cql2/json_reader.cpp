// SPDX-License-Identifier: BSL-1.0
// CQL2 JSON, by the reader of json/: as strict, with the same places.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cql2/names.hpp"
#include "cql2/parsed.hpp"
#include "json/document.hpp"
#include "json/reader.hpp"

namespace bangfu::cql2::detail {
namespace {

using json::detail::Frame;
using json::detail::Reader;

constexpr json::detail::Expected expected_node{"CQL2 的条件或值", "a condition or value of CQL2"};

class Parser {
 public:
  Parser(std::string_view text, Options const& options) : text_(text), build_(options) {}

  /// @throws Fault; false where the JSON itself is at fault, which the reader has kept
  bool read(Reader& reader) { return node(reader, root_); }
  [[nodiscard]] Node take() { return std::move(root_); }

 private:
  /// The place of what stands at the reader; the pointer is that of the frames.
  Place here(Reader& reader) const {
    Place place{static_cast<std::size_t>(reader.here() - text_.data()), {}};
    std::string& pointer = place.pointer;
    for (Frame const* f = reader.frame(); f != nullptr; f = f->outer)
      pointer.insert(0, '/' + (f->is_key ? std::string(f->key) : std::to_string(f->index)));
    return place;
  }

  bool node(Reader& reader, Node& out) {
    Place place = here(reader);
    switch (reader.peek()) {
      case '{': return object(reader, std::move(place), out);
      case '[': {
        std::vector<Node> elements;
        if (!array(reader, elements)) return false;
        out = build_.operation(Operator::array, std::move(elements), std::move(place));
        return true;
      }
      case '"': {
        std::string text;
        if (!string(reader, text)) return false;
        out = build_.constant(std::move(text), std::move(place));
        return true;
      }
      case 't':
      case 'f': {
        bool value = false;
        if (!reader.boolean(value)) return false;
        out = build_.constant(value, std::move(place));
        return true;
      }
      default: break;
    }
    if (reader.peek() == '-' || (reader.peek() >= '0' && reader.peek() <= '9')) {
      json::detail::NumberToken token;
      if (!reader.number(token)) return false;
      out = build_.number(token.raw, std::move(place));
      return true;
    }
    return reader.wrong_type(expected_node);
  }

  static bool string(Reader& reader, std::string& out) {
    std::string_view view;
    if (!reader.string(view, {"字符串", "a string"})) return false;
    out = view;
    return true;
  }
  /// Calls `f` for each element; false where the JSON is at fault.
  template <class F>
  static bool elements(Reader& reader, F f) {
    bool empty = true;
    if (!reader.open('[', {"数组", "an array"}, empty)) return false;
    if (empty) return true;
    Frame frame{.outer = reader.frame()};
    reader.frame() = &frame;
    for (bool more = true; more; ++frame.index)
      if (!reader.count(0) || !f() || !reader.after(']', more)) return false;
    reader.frame() = frame.outer;
    return true;
  }
  bool array(Reader& reader, std::vector<Node>& out) {
    return elements(reader, [&] { return node(reader, out.emplace_back()); });
  }

  /// The members may stand in any order: arguments are read as they come, and understood at the end.
  struct Members {
    std::string op{};
    Place op_place{};
    bool has_op = false;
    bool has_args = false;
    std::vector<Node> args{};
    Node other{};  // of date, timestamp, interval, property
    bool has_other = false;
  };
  bool object(Reader& reader, Place place, Node& out) {
    Members members;
    bool empty = true;
    if (!reader.open('{', expected_node, empty)) return false;
    if (!empty) {
      Frame frame{.outer = reader.frame(), .is_key = true};
      reader.frame() = &frame;
      for (bool more = true; more;) {
        char const* const at = reader.here();
        std::string_view view;
        frame.key = {};
        if (!reader.name(view)) return false;
        std::string const key(view);
        frame.key = key;
        if (!member(reader, key, at, place, members) || !reader.after('}', more)) return false;
      }
      reader.frame() = frame.outer;
    }
    if (members.has_other && !members.has_op && !members.has_args) {
      out = std::move(members.other);
      return true;
    }
    if (!members.has_op || !members.has_args || members.has_other)
      refuse(ReadErrorCode::value, std::move(place), "",
             {"有 op 和 args，或只有 property、date、timestamp、interval 之一的对象",
              "an object with op and args, or with one of property, date, timestamp and interval"});
    out = operation(std::move(members), std::move(place));
    return true;
  }
  bool member(Reader& reader, std::string const& key, char const* at, Place const& place, Members& m) {
    auto const once = [&](bool& seen) {
      if (seen) {
        reader.duplicate(at, key);
        return false;
      }
      return seen = true;
    };
    if (key == "op") {
      m.op_place = here(reader);
      return once(m.has_op) && string(reader, m.op);
    }
    if (key == "args") return once(m.has_args) && array(reader, m.args);
    if (key == "type" || key == "coordinates" || key == "bbox" || key == "geometries")
      refuse(ReadErrorCode::unsupported, place, key, {"非空间条件", "a filter without spatial parts"});
    bool const known = key == "property" || key == "date" || key == "timestamp" || key == "interval";
    if (!known) return reader.unknown(at, "op, args, property, date, timestamp, interval");
    if (!once(m.has_other)) return false;
    if (key == "interval") return interval(reader, place, m.other);
    Place const value_place = here(reader);
    std::string text;
    if (!string(reader, text)) return false;
    if (key == "property") {
      m.other = build_.property(text, place);
    } else {
      m.other = key == "date" ? build_.date(text, value_place) : build_.timestamp(text, value_place);
    }
    return true;
  }
  bool interval(Reader& reader, Place const& place, Node& out) {
    std::vector<Node> ends;
    bool const read = elements(reader, [&] {
      Place const at = here(reader);
      if (reader.peek() != '"') return node(reader, ends.emplace_back());
      std::string text;
      if (!string(reader, text)) return false;
      ends.push_back(build_.end(text, at));
      return true;
    });
    if (!read) return false;
    if (ends.size() != 2)
      refuse(ReadErrorCode::value, place, std::to_string(ends.size()),
             {"起、止两个元素", "two elements, start and end"});
    out = build_.interval(std::move(ends[0]), std::move(ends[1]), place);
    return true;
  }

  Node operation(Members m, Place place) {
    if (is_spatial(m.op) && m.op.size() > 2 && m.op[1] == '_')
      refuse(ReadErrorCode::unsupported, std::move(place), m.op, {"非空间条件", "a filter without spatial parts"});
    if (auto const op = called(m.op)) return build_.operation(*op, std::move(m.args), std::move(place));
    auto const op = operator_named(m.op);
    if (!op) return build_.function(m.op, std::move(m.args), std::move(place));
    if (*op == Operator::one_of) {
      bool const fits = m.args.size() == 2 && m.args[1].head.kind == Expression::Kind::operation &&
                        m.args[1].head.op == Operator::array;
      if (!fits)
        refuse(ReadErrorCode::value, std::move(place), m.op, {"一个值和一个数组", "a value and an array as arguments"});
      std::vector<Node> all;
      all.push_back(std::move(m.args[0]));
      for (Node& element : m.args[1].arguments) all.push_back(std::move(element));
      return build_.operation(*op, std::move(all), std::move(place));
    }
    return build_.operation(*op, std::move(m.args), std::move(place));
  }

  std::string_view text_;
  Builder build_;
  Node root_{};
};

}  // namespace

Parsed parse_json(std::string_view text, Options const& options) {
  Parser parser(text, options);
  json::detail::ValueShape shape{};
  shape.read = [](Reader& reader, void* value) { return static_cast<Parser*>(value)->read(reader); };
  json::Limits limits{.max_bytes = options.max_bytes,
                      // An operation takes an object and an array, `in` one more.
                      .max_depth = 3 * options.max_depth + 4,
                      .max_items = 8 * options.max_nodes + 8};
  std::vector<Diagnostic> none;
  if (auto error = json::detail::read_document(shape, &parser, none, text, limits, {.source = options.source}))
    throw *std::move(error);
  Node root = parser.take();
  Builder::require_question(root);
  return Builder::finish(std::move(root));
}

}  // namespace bangfu::cql2::detail
