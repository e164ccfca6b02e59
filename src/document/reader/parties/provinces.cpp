// SPDX-License-Identifier: BSL-1.0
// 云南省澜岗县中学: names go on without the province where the text tells them so as well; where it never does, they keep it.
#include <string>
#include <string_view>

#include <bangfu/document/folded.hpp>

#include "document/reader/context.hpp"
#include "document/reader/parties/parties.hpp"

namespace bangfu::document::reader {
namespace {

/// The province with which every occurrence of a name begins; empty where one occurrence has none or another.
/// @param name folded
Words province_of_all(Context const& context, std::string_view name) {
  static Pattern const province("(?:黑龙江|[\\p{Han}]{2})省$|(?:内蒙古|广西壮族|宁夏回族|新疆维吾尔|西藏)自治区$");
  static std::size_t constexpr most_looked_at = 2000;
  Words found;
  bool without = false;
  auto const look = [&](Words const& words) {
    std::string_view const text = words.view();
    for (std::size_t at = text.find(name); at != std::string_view::npos && !without;
         at = text.find(name, at + name.size())) {
      std::string_view const before = ending(text.substr(0, at));
      auto const p = province.find(before);
      without = !p || (!found.empty() && found.view() != (*p)[0]);
      if (p) found = words.part(at - before.size() + p->begin(), at);
    }
  };
  look(context.outline.title);
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (without || ++looked > most_looked_at) break;
    look(s.whole);
  }
  return without ? Words() : found;
}

}  // namespace

void keep_provinces(Context& context) {
  static Pattern const of_a_county("^[\\p{Han}]{2,6}?[县市区州旗][\\p{Han}]{3}");
  static std::size_t constexpr most = 64;
  if (context.latin() || context.plan().institutions.size() > most) return;
  for (Institution& one : context.plan().institutions) {
    std::string const name = fold_text(one.name.any());
    if (!of_a_county.in(name)) continue;
    Words const province = province_of_all(context, name);
    if (!province.empty()) one.name = context.draft.text(province.original() + std::string(one.name.any()));
  }
}

}  // namespace bangfu::document::reader
