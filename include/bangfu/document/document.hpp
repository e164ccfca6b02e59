// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything in document/.
#pragma once

#include <bangfu/document/document_number.hpp>
#include <bangfu/document/duration.hpp>
#include <bangfu/document/duty.hpp>
#include <bangfu/document/folded.hpp>
#include <bangfu/document/input.hpp>
#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/money.hpp>
#include <bangfu/document/names.hpp>
#include <bangfu/document/number.hpp>
#include <bangfu/document/numbering.hpp>
#include <bangfu/document/obligation.hpp>
#include <bangfu/document/piece.hpp>
#include <bangfu/document/quantity.hpp>
#include <bangfu/document/read.hpp>
#include <bangfu/document/source.hpp>
#include <bangfu/document/tier.hpp>
#include <bangfu/document/when.hpp>
