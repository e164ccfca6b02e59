// SPDX-License-Identifier: BSL-1.0
#include "portfolio/question.hpp"

namespace bangfu {
template class Question<Commitment>;
template class Question<Participant>;
template class Question<Result>;
template class Question<Institution>;
}  // namespace bangfu
