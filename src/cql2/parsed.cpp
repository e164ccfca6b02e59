// SPDX-License-Identifier: BSL-1.0
#include "cql2/parsed.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include <bangfu/cql2/timestamp.hpp>

#include "cql2/names.hpp"

namespace bangfu::cql2::detail {
namespace {

constexpr std::size_t most_depth = 400;  // bounds the stack

enum class Nature : unsigned char { question, value, either };

Nature nature_of(Expression const& head) {
  switch (head.kind) {
    case Expression::Kind::constant:
      return std::holds_alternative<bool>(head.constant) ? Nature::either : Nature::value;
    case Expression::Kind::property: return Nature::either;
    case Expression::Kind::operation: break;
  }
  if (head.op == Operator::function) return Nature::either;
  return makes_value(head.op) ? Nature::value : Nature::question;
}
bool is_text(Node const& node) {
  return node.head.kind == Expression::Kind::constant && std::holds_alternative<std::string>(node.head.constant);
}
bool is_operation(Node const& node, Operator op) {
  return node.head.kind == Expression::Kind::operation && node.head.op == op;
}

[[noreturn]] void refuse_time(TimeFault const& fault, Place place, std::string_view found) {
  refuse(fault.code, std::move(place), found, {fault.expected_zh, fault.expected_en});
}

void refuse_array(Node const& node) {
  if (is_operation(node, Operator::array))
    refuse(ReadErrorCode::type, node.place, "",
           {"单个值（集合只用于 A_… 函数）", "one value (sets are for the A_… functions)"});
}

Day day_in(When const& when) { return when.window->start()->earliest(); }

}  // namespace

std::pair<std::size_t, std::size_t> arity(Operator op) {
  constexpr auto any = static_cast<std::size_t>(-1);
  switch (op) {
    case Operator::one_of: return {2, any};
    case Operator::negation:
    case Operator::missing:
    case Operator::possibly:
    case Operator::certainly:
    case Operator::casei:
    case Operator::accenti:
    case Operator::timestamp: return {1, 1};
    case Operator::between: return {3, 3};
    case Operator::all_of:
    case Operator::any_of:
    case Operator::array:
    case Operator::function: return {0, any};
    default: return {2, 2};
  }
}

Text text_of(Words words) { return Text(std::string(words.zh), "zh").set("en", std::string(words.en)); }

void refuse(ReadErrorCode code, Place place, std::string_view found, Words expected) {
  throw Fault{code, std::move(place), std::string(found), text_of(expected)};
}

ReadError as_error(Fault const& fault, std::string_view text, std::string const& source) {
  SourcePlace place{
      .source = source, .line = 1, .column = 1, .offset = fault.place.offset, .pointer = fault.place.pointer};
  for (std::size_t i = 0; i < fault.place.offset && i < text.size(); ++i) {
    if (text[i] == '\n') {
      ++place.line;
      place.column = 1;
    } else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
      ++place.column;
    }
  }
  return {fault.code, std::move(place), fault.found, fault.expected};
}

void check_encoding(std::string_view text, std::size_t max_bytes) {
  if (text.size() > max_bytes) {
    std::string const most = std::to_string(max_bytes);
    throw Fault{ReadErrorCode::limit,
                {},
                "",
                Text("不超过 " + most + " 字节的条件", "zh").set("en", "a filter of at most " + most + " bytes")};
  }
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t c = 0;
    auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data() + at);
    utf8proc_ssize_t const size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &c);
    if (size <= 0) refuse(ReadErrorCode::encoding, {at, {}}, "", {"UTF-8 文本", "UTF-8 text"});
    at += static_cast<std::size_t>(size);
  }
}

std::optional<Decimal> decimal_of(std::string_view raw) {
  bool const negative = !raw.empty() && raw.front() == '-';
  if (negative || (!raw.empty() && raw.front() == '+')) raw.remove_prefix(1);
  long exponent = 0;
  if (std::size_t const e = raw.find_first_of("eE"); e != std::string_view::npos) {
    std::string_view text = raw.substr(e + 1);
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    constexpr long most = 100'000;
    if (std::from_chars(text.data(), text.data() + text.size(), exponent).ec != std::errc{} || exponent > most ||
        exponent < -most)
      exponent = !text.empty() && text.front() == '-' ? -most : most;
    raw = raw.substr(0, e);
  }
  std::size_t const point = raw.find('.');
  std::string digits(raw.substr(0, point));
  long scale = -exponent;
  if (point != std::string_view::npos) {
    digits += raw.substr(point + 1);
    scale += static_cast<long>(raw.size() - point - 1);
  }
  digits.erase(0, digits.find_first_not_of('0'));
  if (digits.empty()) return Decimal(0, static_cast<int>(std::clamp<long>(scale, 0, Decimal::max_scale)));
  constexpr std::size_t most_digits = 18;
  while ((scale > Decimal::max_scale || digits.size() > most_digits) && scale > 0 && digits.back() == '0') {
    digits.pop_back();
    --scale;
  }
  if (scale < -static_cast<long>(most_digits) || scale > Decimal::max_scale) return std::nullopt;
  for (; scale < 0; ++scale) digits += '0';
  if (digits.size() > most_digits) return std::nullopt;
  std::int64_t units = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), units);
  return Decimal(negative ? -units : units, static_cast<int>(scale));
}

std::string shown(Node const& node) {
  switch (node.head.kind) {
    case Expression::Kind::property: return node.head.property;
    case Expression::Kind::operation:
      return node.head.op == Operator::function ? node.head.property : std::string(to_string(node.head.op));
    case Expression::Kind::constant: break;
  }
  if (auto const* b = std::get_if<bool>(&node.head.constant)) return *b ? "TRUE" : "FALSE";
  if (auto const* d = std::get_if<Decimal>(&node.head.constant)) return d->to_string();
  if (auto const* s = std::get_if<std::string>(&node.head.constant)) return '\'' + *s + '\'';
  When const& when = std::get<When>(node.head.constant);
  return when.window ? when.window->to_string() : "";
}

// --- building --------------------------------------------------------------------------------------------------------

Builder::Builder(Options const& options)
    : max_depth_(std::min(options.max_depth, most_depth)), max_nodes_(options.max_nodes) {}

void Builder::too_deep(std::size_t most, Place place) {
  std::string const depth = std::to_string(most);
  throw Fault{ReadErrorCode::limit, std::move(place), "",
              Text("不超过 " + depth + " 层的嵌套", "zh").set("en", "a depth of at most " + depth)};
}

Node Builder::make(Expression head, std::vector<Node> arguments, Place place) {
  if (++nodes_ > max_nodes_) {
    std::string const most = std::to_string(max_nodes_);
    throw Fault{ReadErrorCode::limit, std::move(place), "",
                Text("不超过 " + most + " 个部分的条件", "zh").set("en", "a filter of at most " + most + " parts")};
  }
  std::size_t height = 0;
  for (Node const& argument : arguments) height = std::max(height, argument.height);
  if (height >= max_depth_) too_deep(max_depth_, std::move(place));
  return {std::move(head), std::move(arguments), std::move(place), height + 1};
}

Node Builder::constant(Constant value, Place place) {
  return make({.kind = Expression::Kind::constant, .constant = std::move(value)}, {}, std::move(place));
}
Node Builder::property(std::string_view name, Place place) {
  if (name.empty()) refuse(ReadErrorCode::value, std::move(place), "", {"属性名", "the name of a property"});
  return make({.kind = Expression::Kind::property, .property = std::string(name)}, {}, std::move(place));
}
Node Builder::operation(Operator op, std::vector<Node> arguments, Place place) {
  auto [least, most] = arity(op);
  if (op == Operator::all_of || op == Operator::any_of) least = 2;  // as the language has it
  if (arguments.size() < least || arguments.size() > most) {
    std::string const n = std::to_string(least);
    throw Fault{ReadErrorCode::value, std::move(place), std::to_string(arguments.size()),
                Text((least == most ? "" : "至少 ") + n + " 个参数", "zh")
                    .set("en", (least == most ? "" : "at least ") + n + (n == "1" ? " argument" : " arguments"))};
  }
  switch (op) {
    case Operator::all_of:
    case Operator::any_of:
    case Operator::negation:
    case Operator::possibly:
    case Operator::certainly:
      for (Node const& argument : arguments) require_question(argument);
      break;
    case Operator::missing: refuse_array(arguments.front()); break;
    case Operator::array:
    case Operator::function:
    case Operator::array_equals:
    case Operator::array_contains:
    case Operator::array_contained_by:
    case Operator::array_overlaps:
      if (op >= Operator::array_equals)
        for (Node const& argument : arguments) require_value(argument);
      break;
    case Operator::add:
    case Operator::subtract:
    case Operator::multiply:
    case Operator::divide:
    case Operator::integer_divide:
    case Operator::modulo:
    case Operator::power:
      for (Node const& argument : arguments) require_number(argument);
      break;
    default:
      for (Node const& argument : arguments) {
        require_value(argument);
        refuse_array(argument);
      }
  }
  return make({.kind = Expression::Kind::operation, .op = op}, std::move(arguments), std::move(place));
}
Node Builder::function(std::string_view name, std::vector<Node> arguments, Place place) {
  if (name.empty()) refuse(ReadErrorCode::value, std::move(place), "", {"函数名", "the name of a function"});
  if (arguments.size() == 1 && is_text(arguments.front())) {
    std::string const& text = std::get<std::string>(arguments.front().head.constant);
    TimeFault fault;
    if (name == "period") {
      if (auto const period = Period::try_parse(text, fault)) return constant(throughout(*period), std::move(place));
      refuse_time(fault, arguments.front().place, text);
    }
    if (name == "day") {
      if (auto const date = Date::try_parse(text, fault)) return constant(on(*date), std::move(place));
      refuse_time(fault, arguments.front().place, text);
    }
  }
  return make({.kind = Expression::Kind::operation, .op = Operator::function, .property = std::string(name)},
              std::move(arguments), std::move(place));
}
Node Builder::date(std::string_view text, Place place) {
  TimeFault fault{ReadErrorCode::syntax, "日期，如 2019-03-28", "a date such as 2019-03-28"};
  auto const date = text.size() == 10 ? Date::try_parse(text, fault) : std::nullopt;
  if (!date) refuse_time(fault, std::move(place), text);
  if (!date->exact()) refuse(ReadErrorCode::value, std::move(place), text, {"确切的一天", "one exact day"});
  return constant(on(*date), std::move(place));
}
Node Builder::timestamp(std::string_view text, Place place) {
  TimeFault fault;
  auto const instant = Timestamp::try_parse(text, fault);
  if (!instant) refuse_time(fault, std::move(place), text);
  std::vector<Node> arguments;
  arguments.push_back(constant(instant->to_string(), place));
  return operation(Operator::timestamp, std::move(arguments), std::move(place));
}
Node Builder::number(std::string_view raw, Place place) {
  auto const number = decimal_of(raw);
  if (!number)
    refuse(ReadErrorCode::limit, std::move(place), raw, {"不超过 18 位的数", "a number of at most 18 digits"});
  return constant(*number, std::move(place));
}
Node Builder::end(std::string_view text, Place place) {
  if (text == "..") return constant(std::string(text), std::move(place));
  if (text.size() > 10 && (text[10] == 'T' || text[10] == 't')) return timestamp(text, std::move(place));
  return date(text, std::move(place));
}
Node Builder::interval(Node start, Node end, Place place) {
  auto const is_date = [](Node const& n) {
    auto const* when = n.head.kind == Expression::Kind::constant ? std::get_if<When>(&n.head.constant) : nullptr;
    return when != nullptr && when->window && when->window->single() && when->window->start()->exact();
  };
  auto const is_open = [](Node const& n) { return is_text(n) && std::get<std::string>(n.head.constant) == ".."; };
  for (Node const* n : {&start, &end}) {
    bool const fits = is_date(*n) || is_open(*n) || n->head.kind == Expression::Kind::property ||
                      is_operation(*n, Operator::timestamp) || is_operation(*n, Operator::function);
    if (!fits)
      refuse(ReadErrorCode::type, n->place, shown(*n),
             {"日期、时刻、'..'、属性或函数", "a date, a timestamp, '..', a property or a function"});
  }
  constexpr Words reversed{"起不晚于止的区间", "an interval that begins before it ends"};
  auto const day = [](Node const& n) { return day_in(std::get<When>(n.head.constant)); };
  if (is_date(start) && is_date(end)) {
    if (day(end) < day(start)) refuse(ReadErrorCode::value, std::move(place), shown(end), reversed);
    return constant(throughout(Period(Date(day(start)), Date(day(end)))), std::move(place));
  }
  if (is_date(start) && is_open(end)) return constant(throughout(Period::from(Date(day(start)))), std::move(place));
  if (is_open(start) && is_date(end)) return constant(throughout(Period::until(Date(day(end)))), std::move(place));
  if (is_operation(start, Operator::timestamp) && is_operation(end, Operator::timestamp)) {
    auto const instant = [](Node const& n) {
      return Timestamp::parse(std::get<std::string>(n.arguments.front().head.constant));
    };
    if (instant(end) < instant(start)) refuse(ReadErrorCode::value, std::move(place), "", reversed);
  }
  std::vector<Node> ends;
  ends.push_back(std::move(start));
  ends.push_back(std::move(end));
  return make({.kind = Expression::Kind::operation, .op = Operator::interval}, std::move(ends), std::move(place));
}

void Builder::require_question(Node const& node) {
  if (nature_of(node.head) == Nature::value)
    refuse(ReadErrorCode::type, node.place, shown(node), {"真假条件，如比较", "a condition, such as a comparison"});
}
void Builder::require_value(Node const& node) {
  if (nature_of(node.head) == Nature::question)
    refuse(ReadErrorCode::type, node.place, shown(node), {"一个值", "a value"});
}
void Builder::require_number(Node const& node) {
  bool fits = nature_of(node.head) != Nature::question;
  if (node.head.kind == Expression::Kind::constant) fits = std::holds_alternative<Decimal>(node.head.constant);
  if (node.head.kind == Expression::Kind::operation)
    fits = node.head.op == Operator::function || (node.head.op >= Operator::add && node.head.op <= Operator::power);
  if (!fits) refuse(ReadErrorCode::type, node.place, shown(node), {"一个数", "a number"});
}

namespace {
void collect(Node& node, Expression& tree, std::vector<Place>& places) {
  places.push_back(std::move(node.place));
  tree = std::move(node.head);
  tree.arguments.resize(node.arguments.size());
  for (std::size_t i = 0; i < node.arguments.size(); ++i) collect(node.arguments[i], tree.arguments[i], places);
}
}  // namespace

Parsed Builder::finish(Node root) {
  Parsed parsed;
  collect(root, parsed.tree, parsed.places);
  return parsed;
}

}  // namespace bangfu::cql2::detail
