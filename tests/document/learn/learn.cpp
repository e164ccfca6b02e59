// SPDX-License-Identifier: BSL-1.0
// Learns how the reader's questions (src/document/reader/learned) are to be answered, from the facts of the open documents and passages, and from sentences of
// which the answers are written down.
//
//   document_learn                      each question: how often it was asked, and how often its answers are right
//   document_learn QUESTION             the same of one, and how right a model would be that had learned it anew: by fifths of the open
//                                       documents and of the sentences, each read by what the others teach, and in those put aside
//   document_learn [QUESTION…] -o FOLDER writes the weights to FOLDER/QUESTION_weights.cpp, of each question where none is named
//   document_learn [QUESTION…] --sentences   each sentence that is answered otherwise than is written down: what is right, what was answered or, in
//                                       brackets, what the facts say where it was not asked, and the words
//   document_learn QUESTION --dump      each asking of an open document as a line: document, what was right, what was answered, words, features
//
// The model is a regression by features (multinomial, penalised by the squares of its weights), trained by AdaGrad with features left out by chance.
// Of what is put aside, the score alone is printed.
#include <algorithm>
#include <cmath>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <unordered_map>

#include "document/learn/judges.hpp"
#include "document/learn/sentences.hpp"

namespace {

using bangfu::document::reader::Listener;
using learn::Asked;
using learn::Document;
using learn::judges;

/// Something asked in a document, and what is right by its facts.
struct Example {
  std::string document;
  bool aside = false;
  bool sentence = false;  ///< written down for this question
  std::string right;
  Asked asked;
};

/// What the reader asks of a text.
std::vector<Asked> asked_of(std::string const& text) {
  Listener const listener;
  (void)bangfu::document::read(bangfu::document::text_source(text));
  return listener.asked();
}

std::vector<Example> examples_of(Document const& document) {
  std::vector<Example> out;
  score::Squeezed const squeezed(document.text);
  for (Asked const& asked : asked_of(document.text)) {
    auto const judge = judges().find(asked.question);
    if (judge == judges().end()) continue;
    if (auto right = judge->second(document, asked, squeezed.map(asked.about)))
      out.push_back({.document = document.name, .aside = document.aside, .right = std::move(*right), .asked = asked});
  }
  return out;
}

/// Of sentences that stand in one paper, what most of them have tells of the paper: no answer is to be learned from it.
void forget_paper(std::vector<Example>& examples, std::size_t from) {
  std::map<std::string, std::map<std::string, std::size_t>> counts;
  std::map<std::string, std::size_t> asked;
  for (std::size_t i = from; i < examples.size(); ++i) {
    ++asked[examples[i].asked.question];
    for (std::string const& feature : examples[i].asked.features) ++counts[examples[i].asked.question][feature];
  }
  std::size_t constexpr few = 4;
  for (std::size_t i = from; i < examples.size(); ++i) {
    std::string const& question = examples[i].asked.question;
    // Whether it is a plan, the whole paper tells
    if (asked[question] >= few && question != "plan")
      std::erase_if(examples[i].asked.features,
                    [&](std::string const& feature) { return 3 * counts[question][feature] > asked[question]; });
  }
}

/// What was asked about a sentence of the questions that are answered of it.
std::vector<Example> examples_of(learn::Sentence const& sentence) {
  std::vector<Example> out;
  for (Asked const& asked : asked_of(sentence.text))
    if (sentence.answers.count(asked.question) != 0 && sentence.asks(asked))
      out.push_back(
          {.document = sentence.name, .sentence = true, .right = sentence.answer_as_asked(asked), .asked = asked});
  return out;
}

/// A paper with its first sentences one after the other is a plan, unless they tell of that themselves.
void add_paper(std::span<learn::Sentence const> sentences, std::vector<Example>& out) {
  std::size_t constexpr fewest = 5;
  std::size_t constexpr most = 12;
  std::string text = sentences.front().paper;
  std::string body;
  std::string last;
  std::size_t n = 0;
  for (learn::Sentence const& sentence : sentences) {
    if (sentence.answers.count("plan") != 0) return;
    if (n == most || sentence.words == last) continue;
    last = sentence.words;
    body += (n++ == 0 ? "" : "\n") + last;
  }
  std::size_t const mark = text.find('%');
  if (n < fewest || mark == std::string::npos) return;
  text.replace(mark, 1, body);
  std::erase_if(text, [](char c) { return c == '[' || c == ']'; });
  for (Asked const& asked : asked_of(text))
    if (asked.question == "plan")
      out.push_back({.document = sentences.front().name, .sentence = true, .right = "yes", .asked = asked});
}

/// A model as it is learned: for each feature a weight for each answer.
class Learned {
 public:
  Learned(std::vector<Example const*> const& examples, std::vector<std::string> answers, std::size_t rounds = 9)
      : answers_(std::move(answers)) {
    number_features(examples);
    std::vector<Row> rows;
    for (Example const* example : examples)
      for (std::size_t n = 0; n < counts(*example); ++n) rows.push_back(row_of(*example));
    // What several lessons have in common, and the last rounds of each: the order of the rows, and what each leaves out by chance,
    // matter less
    std::vector<double> sum(numbers_.size() * width(), 0.0);
    std::size_t constexpr lessons = 4;
    std::size_t constexpr kept = 6;
    for (std::size_t lesson = 0; lesson < lessons; ++lesson) {
      weights_.assign(sum.size(), 0.0);
      squares_.assign(sum.size(), 1e-6);
      for (std::size_t round = 0; round < rounds; ++round) {
        // std::shuffle is not the same everywhere
        for (std::size_t i = rows.size(); i > 1; --i) std::swap(rows[i - 1], rows[random_() % i]);
        for (Row const& row : rows) learn(thinned(row));
        if (round + kept >= rounds)
          for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += weights_[i] / (kept * lessons);
      }
    }
    weights_ = std::move(sum);
  }

  [[nodiscard]] std::string const& answer(Example const& example) const {
    std::vector<double> scores(answers_.size(), 0.0);
    for (std::string const& feature : example.asked.features)
      if (auto const n = numbers_.find(feature); n != numbers_.end())
        for (std::size_t k = 0; k < width(); ++k) scores[k + first()] += hundredths(weights_[n->second * width() + k]);
    return answers_[static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin())];
  }

  void write(std::string const& question, std::string const& folder) const {
    std::ofstream out(std::filesystem::path(folder) / (question + "_weights.cpp"), std::ios::binary);
    out << "// SPDX-License-Identifier: BSL-1.0\n// Learned: see weights.hpp.\n"
           "#include \"document/reader/learned/weights.hpp\"\n\nnamespace bangfu::document::reader {\nnamespace {\n\n"
           // The compiler counts the characters of such a literal, and would give up counting those of a plain one
           "using std::string_view_literals::operator\"\"sv;\n\n"
           "constexpr std::string_view parts[] = {\n    R\"("
        << question;
    for (std::string const& answer : answers_) out << ' ' << answer;
    out << '\n';
    std::map<std::string, std::string> lines;
    for (auto const& [feature, n] : numbers_) {
      std::string line;
      for (std::size_t k = 0; k < width(); ++k)
        if (int const weight = hundredths(weights_[n * width() + k]); weight != 0)
          line += (line.empty() ? "" : ",") + std::to_string(k + first()) + ':' + std::to_string(weight);
      if (!line.empty() && feature.find(")\"") == std::string::npos) lines.emplace(feature, line);
    }
    std::size_t size = 0;
    std::size_t constexpr longest = 32768;
    for (auto const& [feature, line] : lines) {
      if (size > longest) {
        out << ")\"sv,\n    R\"(";
        size = 0;
      }
      out << line << ' ' << feature << '\n';
      size += feature.size() + line.size() + 2;
    }
    out << ")\"sv,\n};\n\n}  // namespace\n\nstd::span<std::string_view const> const " << question
        << "_weights(parts);\n\n}  // namespace bangfu::document::reader\n";
    std::cout << lines.size() << " features written\n";
  }

 private:
  struct Row {
    std::vector<std::size_t> features;
    double value = 1;  ///< of each of its features, so that all together have the length 1
    std::size_t right = 0;
  };

  /// A sentence is written down for one question, and stands for many of its kind.
  static constexpr std::size_t sentence_counts = 3;
  /// Few papers of the corpus are no plans.
  static constexpr std::size_t no_plan_counts = 3;
  static std::size_t counts(Example const& e) {
    return (e.sentence ? sentence_counts : 1) * (e.asked.question == "plan" && e.right == "no" ? no_plan_counts : 1);
  }

  /// Of two answers the second alone has weights; of more than two each has, or what speaks against the first could not be learned.
  [[nodiscard]] std::size_t first() const { return several() ? 0 : 1; }
  [[nodiscard]] bool several() const { return answers_.size() > 2; }
  [[nodiscard]] std::size_t width() const { return answers_.size() - first(); }
  /// Small weights are noise, and would make the table long. Those of several answers make it longer.
  [[nodiscard]] int hundredths(double weight) const {
    int const least = several() ? 75 : 30;
    int const value = static_cast<int>(std::lround(weight * 100));
    return std::abs(value) < least ? 0 : value;
  }

  /// What few documents have is left out where there is much to learn from: it makes the table long, and answers no better.
  void number_features(std::vector<Example const*> const& examples) {
    std::size_t constexpr some = 800;
    std::size_t constexpr much = 1500;
    std::size_t const least = examples.size() < some ? 1 : examples.size() < much ? 2 : 3;
    std::map<std::string_view, std::set<std::string_view>> documents;
    std::set<std::string_view> of_sentences;
    for (Example const* example : examples)
      for (std::string const& feature : example->asked.features) {
        // One that begins with = is told to the judges alone
        if (feature.starts_with('=')) continue;
        if (auto& in = documents[feature]; in.size() < least) in.insert(example->document);
        if (example->sentence) of_sentences.insert(feature);
      }
    // A sentence stands for many of its kind
    for (auto const& [feature, in] : documents)
      if (in.size() >= least || of_sentences.count(feature) != 0) numbers_.emplace(feature, numbers_.size());
  }

  Row row_of(Example const& example) const {
    Row row;
    row.value = 1 / std::sqrt(static_cast<double>(std::max<std::size_t>(example.asked.features.size(), 1)));
    for (std::string const& feature : example.asked.features)
      if (auto const n = numbers_.find(feature); n != numbers_.end()) row.features.push_back(n->second);
    row.right = static_cast<std::size_t>(std::find(answers_.begin(), answers_.end(), example.right) - answers_.begin());
    return row;
  }

  /// A row without a share of its features, so that no answer comes to hang on a single one that its documents happen to have.
  [[nodiscard]] Row thinned(Row row) {
    std::uint32_t constexpr of = 1024;
    std::uint32_t constexpr left_out = 307;
    std::erase_if(row.features, [&](std::size_t /*feature*/) { return random_() % of < left_out; });
    row.value /= std::sqrt(1 - static_cast<double>(left_out) / of);
    return row;
  }

  void learn(Row const& row) {
    double constexpr penalty = 1e-4;
    double constexpr rate = 0.3;
    double const value = row.value;
    std::vector<double> chances(answers_.size(), 0.0);
    for (std::size_t const f : row.features)
      for (std::size_t k = 0; k < width(); ++k) chances[k + first()] += weights_[f * width() + k] * value;
    double const most = *std::max_element(chances.begin(), chances.end());
    double sum = 0;
    for (double& chance : chances) sum += chance = std::exp(chance - most);
    for (double& chance : chances) chance /= sum;
    for (std::size_t const f : row.features)
      for (std::size_t k = 0; k < width(); ++k) {
        double& weight = weights_[f * width() + k];
        double& squares = squares_[f * width() + k];
        double const slope = (chances[k + first()] - (row.right == k + first() ? 1.0 : 0.0)) * value + penalty * weight;
        squares += slope * slope;
        weight -= rate * slope / std::sqrt(squares);
      }
  }

  std::vector<std::string> answers_;
  std::mt19937 random_{3};
  std::unordered_map<std::string, std::size_t> numbers_{};
  std::vector<double> weights_{};
  std::vector<double> squares_{};
};

/// Prints the sentences that are answered otherwise than is written down.
void print_sentences(std::set<std::string> const& questions, std::string const& file) {
  std::map<std::string, std::map<std::string, std::size_t>> counts;
  for (learn::Sentence const& sentence : learn::load_sentences(file)) {
    Listener const listener;
    bangfu::document::Reading const reading = bangfu::document::read(bangfu::document::text_source(sentence.text));
    Document const document{
        .name = sentence.name, .text = sentence.text, .facts = score::facts_of(reading, sentence.text)};
    score::Squeezed const squeezed(document.text);
    for (auto const& [question, written] : sentence.answers) {
      if (!questions.empty() && questions.count(question) == 0) continue;
      std::string const words = sentence.text.substr(sentence.about.offset, sentence.about.length);
      Asked const* const asked = sentence.asked_among(listener.asked(), question);
      bool const is_asked = asked != nullptr;
      bool const no_plan = !reading.is_plan && question != "plan";
      std::string const right = is_asked ? sentence.answer_as_asked(*asked) : written;
      std::string const given =
          no_plan ? "no plan"
          : is_asked
              ? asked->answer
              : learn::answer_of_facts(question, document, words, squeezed.map(sentence.about)).value_or("nothing");
      std::string const how = no_plan ? "no plan, " : is_asked ? "asked, " : "not asked, ";
      ++counts[question][how + (given == right ? "right" : "wrong")];
      if (given == right) continue;
      std::cout << sentence.name << '\t' << question << '\t' << right << '\t' << (is_asked ? given : '(' + given + ')')
                << '\t' << words << '\n';
    }
  }
  for (auto const& [question, of] : counts)
    for (auto const& [what, n] : of) std::cout << question << ": " << what << ": " << n << '\n';
}

std::string share(std::size_t right, std::size_t all) {
  return all == 0 ? "none"
                  : std::to_string(right) + " of " + std::to_string(all) + " (" +
                        std::to_string(static_cast<double>(right) / static_cast<double>(all)) + ")";
}

/// How many of the examples an answer fits.
std::string right_ones(std::vector<Example const*> const& of, std::function<std::string(Example const&)> const& given) {
  return share(static_cast<std::size_t>(
                   std::count_if(of.begin(), of.end(), [&](Example const* e) { return given(*e) == e->right; })),
               of.size());
}

void print_confusions(std::vector<Example const*> const& of, std::function<std::string(Example const&)> const& given) {
  std::map<std::pair<std::string, std::string>, std::size_t> confused;
  for (Example const* e : of)
    if (std::string const answer = given(*e); answer != e->right) ++confused[{e->right, answer}];
  std::vector<std::pair<std::size_t, std::string>> lines;
  for (auto const& [pair, n] : confused) lines.emplace_back(n, pair.first + " taken for " + pair.second);
  std::sort(lines.rbegin(), lines.rend());
  for (std::size_t i = 0; i < lines.size() && i < 12; ++i)
    std::cout << "    " << lines[i].first << ' ' << lines[i].second << '\n';
}

/// The open documents are one of five parts by their numbers, twelve after twelve, and the sentences by their lines: what one hand wrote
/// stays together.
std::size_t fifth_of(Example const& example) {
  std::size_t const before = example.sentence ? std::string_view("sentence/").size() : 0;
  std::size_t const together = example.sentence ? 720 : 12;
  return std::strtoul(example.document.c_str() + before, nullptr, 10) / together % 5;
}

void learn_question(std::string const& question, std::vector<Example> const& all, std::string const& folder) {
  std::vector<Example const*> open;
  std::vector<Example const*> aside;
  std::map<std::string, std::size_t> counts;
  for (Example const& e : all) {
    (e.aside ? aside : open).push_back(&e);
    if (!e.aside) ++counts[e.right];
  }
  // The commonest answer comes first, or "no", or "none"
  std::vector<std::string> answers;
  for (auto const& [answer, n] : counts) answers.push_back(answer);
  std::stable_sort(answers.begin(), answers.end(), [&](std::string const& a, std::string const& b) {
    auto const first = [](std::string const& s) { return s == "no" || s == "none"; };
    return first(a) != first(b) ? first(a) : counts[a] > counts[b];
  });
  if (answers.size() < 2) throw std::runtime_error("one answer only: " + question);
  std::size_t right = 0;
  std::size_t right_sentences = 0;
  for (std::size_t part = 0; part < 5 && folder.empty(); ++part) {
    std::vector<Example const*> of_documents;
    std::vector<Example const*> of_sentences;
    for (Example const* e : open) {
      if (e->sentence || fifth_of(*e) != part) of_documents.push_back(e);
      if (!e->sentence || fifth_of(*e) != part) of_sentences.push_back(e);
    }
    Learned const from_documents(of_documents, answers);
    Learned const from_sentences(of_sentences, answers);
    for (Example const* e : open)
      if (fifth_of(*e) == part && (e->sentence ? from_sentences : from_documents).answer(*e) == e->right)
        ++(e->sentence ? right_sentences : right);
  }
  if (folder.empty()) {
    std::vector<Example const*> documents;
    std::vector<Example const*> sentences;
    for (Example const* e : open) (e->sentence ? sentences : documents).push_back(e);
    Learned const alone(documents, answers);
    std::cout << "  learned: open, by fifths: " << share(right, documents.size())
              << "\n  learned: sentences, by fifths: " << share(right_sentences, sentences.size())
              << "\n  learned of documents alone: sentences: "
              << right_ones(sentences, [&](Example const& e) { return alone.answer(e); }) << '\n';
  }
  Learned const model(open, answers);
  auto const given = [&](Example const& e) { return model.answer(e); };
  std::cout << "  learned: put aside: " << right_ones(aside, given) << '\n';
  print_confusions(aside, given);
  if (!folder.empty()) model.write(question, folder);
}

int run(std::vector<std::string> const& arguments) {
  std::set<std::string> questions;
  std::string folder;
  bool dump = false;
  bool sentences_alone = false;
  for (std::size_t i = 0; i < arguments.size(); ++i)
    if (arguments[i] == "-o" && i + 1 < arguments.size())
      folder = arguments[++i];
    else if (arguments[i] == "--dump")
      dump = true;
    else if (arguments[i] == "--sentences")
      sentences_alone = true;
    else
      questions.insert(arguments[i]);
  std::string const written_down = BANGFU_SOURCE_DIR "/tests/documents/sentences.txt";
  if (sentences_alone) {
    print_sentences(questions, written_down);
    return 0;
  }
  std::map<std::string, std::vector<Example>> asked;
  for (Document const& document : score::load_documents(BANGFU_SOURCE_DIR "/tests/documents"))
    for (Example& example : examples_of(document))
      if (questions.empty() || questions.count(example.asked.question) != 0)
        asked[example.asked.question].push_back(std::move(example));
  // Of a passage all facts of one kind are stated; those put aside are so few that documents alone tell how good a model is
  for (Document const& passage : score::load_passages(BANGFU_SOURCE_DIR "/tests/documents/passages"))
    if (!passage.aside)
      for (Example& example : examples_of(passage))
        if (auto const all = asked.find(example.asked.question);
            all != asked.end() && passage.kinds.count(learn::kind_of(example.asked.question)) != 0)
          all->second.push_back(std::move(example));
  std::vector<Example> of_sentences;
  std::vector<learn::Sentence> const written = learn::load_sentences(written_down);
  for (std::size_t i = 0; i < written.size();) {
    std::size_t const from = of_sentences.size();
    std::size_t end = i;
    while (end < written.size() && written[end].paper == written[i].paper)
      for (Example& example : examples_of(written[end++])) of_sentences.push_back(std::move(example));
    forget_paper(of_sentences, from);
    add_paper({written.data() + i, end - i}, of_sentences);
    i = end;
  }
  for (Example& example : of_sentences)
    if (questions.empty() || questions.count(example.asked.question) != 0)
      asked[example.asked.question].push_back(std::move(example));
  for (auto const& [name, all] : asked) {
    if (dump) {
      for (Example const& e : all) {
        if (e.aside) continue;
        std::cout << e.document << '\t' << e.right << '\t' << e.asked.answer << '\t' << e.asked.words;
        for (std::string const& feature : e.asked.features) std::cout << '\t' << feature;
        std::cout << '\n';
      }
      continue;
    }
    auto const given = [](Example const& e) { return e.asked.answer; };
    std::vector<Example const*> open;
    std::vector<Example const*> aside;
    std::vector<Example const*> sentences;
    for (Example const& e : all) (e.aside ? aside : e.sentence ? sentences : open).push_back(&e);
    std::cout << name << "\n  as it is: open: " << right_ones(open, given)
              << "\n  as it is: sentences: " << right_ones(sentences, given)
              << "\n  as it is: put aside: " << right_ones(aside, given) << '\n';
    print_confusions(aside, given);
    if (!questions.empty() || !folder.empty()) learn_question(name, all, folder);
  }
  return asked.empty() ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) try {
  return run(std::vector<std::string>(argv + 1, argv + argc));
} catch (std::exception const& error) {
  std::cerr << "document_learn: " << error.what() << '\n';
  return 2;
}
