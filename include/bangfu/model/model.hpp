// SPDX-License-Identifier: BSL-1.0
/// @file
/// All nouns of the domain.
#pragma once

#include <bangfu/model/activity.hpp>
#include <bangfu/model/area.hpp>
#include <bangfu/model/basis_document.hpp>
#include <bangfu/model/commitment.hpp>
#include <bangfu/model/deliverable.hpp>
#include <bangfu/model/evidence.hpp>
#include <bangfu/model/flow.hpp>
#include <bangfu/model/identifier.hpp>
#include <bangfu/model/institution.hpp>
#include <bangfu/model/leading_group.hpp>
#include <bangfu/model/lesson.hpp>
#include <bangfu/model/link.hpp>
#include <bangfu/model/measure.hpp>
#include <bangfu/model/modality.hpp>
#include <bangfu/model/participant.hpp>
#include <bangfu/model/party.hpp>
#include <bangfu/model/plan.hpp>
#include <bangfu/model/programme.hpp>
#include <bangfu/model/resource.hpp>
#include <bangfu/model/responsible.hpp>
#include <bangfu/model/result.hpp>
#include <bangfu/model/silence.hpp>
#include <bangfu/model/subject.hpp>
#include <bangfu/model/target.hpp>
#include <bangfu/model/terms.hpp>
#include <bangfu/model/vocabulary.hpp>
