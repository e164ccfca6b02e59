// SPDX-License-Identifier: BSL-1.0
// Office documents made in memory.
#pragma once

#include <zip.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace office {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive of parts: name, content.
inline std::string archive(Parts const& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const memory = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* const target = zip_open_from_source(memory, ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (target == nullptr) throw std::runtime_error("zip");
  zip_source_keep(memory);
  for (auto const& [name, content] : parts) {
    zip_source_t* const part = zip_source_buffer(target, content.data(), content.size(), 0);
    if (part == nullptr || zip_file_add(target, name.c_str(), part, ZIP_FL_ENC_UTF_8) < 0)
      throw std::runtime_error(zip_strerror(target));
  }
  if (zip_close(target) != 0) throw std::runtime_error(zip_strerror(target));
  std::string bytes;
  zip_source_open(memory);
  zip_source_seek(memory, 0, SEEK_END);
  bytes.resize(static_cast<std::size_t>(zip_source_tell(memory)));
  zip_source_seek(memory, 0, SEEK_SET);
  zip_source_read(memory, bytes.data(), bytes.size());
  zip_source_close(memory);
  zip_source_free(memory);
  zip_error_fini(&error);
  return bytes;
}

inline std::string escaped(std::string_view text) {
  std::string s;
  for (char const c : text) s += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
  return s;
}

inline std::string relationships(Parts const& type_and_target) {
  std::string s = R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
  int n = 0;
  for (auto const& [type, target] : type_and_target)
    s += "<Relationship Id=\"rId" + std::to_string(++n) +
         "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" +
         target + "\"/>";
  return s + "</Relationships>";
}

/// The parts that every package has.
inline Parts package(std::string const& main, std::string const& type) {
  return {
      {"[Content_Types].xml",
       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
       "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
       "<Override PartName=\"/" +
           main + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + ".main+xml\"/></Types>"},
      {"_rels/.rels", relationships({{"officeDocument", main}})}};
}

// --- Word -------------------------------------------------------------------------------------------------------------

/// A paragraph. @param properties content of w:pPr
inline std::string p(std::string_view text, std::string const& properties = {}) {
  return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") +
         (text.empty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>") + "</w:p>";
}
/// Properties of a paragraph in a list.
inline std::string listed(int list, int level = 0) {
  return "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + std::to_string(list) +
         "\"/></w:numPr>";
}
/// A cell. @param properties content of w:tcPr
inline std::string tc(std::string const& paragraphs, std::string const& properties = {}) {
  return "<w:tc>" + (properties.empty() ? "" : "<w:tcPr>" + properties + "</w:tcPr>") + paragraphs + "</w:tc>";
}
/// A table with rows of texts.
inline std::string tbl(std::vector<std::vector<std::string>> const& rows) {
  std::string s = "<w:tbl><w:tblPr/><w:tblGrid/>";
  for (auto const& row : rows) {
    s += "<w:tr>";
    for (std::string const& text : row) s += tc(p(text));
    s += "</w:tr>";
  }
  return s + "</w:tbl>";
}
inline std::string part(std::string const& root, std::string const& content) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + root +
         " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
         " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" +
         content + "</w:" + root + ">";
}
/// A document. @param more other parts: relationship type, content
inline std::string docx(std::string const& body, Parts const& more = {}) {
  Parts parts = package("word/document.xml", "wordprocessingml.document");
  parts.emplace_back("word/document.xml", part("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
  Parts targets;
  for (auto const& [type, content] : more) {
    targets.emplace_back(type, type + ".xml");
    parts.emplace_back("word/" + type + ".xml", content);
  }
  parts.emplace_back("word/_rels/document.xml.rels", relationships(targets));
  return archive(parts);
}

// --- Excel ------------------------------------------------------------------------------------------------------------

/// A workbook with one sheet for each name and content (of its root element).
inline std::string xlsx(Parts const& sheets, std::string const& shared = {}, std::string const& styles = {},
                        std::string const& properties = {}) {
  Parts parts = package("xl/workbook.xml", "spreadsheetml.sheet");
  std::string list;
  Parts targets;
  int n = 0;
  for (auto const& [name, content] : sheets) {
    std::string const number = std::to_string(++n);
    list += "<sheet name=\"" + escaped(name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
    targets.emplace_back("worksheet", "worksheets/sheet" + number + ".xml");
    parts.emplace_back("xl/worksheets/sheet" + number + ".xml", "<worksheet>" + content + "</worksheet>");
  }
  if (!shared.empty()) {
    targets.emplace_back("sharedStrings", "sharedStrings.xml");
    parts.emplace_back("xl/sharedStrings.xml", "<sst>" + shared + "</sst>");
  }
  if (!styles.empty()) {
    targets.emplace_back("styles", "/xl/styles.xml");
    parts.emplace_back("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
  }
  parts.emplace_back("xl/workbook.xml",
                     "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
                         properties + "<sheets>" + list + "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels", relationships(targets));
  return archive(parts);
}

}  // namespace office
