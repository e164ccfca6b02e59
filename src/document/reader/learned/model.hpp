// SPDX-License-Identifier: BSL-1.0
/// @file
/// Questions that no rule answers well: whether a heading names a field, what form a deed has. A linear model answers them by weights
/// that tests/document/learn took from the open documents of the corpus.
///
/// Where a list of words would have to be endless (what else may a heading of a part of the paper say?), a list is made of the words
/// of the papers that its author has seen. Weights are made of the same papers, but of pieces of words too, and each in its measure.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/reader/text/prose.hpp"

namespace bangfu::document::reader {

/// What is known of something about which a question is asked: pieces of its words, and signs of how it stands.
class Features {
 public:
  /// Pieces of at most that many characters are taken of a text, of at most that many characters of it.
  static constexpr std::size_t longest_piece = 4;
  static constexpr std::size_t most_characters = 400;

  /// One that names nothing behind its sign ends with a stroke, since lines of weights end with no blank.
  void add(std::string feature) {
    if (feature.ends_with(' ')) feature += '-';
    all_.push_back(std::move(feature));
  }
  /// A sign and its value: items=2.
  void add(std::string_view sign, std::size_t value) {
    all_.push_back(std::string(sign) + '=' + std::to_string(value));
  }
  /// Each piece of `least` to `most` characters of a text, with marks at its ends; English by words, and pairs of them.
  void pieces(std::string_view prefix, std::string_view text, std::size_t least, std::size_t most);

  [[nodiscard]] std::vector<std::string> const& all() const noexcept { return all_; }

 private:
  std::vector<std::string> all_{};
};

/// The weights that features have for each answer to a question. Of two answers the second alone has weights.
class Model {
 public:
  /// @param weights in parts: a line "question answer answer …", then a line for each feature, "answer:weight,answer:weight feature",
  ///        with answers by their numbers from 0 and weights in hundredths. What is left out is 0.
  ///        Outlives the model.
  explicit Model(std::span<std::string_view const> weights);

  [[nodiscard]] std::string const& question() const noexcept { return question_; }
  [[nodiscard]] std::vector<std::string> const& answers() const noexcept { return answers_; }
  /// How sure each answer is: between 0 and 1, together 1.
  [[nodiscard]] std::vector<double> chances(Features const& features) const;
  /// The answer that is surest, and how sure it is.
  struct Surest {
    std::string const& answer;
    double chance;
  };
  /// @param first_counts what the chance of the first answer is multiplied by before it is compared
  [[nodiscard]] Surest surest(Features const& features, double first_counts = 1) const;

 private:
  std::string question_{};
  std::vector<std::string> answers_{};
  /// A weight for an answer.
  struct Weight {
    std::size_t answer = 0;
    double value = 0;
  };
  /// Where the weights of a feature stand among all.
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  std::unordered_map<std::string_view, Range> features_{};  ///< by names that stand in the text of weights
  std::vector<Weight> weights_{};
};

/// Something that was asked, of which words.
struct Asked {
  std::string question{};
  Span about{};
  std::string words{};  ///< as they were read, folded
  std::vector<std::string> features{};
  std::string answer{};
};

/// Keeps what the thread asks while it lives. For learning: the facts of a document tell what the answers should have been.
class Listener {
 public:
  Listener();
  Listener(Listener const&) = delete;
  Listener& operator=(Listener const&) = delete;
  ~Listener();
  [[nodiscard]] std::vector<Asked> const& asked() const noexcept { return asked_; }
  void note(Asked asked) { asked_.push_back(std::move(asked)); }

 private:
  std::vector<Asked> asked_{};
  Listener* before_;
};

/// Of what no lesson knows, "none" is told too often: papers word one thing in more ways than were seen. It counts so much less.
inline constexpr double none_counts = 0.8;
/// The answer that is surest.
/// @param first_counts what the chance of the first answer is multiplied by before it is compared
[[nodiscard]] std::string const& answer(Model const& model, Features const& features, Words const& about,
                                        double first_counts = 1);
/// Whether the second of two answers is surer than `chance`.
[[nodiscard]] bool holds(Model const& model, Features const& features, Words const& about, double chance = 0.5);
/// For what is learned from the answers of rules as yet: notes that it was asked.
void note_asked(std::string_view question, Features const& features, Words const& about, std::string_view answer);

}  // namespace bangfu::document::reader
