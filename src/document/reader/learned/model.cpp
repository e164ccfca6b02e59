// SPDX-License-Identifier: BSL-1.0
#include "document/reader/learned/model.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace bangfu::document::reader {
namespace {

constexpr double hundredths = 100.0;

thread_local Listener* listening = nullptr;

/// What stands before the next mark, which is taken with it.
std::string_view next_field(std::string_view& line, char mark) {
  std::size_t const end = std::min(line.find(mark), line.size());
  std::string_view const field = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return field;
}

int number_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// The places at which characters of a text begin, and its end; of the first characters only.
std::vector<std::size_t> starts_of(std::string_view text) {
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < text.size() && starts.size() <= Features::most_characters; ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) starts.push_back(i);
  if (starts.size() <= Features::most_characters) starts.push_back(text.size());
  return starts;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// Whether a text is written in words of letters.
bool is_latin(std::string_view text) {
  std::size_t letters = 0;
  std::size_t others = 0;
  for (char const c : text) {
    letters += is_letter(c) ? 1U : 0U;
    others += (static_cast<unsigned char>(c) & 0x80U) != 0 ? 1U : 0U;
  }
  return letters > others;
}

std::vector<std::string> english_words(std::string_view text) {
  std::vector<std::string> words{"^"};
  std::string word;
  for (char const c : text.substr(0, Features::most_characters)) {
    if (is_letter(c)) {
      word += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  words.emplace_back("$");
  return words;
}

}  // namespace

void Features::pieces(std::string_view prefix, std::string_view text, std::size_t least, std::size_t most) {
  if (is_latin(text)) {
    std::vector<std::string> const words = english_words(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      add(std::string(prefix) + ' ' + words[i]);
      if (i > 0) add(std::string(prefix) + ' ' + words[i - 1] + ' ' + words[i]);
    }
    return;
  }
  std::string const marked = '^' + std::string(text.substr(0, 4 * most_characters)) + '$';
  std::vector<std::size_t> const starts = starts_of(marked);
  for (std::size_t n = least; n <= std::min(most, longest_piece); ++n)
    for (std::size_t i = 0; i + n < starts.size(); ++i) {
      std::string piece = std::string(prefix) + ' ' + marked.substr(starts[i], starts[i + n] - starts[i]);
      std::replace_if(piece.begin() + static_cast<std::ptrdiff_t>(prefix.size() + 1), piece.end(), is_blank, '_');
      add(std::move(piece));
    }
}

Model::Model(std::span<std::string_view const> weights) {
  bool first = true;
  for (std::string_view part : weights)
    while (!part.empty()) {
      std::size_t const end = std::min(part.find('\n'), part.size());
      std::string_view line = part.substr(0, end);
      part.remove_prefix(std::min(end + 1, part.size()));
      if (line.empty()) continue;
      if (first) {
        question_ = next_field(line, ' ');
        while (!line.empty()) answers_.emplace_back(next_field(line, ' '));
        first = false;
        continue;
      }
      std::string_view pairs = next_field(line, ' ');
      Range const range{.begin = weights_.size(), .end = weights_.size()};
      Range& of_feature = features_.try_emplace(line, range).first->second;
      while (!pairs.empty()) {
        auto const answer = static_cast<std::size_t>(number_of(next_field(pairs, ':')));
        (void)answers_.at(answer);
        auto const value = static_cast<float>(number_of(next_field(pairs, ',')) / hundredths);
        weights_.push_back({.answer = answer, .value = static_cast<double>(value)});
      }
      of_feature.end = weights_.size();
    }
}

std::vector<double> Model::chances(Features const& features) const {
  std::vector<double> scores(answers_.size(), 0.0);
  for (std::string const& feature : features.all())
    if (auto const found = features_.find(feature); found != features_.end())
      for (std::size_t w = found->second.begin; w < found->second.end; ++w)
        scores[weights_[w].answer] += weights_[w].value;
  double const length = std::sqrt(static_cast<double>(std::max<std::size_t>(features.all().size(), 1)));
  double sum = 0;
  double const most = scores.empty() ? 0.0 : *std::max_element(scores.begin(), scores.end());
  for (double& score : scores) sum += score = std::exp((score - most) / length);
  for (double& score : scores) score /= sum;
  return scores;
}

Model::Surest Model::surest(Features const& features, double first_counts) const {
  std::vector<double> const all = chances(features);
  std::size_t best = 0;
  for (std::size_t k = 1; k < all.size(); ++k)
    if (all[k] > (best == 0 ? first_counts * all[0] : all[best])) best = k;
  return {.answer = answers_[best], .chance = all[best]};
}

Listener::Listener() : before_(listening) { listening = this; }
Listener::~Listener() { listening = before_; }

void note_asked(std::string_view question, Features const& features, Words const& about, std::string_view answer) {
  if (listening == nullptr) return;
  listening->note({.question = std::string(question),
                   .about = about.of == nullptr ? Span() : about.span(),
                   .words = std::string(about.view()),
                   .features = features.all(),
                   .answer = std::string(answer)});
}

std::string const& answer(Model const& model, Features const& features, Words const& about, double first_counts) {
  std::string const& given = model.surest(features, first_counts).answer;
  note_asked(model.question(), features, about, given);
  return given;
}

bool holds(Model const& model, Features const& features, Words const& about, double chance) {
  bool const held = model.chances(features)[1] > chance;
  note_asked(model.question(), features, about, model.answers()[held ? 1 : 0]);
  return held;
}

}  // namespace bangfu::document::reader
