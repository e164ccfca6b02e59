// SPDX-License-Identifier: BSL-1.0
#include "json/reader.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <system_error>
#include <utility>

#include <bangfu/version.hpp>

#include "json/number.hpp"

namespace bangfu::json::detail {
namespace {

constexpr std::size_t most_depth = 1000;  // bounds the stack
constexpr std::size_t most_notes = 1000;
constexpr Expected expected_value{"JSON 值", "a JSON value"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Text text_of(Expected expected) { return Text(std::string(expected.zh), "zh").set("en", std::string(expected.en)); }

void append_utf8(std::string& out, unsigned code_point) {
  auto const byte = [&out](unsigned value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
  if (code_point < 0x80) {
    byte(code_point);
  } else if (code_point < 0x800) {
    byte(0xC0U | code_point >> 6U);
    byte(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    byte(0xE0U | code_point >> 12U);
    byte(0x80U | (code_point >> 6U & 0x3FU));
    byte(0x80U | (code_point & 0x3FU));
  } else {
    byte(0xF0U | code_point >> 18U);
    byte(0x80U | (code_point >> 12U & 0x3FU));
    byte(0x80U | (code_point >> 6U & 0x3FU));
    byte(0x80U | (code_point & 0x3FU));
  }
}

std::string escaped_step(std::string_view key) {
  std::string step = "/";
  for (char c : key) {
    if (c == '~') {
      step += "~0";
    } else if (c == '/') {
      step += "~1";
    } else {
      step += c;
    }
  }
  return step;
}

}  // namespace

bool utf16_less(std::string_view a, std::string_view b) noexcept {
  std::size_t const common = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < common; ++i) {
    auto const ca = static_cast<unsigned char>(a[i]);
    auto const cb = static_cast<unsigned char>(b[i]);
    if (ca == cb) continue;
    // UTF-8 sorts by code point. UTF-16 puts what is above U+FFFF (bytes from F0, surrogates) before U+E000 to U+FFFF
    // (EE, EF).
    if (ca >= 0xF0 && (cb == 0xEE || cb == 0xEF)) return true;
    if (cb >= 0xF0 && (ca == 0xEE || ca == 0xEF)) return false;
    return ca < cb;
  }
  return a.size() < b.size();
}

Reader::Reader(std::string_view text, Limits const& limits, std::vector<Diagnostic>& diagnostics)
    : p_(text.data()),
      end_(text.data() + text.size()),
      begin_(text.data()),
      max_depth_(std::min(limits.max_depth, most_depth)),
      limits_(limits),
      diagnostics_(diagnostics) {}

bool Reader::read_document(ValueShape const& shape, void* value) {
  skip_space();
  if (at_end()) return fail(ReadErrorCode::syntax, p_, "", expected_value);
  if (!shape.read(*this, value)) return false;
  skip_space();
  if (!at_end())
    return fail(ReadErrorCode::syntax, p_, token_at(p_), Expected{"文件到此结束", "nothing after the value"});
  if (unknown_members_ > most_notes) {
    std::vector<Argument> arguments{{"count", std::to_string(unknown_members_ - most_notes)}};
    note("unknown-members", "", {{"count", std::to_string(unknown_members_ - most_notes)}},
         "另有 {count} 个未知成员，已保留", "{count} more unknown members, kept as they are");
  }
  return true;
}

ReadError Reader::error(std::string const& source, std::size_t lines_before, std::size_t bytes_before) const {
  SourcePlace place{.source = source,
                    .line = lines_before + 1,
                    .column = 1,
                    .offset = bytes_before + failure_->offset,
                    .pointer = failure_->pointer};
  for (std::size_t i = 0; i < failure_->offset; ++i) {
    if (begin_[i] == '\n') {
      ++place.line;
      place.column = 1;
    } else if ((static_cast<unsigned char>(begin_[i]) & 0xC0U) != 0x80U) {
      ++place.column;
    }
  }
  return {failure_->code, std::move(place), failure_->found, failure_->expected};
}

// --- values ----------------------------------------------------------------------------------------------------------

bool Reader::boolean(bool& value) {
  if (peek() == 't') {
    value = true;
    return literal("true");
  }
  if (peek() == 'f') {
    value = false;
    return literal("false");
  }
  return wrong_type({"true 或 false", "true or false"});
}

bool Reader::integer(int& value) {
  constexpr Expected expected{"整数", "a whole number"};
  if (at_end() || (!is_digit(*p_) && *p_ != '-')) return wrong_type(expected);
  char const* const at = p_;
  NumberToken token;
  if (!number(token)) return false;
  if (token.fraction || token.exponent) return fail(ReadErrorCode::value, at, token.raw, expected);
  if (std::from_chars(token.raw.data(), token.raw.data() + token.raw.size(), value).ec != std::errc{})
    return fail(ReadErrorCode::value, at, token.raw, Expected{"32 位整数", "a whole number of 32 bits"});
  return true;
}

bool Reader::number(NumberToken& token) {
  char const* const start = p_;
  auto const digits = [this] {
    char const* const first = p_;
    while (p_ != end_ && is_digit(*p_)) ++p_;
    return p_ != first;
  };
  auto const no_digit = [this] {
    return fail(ReadErrorCode::syntax, p_, token_at(p_), Expected{"数字 0 至 9", "a digit"});
  };
  if (*p_ == '-') ++p_;
  if (peek() == '0') {
    ++p_;
    if (is_digit(peek()))
      return fail(ReadErrorCode::syntax, p_, token_at(p_),
                  Expected{"不以 0 开头的数", "a number without a leading zero"});
  } else if (!digits()) {
    return no_digit();
  }
  if (peek() == '.') {
    ++p_;
    token.fraction = true;
    if (!digits()) return no_digit();
  }
  if (peek() == 'e' || peek() == 'E') {
    ++p_;
    token.exponent = true;
    if (peek() == '+' || peek() == '-') ++p_;
    if (!digits()) return no_digit();
  }
  token.raw = {start, static_cast<std::size_t>(p_ - start)};
  return true;
}

bool Reader::literal(std::string_view word) {
  if (static_cast<std::size_t>(end_ - p_) < word.size() || std::string_view(p_, word.size()) != word)
    return fail(ReadErrorCode::syntax, p_, token_at(p_), Expected{word, word});
  p_ += word.size();
  return true;
}

bool Reader::escaped_string(char const* start, char const* stop, std::string_view& view) {
  scratch_.assign(start, stop);
  while (true) {
    if (stop == end_)
      return fail(ReadErrorCode::syntax, end_, "",
                  Expected{"字符串末尾的引号", "a quotation mark at the end of the string"});
    if (*stop == '"') break;
    if (*stop != '\\')
      return fail(ReadErrorCode::syntax, stop, "",
                  Expected{"转义的控制字符，如 \\n", "control characters written as escapes, such as \\n"});
    char const* const at = stop++;
    char const kind = stop != end_ ? *stop++ : '\0';
    switch (kind) {
      case '"': scratch_ += '"'; break;
      case '\\': scratch_ += '\\'; break;
      case '/': scratch_ += '/'; break;
      case 'b': scratch_ += '\b'; break;
      case 'f': scratch_ += '\f'; break;
      case 'n': scratch_ += '\n'; break;
      case 'r': scratch_ += '\r'; break;
      case 't': scratch_ += '\t'; break;
      case 'u': {
        unsigned unit = 0;
        if (!hex_unit(stop, unit)) return false;
        stop += 4;
        if (unit >= 0xD800 && unit <= 0xDFFF) {
          unsigned low = 0;
          bool const followed = unit < 0xDC00 && end_ - stop >= 2 && stop[0] == '\\' && stop[1] == 'u';
          if (followed && !hex_unit(stop + 2, low)) return false;
          if (low < 0xDC00 || low > 0xDFFF)
            return fail(ReadErrorCode::encoding, at, {at, 6}, Expected{"成对的代理项", "a pair of surrogates"});
          stop += 6;
          unit = 0x10000U + ((unit - 0xD800U) << 10U) + (low - 0xDC00U);
        }
        append_utf8(scratch_, unit);
        break;
      }
      default:
        return fail(
            ReadErrorCode::syntax, at, {at, static_cast<std::size_t>(stop - at)},
            Expected{"\\\" \\\\ \\/ \\b \\f \\n \\r \\t 或 \\u", "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"});
    }
    start = stop;
    stop = find_special(start, end_);
    scratch_.append(start, stop);
  }
  p_ = stop + 1;
  view = scratch_;
  return true;
}

bool Reader::hex_unit(char const* at, unsigned& unit) {
  unit = 0;
  for (int i = 0; i < 4; ++i, ++at) {
    char const c = at != end_ ? *at : '\0';
    unsigned digit = 0;
    if (is_digit(c)) {
      digit = static_cast<unsigned>(c - '0');
    } else if (c >= 'a' && c <= 'f') {
      digit = static_cast<unsigned>(c - 'a') + 10;
    } else if (c >= 'A' && c <= 'F') {
      digit = static_cast<unsigned>(c - 'A') + 10;
    } else {
      return fail(ReadErrorCode::syntax, at, token_at(at),
                  Expected{"\\u 后四位十六进制数", "four hexadecimal digits after \\u"});
    }
    unit = unit << 4U | digit;
  }
  return true;
}

bool Reader::object(void* value, ObjectShape const& shape) {
  if (!shape.versioned) return members(value, shape);
  char const* const begin = p_;
  Frame const* const outer = frame_;
  if (members(value, shape)) return true;
  if (failure_->code != ReadErrorCode::newer_version && failure_->code != ReadErrorCode::limit)
    newer_version(begin, outer);
  return false;
}

bool Reader::members(void* value, ObjectShape const& shape) {
  char const* const begin = p_;
  bool empty = true;
  if (!open('{', {"对象", "an object"}, empty)) return false;
  std::uint64_t seen = 0;
  if (!empty) {
    Frame frame{.outer = frame_, .is_key = true};
    frame_ = &frame;
    std::vector<UnknownMember> unknown_members;
    std::string kept;  // the frame's key, where it is not one of ours
    std::uint8_t* const successors = successors_[shape.place];
    std::uint8_t last = first_member;
    bool more = true;
    do {
      char const* const at = p_;
      std::string_view key;
      frame.key = {};
      std::uint8_t number = successors[last];
      if (is_next(shape.members[number])) [[likely]] {
        if (!count(0)) return false;
      } else {
        if (!name(key)) return false;
        number = shape.find(key);
        if (number != ObjectShape::no_member) successors[last] = number;
      }
      if (number != ObjectShape::no_member) [[likely]] {
        last = number;
        MemberShape const& member = shape.members[number];
        frame.key = member.info.key;
        std::uint64_t const bit = std::uint64_t{1} << number;
        if ((seen & bit) != 0) [[unlikely]]
          return duplicate(at, frame.key);
        seen |= bit;
        if (!member.read(*this, value)) return false;
      } else {
        kept.assign(key);
        frame.key = kept;
        if (shape.extras == nullptr) return unknown(at, shape);
        if (!unknown_member(kept, at, unknown_members)) return false;
      }
      if (!after('}', more)) return false;
    } while (more);
    if (!unknown_members.empty() && !keep(unknown_members, shape.extras(value), frame)) return false;
    frame_ = frame.outer;
  }
  if ((shape.required & ~seen) != 0) [[unlikely]] {
    std::size_t number = 0;
    while ((shape.required & ~seen & std::uint64_t{1} << number) == 0) ++number;
    return missing(begin, shape.members[number].info.key);
  }
  return true;
}

void Reader::note(std::string code, std::string at, std::vector<Argument> arguments, std::string_view zh,
                  std::string_view en) {
  Text message(format_message(zh, arguments, "zh"), "zh");
  message.set("en", format_message(en, arguments, "en"));
  diagnostics_.push_back(
      {.code = std::move(code), .at = std::move(at), .arguments = std::move(arguments), .message = std::move(message)});
}

bool Reader::unknown_member(std::string const& key, char const* at, std::vector<UnknownMember>& members) {
  std::string json;
  if (!canonical(json)) return false;
  if (++unknown_members_ <= most_notes)
    note("unknown-member", pointer(), {{"name", key}}, "未知成员 {name}，已保留",
         "unknown member {name}, kept as it is");
  members.push_back({{.key = key, .json = std::move(json)}, at});
  return true;
}

bool Reader::keep(std::vector<UnknownMember>& members, Extras& extras, Frame& frame) {
  std::sort(members.begin(), members.end(), [](UnknownMember const& a, UnknownMember const& b) {
    int const order = a.member.key.compare(b.member.key);
    return order != 0 ? order < 0 : a.at < b.at;
  });
  std::vector<ExtraMember> ordered;
  ordered.reserve(members.size());
  for (UnknownMember& m : members) {
    if (!ordered.empty() && ordered.back().key == m.member.key) {
      frame.key = m.member.key;
      return duplicate(m.at, m.member.key);
    }
    ordered.push_back(std::move(m.member));
  }
  extras = Extras(std::move(ordered));
  return true;
}

// A plan that cannot be read may be one of a newer version: that is then what is wrong with it.
bool Reader::newer_version(char const* object, Frame const* outer) {
  std::vector<Diagnostic> ignored_notes;
  Reader again({object, static_cast<std::size_t>(end_ - object)}, limits_, ignored_notes);
  bool more = false;
  std::string ignored;
  if (!again.open('{', expected_value, more)) return false;
  for (more = !more; more;) {
    std::string_view key;
    if (!again.name(key)) return false;
    char const* const at = again.p_;
    if (key == "schema" && is_digit(again.peek())) {
      NumberToken token;
      if (!again.number(token) || token.fraction || token.exponent) return false;
      int found = 0;
      bool const small =
          std::from_chars(token.raw.data(), token.raw.data() + token.raw.size(), found).ec == std::errc{};
      if (small && found <= schema_version) return false;
      Frame const frame{.outer = outer, .key = "schema", .is_key = true};
      frame_ = &frame;
      newer(at, token.raw, schema_version);
      return true;
    }
    if (!again.canonical(ignored) || !again.after('}', more)) return false;
    ignored.clear();
  }
  return false;
}

bool Reader::newer(char const* at, std::string_view found, int known) {
  std::string const most = std::to_string(known);
  failure_.reset();
  return fail(ReadErrorCode::newer_version, at, found,
              Text("不高于 " + most + " 的数据版本", "zh").set("en", "schema version " + most + " or older"));
}

// --- unknown values --------------------------------------------------------------------------------------------------

bool Reader::canonical(std::string& out) {
  char const c = peek();
  switch (c) {
    case '{': return canonical_object(out);
    case '[': return canonical_array(out);
    case '"': {
      std::string_view view;
      if (!raw_string(view)) return false;
      append_string(out, view);
      return true;
    }
    case 't': out += "true"; return literal("true");
    case 'f': out += "false"; return literal("false");
    case 'n': out += "null"; return literal("null");
    default: break;
  }
  if (!is_digit(c) && c != '-') return fail(ReadErrorCode::syntax, p_, token_at(p_), expected_value);
  NumberToken token;
  if (!number(token)) return false;
  append_number(out, token.raw);
  return true;
}

bool Reader::canonical_array(std::string& out) {
  bool empty = true;
  if (!open('[', expected_value, empty)) return false;
  out += '[';
  if (!empty) {
    Frame frame{.outer = frame_};
    frame_ = &frame;
    for (bool more = true; more; ++frame.index) {
      if (frame.index != 0) out += ',';
      if (!count(0) || !canonical(out) || !after(']', more)) return false;
    }
    frame_ = frame.outer;
  }
  out += ']';
  return true;
}

bool Reader::canonical_object(std::string& out) {
  struct Entry {
    std::string key;
    std::size_t begin;
    std::size_t end;
    char const* at;
  };
  bool empty = true;
  if (!open('{', expected_value, empty)) return false;
  out += '{';
  if (!empty) {
    std::size_t const start = out.size();
    std::vector<Entry> entries;
    bool ordered = true;
    Frame frame{.outer = frame_, .is_key = true};
    frame_ = &frame;
    for (bool more = true; more;) {
      char const* const at = p_;
      std::string_view view;
      frame.key = {};
      if (!name(view)) return false;
      std::string key(view);
      frame.key = key;
      ordered = ordered && (entries.empty() || utf16_less(entries.back().key, key));
      if (!entries.empty()) out += ',';
      std::size_t const begin = out.size();
      append_string(out, key);
      out += ':';
      if (!canonical(out)) return false;
      if (!after('}', more)) return false;
      entries.push_back({std::move(key), begin, out.size(), at});
    }
    if (!ordered) {
      std::sort(entries.begin(), entries.end(),
                [](Entry const& a, Entry const& b) { return a.key == b.key ? a.at < b.at : utf16_less(a.key, b.key); });
      std::string const members = out.substr(start);
      out.resize(start);
      for (std::size_t i = 0; i < entries.size(); ++i) {
        Entry const& e = entries[i];
        frame.key = e.key;
        if (i != 0) {
          if (e.key == entries[i - 1].key) return duplicate(e.at, e.key);
          out += ',';
        }
        out.append(members, e.begin - start, e.end - e.begin);
      }
    }
    frame_ = frame.outer;
  }
  out += '}';
  return true;
}

void append_string(std::string& out, std::string_view text) {
  constexpr char hex[] = "0123456789abcdef";
  out += '"';
  char const* p = text.data();
  char const* const end = p + text.size();
  while (true) {
    char const* const stop = find_special(p, end);
    out.append(p, stop);
    if (stop == end) break;
    switch (*stop) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        out += "\\u00";
        out += hex[static_cast<unsigned char>(*stop) >> 4U];
        out += hex[static_cast<unsigned char>(*stop) & 0xFU];
    }
    p = stop + 1;
  }
  out += '"';
}

// --- failures --------------------------------------------------------------------------------------------------------

bool Reader::fail(ReadErrorCode code, char const* at, std::string_view found, Text expected) {
  failure_ = Failure{code, static_cast<std::size_t>(at - begin_), pointer(), std::string(found), std::move(expected)};
  return false;
}
bool Reader::fail(ReadErrorCode code, char const* at, std::string_view found, Expected expected) {
  return fail(code, at, found, text_of(expected));
}
bool Reader::wrong_type(Expected expected) {
  char const* const at = p_;
  std::string ignored;
  if (!canonical(ignored)) return false;
  return fail(ReadErrorCode::type, at, token_at(at), expected);
}
bool Reader::duplicate(char const* at, std::string_view key) {
  return fail(ReadErrorCode::duplicate, at, key, Expected{"每个成员名只出现一次", "each member name once"});
}
bool Reader::missing(char const* at, std::string_view key) {
  return fail(ReadErrorCode::value, at, "",
              Text("成员 " + std::string(key), "zh").set("en", "a member " + std::string(key)));
}
bool Reader::unknown(char const* at, ObjectShape const& shape) {
  std::string names;
  for (std::size_t i = 0; i < shape.size; ++i) {
    if (i != 0) names += ", ";
    names += shape.members[i].info.key;
  }
  return unknown(at, names);
}
bool Reader::unknown(char const* at, std::string_view names) {
  return fail(ReadErrorCode::value, at, frame_->key,
              Text("成员 " + std::string(names), "zh").set("en", "one of the members " + std::string(names)));
}
bool Reader::too_deep() {
  std::string const most = std::to_string(max_depth_);
  return fail(ReadErrorCode::limit, p_, "",
              Text("不超过 " + most + " 层的嵌套", "zh").set("en", "a depth of at most " + most));
}
bool Reader::too_many() {
  if (items_ > limits_.max_items) {
    std::string const most = std::to_string(limits_.max_items);
    return fail(ReadErrorCode::limit, p_, "",
                Text("不超过 " + most + " 个成员和元素", "zh").set("en", "at most " + most + " members and elements"));
  }
  std::string const most = std::to_string(limits_.max_value_bytes);
  return fail(
      ReadErrorCode::limit, p_, "",
      Text("占用内存不超过 " + most + " 字节的值", "zh").set("en", "a value of at most " + most + " bytes of memory"));
}
bool Reader::no_separator(char closing) {
  return fail(ReadErrorCode::syntax, p_, token_at(p_),
              closing == ']' ? Expected{"逗号或 ]", "a comma or ]"} : Expected{"逗号或 }", "a comma or }"});
}
bool Reader::no_name() {
  return fail(ReadErrorCode::syntax, p_, token_at(p_), Expected{"成员名（字符串）", "the name of a member (a string)"});
}
bool Reader::no_colon() { return fail(ReadErrorCode::syntax, p_, token_at(p_), Expected{"冒号", "a colon"}); }

std::string Reader::pointer() const {
  std::string result;
  for (Frame const* f = frame_; f != nullptr; f = f->outer) {  // from the innermost outwards
    if (!f->is_key) {
      result.insert(0, '/' + std::to_string(f->index));
    } else if (f->key.data() != nullptr) {
      result.insert(0, escaped_step(f->key));
    }
  }
  return result;
}

std::string_view Reader::token_at(char const* at) const {
  if (at == end_) return {};
  char const* stop = at + 1;
  auto const is_word = [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '+';
  };
  if (*at == '"') {
    while (stop != end_ && *stop != '"' && *stop != '\n' && stop - at < 200)
      stop += *stop == '\\' && end_ - stop > 1 ? 2 : 1;
    if (stop != end_ && *stop == '"') ++stop;
  } else if (is_word(*at)) {
    while (stop != end_ && is_word(*stop) && stop - at < 200) ++stop;
  } else {
    while (stop != end_ && (static_cast<unsigned char>(*stop) & 0xC0U) == 0x80U) ++stop;
  }
  return {at, static_cast<std::size_t>(stop - at)};
}

}  // namespace bangfu::json::detail
