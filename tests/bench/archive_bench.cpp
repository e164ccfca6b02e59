// SPDX-License-Identifier: BSL-1.0
// Plans into archives and back, beside Boost's own archives, cereal and Protocol Buffers.
//
// The peers store bangfu's types by functions written by hand (by_hand.hpp), plain structs of the members that these
// plans use (plain_plan.hpp), or their own messages (archive.proto).
#include <cereal/archives/portable_binary.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>

#include <cstdlib>
#include <istream>
#include <ostream>
#include <string>
#include <vector>

#include <bangfu/archive/archive.hpp>
#include <bangfu/archive/compact.hpp>
#include <bangfu/archive/serialize.hpp>

#include "archive.pb.h"
#include "bench/archive_run.hpp"
#include "bench/by_hand.hpp"
#include "bench/plain_plan.hpp"

// --- functions written by hand
// ----------------------------------------------------------------------------------------

namespace boost::serialization {
template <class Archive, class T>
requires plain::Struct<T> &&(T::kind != plain::cereal_portable) void serialize(Archive& ar, T& value, unsigned const) {
  value.each([&ar](auto&... member) { (static_cast<void>(ar & member), ...); });
}
template <class T>
requires plain::LightStruct<T>
struct implementation_level_impl<T const> : archive_run::Serializable {
};
template <class T>
requires plain::LightStruct<T>
struct implementation_level_impl<std::vector<T> const> : archive_run::Serializable {
};
template <class T>
requires plain::LightStruct<T>
struct tracking_level<T> : archive_run::NeverTracked {
};
template <class T>
requires plain::LightStruct<T>
struct tracking_level<std::vector<T>> : archive_run::NeverTracked {
};
}  // namespace boost::serialization

namespace plain {
template <class Archive, class T>
requires Struct<T> &&(T::kind == cereal_portable) void serialize(Archive& ar, T& value) {
  value.each([&ar](auto&... member) { ar(member...); });
}
}  // namespace plain

namespace cereal {
template <class Archive, class T>
requires by_hand::Stored<T>
void serialize(Archive& ar, T& value) { by_hand::store(ar, value); }
/// Lists of periods are loaded one by one, as a period has no value by default.
template <class Archive>
void load(Archive& ar, std::vector<bangfu::Period>& list) {
  size_type count = 0;
  ar(make_size_tag(count));
  list.assign(static_cast<std::size_t>(count), bangfu::Period(bangfu::Date(2000)));
  for (bangfu::Period& period : list) ar(period);
}
}  // namespace cereal

namespace {

using namespace bangfu;
using archive_run::BareBoost;
using archive_run::Input;
using archive_run::Output;

// --- Protocol Buffers' own messages
// -----------------------------------------------------------------------------------

void fill(bench::Decimal& to, bangfu::Decimal const& from) {
  to.set_units(from.units());
  to.set_scale(static_cast<std::uint32_t>(from.scale()));
}
template <class List>
void fill_responsible(List& to, std::vector<Responsible> const& from) {
  for (auto const& r : from) {
    auto& made = *to.Add();
    made.set_institution(r.institution.value());
    made.set_department(plain::text(r.department));
  }
}
void fill(bench::Link& to, auto const& from) {
  to.set_to(from.to.value());
  to.set_origin(static_cast<bench::Origin>(from.origin));
}
bench::Plan message(Plan const& from) {
  using plain::text;
  bench::Plan plan;
  plan.set_schema(from.schema);
  plan.set_id(from.id.value());
  for (std::size_t i = 0; i < from.title.size(); ++i) {
    auto& made = *plan.add_title();
    made.set_language(std::string(from.title[i].language.tag()));
    made.set_wording(from.title[i].wording);
  }
  plan.set_period(from.period->to_string());
  plan.set_signed_on(from.signed_on->to_string());
  plan.set_purpose(text(from.purpose));
  for (auto const& p : from.parties) {
    auto& made = *plan.add_parties();
    made.set_institution(p.institution.value());
    made.set_role(text(p.role));
    made.set_called(text(p.called));
  }
  for (auto const& i : from.institutions) {
    auto& made = *plan.add_institutions();
    made.set_id(i.id.value());
    made.set_name(text(i.name));
    made.set_kind(text(i.kind));
    made.mutable_place()->set_name(text(i.place.name));
    made.mutable_place()->set_division(i.place.division);
  }
  for (auto const& m : from.measures) {
    auto& made = *plan.add_measures();
    made.set_id(m.id.value());
    made.set_number(m.number);
    made.set_area(text(m.area));
    made.set_title(text(m.title));
    made.set_modality(text(m.modality));
    fill_responsible(*made.mutable_responsible(), m.responsible);
    made.set_obligation(text(m.obligation));
  }
  for (auto const& t : from.targets) {
    auto& made = *plan.add_targets();
    made.set_id(t.id.value());
    fill(*made.mutable_of(), t.of);
    made.set_title(text(t.title));
    if (t.promised.min) fill(*made.mutable_promised()->mutable_min(), *t.promised.min);
    if (t.promised.max) fill(*made.mutable_promised()->mutable_max(), *t.promised.max);
    made.mutable_promised()->set_unit(text(t.promised.unit));
    made.set_tier(static_cast<unsigned>(t.tier->tier));
    made.set_comparison(static_cast<unsigned>(t.tier->comparison));
    made.set_due(t.due->to_string());
  }
  for (auto const& p : from.participants) {
    auto& made = *plan.add_participants();
    made.set_id(p.id.value());
    made.set_name(text(p.name));
    made.set_of(p.of.value());
    made.set_kind(text(p.kind));
    made.set_department(text(p.department));
    made.set_post(text(p.post));
  }
  for (auto const& a : from.activities) {
    auto& made = *plan.add_activities();
    made.set_id(a.id.value());
    made.set_number(a.number);
    made.set_title(text(a.title));
    for (auto const& l : a.serves) fill(*made.add_serves(), l);
    auto& when = *made.mutable_when();
    when.set_window(a.when.window->to_string());
    if (a.when.lasts->min) fill(*when.mutable_lasts()->mutable_min(), *a.when.lasts->min);
    if (a.when.lasts->max) fill(*when.mutable_lasts()->mutable_max(), *a.when.lasts->max);
    when.mutable_lasts()->set_unit(static_cast<unsigned>(a.when.lasts->unit));
    when.set_extent(static_cast<unsigned>(a.when.extent));
    when.set_wording(text(a.when.wording));
    made.set_modality(text(a.modality));
    made.set_mode(text(a.mode));
    made.set_status(text(a.status));
    for (auto const& f : a.flows) {
      auto& flow = *made.add_flows();
      flow.set_from(f.from.value());
      flow.set_to(f.to.value());
      flow.set_post(text(f.post));
      for (auto const& who : f.who) flow.add_who(who.value());
    }
    fill_responsible(*made.mutable_responsible(), a.responsible);
    made.set_venue(text(a.venue));
    made.set_note(text(a.note));
  }
  return plan;
}

}  // namespace

template <>
struct archive_run::Maker<bench::Plan> {
  static bench::Plan generated(std::size_t number) { return message(test::generated_plan(number)); }
};
template <plain::Kind kind>
struct archive_run::Maker<plain::Plan<kind>> {
  static plain::Plan<kind> generated(std::size_t number) {
    return plain::plain_plan<kind>(test::generated_plan(number));
  }
};

// --- each library: how it writes all plans, and how it reads them one by one
// ---------------------------------------------

namespace {

template <class Value>
struct Cereal {
  using Stored = Value;
  static void write(std::string& out, std::vector<Stored> const& plans) {
    Output buffer(out);
    std::ostream stream(&buffer);
    cereal::PortableBinaryOutputArchive archive(stream);
    for (Stored const& plan : plans) archive(plan);
  }
  template <class Next, class Each>
  static void read(std::string const& bytes, std::size_t count, Next next, Each each) {
    Input buffer(bytes);
    std::istream stream(&buffer);
    cereal::PortableBinaryInputArchive archive(stream);
    for (std::size_t i = 0; i < count; ++i) {
      decltype(auto) plan = next();
      archive(plan);
      each(plan);
    }
  }
};

/// Messages one after the other, each behind its length.
struct ProtocolBuffers {
  using Stored = bench::Plan;
  static void write(std::string& out, std::vector<Stored> const& plans) {
    for (Stored const& plan : plans) {
      auto const size = static_cast<std::uint32_t>(plan.ByteSizeLong());
      for (std::uint32_t rest = size; true; rest >>= 7U) {
        out.push_back(static_cast<char>(rest >= 0x80 ? rest | 0x80U : rest));
        if (rest < 0x80) break;
      }
      std::size_t const had = out.size();
      out.resize(had + size);
      plan.SerializeWithCachedSizesToArray(reinterpret_cast<std::uint8_t*>(out.data() + had));
    }
  }
  template <class Next, class Each>
  static void read(std::string const& bytes, std::size_t, Next next, Each each) {
    for (std::size_t at = 0; at < bytes.size();) {
      std::uint32_t size = 0;
      for (unsigned shift = 0; true; shift += 7) {
        auto const byte = static_cast<unsigned char>(bytes[at++]);
        size |= (byte & 0x7FU) << shift;
        if (byte < 0x80) break;
      }
      decltype(auto) plan = next();
      if (!plan.ParseFromArray(bytes.data() + at, static_cast<int>(size))) std::abort();
      at += size;
      each(plan);
    }
  }
};

struct CompactBare {
  using Stored = Plan;
  static void write(std::string& out, std::vector<Stored> const& plans) {
    archive::CompactOutput archive(out);
    for (Stored const& plan : plans) archive << plan;
  }
  template <class Next, class Each>
  static void read(std::string const& bytes, std::size_t count, Next next, Each each) {
    archive::CompactInput archive(bytes, {.max_items = ~std::size_t{0}, .max_value_bytes = ~std::size_t{0}});
    for (std::size_t i = 0; i < count; ++i) {
      decltype(auto) plan = next();
      archive >> plan;
      each(plan);
    }
  }
};

/// With the envelope: a checksum for each plan, an index, an end.
struct CompactForm {
  using Stored = Plan;
  static void write(std::string& out, std::vector<Stored> const& plans) {
    Output buffer(out);
    std::ostream stream(&buffer);
    archive::PlanWriter writer(stream);
    for (Stored const& plan : plans) writer.write(plan);
    writer.finish();
  }
  template <class Next, class Each>
  static void read(std::string const& bytes, std::size_t, Next next, Each each) {
    archive::PlanReader reader(bytes);
    while (true) {
      decltype(auto) plan = next();
      if (!reader.next(plan)) break;
      each(plan);
    }
  }
};

}  // namespace

std::int64_t archive_run::payload() { return static_cast<std::int64_t>(bytes_of<CompactBare>().size()); }

namespace {

BANGFU_BENCH(CompactBare);
BANGFU_BENCH(CompactForm);
using BoostOfBangfu = BareBoost<Plan>;
BANGFU_BENCH(BoostOfBangfu);
// Functions by hand for bangfu's types; in Boost's archives they are in by_hand_default.cpp, by_hand_mixed.cpp and by_hand_light.cpp.
using ByHandCereal = Cereal<Plan>;
BANGFU_BENCH(ByHandCereal);
// Plain structs.
using PlainBoostDefault = BareBoost<plain::Plan<plain::boost_default>>;
BANGFU_BENCH(PlainBoostDefault);
using PlainBoostLight = BareBoost<plain::Plan<plain::boost_light>>;
BANGFU_BENCH(PlainBoostLight);
using PlainCereal = Cereal<plain::Plan<plain::cereal_portable>>;
BANGFU_BENCH(PlainCereal);
BANGFU_BENCH(ProtocolBuffers);

}  // namespace
