// SPDX-License-Identifier: BSL-1.0
#include "document/input/package.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "document/input/errors.hpp"

namespace bangfu::document::detail {
namespace {

/// Elements and attributes that a part may have: each costs memory before anything can be looked at.
constexpr std::size_t max_nodes = 4'000'000;

[[noreturn]] void fail(ReadErrorCode code, SourcePlace place, std::string_view found, char const* zh, char const* en) {
  throw ReadError(code, std::move(place), found, Text(zh, "zh").set("en", en));
}

std::string lower(std::string_view text) {
  std::string s(text);
  for (char& c : s)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return s;
}

/// Whether a path stays within the package, on any system.
bool harmless(std::string_view path) {
  if (path.empty() || path.front() == '/') return false;
  if (path.find('\\') != std::string_view::npos || path.find(':') != std::string_view::npos) return false;
  for (std::size_t start = 0; start <= path.size();) {
    std::size_t const end = std::min(path.find('/', start), path.size());
    std::string_view const segment = path.substr(start, end - start);
    if (segment == "." || segment == "..") return false;
    start = end + 1;
  }
  return true;
}

/// A relationship's target, resolved against the folder of the part that has it; empty where it leads out.
std::string resolve(std::string_view folder, std::string_view target) {
  std::vector<std::string_view> segments;
  auto const add = [&](std::string_view path) {
    for (std::size_t start = 0; start < path.size();) {
      std::size_t const end = std::min(path.find('/', start), path.size());
      std::string_view const segment = path.substr(start, end - start);
      start = end + 1;
      if (segment.empty() || segment == ".") continue;
      if (segment == "..") {
        if (segments.empty()) return false;
        segments.pop_back();
      } else {
        segments.push_back(segment);
      }
    }
    return true;
  };
  bool const absolute = !target.empty() && target.front() == '/';
  if ((!absolute && !add(folder)) || !add(target)) return {};
  std::string path;
  for (std::string_view const segment : segments) path += (path.empty() ? "" : "/") + std::string(segment);
  return harmless(path) ? path : std::string();
}

/// Goes through the elements without recursion. @return false where they are deeper than `deepest`
bool within_depth(pugi::xml_document const& document, std::size_t deepest) {
  std::size_t depth = 0;
  pugi::xml_node node = document.root();
  while (true) {
    if (node.first_child()) {
      node = node.first_child();
      if (++depth > deepest) return false;
      continue;
    }
    while (node && !node.next_sibling()) {
      if (depth == 0) return true;
      node = node.parent();
      --depth;
    }
    if (depth == 0) return true;
    node = node.next_sibling();
  }
}

}  // namespace

bool is_package(std::string_view bytes) noexcept {
  return bytes.substr(0, 4) == std::string_view("PK\3\4", 4) || bytes.substr(0, 4) == std::string_view("PK\5\6", 4);
}

Package::Package(std::string_view bytes, SourceOptions const& options) : options_(options) {
  // The directory is read as a whole when the archive is opened. Each of its entries begins with this mark.
  std::size_t marks = 0;
  for (std::size_t at = bytes.find("PK\1\2"); at != std::string_view::npos; at = bytes.find("PK\1\2", at + 4))
    if (++marks > options.limits.max_parts)
      fail_limit({.source = options.name}, options.limits.max_parts, "个部件", "parts");

  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source != nullptr) {
    archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive_) zip_source_free(source);
  }
  std::string const message = archive_ ? "" : zip_error_strerror(&error);
  zip_error_fini(&error);
  if (!archive_)
    fail(ReadErrorCode::syntax, {.source = options.name}, message, "完整的 .docx 或 .xlsx 文件",
         "a whole .docx or .xlsx file");

  zip_int64_t const count = zip_get_num_entries(archive_.get(), 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    char const* const name = zip_get_name(archive_.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
    if (name == nullptr || !harmless(name))
      fail(ReadErrorCode::value, {.source = options.name}, name == nullptr ? "" : name, "包内的路径",
           "a path within the package");
    if (!entries_.emplace(lower(name), static_cast<zip_uint64_t>(i)).second)
      fail(ReadErrorCode::duplicate, {.source = options.name}, name, "各不相同的部件名",
           "parts with names of their own");
  }
}

SourcePlace Package::place(std::string const& part) const {
  return {.source = options_.name + (options_.name.empty() ? "" : "!") + part};
}

std::optional<std::string> Package::unpack(std::string const& path) {
  auto const entry = entries_.find(lower(path));
  if (entry == entries_.end()) return std::nullopt;
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_stat_index(archive_.get(), entry->second, 0, &status) != 0)
    fail(ReadErrorCode::syntax, place(path), "", "完整的部件", "a whole part");
  if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE)
    fail(ReadErrorCode::unsupported, place(path), "", "未加密的文件", "a file that is not encrypted");

  struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
  };
  std::unique_ptr<zip_file_t, Close> const file(zip_fopen_index(archive_.get(), entry->second, 0));
  if (!file) fail(ReadErrorCode::syntax, place(path), "", "完整的部件", "a whole part");
  // What the directory says of the size is not believed.
  std::string content;
  std::array<char, 1 << 16> chunk;  // NOLINT(cppcoreguidelines-pro-type-member-init): zip_fread fills it
  while (true) {
    zip_int64_t const got = zip_fread(file.get(), chunk.data(), chunk.size());
    if (got < 0) fail(ReadErrorCode::syntax, place(path), "", "完整的部件", "a whole part");
    if (got == 0) return content;
    unpacked_ += static_cast<std::size_t>(got);
    if (unpacked_ > options_.limits.max_unpacked_bytes)
      fail_limit(place(path), options_.limits.max_unpacked_bytes, "字节的解压内容", "bytes when unpacked");
    content.append(chunk.data(), static_cast<std::size_t>(got));
  }
}

std::unique_ptr<pugi::xml_document> Package::xml(std::string const& path) {
  std::optional<std::string> const content = unpack(path);
  if (!content) return nullptr;
  // Office documents have no document type (ISO/IEC 29500-2, 8.1.3), which is where entities would be declared.
  if (content->find("<!DOCTYPE") != std::string::npos)
    fail(ReadErrorCode::unsupported, place(path), "<!DOCTYPE", "没有文档类型声明的 XML", "XML without a document type");
  nodes_ += static_cast<std::size_t>(
      std::count_if(content->begin(), content->end(), [](char c) { return c == '<' || c == '='; }));
  if (nodes_ > max_nodes) fail_limit(place(path), max_nodes, "个 XML 元素和属性", "XML elements and attributes");
  auto document = std::make_unique<pugi::xml_document>();
  // Spaces between tags are kept: a run of text may be a single space.
  pugi::xml_parse_result const result =
      document->load_buffer(content->data(), content->size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
  if (!result) {
    SourcePlace at = place(path);
    at.offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0));
    fail(ReadErrorCode::syntax, std::move(at), result.description(), "格式正确的 XML", "well-formed XML");
  }
  if (!within_depth(*document, options_.limits.max_depth))
    fail_limit(place(path), options_.limits.max_depth, "层 XML 元素", "XML elements within each other");
  return document;
}

std::vector<Relationship> Package::relationships(std::string const& part) {
  std::size_t const slash = part.rfind('/');
  std::string const folder = slash == std::string::npos ? "" : part.substr(0, slash);
  std::string const file = slash == std::string::npos ? part : part.substr(slash + 1);
  std::vector<Relationship> all;
  auto const document = xml((folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels");
  if (!document) return all;
  for (pugi::xml_node const node : document->document_element().children()) {
    if (!is(node, "Relationship") || attribute(node, "TargetMode") == "External") continue;
    std::string const target(attribute(node, "Target"));
    std::string path = resolve(folder, target);
    if (path.empty()) fail(ReadErrorCode::value, place(part), target, "包内的路径", "a path within the package");
    std::string_view const type = attribute(node, "Type");
    all.push_back({.id = std::string(attribute(node, "Id")),
                   .type = std::string(type.substr(type.rfind('/') + 1)),
                   .path = std::move(path)});
  }
  return all;
}

MainPart Package::main_part() {
  std::string path;
  for (Relationship const& r : relationships(""))
    if (r.type == "officeDocument") path = r.path;
  auto const types = xml("[Content_Types].xml");
  if (!path.empty() && types) {
    std::string const wanted = lower("/" + path);
    std::size_t const dot = path.rfind('.');
    std::string const ending = dot == std::string::npos ? "" : lower(path.substr(dot + 1));
    std::string_view by_ending;
    std::string_view by_name;
    for (pugi::xml_node const node : types->document_element().children()) {
      if (is(node, "Override") && lower(attribute(node, "PartName")) == wanted)
        by_name = attribute(node, "ContentType");
      if (is(node, "Default") && lower(attribute(node, "Extension")) == ending)
        by_ending = attribute(node, "ContentType");
    }
    std::string_view const type = by_name.empty() ? by_ending : by_name;
    auto const has = [&](std::string_view part) { return type.find(part) != std::string_view::npos; };
    // Also templates, and those with macros: none of which is ever run.
    if (has("wordprocessingml") || has("ms-word")) return {.medium = Medium::docx, .path = path};
    if (has("spreadsheetml.sheet") || has("spreadsheetml.template") || has("ms-excel.sheet.macroEnabled") ||
        has("ms-excel.template.macroEnabled"))
      return {.medium = Medium::xlsx, .path = path};
  }
  fail(ReadErrorCode::unsupported, {.source = options_.name}, path, "Word 文档（.docx）或 Excel 表格（.xlsx）",
       "a Word document (.docx) or an Excel workbook (.xlsx)");
}

pugi::xml_node child(pugi::xml_node parent, std::string_view name) {
  for (pugi::xml_node const node : parent.children())
    if (is(node, name)) return node;
  return {};
}

std::string_view attribute(pugi::xml_node node, std::string_view name) {
  for (pugi::xml_attribute const a : node.attributes())
    if (local_name(a.name()) == name) return a.value();
  return {};
}

bool has_attribute(pugi::xml_node node, std::string_view name) {
  for (pugi::xml_attribute const a : node.attributes())
    if (local_name(a.name()) == name) return true;
  return false;
}

std::size_t parse_number(std::string_view text, std::size_t otherwise) {
  unsigned value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && value <= 2'000'000'000U ? value : otherwise;
}

std::size_t number_of(pugi::xml_node node, std::string_view name, std::size_t otherwise) {
  return parse_number(attribute(node, name), otherwise);
}

bool switched_on(pugi::xml_node parent, std::string_view name) {
  pugi::xml_node const node = child(parent, name);
  if (!node) return false;
  std::string_view const value = attribute(node, "val");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

std::string_view value_of(pugi::xml_node parent, std::string_view name) {
  return attribute(child(parent, name), "val");
}

}  // namespace bangfu::document::detail
