// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <algorithm>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/input.hpp>
#include <bangfu/document/read.hpp>

#include "document/learn/sentences.hpp"
#include "document/reader/learned/model.hpp"

using namespace bangfu::document;
using namespace bangfu::document::reader;

namespace {

bool has(Features const& features, std::string_view feature) {
  return std::find(features.all().begin(), features.all().end(), feature) != features.all().end();
}

/// A question of colours with a weight here and there.
constexpr std::string_view of_colours[] = {"colour none red blue\n1:200 word ruby\n2:300,1:-100 word sky\n",
                                           "1:50,2:50 word thing\n"};

}  // namespace

TEST_CASE("Pieces of a Chinese text are its runs of characters, with its ends marked") {
  Features f;
  f.pieces("title", "送教", 1, 2);
  CHECK(f.all() ==
        std::vector<std::string>{"title ^", "title 送", "title 教", "title $", "title ^送", "title 送教", "title 教$"});
}

TEST_CASE("Pieces of an English text are its words and pairs of words, in small letters") {
  Features f;
  f.pieces("title", "Model lessons", 1, 3);
  CHECK(f.all() == std::vector<std::string>{"title ^", "title model", "title ^ model", "title lessons",
                                            "title model lessons", "title $", "title lessons $"});
}

TEST_CASE("Blanks within a piece are visible, so that a line of weights ends with no blank") {
  Features f;
  f.pieces("words", "一 二", 3, 3);
  CHECK(has(f, "words 一_二"));
  CHECK(std::none_of(f.all().begin(), f.all().end(), [](std::string const& s) { return s.ends_with(' '); }));
}

TEST_CASE("However long a text is, so many pieces are taken and no more") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "教";
  Features f;
  f.pieces("", text, 1, 4);
  CHECK(f.all().size() <= 4 * (Features::most_characters + 1));
  CHECK(f.all().size() > Features::most_characters);
}

TEST_CASE("Where nothing speaks for an answer, all are alike") {
  Model const model(of_colours);
  for (double const chance : model.chances(Features())) CHECK(chance == Approx(1.0 / 3));
}

TEST_CASE("Chances make one together, and the answer that weights speak for is the surest") {
  Model const model(of_colours);
  CHECK(model.question() == "colour");
  Features ruby;
  ruby.add("word ruby");
  ruby.add("word nobody knows");
  Features sky;
  sky.add("word sky");
  sky.add("word thing");
  for (Features const& f : {ruby, sky}) {
    std::vector<double> const chances = model.chances(f);
    CHECK(chances[0] + chances[1] + chances[2] == Approx(1.0));
  }
  CHECK(answer(model, ruby, Words()) == "red");
  CHECK(answer(model, sky, Words()) == "blue");
}

TEST_CASE("A yes-or-no question holds from the chance on that is asked for") {
  constexpr std::string_view weights[] = {"wet no yes\n1:100 rain\n"};
  Model const model(weights);
  Features rain;
  rain.add("rain");
  CHECK(holds(model, rain, Words()));  // e / (1 + e) is 0.73
  CHECK(holds(model, rain, Words(), 0.7));
  CHECK_FALSE(holds(model, rain, Words(), 0.8));
  CHECK_FALSE(holds(model, Features(), Words()));
}

TEST_CASE("A listener hears what a reading asks while it lives, and an outer one nothing meanwhile") {
  std::string_view const plan =
      "甲县第一小学对口帮扶乙县山口小学工作方案\n一、师资培训\n甲县第一小学每学期选派2名教师到乙县山口小学支教。\n"
      "二、保障措施\n甲县第一小学每学期检查一次。\n";
  Listener const outer;
  {
    Listener const inner;
    (void)read(text_source(plan));
    auto const asked_of = [&](std::string_view words) {
      return std::find_if(inner.asked().begin(), inner.asked().end(),
                          [&](Asked const& a) { return a.question == "area" && a.words == words; });
    };
    auto const field = asked_of("师资培训");
    auto const part = asked_of("保障措施");
    REQUIRE(field != inner.asked().end());
    REQUIRE(part != inner.asked().end());
    CHECK(field->answer == "yes");
    CHECK(part->answer == "no");
    CHECK(plan.substr(field->about.offset, field->about.length) == "师资培训");
    CHECK_FALSE(field->features.empty());
  }
  CHECK(outer.asked().empty());
}

TEST_CASE("Of what is asked about sentences that are written down, nineteen in twenty is answered as it is written") {
  std::size_t asked = 0;
  std::size_t right = 0;
  std::size_t all = 0;
  // To sanitizers, which look for other faults than wrong answers, some are enough
  std::size_t const step = bangfu::test::sanitized() && !bangfu::test::long_run() ? 8 : 1;
  std::size_t turn = 0;
  for (learn::Sentence const& sentence :
       learn::load_sentences((bangfu::test::source_dir() / "tests" / "documents" / "sentences.txt").string())) {
    if (turn++ % step != 0) continue;
    Listener const listener;
    static_cast<void>(read(text_source(sentence.text)));
    for (auto const& [question, answer] : sentence.answers) {
      ++all;
      Asked const* const one = sentence.asked_among(listener.asked(), question);
      if (one == nullptr) continue;
      ++asked;
      right += one->answer == sentence.answer_as_asked(*one) ? 1U : 0U;
    }
  }
  std::cout << "sentences: " << asked << " of " << all << " questions are asked, " << right
            << " of them answered as it is written\n";
  CHECK(step * all > 8000);
  // What rules decide, and what the reader does not come to, is not asked.
  CHECK(3 * asked >= 2 * all);
  CHECK(20 * right >= 19 * asked);
}
