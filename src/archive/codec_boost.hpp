// SPDX-License-Identifier: BSL-1.0
// What the three forms of Boost's archives share. The code of the entities is made once, for Boost's polymorphic
// archives, which write what the plain ones write.
#pragma once

#include <boost/archive/polymorphic_iarchive.hpp>
#include <boost/archive/polymorphic_oarchive.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <bangfu/archive/contents.hpp>
#include <bangfu/archive/limits.hpp>
#include <bangfu/model/plan.hpp>

#include "archive/boost_streams.hpp"
#include "archive/codec.hpp"

namespace bangfu::archive::detail {

void save_root(boost::archive::polymorphic_oarchive& archive, Plan const& plan);
void save_root(boost::archive::polymorphic_oarchive& archive, Index const& index);
void load_root(boost::archive::polymorphic_iarchive& archive, Plan& plan, Limits const& limits);
void load_root(boost::archive::polymorphic_iarchive& archive, Index& index, Limits const& limits);

/// Checks the length of a string before there is room for it.
void check_length(std::uint64_t size, MemoryInput const& in);

}  // namespace bangfu::archive::detail
