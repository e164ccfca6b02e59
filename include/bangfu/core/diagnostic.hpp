// SPDX-License-Identifier: BSL-1.0
/// @file
/// One finding about a plan, and a value that was read together with its findings.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/core/truth.hpp>

namespace bangfu {

/// How much a finding matters.
enum class Severity : unsigned char {
  note,     ///< worth knowing
  warning,  ///< a reviewer would ask
  error,    ///< contradictory or broken: work that relies on it will go wrong
};

template <>
struct Enumeration<Severity> {
  static constexpr Enumerator<Severity> all[] = {
      {Severity::note, "note", "提示", "note"},
      {Severity::warning, "warning", "警告", "warning"},
      {Severity::error, "error", "错误", "error"},
  };
};

/// A named value that a finding's message mentions.
struct Argument {
  std::string name{};  ///< as in the braces of the message: lower-case words joined by underscores
  Text value{};        ///< worded in both languages where it is made of words

  friend bool operator==(Argument const&, Argument const&) = default;
};

/// One change to a plan, as an operation of JSON Patch (RFC 6902) whose value is a text or a number.
struct Edit {
  /// What is done at the place. A list grows by `add` at `/-`, its end.
  enum class Operation : unsigned char {
    add,      ///< puts the value there: a new member, or a new element before the one at that position
    replace,  ///< puts the value in the place of what is there
    remove,   ///< takes away what is there
  };
  Operation operation = Operation::replace;  ///< what is done
  std::string path{};                        ///< JSON Pointer of the place
  std::string value{};                       ///< the new value as text; empty for `remove`
  bool is_number = false;                    ///< whether the value is a number in JSON

  friend bool operator==(Edit const&, Edit const&) = default;
};

template <>
struct Enumeration<Edit::Operation> {
  static constexpr Enumerator<Edit::Operation> all[] = {
      {Edit::Operation::add, "add", "添加", "add"},
      {Edit::Operation::replace, "replace", "替换", "replace"},
      {Edit::Operation::remove, "remove", "删除", "remove"},
  };
};

/// A way to mend a finding mechanically. The edits are made in their order, all or none.
struct Fix {
  Text title{};               ///< what it does, in Chinese and in English
  std::vector<Edit> edits{};  ///< what it changes

  friend bool operator==(Fix const&, Fix const&) = default;
};

/// One finding: what kind (`code`, stable across versions), where, and in words of both languages.
struct Diagnostic {
  std::string code{};                  ///< stable, lower-case words joined by hyphens
  Severity severity = Severity::note;  ///< how bad it is
  Truth certainty = Truth::certain;    ///< whether it is so, or only possibly so; never `no`
  std::string at{};                    ///< JSON Pointer (RFC 6901) of the place in the plan
  std::vector<std::string> related{};  ///< JSON Pointers of other places that take part
  std::vector<Argument> arguments{};   ///< what the message mentions, for programs
  Text message{};                      ///< one sentence in Chinese and in English
  Box<Fix> fix{};                      ///< how it can be mended mechanically, where it can

  /// The message for a reader of `language`.
  [[nodiscard]] std::string_view text(std::string_view language) const {
    return message.in(language.substr(0, 2) == "zh" ? "zh" : "en");
  }
  friend bool operator==(Diagnostic const&, Diagnostic const&) = default;
};

/// Prints `severity code at: message`, in English.
inline std::ostream& operator<<(std::ostream& out, Diagnostic const& d) {
  return out << to_string(d.severity) << ' ' << d.code << ' ' << d.at << ": " << d.text("en");
}

/// Replaces each `{name}` in `pattern` by the argument of that name, in `language`. An unknown name stays as it is.
inline std::string format_message(std::string_view pattern, std::vector<Argument> const& arguments, Language language) {
  std::string out;
  out.reserve(2 * pattern.size());
  while (!pattern.empty()) {
    std::size_t const open = pattern.find('{');
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    pattern.remove_prefix(open);
    std::size_t const close = pattern.find('}');
    std::string_view const name = close == std::string_view::npos ? "" : pattern.substr(1, close - 1);
    Argument const* found = nullptr;
    for (Argument const& a : arguments)
      if (a.name == name) found = &a;
    if (found != nullptr) {
      out += found->value.in(language);
      pattern.remove_prefix(close + 1);
    } else {
      out += '{';
      pattern.remove_prefix(1);
    }
  }
  return out;
}

/// What a reader returns: the value, and what it noticed while reading that did not keep it from reading.
template <class T>
struct Loaded {
  T value{};                              ///< what was read
  std::vector<Diagnostic> diagnostics{};  ///< in the order of the text
};

}  // namespace bangfu
