// SPDX-License-Identifier: BSL-1.0
#include "portfolio/question.hpp"

namespace bangfu {
template class Question<FlowRow>;
}  // namespace bangfu
