// SPDX-License-Identifier: BSL-1.0
/// @file
/// The parts of a document: its head, its headings and what stands under them, its end.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include <bangfu/document/numbering.hpp>

#include "document/reader/text/layout.hpp"

namespace bangfu::document::reader {

/// What a part of a document is about, by its heading.
enum class SubjectMatter : unsigned char {
  provisions,   ///< measures, or what cannot be told
  aims,         ///< 目标、总体要求: targets
  purpose,      ///< 指导思想、原则
  terms,        ///< 待遇、经费、保障、考核
  eligibility,  ///< 条件
  selection,    ///< 程序
  group,        ///< 组织领导
  schedule,     ///< 进度、日程、时间安排
  lessons,      ///< 课程表
  results,      ///< 成效、回顾
  contacts,     ///< 联系人
  offices,      ///< 部门分工
  parties,      ///< 结对关系
  closing,      ///< 附则
};

constexpr std::size_t no_heading = static_cast<std::size_t>(-1);

/// A heading.
struct Heading {
  static constexpr int not_asked = -1;
  static constexpr int no_area = -2;
  static constexpr int surely_area = -3;  ///< not made yet

  Words whole{};         ///< with its label
  Words title{};         ///< without
  Words offices{};       ///< who is in charge, where it says so behind its title: （牵头：教务处）
  std::string number{};  ///< as printed, without the mark after it
  LabelStyle style = LabelStyle::chinese;
  bool labelled = false;
  bool of_item = false;  ///< an item of a list bears it before its text: 1．师资。…
  SubjectMatter matter = SubjectMatter::provisions;
  std::size_t parent = no_heading;
  std::size_t items = 0;  ///< numbered statements that stand directly under it
  int area = not_asked;   ///< index of the plan's area, once something stands under it
};

/// A paragraph or item under a heading.
struct Statement {
  Words words{};         ///< without its label and its own title
  Words title{};         ///< its own title: 名师讲学。
  Words whole{};         ///< with its title
  std::string number{};  ///< as printed
  std::size_t heading = no_heading;
  std::size_t item = 0;  ///< of the layout
  bool outcome =
      false;  ///< what a task comes to, as a column or a label of its own tells it: an aim, and no task besides
};

/// A table under a heading.
struct PlacedGrid {
  Grid const* grid = nullptr;
  std::size_t heading = no_heading;
  std::size_t item = 0;
  Words caption{};
};

struct Outline {
  Layouted const* layout = nullptr;
  std::vector<std::size_t> front{};  ///< items before the body: title, number, addressees
  Words title{};                     ///< folded; for what lies in several lines see `title_parts`
  std::vector<Words> title_parts{};
  std::vector<Heading> headings{};
  std::vector<Statement> statements{};
  std::vector<PlacedGrid> grids{};

  /// The first statement that does not stand before an item of the layout.
  [[nodiscard]] std::vector<Statement>::const_iterator at_item(std::size_t item) const {
    return std::lower_bound(statements.begin(), statements.end(), item,
                            [](Statement const& s, std::size_t i) { return s.item < i; });
  }

  [[nodiscard]] SubjectMatter matter(std::size_t heading) const {
    return heading == no_heading ? SubjectMatter::provisions : headings[heading].matter;
  }
  [[nodiscard]] SubjectMatter matter(Statement const& statement) const {
    return statement.outcome ? SubjectMatter::aims : matter(statement.heading);
  }
};

/// @param prosed keeps what the outline's words point into; outlives the outline
[[nodiscard]] Outline outline_of(Layouted const& layout);

/// Whether a heading names only a part of the paper (主要任务, 要求, 经费保障, 进度安排), and no field of assistance.
[[nodiscard]] bool names_part_of_paper(Heading const& heading, bool latin);

/// Whether a line is the number of a paper, and nothing else: 某教发〔2021〕5号.
[[nodiscard]] bool is_number_line(std::string_view line);

/// Whether English words say something, and are no title: "What the scheme is to achieve" is one.
[[nodiscard]] bool is_english_sentence(std::string_view text);
/// What a heading is about.
[[nodiscard]] SubjectMatter matter_of(std::string_view title);

}  // namespace bangfu::document::reader
