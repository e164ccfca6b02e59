// SPDX-License-Identifier: BSL-1.0
#include "support/check.hpp"

namespace bangfu {

template std::span<Rule const> rules<Examination>() noexcept;
template std::vector<Diagnostic> check<PlanView>(PlanView const&, std::span<Rule const>, CheckOptions const&);

}  // namespace bangfu
