// SPDX-License-Identifier: BSL-1.0
#include "portfolio/row_tests.hpp"

#include <optional>
#include <vector>

#include <bangfu/query/evaluate.hpp>

namespace bangfu::columns {

namespace {

template <class Row>
class TestsOf final : public RowTests {
 public:
  void check(Expression const& filter) const override { BoundFilter<Row> const bound(filter); }
  std::size_t bind(Expression const& filter) override {
    filters_.emplace_back(filter);
    return filters_.size() - 1;
  }
  std::size_t property(std::string_view name) override {
    properties_.push_back(find_property<Row>(name));
    return properties_.size() - 1;
  }
  [[nodiscard]] std::unique_ptr<RowReader> reader(Columns const& columns) const override {
    return std::make_unique<Reader>(*this, columns);
  }

 private:
  class Reader final : public RowReader {
   public:
    Reader(TestsOf const& tests, Columns const& columns) : tests_(tests), columns_(columns) {}
    Truth ask(std::size_t filter, std::uint32_t row) override {
      PlanRow<Row> const at = go_to(row);
      return tests_.filters_[filter](*view_, *at);
    }
    Truth ask(AnyTest const& test, std::uint32_t row) override {
      PlanRow<Row> const at = go_to(row);
      return test(*view_, &*at);
    }
    SchoolCalendar const* values(std::size_t property, std::uint32_t row, Data& out) override {
      PlanRow<Row> const at = go_to(row);
      Accessor<Row> const& accessor = tests_.properties_[property];
      accessor.get(*view_, *at, accessor.path, out);
      return at.plan().calendar ? &*at.plan().calendar : nullptr;
    }

   private:
    PlanRow<Row> go_to(std::uint32_t row) {
      Place const place = place_of<Row>(columns_, row, slot_);
      if (!view_ || place.slot != slot_) {
        slot_ = place.slot;
        view_.emplace(*columns_.plans[slot_]);
      }
      return row_at<Row>(columns_, place);
    }
    TestsOf const& tests_;
    Columns const& columns_;
    std::uint32_t slot_ = 0;
    std::optional<PlanView> view_;
  };

  std::vector<BoundFilter<Row>> filters_;
  std::vector<Accessor<Row>> properties_;
};

}  // namespace

std::unique_ptr<RowTests> row_tests(Kind kind) {
  switch (kind) {
    case Kind::activity: return std::make_unique<TestsOf<Activity>>();
    case Kind::flow: return std::make_unique<TestsOf<FlowRow>>();
    case Kind::measure: return std::make_unique<TestsOf<Measure>>();
    case Kind::target: return std::make_unique<TestsOf<Target>>();
    case Kind::commitment: return std::make_unique<TestsOf<Commitment>>();
    case Kind::participant: return std::make_unique<TestsOf<Participant>>();
    case Kind::result: return std::make_unique<TestsOf<Result>>();
    case Kind::institution: break;
  }
  return std::make_unique<TestsOf<Institution>>();
}

}  // namespace bangfu::columns
