// SPDX-License-Identifier: BSL-1.0
/// @file
/// Terms (待遇、费用、考核、条件): who bears which cost, what is certified and appraised, who is eligible and preferred.
///
/// Each clause is an entity of its own. A cost item may have different bearers for different travellers: one clause
/// each.
#pragma once

#include <string_view>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/area.hpp>
#include <bangfu/model/link.hpp>
#include <bangfu/model/measure.hpp>

namespace bangfu {

/// Kinds of clauses.
struct terms_kind : Codelist {
  static constexpr std::string_view name = "terms_kind";
  static constexpr KnownCode<terms_kind> cost{"cost", "费用承担", "cost"};
  static constexpr KnownCode<terms_kind> certification{"certification", "证明", "certification"};
  static constexpr KnownCode<terms_kind> appraisal{"appraisal", "考核", "appraisal"};
  static constexpr KnownCode<terms_kind> preference{"preference", "优先", "preference"};
  static constexpr KnownCode<terms_kind> eligibility{"eligibility", "资格条件", "eligibility"};
  static constexpr KnownCode<terms_kind> selection{"selection", "选派办法", "selection"};
  static constexpr KnownCode<terms_kind> allowance{"allowance", "补贴", "allowance"};
  static constexpr KnownCode<terms_kind> insurance{"insurance", "保险", "insurance"};
  static constexpr KnownCode<terms_kind> discipline{"discipline", "纪律", "discipline"};
  static constexpr KnownCode<terms_kind> other{"other", "其他", "other"};
  static constexpr KnownCode<terms_kind> const* all[] = {&cost,        &certification, &appraisal, &preference,
                                                         &eligibility, &selection,     &allowance, &insurance,
                                                         &discipline,  &other};
};
using TermsKind = Code<terms_kind>;

/// Cost items.
struct cost_item : Codelist {
  static constexpr std::string_view name = "cost_item";
  static constexpr KnownCode<cost_item> lecture_fee{"lecture_fee", "讲课费", "lecture fee"};
  static constexpr KnownCode<cost_item> lodging{"lodging", "住宿费", "lodging"};
  static constexpr KnownCode<cost_item> meals{"meals", "伙食费", "meals"};
  static constexpr KnownCode<cost_item> travel{"travel", "交通费", "travel"};
  static constexpr KnownCode<cost_item> insurance{"insurance", "保险费", "insurance"};
  static constexpr KnownCode<cost_item> allowance{"allowance", "补助", "allowance"};
  static constexpr KnownCode<cost_item> materials{"materials", "材料费", "materials"};
  static constexpr KnownCode<cost_item> equipment{"equipment", "设备费", "equipment"};
  static constexpr KnownCode<cost_item> venue{"venue", "场地费", "venue"};
  static constexpr KnownCode<cost_item> expert_fee{"expert_fee", "专家费", "expert fee"};
  static constexpr KnownCode<cost_item> tuition{"tuition", "培训费", "training fee"};
  static constexpr KnownCode<cost_item> other{"other", "其他费用", "other"};
  static constexpr KnownCode<cost_item> const* all[] = {&lecture_fee, &lodging,    &meals,     &travel,
                                                        &insurance,   &allowance,  &materials, &equipment,
                                                        &venue,       &expert_fee, &tuition,   &other};
};
using CostItem = Code<cost_item>;

/// What a preference is for.
struct preference_item : Codelist {
  static constexpr std::string_view name = "preference_item";
  static constexpr KnownCode<preference_item> title{"title", "职称评聘", "professional title"};
  static constexpr KnownCode<preference_item> post{"post", "职务晋升", "promotion to a post"};
  static constexpr KnownCode<preference_item> yearly_appraisal{"yearly_appraisal", "年度考核", "yearly appraisal"};
  static constexpr KnownCode<preference_item> award{"award", "评先评优", "award"};
  static constexpr KnownCode<preference_item> training{"training", "培训机会", "training"};
  static constexpr KnownCode<preference_item> other{"other", "其他", "other"};
  static constexpr KnownCode<preference_item> const* all[] = {&title, &post,     &yearly_appraisal,
                                                              &award, &training, &other};
};
using PreferenceItem = Code<preference_item>;

/// One clause of the terms.
struct Terms {
  TermsId id{};                               ///< id within the plan
  std::string number{};                       ///< number as printed
  TermsKind kind{};                           ///< kind of clause
  std::vector<Link<Measure>> measures{};      ///< measures it applies to; none for the whole plan or area
  Area area{};                                ///< area it applies to
  std::vector<CostItem> items{};              ///< cost items
  std::vector<PreferenceItem> preferences{};  ///< what the preference is for
  std::vector<InstitutionId> by{};            ///< institutions that bear, certify, appraise or prefer
  Text other_bearer{};                        ///< bearer that is no party, such as a fund or the parents
  Text whom{};                                ///< to whom it applies
  Text condition{};                           ///< condition, such as passing the appraisal
  Box<Quantity> amount{};                     ///< amount
  Obligation obligation{};                    ///< how binding it is
  Text text{};                                ///< the clause in words
  Extras extras{};                            ///< members that the library does not know

  template <class Self = Terms>
  static constexpr auto description() {
    return describe<Self>(
        "terms", v(&Self::id, {.key = "id", .zh = "编号", .en = "id within the plan"}),
        v(&Self::number, {.key = "number", .zh = "序号", .en = "number as printed"}),
        v(&Self::kind, {.key = "kind", .zh = "类别", .en = "kind of clause"}),
        v(&Self::measures,
          {.key = "measures", .zh = "措施", .en = "measures it applies to; none for the whole plan or area"}),
        v(&Self::area, {.key = "area", .zh = "领域", .en = "area it applies to"}),
        v(&Self::items, {.key = "items", .zh = "费用项目", .en = "cost items"}),
        v(&Self::preferences, {.key = "preferences", .zh = "优先事项", .en = "what the preference is for"}),
        v(&Self::by, {.key = "by", .zh = "承担单位", .en = "institutions that bear, certify, appraise or prefer"}),
        v(&Self::other_bearer,
          {.key = "other_bearer", .zh = "其他承担方", .en = "bearer that is no party, such as a fund or the parents"}),
        v(&Self::whom, {.key = "whom", .zh = "适用对象", .en = "to whom it applies"}),
        v(&Self::condition, {.key = "condition", .zh = "条件", .en = "condition, such as passing the appraisal"}),
        v(&Self::amount, {.key = "amount", .zh = "金额", .en = "amount"}),
        v(&Self::obligation, {.key = "obligation", .zh = "约束程度", .en = "how binding it is"}),
        v(&Self::text, {.key = "text", .zh = "内容", .en = "the clause in words"}));
  }
};

}  // namespace bangfu
