// SPDX-License-Identifier: BSL-1.0
#include <bangfu/json/findings.hpp>

#include <map>

#include <bangfu/json/locate.hpp>
#include <bangfu/version.hpp>

#include "json/reader.hpp"
#include "json/writer.hpp"

namespace bangfu::json {
namespace {

using detail::Writer;

/// Objects and arrays in the order in which they are written.
class Composer {
 public:
  explicit Composer(std::string& out) : writer_(out, Style::pretty) {}

  template <class F>
  void object(F&& members) {
    std::size_t const start = writer_.open();
    members();
    writer_.close(start, '{', '}');
  }
  template <class F>
  void object(std::string_view key, F&& members) {
    writer_.key(key);
    object(members);
  }
  template <class List, class F>
  void array(std::string_view key, List const& list, F&& element) {
    writer_.key(key);
    array(list, element);
  }
  template <class List, class F>
  void array(List const& list, F&& element) {
    std::size_t const start = writer_.open();
    for (auto const& each : list) {
      writer_.put(',');
      writer_.line();
      element(each);
    }
    writer_.close(start, '[', ']');
  }
  void string(std::string_view text) { writer_.string(text); }
  void member(std::string_view key, std::string_view text) {
    writer_.key(key);
    writer_.string(text);
  }
  void number(std::string_view key, std::size_t number) {
    writer_.key(key);
    writer_.number(static_cast<std::int64_t>(number));
  }
  void narratives(std::string_view key, Text const& text) {
    if (text.size() == 1 && text[0].language.empty()) return member(key, text.any());
    object(key, [&] {
      for (std::size_t i = 0; i < text.size(); ++i)
        member(text[i].language.empty() ? "und" : text[i].language.tag(), text[i].wording);
    });
  }
  /// A value as an edit gives it: a text, or a number digit by digit.
  void value_of(Edit const& edit) {
    writer_.key("value");
    if (edit.is_number) {
      writer_.raw(edit.value);
    } else {
      writer_.string(edit.value);
    }
  }

 private:
  Writer writer_;
};

/// Where findings and what is related to them stand in a text.
class Places {
 public:
  explicit Places(FileFindings const& file) {
    if (file.text.empty()) return;
    std::vector<std::string> pointers;
    for (Diagnostic const& d : file.findings) {
      pointers.push_back(d.at);
      for (std::string const& related : d.related) pointers.push_back(related);
      if (d.fix)
        for (Edit const& edit : d.fix->edits) pointers.push_back(edit.path);
    }
    std::vector<SourceRange> const ranges = locate(file.text, pointers);
    for (std::size_t i = 0; i < pointers.size(); ++i)
      if (ranges[i].line != 0) ranges_.insert_or_assign(pointers[i], ranges[i]);
  }
  [[nodiscard]] SourceRange const* find(std::string const& pointer) const {
    auto const at = ranges_.find(pointer);
    return at == ranges_.end() ? nullptr : &at->second;
  }

 private:
  std::map<std::string, SourceRange> ranges_;
};

void patch(Composer& json, Fix const& fix) {
  json.array("patch", fix.edits, [&](Edit const& edit) {
    json.object([&] {
      json.member("op", to_string(edit.operation));
      json.member("path", edit.path);
      if (edit.operation != Edit::Operation::remove) json.value_of(edit);
    });
  });
}

void region(Composer& json, std::string_view key, SourceRange const& range) {
  json.object(key, [&] {
    json.number("startLine", range.line);
    json.number("startColumn", range.column);
    json.number("endLine", range.end_line);
    json.number("endColumn", range.end_column);
  });
}

/// A URI reference of a path: what RFC 3986 does not allow in one is written in per cent.
std::string uri_of(std::string_view path) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string uri;
  for (char c : path) {
    bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain) {
      uri += c;
    } else {
      auto const byte = static_cast<unsigned char>(c);
      uri += '%';
      uri += hex[byte / 16U];
      uri += hex[byte % 16U];
    }
  }
  return uri;
}

class Sarif {
 public:
  Sarif(std::string& out, std::span<FileFindings const> files, std::span<Rule const> rules, std::string_view language)
      : json_(out), files_(files), rules_(rules), language_(language), zh_(language.substr(0, 2) == "zh") {
    for (std::size_t i = 0; i < rules.size(); ++i) index_.emplace(rules[i].text.code, i);
  }

  void write() {
    json_.object([&] {
      json_.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json_.member("version", "2.1.0");
      json_.array("runs", std::initializer_list<int>{0}, [&](int) { json_.object([&] { run(); }); });
    });
  }

 private:
  void run() {
    json_.object("tool", [&] {
      json_.object("driver", [&] {
        json_.member("name", "bangfu");
        json_.member("version", version);
        json_.array("rules", rules_, [&](Rule const& rule) { descriptor(rule.text); });
      });
    });
    json_.member("language", zh_ ? "zh-CN" : "en-GB");
    json_.member("columnKind", "unicodeCodePoints");
    json_.array("artifacts", files_, [&](FileFindings const& file) {
      json_.object([&] {
        json_.object("location", [&] { json_.member("uri", uri_of(file.file)); });
        if (!file.text.empty()) json_.member("mimeType", "application/json");
      });
    });
    struct Entry {
      FileFindings const* file;
      std::size_t index;
      Diagnostic const* finding;
      Places const* places;
    };
    std::vector<Places> places;
    for (FileFindings const& file : files_) places.emplace_back(file);
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < files_.size(); ++i)
      for (Diagnostic const& d : files_[i].findings) entries.push_back({&files_[i], i, &d, &places[i]});
    json_.array("results", entries, [&](Entry const& entry) {
      json_.object([&] { result(*entry.file, entry.index, *entry.finding, *entry.places); });
    });
  }

  void descriptor(RuleText const& rule) {
    json_.object([&] {
      json_.member("id", rule.code);
      message("shortDescription", zh_ ? rule.meaning_zh : rule.meaning_en);
      if (!rule.mend_en.empty()) message("help", zh_ ? rule.mend_zh : rule.mend_en);
      json_.object("defaultConfiguration", [&] { json_.member("level", to_string(rule.severity)); });
    });
  }
  void message(std::string_view key, std::string_view text) {
    json_.object(key, [&] { json_.member("text", text); });
  }

  void result(FileFindings const& file, std::size_t index, Diagnostic const& d, Places const& places) {
    json_.member("ruleId", d.code);
    if (auto const rule = index_.find(d.code); rule != index_.end()) json_.number("ruleIndex", rule->second);
    json_.member("level", to_string(d.severity));
    message("message", d.text(language_));
    json_.array("locations", std::initializer_list<int>{0},
                [&](int) { json_.object([&] { location(file, index, d.at, places); }); });
    if (!d.related.empty())
      json_.array("relatedLocations", d.related,
                  [&](std::string const& at) { json_.object([&] { location(file, index, at, places); }); });
    if (d.fix && !file.text.empty()) replacements(file, index, *d.fix, places);
    json_.object("properties", [&] {
      json_.member("certainty", to_string(d.certainty));
      if (!d.arguments.empty())
        json_.object("arguments", [&] {
          for (Argument const& argument : d.arguments)
            json_.member(argument.name, argument.value.in(Language(zh_ ? "zh" : "en")));
        });
      if (d.fix)
        json_.object("fix", [&] {
          json_.member("title", d.fix->title.in(Language(zh_ ? "zh" : "en")));
          patch(json_, *d.fix);
        });
    });
  }

  void artifact(std::string_view key, FileFindings const& file, std::size_t index) {
    json_.object(key, [&] {
      json_.member("uri", uri_of(file.file));
      json_.number("index", index);
    });
  }
  void location(FileFindings const& file, std::size_t index, std::string const& at, Places const& places) {
    json_.object("physicalLocation", [&] {
      artifact("artifactLocation", file, index);
      if (SourceRange const* range = places.find(at)) region(json_, "region", *range);
    });
    json_.array("logicalLocations", std::initializer_list<int>{0}, [&](int) {
      json_.object([&] {
        json_.member("fullyQualifiedName", at);
        json_.member("kind", "member");
      });
    });
  }

  /// SARIF replaces stretches of a file: only fixes that replace values that stand there can be said so.
  void replacements(FileFindings const& file, std::size_t index, Fix const& fix, Places const& places) {
    for (Edit const& edit : fix.edits) {
      SourceRange const* range = places.find(edit.path);
      if (edit.operation != Edit::Operation::replace || range == nullptr || file.text[range->offset] == '{' ||
          file.text[range->offset] == '[')
        return;
    }
    json_.array("fixes", std::initializer_list<int>{0}, [&](int) {
      json_.object([&] {
        message("description", fix.title.in(Language(zh_ ? "zh" : "en")));
        json_.array("artifactChanges", std::initializer_list<int>{0}, [&](int) {
          json_.object([&] {
            artifact("artifactLocation", file, index);
            json_.array("replacements", fix.edits, [&](Edit const& edit) {
              json_.object([&] {
                region(json_, "deletedRegion", *places.find(edit.path));
                std::string inserted;
                if (edit.is_number) {
                  inserted = edit.value;
                } else {
                  append_quoted(inserted, edit.value);
                }
                message("insertedContent", inserted);
              });
            });
          });
        });
      });
    });
  }

  Composer json_;
  std::span<FileFindings const> files_;
  std::span<Rule const> rules_;
  std::string_view language_;
  bool zh_;
  std::map<std::string_view, std::size_t> index_;
};

}  // namespace

std::string findings_to_json(std::span<FileFindings const> files) {
  struct Entry {
    FileFindings const* file;
    Diagnostic const* finding;
    SourceRange const* range;
  };
  std::vector<Places> places;
  std::vector<Entry> entries;
  for (FileFindings const& file : files) places.emplace_back(file);
  for (std::size_t i = 0; i < files.size(); ++i)
    for (Diagnostic const& d : files[i].findings) entries.push_back({&files[i], &d, places[i].find(d.at)});
  std::string out;
  {
    Composer json(out);
    json.array(entries, [&](Entry const& entry) {
      Diagnostic const& d = *entry.finding;
      json.object([&] {
        json.member("file", entry.file->file);
        json.member("code", d.code);
        json.member("severity", to_string(d.severity));
        json.member("certainty", to_string(d.certainty));
        json.member("at", d.at);
        if (entry.range != nullptr) {
          json.number("line", entry.range->line);
          json.number("column", entry.range->column);
        }
        if (!d.related.empty()) json.array("related", d.related, [&](std::string const& at) { json.string(at); });
        if (!d.arguments.empty())
          json.object("arguments", [&] {
            for (Argument const& argument : d.arguments) json.narratives(argument.name, argument.value);
          });
        json.narratives("message", d.message);
        if (d.fix)
          json.object("fix", [&] {
            json.narratives("title", d.fix->title);
            patch(json, *d.fix);
          });
      });
    });
  }
  out += '\n';
  return out;
}

std::string findings_to_sarif(std::span<FileFindings const> files, std::span<Rule const> rules,
                              std::string_view language) {
  std::string out;
  Sarif(out, files, rules, language).write();
  out += '\n';
  return out;
}

void append_quoted(std::string& out, std::string_view text) { detail::append_string(out, text); }

}  // namespace bangfu::json
