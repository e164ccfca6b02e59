// SPDX-License-Identifier: BSL-1.0
// CQL2 Text, by recursive descent: one function for each rank of the operators.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cql2/names.hpp"
#include "cql2/parsed.hpp"

namespace bangfu::cql2::detail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The characters that the grammar takes for spaces.
bool is_space(char32_t c) {
  return (c >= 0x9 && c <= 0xD) || c == ' ' || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

class TextParser {
 public:
  TextParser(std::string_view text, Options const& options) : text_(text), build_(options) {}

  Parsed parse() {
    skip_space();
    Node root = alternatives();
    if (!at_end())
      fail(bare_ ? Words{"比较（如 = 或 LIKE）、AND、OR 或结尾", "a comparison such as = or LIKE, AND, OR or the end"}
                 : Words{"AND、OR 或结尾", "AND, OR or the end"});
    Builder::require_question(root);
    return Builder::finish(std::move(root));
  }

 private:
  // --- characters and words ---
  [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
  [[nodiscard]] char peek() const { return at_end() ? '\0' : text_[at_]; }
  [[nodiscard]] Place here() const { return {at_, {}}; }
  /// Where an expression begins.
  [[nodiscard]] Place start() const { return pending_ ? pending_->place : here(); }
  void skip_space() {
    while (!at_end()) {
      std::size_t next = at_;
      if (!is_space(next_code_point(text_, next))) return;
      at_ = next;
    }
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    skip_space();
    return true;
  }
  void expect(char c, Words expected) {
    if (!take(c)) fail(expected);
  }
  /// The identifier that begins here; empty where there is none.
  [[nodiscard]] std::string_view word_here() const {
    std::size_t end = at_;
    if (at_end() || !starts_identifier(next_code_point(text_, end))) return {};
    for (std::size_t next = end; next < text_.size(); end = next)
      if (!continues_identifier(next_code_point(text_, next))) break;
    return text_.substr(at_, end - at_);
  }
  [[nodiscard]] bool at_word(std::string_view word) const { return equal_ignoring_case(word_here(), word); }
  bool take_word(std::string_view word) {
    if (!at_word(word)) return false;
    at_ += word.size();
    skip_space();
    return true;
  }
  /// What stands here, for a message.
  [[nodiscard]] std::string_view token_here() const {
    std::string_view const word = word_here();
    if (!word.empty()) return word;
    std::size_t end = at_;
    if (is_digit(peek())) {
      while (end < text_.size() && (is_digit(text_[end]) || text_[end] == '.')) ++end;
    } else if (!at_end()) {
      next_code_point(text_, end);
    }
    return text_.substr(at_, end - at_);
  }
  [[noreturn]] void fail(Words expected) const { refuse(ReadErrorCode::syntax, here(), token_here(), expected); }

  /// Counts how deep the parser is in itself.
  class Deeper {
   public:
    explicit Deeper(TextParser& parser) : parser_(parser) {
      if (++parser_.depth_ > parser_.build_.max_depth()) Builder::too_deep(parser_.build_.max_depth(), parser_.here());
    }
    Deeper(Deeper const&) = delete;
    Deeper& operator=(Deeper const&) = delete;
    ~Deeper() { --parser_.depth_; }

   private:
    TextParser& parser_;
  };

  // --- questions ---
  Node alternatives() {
    Deeper const deeper(*this);
    return chain("OR", Operator::any_of, &TextParser::conjunction);
  }
  Node conjunction() { return chain("AND", Operator::all_of, &TextParser::negation); }
  Node chain(std::string_view word, Operator op, Node (TextParser::*part)()) {
    Place const place = start();
    Node first = (this->*part)();
    if (!at_word(word)) return first;
    std::vector<Node> parts;
    parts.push_back(std::move(first));
    while (take_word(word)) parts.push_back((this->*part)());
    return build_.operation(op, std::move(parts), place);
  }
  Node negation() {
    Place const place = start();
    if (!pending_ && take_word("NOT")) {
      std::vector<Node> argument;
      argument.push_back(predicate());
      return build_.operation(Operator::negation, std::move(argument), place);
    }
    return predicate();
  }

  /// A comparison, or a value alone.
  Node predicate() {
    Place const place = start();
    Node left = sum();
    bare_ = false;
    if (auto const op = comparison()) {
      std::vector<Node> sides;
      sides.push_back(std::move(left));
      sides.push_back(sum());
      return build_.operation(*op, std::move(sides), place);
    }
    if (take_word("IS")) {
      bool const negated = take_word("NOT");
      if (!take_word("NULL")) fail({"NULL", "NULL"});
      return perhaps_not(negated, Operator::missing, one(std::move(left)), place);
    }
    bool const negated = take_word("NOT");
    if (take_word("LIKE")) {
      std::vector<Node> sides = one(std::move(left));
      sides.push_back(pattern());
      return perhaps_not(negated, Operator::like, std::move(sides), place);
    }
    if (take_word("BETWEEN")) {
      std::vector<Node> sides = one(std::move(left));
      sides.push_back(sum());
      if (!take_word("AND")) fail({"AND 和上限", "AND and the upper limit"});
      sides.push_back(sum());
      return perhaps_not(negated, Operator::between, std::move(sides), place);
    }
    if (take_word("IN")) {
      expect('(', {"( 和列表", "( and a list"});
      std::vector<Node> all = one(std::move(left));
      do all.push_back(sum());
      while (take(','));
      expect(')', {"逗号或 )", "a comma or )"});
      return perhaps_not(negated, Operator::one_of, std::move(all), place);
    }
    if (negated) fail({"LIKE、BETWEEN 或 IN", "LIKE, BETWEEN or IN"});
    bare_ = true;
    return left;
  }
  std::optional<Operator> comparison() {
    if (take('=')) return Operator::equal;
    if (peek() == '<' || peek() == '>') {
      bool const less = peek() == '<';
      ++at_;
      std::optional<Operator> op = less ? Operator::less : Operator::greater;
      skip_space();
      if (take('=')) {
        op = less ? Operator::less_equal : Operator::greater_equal;
      } else if (less && take('>')) {
        op = Operator::not_equal;
      }
      return op;
    }
    return std::nullopt;
  }
  Node pattern() {
    Deeper const deeper(*this);
    Place const place = here();
    if (peek() == '\'') return build_.constant(string(), place);
    for (Operator op : {Operator::casei, Operator::accenti}) {
      if (!take_word(call_name(op))) continue;
      expect('(', {"(", "("});
      Node inner = pattern();
      expect(')', {")", ")"});
      return build_.operation(op, one(std::move(inner)), place);
    }
    fail({"引号中的样式，如 'a%'", "a pattern in quotation marks, such as 'a%'"});
  }
  Node perhaps_not(bool negated, Operator op, std::vector<Node> arguments, Place const& place) {
    Node node = build_.operation(op, std::move(arguments), place);
    if (!negated) return node;
    return build_.operation(Operator::negation, one(std::move(node)), place);
  }
  static std::vector<Node> one(Node node) {
    std::vector<Node> all;
    all.push_back(std::move(node));
    return all;
  }

  // --- values ---
  Node sum() {
    Place const place = start();
    Node left = product();
    while (peek() == '+' || peek() == '-') {
      Operator const op = peek() == '+' ? Operator::add : Operator::subtract;
      take(peek());
      left = binary(op, std::move(left), product(), place);
    }
    return left;
  }
  Node product() {
    Place const place = start();
    Node left = power();
    while (true) {
      std::optional<Operator> op;
      if (peek() == '*') op = Operator::multiply;
      if (peek() == '/') op = Operator::divide;
      if (peek() == '%') op = Operator::modulo;
      if (op) {
        take(peek());
      } else if (take_word("DIV")) {
        op = Operator::integer_divide;
      } else {
        return left;
      }
      left = binary(*op, std::move(left), power(), place);
    }
  }
  Node power() {
    Place const place = start();
    Node base = factor();
    if (!take('^')) return base;
    return binary(Operator::power, std::move(base), factor(), place);
  }
  Node binary(Operator op, Node left, Node right, Place const& place) {
    std::vector<Node> sides;
    sides.push_back(std::move(left));
    sides.push_back(std::move(right));
    return build_.operation(op, std::move(sides), place);
  }
  Node factor() {
    if (pending_) {
      Node node = *std::exchange(pending_, std::nullopt);
      return node;
    }
    Place const place = here();
    if (peek() == '-' || peek() == '+') {
      bool const minus = peek() == '-';
      take(peek());
      if (is_digit(peek()) || peek() == '.') return build_.number((minus ? "-" : "") + digits(), place);
      if (!minus) fail({"数字", "a digit"});
      Node operand = atom();
      return binary(Operator::multiply, build_.constant(Decimal(-1), place), std::move(operand), place);
    }
    return atom();
  }
  Node atom() {
    Place const place = here();
    char const c = peek();
    if (c == '\'') return build_.constant(string(), place);
    if (is_digit(c) || c == '.') return build_.number(digits(), place);
    if (c == '"') return build_.property(quoted(), place);
    if (take('(')) {
      Node inner = alternatives();
      expect(')', {")", ")"});
      return inner;
    }
    std::string_view const word = word_here();
    if (word.empty()) fail({"属性、值或条件", "a property, a value or a condition"});
    return named(word, place);
  }
  /// What begins with a word.
  Node named(std::string_view word, Place const& place) {
    if (equal_ignoring_case(word, "TRUE") || equal_ignoring_case(word, "FALSE")) {
      advance(word);
      return build_.constant(equal_ignoring_case(word, "TRUE"), place);
    }
    for (std::string_view taken : {"AND", "BETWEEN", "DIV", "IN", "IS", "LIKE", "NOT", "NULL", "OR"})
      if (equal_ignoring_case(word, taken))
        fail({"属性、值或条件（与关键字同名的属性写在双引号中）",
              "a property, a value or a condition (a property of this name is written in double quotation marks)"});
    if (is_spatial(word) && (is_call(word) || is_three_dimensional(word)))
      refuse(ReadErrorCode::unsupported, place, word, {"非空间条件", "a filter without spatial parts"});
    advance(word);
    if (peek() != '(') return build_.property(word, place);
    take('(');
    if (equal_ignoring_case(word, "DATE")) return instant(place, &Builder::date);
    if (equal_ignoring_case(word, "TIMESTAMP")) return instant(place, &Builder::timestamp);
    if (equal_ignoring_case(word, "INTERVAL")) return interval(place);
    std::vector<Node> arguments = this->arguments();
    if (auto const op = called(word)) return build_.operation(*op, std::move(arguments), place);
    // `isNull(a)` is what JSON calls `a IS NULL`, and so no function.
    if (auto const op = operator_named(word)) return build_.operation(*op, std::move(arguments), place);
    return build_.function(word, std::move(arguments), place);
  }
  void advance(std::string_view word) {
    at_ += word.size();
    skip_space();
  }
  /// Whether an opening parenthesis follows the word that stands here.
  [[nodiscard]] bool is_call(std::string_view word) const {
    std::size_t next = at_ + word.size();
    while (next < text_.size()) {
      std::size_t after = next;
      if (!is_space(next_code_point(text_, after))) break;
      next = after;
    }
    return next < text_.size() && text_[next] == '(';
  }
  /// `POINT Z (…)`.
  [[nodiscard]] bool is_three_dimensional(std::string_view word) const {
    TextParser ahead(text_, {});
    ahead.at_ = at_;
    ahead.advance(word);
    return ahead.at_word("Z") && ahead.is_call("Z");
  }

  Node instant(Place const& place, Node (Builder::*make)(std::string_view, Place)) {
    Place const at = here();
    if (peek() != '\'') fail({"引号中的日期或时刻", "a date or timestamp in quotation marks"});
    std::string const text = string();
    Node node = (build_.*make)(text, at);
    node.place = place;
    expect(')', {")", ")"});
    return node;
  }
  Node interval(Place const& place) {
    Node first = end();
    expect(',', {"逗号", "a comma"});
    Node last = end();
    expect(')', {")", ")"});
    return build_.interval(std::move(first), std::move(last), place);
  }
  Node end() {
    Deeper const deeper(*this);
    Place const place = here();
    if (peek() == '\'') return build_.end(string(), place);
    return atom();
  }

  /// The arguments of a function, up to and including the closing parenthesis.
  std::vector<Node> arguments() {
    std::vector<Node> all;
    if (take(')')) return all;
    do all.push_back(settled(argument()));
    while (take(','));
    expect(')', {"逗号或 )", "a comma or )"});
    return all;
  }
  /// An argument, or an element of a set. `(x)` alone may be a set of one or a needless pair of parentheses: it is
  /// taken for a set where nothing follows that makes it part of a longer expression.
  Node argument() {
    if (peek() != '(') return alternatives();
    Deeper const deeper(*this);
    Place const place = here();
    take('(');
    if (take(')')) return build_.operation(Operator::array, {}, place);
    std::vector<Node> elements;
    do elements.push_back(argument());
    while (take(','));
    expect(')', {"逗号或 )", "a comma or )"});
    bool const single = elements.size() == 1;
    if (single && peek() != ',' && peek() != ')') {
      pending_ = grouped(std::move(elements.front()));
      return alternatives();
    }
    for (Node& element : elements) element = settled(std::move(element));
    Node array = build_.operation(Operator::array, std::move(elements), place);
    array.perhaps_array = single;
    return array;
  }
  static Node settled(Node node) {
    node.perhaps_array = false;
    return node;
  }
  /// The inner expression of what turns out to be parentheses.
  static Node grouped(Node node) {
    while (node.perhaps_array) {
      Node inner = std::move(node.arguments.front());
      node = std::move(inner);
    }
    return node;
  }

  /// Digits with a point and an exponent, as they are written.
  std::string digits() {
    std::size_t const first_digit = at_;
    auto const run = [this] {
      std::size_t const first = at_;
      while (is_digit(peek())) ++at_;
      return at_ != first;
    };
    bool some = run();
    if (peek() == '.') {
      ++at_;
      some = run() || some;
    }
    if (!some) fail({"数字", "a digit"});
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      if (!run()) fail({"指数的数字", "the digits of the exponent"});
    }
    std::string raw(text_.substr(first_digit, at_ - first_digit));
    if (std::string_view const word = word_here();
        !word.empty() && !equal_ignoring_case(word, "DIV") && !is_infix(word))
      fail({"数字之后的运算符或空格", "an operator or a space after the number"});
    skip_space();
    return raw;
  }
  static bool is_infix(std::string_view word) {
    for (std::string_view infix : {"AND", "OR", "IS", "IN", "NOT", "LIKE", "BETWEEN"})
      if (equal_ignoring_case(word, infix)) return true;
    return false;
  }
  /// A literal in single quotation marks. `''` and `\'` stand for one, `\\` for a backslash, and `\a \b \t \n \v \f
  /// \r` for control characters; before anything else a backslash is a backslash, so that `\%` reaches LIKE.
  std::string string() {
    Place const opening = here();
    std::string out;
    ++at_;
    while (true) {
      if (at_end()) {
        refuse(ReadErrorCode::syntax, opening, text_.substr(opening.offset),
               {"字符串末尾的单引号", "a quotation mark at the end of the string"});
      }
      char const c = text_[at_++];
      if (c == '\'') {
        if (peek() != '\'') break;
        ++at_;
        out += '\'';
        continue;
      }
      if (c == '\\' && !at_end()) {
        constexpr std::string_view codes = "'\\abtnvfr";
        constexpr std::string_view meant = "'\\\a\b\t\n\v\f\r";
        if (std::size_t const which = codes.find(peek()); which != std::string_view::npos) {
          out += meant[which];
          ++at_;
          continue;
        }
      }
      out += c;
    }
    skip_space();
    return out;
  }
  /// A name in double quotation marks, in which `""` stands for one.
  std::string quoted() {
    Place const opening = here();
    std::string out;
    ++at_;
    while (true) {
      if (at_end())
        refuse(ReadErrorCode::syntax, opening, text_.substr(opening.offset),
               {"属性名末尾的双引号", "a double quotation mark at the end of the name"});
      char const c = text_[at_++];
      if (c == '"') {
        if (peek() != '"') break;
        ++at_;
      }
      out += c;
    }
    skip_space();
    return out;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  Builder build_;
  bool bare_ = false;              // whether what was read last is a value that nothing is asked of
  std::optional<Node> pending_{};  // an operand that was read before it was known to be one
};

}  // namespace

Parsed parse_text(std::string_view text, Options const& options) {
  check_encoding(text, options.max_bytes);
  return TextParser(text, options).parse();
}

}  // namespace bangfu::cql2::detail
