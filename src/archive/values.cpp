// SPDX-License-Identifier: BSL-1.0
// What loading checks that needs more than the value itself.
#include <algorithm>
#include <string>
#include <utility>

#include <bangfu/archive/detail/budget.hpp>
#include <bangfu/archive/detail/entity.hpp>
#include <bangfu/json/read.hpp>
#include <bangfu/version.hpp>

namespace bangfu::archive::detail {

void refuse(ReadErrorCode code, std::string_view found, std::string_view expected_zh, std::string_view expected_en) {
  throw ReadError(code, {}, found, Text(std::string(expected_zh), "zh").set("en", std::string(expected_en)));
}

void refuse_newer(std::string_view what, std::uint64_t found, std::uint64_t known) {
  std::string const name(what);
  std::string const most = std::to_string(known);
  refuse(ReadErrorCode::newer_version, name + ' ' + std::to_string(found), name + " 的版本不高于 " + most,
         name + " of version " + most + " or older");
}

void Budget::exhausted(std::uint64_t count) {
  refuse(ReadErrorCode::limit, std::to_string(count), "限额以内的元素个数", "no more elements than the limits allow");
}

void check_schema(int schema) {
  if (schema > schema_version) refuse_newer("schema", static_cast<std::uint64_t>(schema), schema_version);
  if (schema < 1) refuse(ReadErrorCode::value, std::to_string(schema), "数据版本，从 1 起", "a schema version, from 1");
}

Extras checked_extras(std::vector<ExtraMember> members) {
  auto const less = [](ExtraMember const& a, ExtraMember const& b) { return a.key < b.key; };
  std::sort(members.begin(), members.end(), less);
  for (std::size_t i = 1; i < members.size(); ++i)
    if (members[i].key == members[i - 1].key)
      refuse(ReadErrorCode::duplicate, members[i].key, "每个成员名只出现一次", "each member name once");
  for (ExtraMember& member : members) {
    // The reader of JSON keeps an unknown member of a place in canonical form.
    std::string text = "{\"x\":";
    text += member.json;
    text += '}';
    auto loaded = json::try_read<Place>(text);
    Extras const kept = loaded ? std::move(loaded->value.extras) : Extras();
    if (kept.end() - kept.begin() != 1) refuse(ReadErrorCode::syntax, member.json, "一个 JSON 值", "one value of JSON");
    member.json = kept.begin()->json;
  }
  return Extras(std::move(members));
}

}  // namespace bangfu::archive::detail
