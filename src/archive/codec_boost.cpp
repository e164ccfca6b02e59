// SPDX-License-Identifier: BSL-1.0
#include "archive/codec_boost.hpp"

#include <bangfu/archive/serialize.hpp>

namespace bangfu::archive::detail {
namespace {

template <class T>
void save(boost::archive::polymorphic_oarchive& archive, T const& value) {
  archive << boost::serialization::make_nvp(description_of<T>.name.data(), value);
}
template <class T>
void load(boost::archive::polymorphic_iarchive& archive, T& value, Limits const& limits) {
  budget_of(archive) = Budget(limits);
  archive >> boost::serialization::make_nvp(description_of<T>.name.data(), value);
}

}  // namespace

void save_root(boost::archive::polymorphic_oarchive& archive, Plan const& plan) { save(archive, plan); }
void save_root(boost::archive::polymorphic_oarchive& archive, Index const& index) { save(archive, index); }
void load_root(boost::archive::polymorphic_iarchive& archive, Plan& plan, Limits const& limits) {
  load(archive, plan, limits);
}
void load_root(boost::archive::polymorphic_iarchive& archive, Index& index, Limits const& limits) {
  load(archive, index, limits);
}

void check_length(std::uint64_t size, MemoryInput const& in) {
  if (size > in.remaining())
    refuse(ReadErrorCode::limit, std::to_string(size), "不超过剩余字节数的长度", "no longer than the bytes left");
}

}  // namespace bangfu::archive::detail
