// SPDX-License-Identifier: BSL-1.0
#include "document/learn/sentences.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "document/learn/judges.hpp"

namespace learn {
namespace {

/// With its new lines.
std::string with_lines(std::string line) {
  for (std::size_t at = 0; (at = line.find("\\n", at)) != std::string::npos;) line.replace(at, 2, "\n");
  return line;
}

std::map<std::string, std::string> answers_of(std::string const& words) {
  std::map<std::string, std::string> answers;
  std::istringstream in(words);
  for (std::string one; in >> one;) {
    std::size_t const colon = one.find(':');
    if (colon == std::string::npos || colon + 1 == one.size()) return {};
    answers[one.substr(0, colon)] = one.substr(colon + 1);
  }
  return answers;
}

}  // namespace

bool Sentence::asks(Asked const& asked) const {
  std::size_t const begin = std::max(about.offset, asked.about.offset);
  std::size_t const end = std::min(about.end(), asked.about.end());
  return end > begin && 2 * (end - begin) >= std::min(about.length, asked.about.length);
}

Asked const* Sentence::asked_among(std::vector<Asked> const& all, std::string const& question) const {
  auto const one =
      std::find_if(all.begin(), all.end(), [&](Asked const& a) { return a.question == question && asks(a); });
  return one == all.end() ? nullptr : &*one;
}

std::string Sentence::answer_as_asked(Asked const& asked) const {
  std::string const& right = answers.at(asked.question);
  return asked.question == "per" ? period_as_asked(right, asked) : right;
}

std::vector<Sentence> load_sentences(std::string const& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error("cannot be read: " + file);
  std::vector<Sentence> all;
  std::string paper;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    if (line.starts_with(": ")) {
      paper = with_lines(line.substr(2));
      continue;
    }
    std::string const place = file + ":" + std::to_string(number);
    std::size_t const tab = line.find('\t');
    std::size_t const mark = paper.find('%');
    if (tab == std::string::npos || mark == std::string::npos) throw std::runtime_error("no sentence: " + place);
    Sentence sentence;
    sentence.name = "sentence/" + std::to_string(number);
    sentence.answers = answers_of(line.substr(0, tab));
    if (sentence.answers.empty()) throw std::runtime_error("no answers: " + place);
    std::string const words = with_lines(line.substr(tab + 1));
    bool const marked = words.find('[') != std::string::npos || (mark > 0 && paper[mark - 1] == '[');
    std::string text = paper;
    text.replace(mark, 1, marked ? words : '[' + words + ']');
    std::size_t const begin = text.find('[');
    text.erase(begin, 1);
    std::size_t const end = text.find(']', begin);
    if (end == std::string::npos || end == begin) throw std::runtime_error("no words in brackets: " + place);
    text.erase(end, 1);
    sentence.paper = paper;
    sentence.words = words;
    std::erase_if(sentence.words, [](char c) { return c == '[' || c == ']'; });
    sentence.text = std::move(text);
    sentence.about = {.offset = begin, .length = end - begin};
    all.push_back(std::move(sentence));
  }
  return all;
}

}  // namespace learn
