// SPDX-License-Identifier: BSL-1.0
/// @file
/// Quantities as plans word them: 不少于5名, 至少1名, 3-5名, 一至二个, 200余名, 近亿元, 96%以上, 各3次以上, 每校不少于10名, at least five teachers.
///
/// - 不少于, 至少, 以上 give a lower bound; 不超过, 以内, 以下 an upper one; 超过, 余, 多 a lower bound that is itself excluded, 不足 and 近
///   an upper one; 余, 多, 近, 约, 左右 are approximate. 以上 and 以下 include the number itself (Civil Code, article 1259).
/// - 人 and 人次 are different units. 万元 is kept as the unit `ten_thousand_yuan`; 亿元 is counted in yuan. Other 万 and 亿 belong to
///   the number: 2.5万人次 is 25000.
/// - A fraction is a percentage where that is exact (二分之一 is 50%). 三分之一, 翻一番 and 若干 have no bounds; their wording is kept.
/// - A blank number (____名) has a unit and no bound.
/// - Times of the day and dates are no quantities: 5月, 2019年, 第3次, 4号 are left out by `find_amounts`.
///
/// Units, scopes and comparators come from the lexicon, sections `unit`, `counted`, `scope`, `comparator` and
/// `comparator_after`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/quantity.hpp>
#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/piece.hpp>

namespace bangfu::document {

/// A quantity together with what is said of how it is counted.
struct Amount {
  Quantity quantity{};          ///< `per` is the frequency (每学期) where one is stated, else the scope (每校)
  std::vector<Scope> scopes{};  ///< all that it is counted anew for, in the order of the text: 每校每学期
  bool each = false;            ///< 各: for each of those named before
  bool in_all = false;          ///< 共, 合计, 累计
  std::string noun{};           ///< what is counted, where it told the unit (3个专业: 专业); else empty
};

/// The whole text is a quantity. Errors: syntax, limit.
[[nodiscard]] Parsed<Quantity> parse_quantity(std::string_view text, Lexicon const& lexicon = Lexicon::standard());
/// The same, with what is said of how it is counted.
[[nodiscard]] Parsed<Amount> parse_amount(std::string_view text, Lexicon const& lexicon = Lexicon::standard());
/// A quantity at the beginning of a text.
[[nodiscard]] std::optional<Piece<Amount>> read_amount(std::string_view text,
                                                       Lexicon const& lexicon = Lexicon::standard());
/// The quantities of a text. Numbers without unit, comparator or percent sign are left out.
[[nodiscard]] std::vector<Piece<Amount>> find_amounts(std::string_view text,
                                                      Lexicon const& lexicon = Lexicon::standard());

/// The unit of something that is counted, where the noun tells more than the counter: 个 of 名师工作室 is `studio`. The noun may have
/// words before it. `counter` where it tells nothing.
[[nodiscard]] Unit unit_of(std::string_view noun, Unit counter, Lexicon const& lexicon = Lexicon::standard());

/// The words of a quantity: "每校不少于5名", "at least 5 persons per school".
[[nodiscard]] std::string quantity_words(Quantity const& quantity, std::string_view language);

/// The parts into which a text breaks a total down: 教师12名（数学4名、英语4名、信息科技4名）, 600人次，其中线上400人次、线下200人次.
struct Breakdown {
  /// One part: 数学4名.
  struct Part {
    std::string title{};  ///< what the part is, as worded
    Amount amount{};      ///< how much of the total it is
    Span span{};          ///< of title and amount, in bytes of the text
  };
  Amount total{};             ///< as stated, not summed from the parts
  std::vector<Part> parts{};  ///< in the order of the text
};
/// A total and its parts at the beginning of a text.
[[nodiscard]] std::optional<Piece<Breakdown>> read_breakdown(std::string_view text,
                                                             Lexicon const& lexicon = Lexicon::standard());

}  // namespace bangfu::document
