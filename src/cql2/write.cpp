// SPDX-License-Identifier: BSL-1.0
#include <bangfu/cql2/write.hpp>

#include <cstddef>
#include <stdexcept>
#include <string_view>

#include "cql2/names.hpp"
#include "cql2/parsed.hpp"
#include "json/reader.hpp"

namespace bangfu::cql2 {
namespace {

using detail::call_name;

// The ranks of the grammar: what binds more loosely than its surroundings wants is put in parentheses.
enum Rank { alternatives = 1, conjunction, negation, predicate, sum, product, power, atom };

/// @throws std::invalid_argument unless the operation has as many arguments as it takes
void check(Expression const& e) {
  auto const [least, most] = detail::arity(e.op);
  if (e.arguments.size() < least || e.arguments.size() > most)
    throw std::invalid_argument(std::string(to_string(e.op)) + " has a wrong number of arguments to be written");
}
bool is_infix(Operator op) { return op >= Operator::equal && op <= Operator::greater_equal; }
bool is_arithmetic(Operator op) { return op >= Operator::add && op <= Operator::power; }

/// A time as the function that makes it: `date`, `interval`, `day` or `period`; and its one or two texts.
struct TimeWords {
  std::string_view name;
  std::string first{};
  std::string second{};
};
TimeWords words_of(When const& when) {
  if (when.window) {
    Period const& p = *when.window;
    if (p.single() && when == on(*p.start())) return {p.start()->exact() ? "date" : "day", p.start()->to_string(), {}};
    if (when == throughout(p)) {
      auto const end = [](std::optional<Date> const& date, Bound bound) -> std::string {
        if (date) return date->exact() ? date->to_string() : std::string();
        return bound == Bound::open ? ".." : "";
      };
      std::string const first = end(p.start(), p.start_bound());
      std::string const second = end(p.end(), p.end_bound());
      if (!p.single() && !first.empty() && !second.empty()) return {"interval", first, second};
      return {"period", p.to_string(), {}};
    }
  }
  throw std::invalid_argument("a time that is neither a date nor a period cannot be written in CQL2");
}

// --- text ------------------------------------------------------------------------------------------------------------

class TextWriter {
 public:
  std::string take() { return std::move(out_); }

  void write(Expression const& e, Rank wanted) {
    if (e.kind == Expression::Kind::constant) return constant(e.constant);
    if (e.kind == Expression::Kind::property) return name(e.property);
    check(e);
    bool const parentheses = rank_of(e) < wanted;
    if (parentheses) out_ += '(';
    operation(e);
    if (parentheses) out_ += ')';
  }

 private:
  static Rank rank_of(Expression const& e) {
    switch (e.op) {
      case Operator::all_of:
      case Operator::any_of:
        if (e.arguments.size() < 2) return e.arguments.empty() ? atom : rank_of_any(e.arguments.front());
        return e.op == Operator::all_of ? conjunction : alternatives;
      case Operator::negation: return negation;
      case Operator::one_of:
      case Operator::between:
      case Operator::missing:
      case Operator::like: return predicate;
      case Operator::add:
      case Operator::subtract: return sum;
      case Operator::multiply:
      case Operator::divide:
      case Operator::integer_divide:
      case Operator::modulo: return product;
      case Operator::power: return power;
      default: return is_infix(e.op) ? predicate : atom;
    }
  }
  static Rank rank_of_any(Expression const& e) { return e.kind == Expression::Kind::operation ? rank_of(e) : atom; }

  void operation(Expression const& e) {
    switch (e.op) {
      case Operator::all_of:
      case Operator::any_of: return chain(e);
      case Operator::negation: out_ += "NOT "; return write(e.arguments[0], predicate);
      case Operator::missing:
        operand(e, 0);
        out_ += " IS NULL";
        return;
      case Operator::like:
        operand(e, 0);
        out_ += " LIKE ";
        return operand(e, 1);
      case Operator::between:
        operand(e, 0);
        out_ += " BETWEEN ";
        operand(e, 1);
        out_ += " AND ";
        return operand(e, 2);
      case Operator::one_of:
        operand(e, 0);
        out_ += " IN (";
        list(e, 1, sum);
        return;
      case Operator::array: out_ += '('; return list(e, 0, alternatives);
      case Operator::timestamp:
        out_ += "TIMESTAMP(";
        write(e.arguments[0], atom);
        out_ += ')';
        return;
      case Operator::interval:
        out_ += "INTERVAL(";
        end(e.arguments[0]);
        out_ += ", ";
        end(e.arguments[1]);
        out_ += ')';
        return;
      case Operator::function:
        function_name(e.property);
        out_ += '(';
        return list(e, 0, alternatives);
      default: break;
    }
    if (is_infix(e.op) || is_arithmetic(e.op)) return infix(e);
    std::string_view const word = call_name(e.op);
    bool const own = e.op == Operator::possibly || e.op == Operator::certainly || e.op == Operator::has_substring ||
                     e.op == Operator::starts_with;
    out_ += own ? std::string(word) : detail::upper(word);
    out_ += '(';
    list(e, 0, alternatives);
  }
  void chain(Expression const& e) {
    bool const all = e.op == Operator::all_of;
    if (e.arguments.empty()) {
      out_ += all ? "TRUE" : "FALSE";
      return;
    }
    if (e.arguments.size() == 1) return write(e.arguments.front(), alternatives);
    for (std::size_t i = 0; i < e.arguments.size(); ++i) {
      if (i != 0) out_ += all ? " AND " : " OR ";
      write(e.arguments[i], all ? negation : conjunction);
    }
  }
  void infix(Expression const& e) {
    Rank const rank = rank_of(e);
    bool const arithmetic = is_arithmetic(e.op);
    // To the left a chain of the same rank needs no parentheses; a power stands alone.
    Rank const left = !arithmetic ? sum : rank == power ? atom : rank;
    Rank const right = !arithmetic ? sum : rank == power ? atom : static_cast<Rank>(rank + 1);
    write(e.arguments[0], left);
    out_ += ' ';
    out_ += e.op == Operator::integer_divide ? "DIV" : to_string(e.op);
    out_ += ' ';
    write(e.arguments[1], right);
  }
  void operand(Expression const& e, std::size_t i) { write(e.arguments[i], sum); }
  void list(Expression const& e, std::size_t from, Rank wanted) {
    for (std::size_t i = from; i < e.arguments.size(); ++i) {
      if (i != from) out_ += ", ";
      write(e.arguments[i], wanted);
    }
    out_ += ')';
  }
  void end(Expression const& e) {
    if (e.kind == Expression::Kind::operation && e.op == Operator::timestamp) return write(e.arguments[0], atom);
    if (e.kind == Expression::Kind::constant)
      if (auto const* when = std::get_if<When>(&e.constant)) {
        TimeWords const words = words_of(*when);
        if (words.name == "date") return quoted(words.first);
      }
    write(e, atom);
  }
  void constant(Constant const& c) {
    if (auto const* b = std::get_if<bool>(&c)) {
      out_ += *b ? "TRUE" : "FALSE";
    } else if (auto const* d = std::get_if<Decimal>(&c)) {
      out_ += d->to_string();
    } else if (auto const* s = std::get_if<std::string>(&c)) {
      quoted(*s);
    } else {
      TimeWords const words = words_of(std::get<When>(c));
      bool const own = words.name == "day" || words.name == "period";
      out_ += own ? std::string(words.name) : detail::upper(words.name);
      out_ += '(';
      quoted(words.first);
      if (!words.second.empty()) {
        out_ += ", ";
        quoted(words.second);
      }
      out_ += ')';
    }
  }
  void quoted(std::string_view text) {
    constexpr std::string_view controls = "\a\b\t\n\v\f\r";
    constexpr std::string_view codes = "abtnvfr";
    out_ += '\'';
    for (std::size_t i = 0; i < text.size(); ++i) {
      char const c = text[i];
      if (c == '\'') {
        out_ += "''";
      } else if (std::size_t const which = controls.find(c); which != std::string_view::npos) {
        out_ += '\\';
        out_ += codes[which];
      } else if (c == '\\') {
        // One is enough where what follows does not make another meaning of it.
        bool const plain = i + 1 < text.size() && text[i + 1] != '\'' && text[i + 1] != '\\' &&
                           codes.find(text[i + 1]) == std::string_view::npos &&
                           controls.find(text[i + 1]) == std::string_view::npos;
        out_ += plain ? "\\" : "\\\\";
      } else {
        out_ += c;
      }
    }
    out_ += '\'';
  }
  void name(std::string_view name) {
    if (detail::is_identifier(name) && !detail::is_keyword(name)) {
      out_ += name;
      return;
    }
    out_ += '"';
    for (char c : name) out_.append(c == '"' ? 2 : 1, c);
    out_ += '"';
  }
  void function_name(std::string_view name) {
    if (!detail::is_identifier(name) || detail::is_keyword(name))
      throw std::invalid_argument("a function of this name cannot be written in CQL2 Text: " + std::string(name));
    out_ += name;
  }

  std::string out_{};
};

// --- JSON ------------------------------------------------------------------------------------------------------------

class JsonWriter {
 public:
  std::string take() { return std::move(out_); }

  void write(Expression const& e) {
    if (e.kind == Expression::Kind::constant) return constant(e.constant);
    if (e.kind == Expression::Kind::property) return member("property", e.property);
    operation(e);
  }

 private:
  void operation(Expression const& e) {
    check(e);
    switch (e.op) {
      case Operator::all_of:
      case Operator::any_of:
        if (e.arguments.empty()) {
          out_ += e.op == Operator::all_of ? "true" : "false";
          return;
        }
        if (e.arguments.size() == 1) return write(e.arguments.front());
        break;
      case Operator::array: return list(e, 0);
      case Operator::timestamp: return member("timestamp", text(e.arguments[0]));
      case Operator::interval:
        out_ += "{\"interval\":[";
        end(e.arguments[0]);
        out_ += ',';
        end(e.arguments[1]);
        out_ += "]}";
        return;
      case Operator::one_of:
        open("in");
        out_ += '[';
        write(e.arguments[0]);
        out_ += ',';
        list(e, 1);
        out_ += "]}";
        return;
      default: break;
    }
    std::string_view name = e.op == Operator::function ? std::string_view(e.property) : call_name(e.op);
    if (name.empty()) name = to_string(e.op);
    open(name);
    list(e, 0);
    out_ += '}';
  }
  void open(std::string_view op) {
    out_ += "{\"op\":";
    json::detail::append_string(out_, op);
    out_ += ",\"args\":";
  }
  void list(Expression const& e, std::size_t from) {
    out_ += '[';
    for (std::size_t i = from; i < e.arguments.size(); ++i) {
      if (i != from) out_ += ',';
      write(e.arguments[i]);
    }
    out_ += ']';
  }
  void end(Expression const& e) {
    if (e.kind == Expression::Kind::operation && e.op == Operator::timestamp) return string(text(e.arguments[0]));
    if (e.kind == Expression::Kind::constant)
      if (auto const* when = std::get_if<When>(&e.constant)) {
        TimeWords const words = words_of(*when);
        if (words.name == "date") return string(words.first);
      }
    write(e);
  }
  void constant(Constant const& c) {
    if (auto const* b = std::get_if<bool>(&c)) {
      out_ += *b ? "true" : "false";
    } else if (auto const* d = std::get_if<Decimal>(&c)) {
      out_ += d->to_string();
    } else if (auto const* s = std::get_if<std::string>(&c)) {
      string(*s);
    } else {
      TimeWords const words = words_of(std::get<When>(c));
      if (words.name == "date") return member("date", words.first);
      if (words.name == "interval") {
        out_ += "{\"interval\":[";
        string(words.first);
        out_ += ',';
        string(words.second);
        out_ += "]}";
        return;
      }
      open(words.name);
      out_ += '[';
      string(words.first);
      out_ += "]}";
    }
  }
  static std::string const& text(Expression const& e) {
    auto const* s = e.kind == Expression::Kind::constant ? std::get_if<std::string>(&e.constant) : nullptr;
    if (s == nullptr) throw std::invalid_argument("a timestamp is made of a text");
    return *s;
  }
  void member(std::string_view key, std::string_view value) {
    out_ += '{';
    string(key);
    out_ += ':';
    string(value);
    out_ += '}';
  }
  void string(std::string_view text) { json::detail::append_string(out_, text); }

  std::string out_{};
};

}  // namespace

std::string to_text(Expression const& filter) {
  TextWriter writer;
  writer.write(filter, alternatives);
  return writer.take();
}

std::string to_json(Expression const& filter) {
  JsonWriter writer;
  writer.write(filter);
  return writer.take();
}

}  // namespace bangfu::cql2
