// SPDX-License-Identifier: BSL-1.0
// What loading checks that needs more than the value itself.
#include <algorithm>
#include <string>
#include <utility>

#include <bangfu/archive/detail/budget.hpp>
#include <bangfu/archive/detail/entity.hpp>
#include <bangfu/archive/detail/narrative.hpp>
#include <bangfu/archive/detail/text.hpp>
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

void add_wording(Text& text, std::string_view language, std::string wording) {
  std::size_t const had = text.size();
  // `und` is another spelling of the empty tag.
  if (!Language::is_tag(language) || language == "und" || (had != 0 && !(text[had - 1].language.tag() < language)))
    refuse(ReadErrorCode::value, language, "按序排列的语言标记", "language tags in their order");
  if (wording.empty()) refuse(ReadErrorCode::value, "", "非空文字", "a wording that is not empty");
  text.append(Language(language), std::move(wording));
}

// A backslash within a wording is escaped, so that one before a bracket can be told from it.
std::string joined(Text const& text) {
  std::string all;
  for (std::size_t i = 0; i < text.size(); ++i) {
    all += "\\[";
    all += text[i].language.tag();
    all += ']';
    all += escaped(text[i].wording);
  }
  return all;
}

void split(Text& text, std::string& joined, Budget& budget) {
  constexpr std::string_view mark = "\\[";
  if (joined.compare(0, mark.size(), mark) != 0) {
    unescape_checked(joined);
    text.assign(std::move(joined));
    return;
  }
  text = Text();
  for (std::size_t at = 0; at != joined.size();) {
    budget.take(1, sizeof(Narrative));
    std::size_t const bracket = joined.find(']', at);
    if (bracket == std::string::npos)
      refuse(ReadErrorCode::syntax, joined, "语言标记后的“]”", "a ] behind a language tag");
    std::size_t const next = std::min(joined.find(mark, bracket), joined.size());
    std::string wording = joined.substr(bracket + 1, next - bracket - 1);
    check_text(wording);
    add_wording(text, std::string_view(joined).substr(at + mark.size(), bracket - at - mark.size()),
                std::move(wording));
    at = next;
  }
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
