// SPDX-License-Identifier: BSL-1.0
/// @file
/// Forward declarations of the nouns and of their ids, for headers that only pass them on.
#pragma once

namespace bangfu {

template <class Entity>
class Id;

struct Activity;
struct Commitment;
struct Deliverable;
struct Institution;
struct Measure;
struct Participant;
struct Plan;
struct Programme;
struct Resource;
struct Result;
struct Subject;
struct Target;
struct Terms;

using ActivityId = Id<Activity>;
using CommitmentId = Id<Commitment>;
using DeliverableId = Id<Deliverable>;
using InstitutionId = Id<Institution>;
using MeasureId = Id<Measure>;
using ParticipantId = Id<Participant>;
using PlanId = Id<Plan>;
using ProgrammeId = Id<Programme>;
using ResourceId = Id<Resource>;
using ResultId = Id<Result>;
using SubjectId = Id<Subject>;
using TargetId = Id<Target>;
using TermsId = Id<Terms>;

class Date;
class Decimal;
class Period;
class ReadError;
class Text;
struct Diagnostic;
struct Duration;
struct Flow;
struct Quantity;
struct SchoolCalendar;
struct When;
enum class Tier : unsigned char;
enum class Truth : unsigned char;

}  // namespace bangfu
