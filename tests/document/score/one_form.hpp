// SPDX-License-Identifier: BSL-1.0
// The one form in which facts are compared.
//
// Two careful readers who agree about a document still put some things into facts in more than one way. What follows is the
// same said otherwise, and is brought into one form on both sides before anything is counted:
//  - a quantity that recurs (每学期3次) is a commitment, one that does not is a target, whichever kind was written; a duty
//    with an amount and a length (选派2人挂职半年) is two facts, how much and how long; an amount of days, weeks or months
//    is a length;
//  - the length of each time is the length, where nothing is said of all times together; minutes are hours, half a year is
//    six months; 万元 are yuan; things counted by 套 and by 个 are items;
//  - an office that closes a statement of several measures is one fact, of any of them;
//  - the months that follow from a window, brackets around the number of a heading, words of address (老师, Ms) are
//    no fields; items are those of costs.
#pragma once

#include <vector>

#include "document/score/fact.hpp"

namespace score {

[[nodiscard]] std::vector<Fact> in_one_form(std::vector<Fact> const& facts);

}  // namespace score
