// SPDX-License-Identifier: BSL-1.0
// Documents of every kind become a Source; what is broken or hostile is refused.
#include <iconv.h>
#include <bangfu/document/input.hpp>

#include <chrono>
#include <sstream>

#include "document/office.hpp"
#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::document;

namespace {

std::string in_encoding(std::string const& utf8, char const* encoding) {
  iconv_t const descriptor = iconv_open(encoding, "UTF-8");
  std::string out(utf8.size() * 4, '\0');
  char* from = const_cast<char*>(utf8.data());
  std::size_t left = utf8.size();
  char* to = out.data();
  std::size_t room = out.size();
  iconv(descriptor, &from, &left, &to, &room);
  iconv_close(descriptor);
  out.resize(out.size() - room);
  return out;
}

std::vector<std::string> paragraphs(Source const& source) {
  std::vector<std::string> all;
  for (Block const& block : source.blocks)
    if (Paragraph const* const p = block.paragraph())
      all.push_back((p->numbering.empty() ? "" : "[" + p->numbering + "]") + std::string(source[p->span]));
  return all;
}
/// "A1=text", with the extents of merged cells: "A1+2x3=text".
std::vector<std::string> cells(Source const& source) {
  std::vector<std::string> all;
  for (Block const& block : source.blocks)
    if (Table const* const table = block.table())
      for (Cell const& cell : table->cells) {
        std::string s = source.place(cell.span).cell;
        s = s.substr(s.find('!') + 1);
        if (cell.rows > 1 || cell.columns > 1)
          s += "+" + std::to_string(cell.rows) + "x" + std::to_string(cell.columns);
        all.push_back(s + "=" + std::string(source[cell.span]));
      }
  return all;
}
using Strings = std::vector<std::string>;

void refused(std::string const& bytes, ReadErrorCode code, SourceOptions options = {}) {
  if (options.name.empty()) options.name = "p";
  try {
    (void)parse_source(bytes, options);
    FAIL("was read");
  } catch (ReadError const& error) {
    INFO(error.what());
    CHECK(error.code() == code);
    CHECK(error.place().source.substr(0, options.name.size()) == options.name);
    CHECK_FALSE(error.expected().in("zh").empty());
    CHECK(error.expected().in("zh") != error.expected().in("en"));
  }
}

}  // namespace

TEST_CASE("a plain text is its physical lines, blank ones too, however lines end") {
  Source const source = text_source("一、目标\r\n\n培训5名\r教师\f2\n");
  CHECK(source.lines);
  CHECK(source.medium == Medium::text);
  CHECK(paragraphs(source) == Strings{"一、目标", "", "培训5名", "教师", "2"});
  CHECK(text_source("").blocks.empty());
  CHECK(paragraphs(text_source("\n")) == Strings{""});
  CHECK(paragraphs(text_source("a")) == Strings{"a"});
}

TEST_CASE("a place in a text is a line and a column in characters") {
  Source const source = text_source("一、目标\n培训5名教师");
  document::Location const place = source.place({.offset = source.text.find("5名"), .length = 4});
  CHECK(place.line == 2);
  CHECK(place.column == 3);
  std::ostringstream out;
  out << place;
  CHECK(out.str() == "2:3");
}

TEST_CASE("UTF-8, UTF-16 and GB18030 are told apart and give the same text") {
  std::string const text = "学校结对帮扶方案\n一、〇二〇年，㐀𠀀龦培训5名教师。\n";
  CHECK(parse_source(text).encoding == "UTF-8");
  CHECK(parse_source("\xEF\xBB\xBF" + text).text == text);
  for (char const* encoding : {"GB18030", "UTF-16LE", "UTF-16BE"}) {
    INFO(encoding);
    std::string bytes = in_encoding(text, encoding);
    if (std::string_view(encoding) == "UTF-16LE") bytes = "\xFF\xFE" + bytes;
    if (std::string_view(encoding) == "UTF-16BE") bytes = "\xFE\xFF" + bytes;
    Source const source = parse_source(bytes);
    CHECK(source.text == text);
    CHECK(source.encoding == encoding);
  }
  CHECK(parse_source(in_encoding("幫扶方案", "BIG5"), {.encoding = "BIG5"}).text == "幫扶方案");
}

TEST_CASE("what is no text is refused, with its place") {
  refused("ab\xFF\xFF", ReadErrorCode::encoding);
  refused(std::string("a\0b", 3), ReadErrorCode::encoding);
  refused("帮\xE5\x8A", ReadErrorCode::encoding, {.encoding = "UTF-8"});
  refused("x", ReadErrorCode::unsupported, {.encoding = "no such encoding"});
  refused("%PDF-1.7\n…", ReadErrorCode::unsupported);
  refused("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", ReadErrorCode::unsupported);
  refused("{\\rtf1}", ReadErrorCode::unsupported);
  refused("\n<!DOCTYPE HTML>\n<p>帮扶方案</p>", ReadErrorCode::unsupported);
  refused("\xEF\xBB\xBF<html xmlns:o=\"urn:x\">帮扶方案", ReadErrorCode::unsupported);
  refused("<?xml version=\"1.0\"?><plan/>", ReadErrorCode::unsupported);
  refused("MIME-Version: 1.0\nContent-Type: multipart/related", ReadErrorCode::unsupported);
  try {
    (void)parse_source("line\nab\xFF\xFF");
    FAIL("was read");
  } catch (ReadError const& error) {
    CHECK(error.place().line == 2);
    CHECK(error.place().column == 3);
    CHECK(error.found() == "FF FF");
  }
}

TEST_CASE("a CSV file is one table, whatever its separator; quotes, doubled quotes and line ends within them") {
  for (char const separator : {',', ';', '\t', '|'}) {
    std::string text = "序号,时间,\"内容, 一\"\r\n1,3月,\"第一行\n第二行 \"\"引\"\"\"\r\n2,,\n";
    INFO(separator);
    for (char& c : text)
      if (c == ',') c = separator;
    Source const source = parse_source(text, {.name = "计划.CSV"});
    CHECK(source.medium == Medium::csv);
    Strings const expected{"A1=序号", "B1=时间", std::string("C1=内容") + separator + " 一",
                           "A2=1",    "B2=3月",  "C2=第一行\n第二行 \"引\"",
                           "A3=2",    "B3=",     "C3="};
    CHECK(cells(source) == expected);
  }
  Source const gb = parse_source(in_encoding("序号,内容\n1,互访\n", "GB18030"), {.name = "a.csv"});
  CHECK(cells(gb) == Strings{"A1=序号", "B1=内容", "A2=1", "B2=互访"});
  CHECK(gb.encoding == "GB18030");
  CHECK(cells(parse_source("only", {.name = "a.csv"})) == Strings{"A1=only"});
  CHECK(cells(parse_source("", {.name = "a.csv"})).empty());
}

TEST_CASE("a CSV file that breaks its grammar is refused, with line and column") {
  refused("a,\"b\nc", ReadErrorCode::syntax, {.name = "a.csv"});
  try {
    (void)parse_source("序号,内容\n1,\"互访\"x\n", {.name = "a.csv"});
    FAIL("was read");
  } catch (ReadError const& error) {
    CHECK(error.code() == ReadErrorCode::syntax);
    CHECK(error.place().line == 2);
    CHECK(error.place().column == 7);
  }
}

TEST_CASE("a Word document is its paragraphs, with breaks, tabs and what tracked changes leave") {
  using namespace office;
  Source const source = parse_source(docx(
      p("方案", "<w:pStyle w:val=\"T\"/>") + p("") +
          "<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t xml:space=\"preserve\"> </w:t><w:t>三</w:t></w:r>"
          "<w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
          "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink>"
          "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r></w:p>"
          "<w:sdt><w:sdtContent>" +
          p("控件") + "</w:sdtContent></w:sdt>" +
          "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p("框") +
          "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("框") +
          "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>旁</w:t></w:r></w:p>" +
          p("章", "<w:outlineLvl w:val=\"1\"/>"),
      {{"styles", part("styles",
                       "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"Title\"/></w:style>"
                       "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"公文标题\"/><w:basedOn "
                       "w:val=\"B\"/></w:style>")},
       {"header", part("hdr", p("页眉"))},
       {"footer", part("ftr", p("第1页"))},
       {"footnotes", part("footnotes", "<w:footnote w:type=\"separator\">" + p("x") + "</w:footnote><w:footnote>" +
                                           p("脚注") + "</w:footnote>")}}));
  CHECK(source.medium == Medium::docx);
  CHECK_FALSE(source.lines);
  CHECK(paragraphs(source) ==
        Strings{"方案", "", "一\t二\n 三新链", "控件", "旁", "框", "章", "页眉", "第1页", "脚注"});
  REQUIRE(source.blocks.size() == 10);
  CHECK(source.blocks[0].paragraph()->title);
  CHECK_FALSE(source.blocks[1].paragraph()->title);
  CHECK(source.blocks[6].paragraph()->outline == 2);
  CHECK(source.blocks[6].part == Part::body);
  CHECK(source.blocks[7].part == Part::header);
  CHECK(source.blocks[8].part == Part::footer);
  CHECK(source.blocks[9].part == Part::note);
  CHECK(source.place(source.blocks[3].span()).paragraph == 4);
}

namespace {

std::string level(int i, std::string const& format, std::string const& text, std::string const& more = {}) {
  return "<w:lvl w:ilvl=\"" + std::to_string(i) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
         "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
}

}  // namespace

TEST_CASE("paragraphs of a Word document carry the labels that Word prints") {
  using namespace office;
  std::string const numbering =
      part("numbering",
           "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCountingThousand", "%1、") +
               level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3.") +
               level(3, "decimal", "%1.%3.%4", "<w:isLgl/>") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" +
               level(0, "decimalEnclosedCircle", "%1") + level(1, "bullet", "\xEF\x82\xB7") +
               "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
               "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
               "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
               "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
               "w:val=\"10\"/></w:lvlOverride></w:num><w:num w:numId=\"4\"><w:abstractNumId w:val=\"2\"/></w:num>");
  std::string const styles =
      part("styles", "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr>" + listed(1) +
                         "</w:pPr></w:style><w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId "
                         "w:val=\"2\"/></w:numPr></w:pPr></w:style>");
  Source const source = parse_source(
      docx(p("a", "<w:pStyle w:val=\"H\"/>") + p("b", listed(1, 1)) + p("c", listed(1, 2)) + p("d", listed(1, 2)) +
               p("e", listed(1, 3)) + p("f", listed(1, 1)) + p("g", listed(1, 2)) + p("h", listed(1)) +
               p("i", "<w:pStyle w:val=\"H\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + p("j", listed(2)) +
               p("k", listed(4)) + p("l", listed(2, 1)) + p("m", listed(3)) + p("n", listed(3)) + p("o", listed(9)) +
               p("p", listed(1, 99)),
           {{"numbering", numbering}, {"styles", styles}}));
  CHECK(paragraphs(source) == Strings{"[一、]a", "[（一）]b", "[1.]c", "[2.]d", "[1.2.1]e", "[（二）]f", "[1.]g",
                                      "[二、]h", "i", "[①]j", "[②]k", "[•]l", "[十、]m", "[十一、]n", "o", "p"});
}

TEST_CASE("tables of a Word document keep rows, columns and merged cells") {
  using namespace office;
  std::string const start = "<w:vMerge w:val=\"restart\"/>";
  std::string const body = p("前") + "<w:tbl><w:tr>" + tc(p("序号")) + tc(p("时间"), start) +
                           tc(p("内容"), "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>" + tc(p("1")) +
                           tc(p(""), "<w:vMerge/>") + tc(p("互访") + p("两校")) + tc(p("")) + "</w:tr><w:tr>" +
                           tc(p("2")) + tc(p(""), "<w:vMerge/>") + tc(tbl({{"内", "表"}, {"二", "行"}}) + p("")) +
                           tc(p("b")) + "</w:tr></w:tbl>" + p("后");
  Source const source = parse_source(docx(body));
  CHECK(cells(source) == Strings{"A1=序号", "B1+3x1=时间", "C1+1x2=内容", "A2=1", "C2=互访\n两校", "D2=", "A3=2",
                                 "C3=内\t表\t\n二\t行", "D3=b"});
  REQUIRE(source.blocks.size() == 3);
  CHECK(source.blocks[1].table()->rows == 3);
  CHECK(source.blocks[1].table()->columns == 4);
  document::Location const place = source.place({.offset = source.text.find("两校"), .length = 6});
  CHECK(place.cell == "表1!C2");
  CHECK(paragraphs(source) == Strings{"前", "后"});
}

TEST_CASE("a workbook's cells show what a person sees: shared and inline texts, dates, percentages, merged cells") {
  std::string const styles =
      "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;;@\"/>"
      "<numFmt numFmtId=\"177\" formatCode=\"[$-804]m&quot;月&quot;d&quot;日&quot;\"/>"
      "<numFmt numFmtId=\"178\" formatCode=\"h:mm:ss\"/><numFmt numFmtId=\"179\" formatCode=\"0.00E+00\"/></numFmts>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/><xf "
      "numFmtId=\"9\"/><xf numFmtId=\"178\"/><xf numFmtId=\"179\"/><xf numFmtId=\"22\"/></cellXfs>";
  std::string const shared =
      "<si><t>序号</t></si><si><r><t>工作</t></r><r><t>内容</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>";
  Source const source = parse_source(office::xlsx(
      {{"计划表",
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c><c r=\"B1\" "
        "t=\"inlineStr\"><is><t>时间</t></is></c></row>"
        "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\" s=\"1\"><v>43619</v></c><c r=\"C3\" s=\"2\"><v>43619</v></c>"
        "<c r=\"D3\" s=\"3\"><v>43619</v></c><c r=\"E3\" s=\"4\"><v>0.96</v></c><c r=\"F3\" "
        "s=\"5\"><v>0.604166666666667</v></c>"
        "<c r=\"G3\" s=\"6\"><v>12000</v></c><c r=\"H3\" s=\"7\"><v>43619.5</v></c></row>"
        "<row><c><v>0.30000000000000004</v></c><c t=\"b\"><v>1</v></c><c t=\"str\"><v>文</v></c><c "
        "t=\"e\"><v>#N/A</v></c>"
        "<c s=\"1\"/></row></sheetData><mergeCells><mergeCell ref=\"B1:C2\"/><mergeCell ref=\"C3:C1048576\"/>"
        "<mergeCell ref=\"J1:K2\"/></mergeCells>"},
       {"课表", "<sheetData><row r=\"1\"><c r=\"B1\"><v>7</v></c></row></sheetData>"}},
      shared, styles));
  CHECK(source.medium == Medium::xlsx);
  CHECK(cells(source) == Strings{"A1=序号", "B1+2x2=时间", "C1=工作内容", "A3=1", "B3=2019-06-03", "C3+2x1=2019-06",
                                 "D3=6月3日", "E3=96%", "F3=14:30", "G3=12000", "H3=2019-06-03 12:00", "A4=0.3",
                                 "B4=TRUE", "C4=文", "D4=#N/A", "B1=7"});
  CHECK(paragraphs(source) == Strings{"计划表", "课表"});
  Table const& table = *source.blocks.at(1).table();
  CHECK(table.cells[4].date);
  CHECK_FALSE(table.cells[9].date);
  CHECK(source.place(table.cells[4].span).cell == "计划表!B3");

  Source const old = parse_source(office::xlsx({{"a", "<sheetData><row><c s=\"1\"><v>42157</v></c></row></sheetData>"}},
                                               "", styles, "<workbookPr date1904=\"1\"/>"));
  CHECK(cells(old) == Strings{"A1=2019-06-03"});
  CHECK(paragraphs(old).empty());
}

TEST_CASE("number formats tell dates from other numbers") {
  // Through a workbook, as users meet them. 43619 is the 3rd of June 2019.
  auto const shows = [](std::string const& format) {
    Source const source =
        parse_source(office::xlsx({{"a", "<sheetData><row><c s=\"0\"><v>43619.25</v></c></row></sheetData>"}}, "",
                                  "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + format +
                                      "\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs>"));
    return std::string(source[source.blocks.front().table()->cells.front().span]);
  };
  CHECK(shows("yyyy-mm-dd") == "2019-06-03");
  CHECK(shows("yyyy/m/d h:mm") == "2019-06-03 06:00");
  CHECK(shows("[h]:mm") == "06:00");
  CHECK(shows("mm:ss") == "06:00");
  CHECK(shows("yyyy&quot;年&quot;") == "2019");
  CHECK(shows("m&quot;月&quot;") == "6月");
  CHECK(shows("General") == "43619.25");
  CHECK(shows("0.00") == "43619.25");
  CHECK(shows("#,##0.00&quot;元&quot;;[Red]-#,##0.00") == "43619.25");
  CHECK(shows("&quot;day&quot;0") == "43619.25");
  CHECK(shows("\\d0") == "43619.25");
  CHECK(shows("[Red]0") == "43619.25");
}

TEST_CASE("hidden sheets are left out, and sheets that are none") {
  office::Parts parts = office::package("xl/workbook.xml", "spreadsheetml.sheet");
  parts.emplace_back("xl/workbook.xml",
                     "<workbook><sheets><sheet name=\"a\" id=\"rId1\"/><sheet name=\"b\" state=\"hidden\" id=\"rId2\"/>"
                     "<sheet name=\"c\" id=\"rId9\"/></sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels",
                     office::relationships({{"worksheet", "1.xml"}, {"worksheet", "2.xml"}}));
  std::string const sheet = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
  parts.emplace_back("xl/1.xml", sheet);
  parts.emplace_back("xl/2.xml", sheet);
  Source const source = parse_source(office::archive(parts));
  CHECK(source.blocks.size() == 1);
}

TEST_CASE("broken packages are refused") {
  using namespace office;
  std::string const whole = docx(p("文"));
  refused(whole.substr(0, whole.size() / 2), ReadErrorCode::syntax);
  refused("PK\3\4", ReadErrorCode::syntax);
  refused(archive({{"a.txt", "x"}}), ReadErrorCode::unsupported);
  refused(archive(package("ppt/a.xml", "presentationml.presentation")), ReadErrorCode::unsupported);
  refused(archive(package("word/document.xml", "wordprocessingml.document")), ReadErrorCode::syntax);
  refused(docx("<w:p><w:r>"), ReadErrorCode::syntax);
  refused(whole, ReadErrorCode::type, {.medium = Medium::xlsx});
  refused("text", ReadErrorCode::syntax, {.medium = Medium::docx});
  refused(docx(p("a\xFF")), ReadErrorCode::encoding);
  refused(xlsx({{"a", "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"}}), ReadErrorCode::syntax);
  refused(xlsx({{"a", "<sheetData><row><c r=\"ZZZZ1\"><v>0</v></c></row></sheetData>"}}), ReadErrorCode::syntax);
  refused(xlsx({{"a", "<sheetData><row r=\"1\"><c r=\"A2\"><v>0</v></c></row></sheetData>"}}), ReadErrorCode::syntax);
  refused(xlsx({{"a", "<sheetData><row><c r=\"A1\"><v>0</v></c><c r=\"A1\"><v>0</v></c></row></sheetData>"}}),
          ReadErrorCode::duplicate);
  refused(xlsx({{"a", "<sheetData/><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>"}}), ReadErrorCode::syntax);
}

TEST_CASE("paths that lead out of a package are refused, by name and by relationship") {
  using namespace office;
  for (char const* path : {"../../etc/passwd", "/etc/passwd", "a/../../b", "..\\b.xml", "C:b.xml", "a/./b"}) {
    INFO(path);
    Parts parts = package("word/document.xml", "wordprocessingml.document");
    parts.emplace_back("word/document.xml", part("document", "<w:body>" + p("文") + "</w:body>"));
    parts.emplace_back(path, "x");
    refused(archive(parts), ReadErrorCode::value);
  }
  Parts parts = package("word/document.xml", "wordprocessingml.document");
  parts.emplace_back("word/document.xml", part("document", "<w:body>" + p("文") + "</w:body>"));
  parts.emplace_back("word/_rels/document.xml.rels", relationships({{"styles", "../../../etc/passwd"}}));
  refused(archive(parts), ReadErrorCode::value);
  // What is outside by intention, such as a linked picture, is not followed.
  parts.back().second =
      "<Relationships><Relationship Id=\"a\" Type=\"x/styles\" TargetMode=\"External\" "
      "Target=\"../../../etc/passwd\"/></Relationships>";
  CHECK(paragraphs(parse_source(archive(parts))) == Strings{"文"});
  // Two parts of one name, which two readers would read differently.
  std::string twice = docx(p("文"), {{"styles", part("styles", "")}, {"stylex", part("styles", "")}});
  for (std::size_t at = twice.find("stylex.xml"); at != std::string::npos; at = twice.find("stylex.xml", at))
    twice.replace(at, 6, "styles");
  refused(twice, ReadErrorCode::duplicate);
}

TEST_CASE("XML bombs are refused: document types, depth, sheer number") {
  using namespace office;
  std::string const bomb =
      "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document><w:body><w:p><w:r>"
      "<w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
  Parts parts = package("word/document.xml", "wordprocessingml.document");
  parts.emplace_back("word/document.xml", bomb);
  refused(archive(parts), ReadErrorCode::unsupported);

  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<w:sdt>";
  for (int i = 0; i < 300; ++i) deep += "</w:sdt>";
  refused(docx(deep), ReadErrorCode::limit);
  std::string tables;
  for (int i = 0; i < 100; ++i) tables += "<w:tbl><w:tr><w:tc>";
  tables += p("x");
  for (int i = 0; i < 100; ++i) tables += "</w:tc></w:tr></w:tbl>";
  refused(docx(tables), ReadErrorCode::limit);

  std::string many;
  for (int i = 0; i < 1'200'000; ++i) many += "<w:p/>\n\n<a/>\n<b/>\n<c/>\n";
  refused(docx(many), ReadErrorCode::limit);
}

TEST_CASE("zip bombs are refused before they unfold, and so is what multiplies a text") {
  using namespace office;
  std::string const bomb = docx("<w:p><w:r><w:t>" + std::string(std::size_t{200} << 20, 'a') + "</w:t></w:r></w:p>");
  CHECK(bomb.size() < (std::size_t{1} << 20));
  auto const start = std::chrono::steady_clock::now();
  refused(bomb, ReadErrorCode::limit);
  std::chrono::duration<double> const taken = std::chrono::steady_clock::now() - start;
  std::cout << "document: a zip bomb of " << bomb.size() / 1024 << " KiB, 200 MiB unfolded, is refused after "
            << taken.count() * 1000 << " ms\n";

  std::string rows;
  for (int i = 0; i < 2000; ++i) rows += "<row><c t=\"s\"><v>0</v></c></row>";
  refused(xlsx({{"a", "<sheetData>" + rows + "</sheetData>"}}, "<si><t>" + std::string(1 << 20, 'a') + "</t></si>"),
          ReadErrorCode::limit);
}

TEST_CASE("limits are options") {
  using namespace office;
  SourceOptions options;
  options.limits.max_bytes = 3;
  refused("abcd", ReadErrorCode::limit, options);
  options = {};
  options.limits.max_blocks = 2;
  refused("a\nb\nc", ReadErrorCode::limit, options);
  refused(docx(p("a") + p("b") + p("c")), ReadErrorCode::limit, options);
  CHECK(parse_source("a\nb", options).blocks.size() == 2);
  options = {};
  options.limits.max_cells = 3;
  options.name = "a.csv";
  refused("a,b\nc,d", ReadErrorCode::limit, options);
  options.name = "a.docx";
  refused(docx(tbl({{"a", "b"}, {"c", "d"}})), ReadErrorCode::limit, options);
  options = {};
  options.limits.max_text_bytes = 3;
  refused("abcd", ReadErrorCode::limit, options);
  refused(docx(p("abcd")), ReadErrorCode::limit, options);
  refused("\xD6\xD0\xD6\xD0\xD6\xD0", ReadErrorCode::limit, options);  // GB18030, longer in UTF-8
  options = {};
  options.limits.max_parts = 3;
  refused(docx(p("a")), ReadErrorCode::limit, options);
  options = {};
  options.limits.max_unpacked_bytes = 100;
  refused(docx(p("a")), ReadErrorCode::limit, options);
  options = {};
  options.limits.max_depth = 4;
  refused(docx(p("a")), ReadErrorCode::limit, options);
}

TEST_CASE("blocks lie in order within the text, and every span ends at a character") {
  using namespace office;
  std::vector<Source> const sources{
      text_source("一\n二\n\n三"), parse_source("a,一\n二,", {.name = "a.csv"}),
      parse_source(docx(p("一") + tbl({{"a", ""}, {"", "二"}}) + p("三"))),
      parse_source(xlsx({{"甲", "<sheetData/>"}, {"乙", "<sheetData><row><c><v>1</v></c></row></sheetData>"}}))};
  for (Source const& source : sources) {
    std::size_t end = 0;
    auto const within = [&](Span span) {
      REQUIRE(span.end() <= source.text.size());
      auto const starts = [&](std::size_t at) {
        return at == source.text.size() || (static_cast<unsigned char>(source.text[at]) & 0xC0U) != 0x80U;
      };
      CHECK(starts(span.offset));
      CHECK(starts(span.end()));
    };
    for (Block const& block : source.blocks) {
      within(block.span());
      CHECK(block.span().offset >= end);
      end = block.span().end();
      if (Table const* const table = block.table())
        for (Cell const& cell : table->cells) {
          within(cell.span);
          CHECK(table->span.contains(cell.span));
          CHECK(cell.row + cell.rows <= table->rows);
          CHECK(cell.column + cell.columns <= table->columns);
        }
    }
  }
}

TEST_CASE("files are loaded with their name; those that are not there are refused") {
  std::filesystem::path const path = test::own_dir() / "计划.csv";
  std::ofstream(path) << "a,b\n";
  Source const source = load_source(path.string());
  CHECK(source.name == path.string());
  CHECK(source.medium == Medium::csv);
  try {
    (void)load_source(path.string() + "x");
    FAIL("was read");
  } catch (ReadError const& error) {
    CHECK(error.code() == ReadErrorCode::io);
  }
}
