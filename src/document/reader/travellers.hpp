// SPDX-License-Identifier: BSL-1.0
/// @file
/// Those who go somewhere, as a list of names, bodies of people and numbers.
#pragma once

#include <string_view>
#include <vector>

#include <bangfu/document/quantity.hpp>

#include "context.hpp"

namespace bangfu::document::reader {

/// A way from one institution to another.
struct Way {
  InstitutionId from{};
  InstitutionId to{};
};

/// How many go, as a column of numbers says.
struct Count {
  Box<Quantity> size{};
  bool each = false;  ///< 各2: of each side, of each group
};

/// An amount of people, as a flow has it; empty where it counts something else.
[[nodiscard]] Box<Quantity> people_counted(Piece<Amount> const& amount);

/// Those who go one way, as words list them: names, bodies of people, how many.
class Travellers {
 public:
  /// @param sure whether people are all that the words list; else a surname must tell that somebody is named
  Travellers(Context& context, Words const& words, InstitutionId const& from, bool sure = true);

  /// The flows of these people on a way, each body that is counted by itself apart.
  [[nodiscard]] std::vector<Flow> on(Way const& way, Count const& column) const;
  [[nodiscard]] bool empty() const { return persons_.empty() && bodies_.empty(); }
  [[nodiscard]] bool by_name() const { return !persons_.empty(); }

 private:
  struct Body {
    Words words{};
    Box<Quantity> size{};
  };

  [[nodiscard]] std::vector<Words> listed(Words const& list) const;
  [[nodiscard]] ParticipantId group(Words const& words, Way const& way) const;
  void take_english(Words part);
  void take(Words part);

  Context& context_;
  InstitutionId from_;
  bool sure_;
  std::vector<ParticipantId> persons_{};
  std::vector<Body> bodies_{};
  Box<Quantity> size_{};
  bool each_ = false;
};

}  // namespace bangfu::document::reader
