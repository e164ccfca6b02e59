// SPDX-License-Identifier: BSL-1.0
// 云南省澜岗县中学: names go on without the province where the text tells them so as well; where it never does, they keep it.
#include <string>
#include <string_view>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {
namespace {

/// The province with which every occurrence of a name begins; empty where one occurrence has none or another.
std::string_view province_of_all(Context const& context, std::string_view name) {
  static Pattern const province("(?:黑龙江|[\\p{Han}]{2})省$|(?:内蒙古|广西壮族|宁夏回族|新疆维吾尔|西藏)自治区$");
  static std::size_t constexpr most_looked_at = 2000;
  std::string_view found;
  bool without = false;
  auto const look = [&](std::string_view text) {
    for (std::size_t at = text.find(name); at != std::string_view::npos && !without;
         at = text.find(name, at + name.size())) {
      auto const p = province.find(ending(text.substr(0, at)));
      without = !p || (!found.empty() && found != (*p)[0]);
      if (p) found = (*p)[0];
    }
  };
  look(context.outline.title.view());
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (without || ++looked > most_looked_at) break;
    look(s.whole.view());
  }
  return without ? std::string_view() : found;
}

}  // namespace

void keep_provinces(Context& context) {
  static Pattern const of_a_county("^[\\p{Han}]{2,6}?[县市区州旗][\\p{Han}]{3}");
  static std::size_t constexpr most = 64;
  if (context.latin() || context.plan().institutions.size() > most) return;
  for (Institution& one : context.plan().institutions) {
    std::string const name(one.name.any());
    if (!of_a_county.in(name)) continue;
    std::string_view const province = province_of_all(context, name);
    if (!province.empty()) one.name = context.draft.text(std::string(province) + name);
  }
}

}  // namespace bangfu::document::reader
