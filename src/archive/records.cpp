// SPDX-License-Identifier: BSL-1.0
#include "archive/records.hpp"

#include <algorithm>
#include <utility>

#include <bangfu/version.hpp>

#include "archive/codec.hpp"

namespace bangfu::archive::detail {

bool is_section_name(std::string_view name) noexcept {
  auto const allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !name.empty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), allowed);
}

void fail_at(ReadOptions const& options, std::uint64_t offset, ReadErrorCode code, std::string_view found,
             char const* zh, char const* en) {
  throw ReadError(code, {.source = options.source, .offset = static_cast<std::size_t>(offset)}, found,
                  Text(zh, "zh").set("en", en));
}

// --- sources ---------------------------------------------------------------------------------------------------------

bool MemorySource::line(std::string_view& line) {
  std::size_t const size = rest_.substr(0, longest_line + 1).find('\n');
  if (size == std::string_view::npos) return false;
  line = rest_.substr(0, size);
  rest_.remove_prefix(size + 1);
  offset_ += size + 1;
  return true;
}

std::string_view MemorySource::take(std::size_t size) {
  std::string_view const taken = rest_.substr(0, size);
  rest_.remove_prefix(taken.size());
  offset_ += taken.size();
  return taken;
}

bool StreamSource::line(std::string_view& line) {
  if (!in_.good()) return false;
  std::streambuf& in = *in_.rdbuf();
  std::size_t size = 0;
  room(longest_line + 1);
  for (; size <= longest_line; ++size) {
    int const c = in.sbumpc();
    if (c == std::istream::traits_type::eof()) {
      in_.setstate(std::ios::eofbit | std::ios::failbit);
      return false;
    }
    ++offset_;
    if (c == '\n') {
      line = std::string_view(buffer_).substr(0, size);
      return true;
    }
    buffer_[size] = static_cast<char>(c);
  }
  return false;
}

// By pieces: what a line says of the length may be a lie.
std::string_view StreamSource::take(std::size_t size) {
  constexpr std::size_t piece = std::size_t{1} << 20;
  std::size_t had = 0;
  while (had < size && in_) {
    std::size_t const wanted = std::min(piece, size - had);
    room(had + wanted);
    in_.read(buffer_.data() + had, static_cast<std::streamsize>(wanted));
    had += static_cast<std::size_t>(in_.gcount());
  }
  offset_ += had;
  return std::string_view(buffer_).substr(0, had);
}

void StreamSource::room(std::size_t size) {
  if (buffer_.size() < size) buffer_.resize(size);
}

// --- lines -----------------------------------------------------------------------------------------------------------

void read_header(std::string_view line, Contents& contents, ReadOptions const& options) {
  auto const fail = [&](ReadErrorCode code, std::string_view found, char const* zh, char const* en) {
    fail_at(options, 0, code, found, zh, en);
  };
  if (!is_archive(line)) fail(ReadErrorCode::syntax, line, "bangfu 归档", "an archive of bangfu");
  bool const xml = line.substr(0, 2) == "<?";
  // A newer envelope may be made otherwise, so its version is looked at before its checksum.
  std::string_view text = line.substr(line.find(' ') + 1);
  std::string numbered = "version=" + std::string(text.substr(0, text.find(' ')));
  std::string_view version_text = numbered;
  auto const version = read_number(version_text, "version");
  if (version && *version > envelope_version)
    fail(ReadErrorCode::newer_version, "archive " + std::to_string(*version), "归档格式的版本不高于 1",
         "archive format 1 or older");
  auto const opened = open_line(xml, line);
  if (!version || *version != envelope_version || !opened || opened->sum != checksum(opened->text))
    fail(ReadErrorCode::syntax, line, "完好的归档首行", "an undamaged first line of an archive");
  text = opened->text.substr(opened->text.find(' ') + 1);
  text.remove_prefix(std::min(text.size(), text.find(' ') + 1));
  auto const form = read_word(text, "form");
  auto const schema = read_number(text, "schema");
  auto const boost = read_number(text, "boost");
  if (!form || !schema || !boost || !text.empty())
    fail(ReadErrorCode::syntax, line, "归档首行", "the first line of an archive");
  Form const* const known = find_enumerator<Form>(*form);
  if (known == nullptr || (*known == Form::xml) != xml)
    fail(ReadErrorCode::unsupported, *form, "compact、binary、text 或 xml", "compact, binary, text or xml");
  auto const newer = [&](std::string_view what, std::uint64_t found, unsigned most) {
    std::string const name(what);
    fail(ReadErrorCode::newer_version, name + ' ' + std::to_string(found),
         (name + " 的版本不高于 " + std::to_string(most)).c_str(),
         (name + ' ' + std::to_string(most) + " or older").c_str());
  };
  if (*schema > schema_version) newer("schema", *schema, schema_version);
  if (*known != Form::compact && *boost > boost_version()) newer("Boost archive", *boost, boost_version());
  if (*schema < 1) fail(ReadErrorCode::value, "0", "数据版本，从 1 起", "a schema version, from 1");
  contents.form = *known;
  contents.format = static_cast<unsigned>(*version);
  contents.schema = static_cast<unsigned>(*schema);
  contents.boost = *known == Form::compact ? 0 : static_cast<unsigned>(*boost);
}

std::optional<RecordHead> read_record_head(bool xml, std::string_view line) {
  auto const opened = open_line(xml, line);
  if (!opened) return std::nullopt;
  RecordHead head{.line = *opened};
  std::string_view text = opened->text;
  std::string_view const kind = text.substr(0, text.find(' '));
  text.remove_prefix(std::min(text.size(), kind.size() + 1));
  if (kind == "section") {
    auto const name = read_word(text, "name");
    if (!name || !is_section_name(*name)) return std::nullopt;
    head.kind = RecordHead::Kind::section;
    head.name = *name;
  } else if (kind == "index") {
    head.kind = RecordHead::Kind::index;
  } else if (kind != "plan") {
    return std::nullopt;
  }
  auto const bytes = read_number(text, "bytes");
  if (!bytes || !text.empty()) return std::nullopt;
  head.bytes = *bytes;
  return head;
}

std::optional<std::uint64_t> read_end(bool xml, std::string_view line, std::string_view header,
                                      std::uint64_t index_sum) {
  auto const opened = open_line(xml, line);
  if (!opened) return std::nullopt;
  std::string_view text = opened->text;
  if (text.substr(0, 4) != "end ") return std::nullopt;
  text.remove_prefix(4);
  if (text.size() != std::string_view("index=").size() + 20) return std::nullopt;
  auto const offset = read_number(text, "index");
  std::string const sealed = std::string(header) + std::to_string(index_sum);
  if (!offset || !text.empty() || opened->sum != checksum(opened->text, sealed)) return std::nullopt;
  return offset;
}

// --- what records hold -----------------------------------------------------------------------------------------------

namespace {

template <class Load>
void load_at(std::uint64_t offset, ReadOptions const& options, Load load) {
  try {
    load();
  } catch (ReadError const& error) {
    SourcePlace place = error.place();
    place.source = options.source;
    place.offset += static_cast<std::size_t>(offset);
    throw error.at(std::move(place));
  }
}

}  // namespace

void load_plan(Contents const& contents, std::string_view payload, std::uint64_t offset, Plan& plan,
               ReadOptions const& options) {
  load_at(offset, options, [&] {
    codec_of(contents.form).load_plan(payload, plan, {.limits = options.limits, .boost = contents.boost});
  });
}
void load_index(Contents const& contents, std::string_view payload, std::uint64_t offset, Index& index,
                ReadOptions const& options) {
  load_at(offset, options, [&] {
    codec_of(contents.form).load_index(payload, index, {.limits = options.limits, .boost = contents.boost});
  });
}

namespace {

/// A checksum of what the index tells of a plan; not 0.
std::uint64_t told_sum(PlanId const& id, Text const& title) {
  std::uint64_t sum = checksum(id.value());
  for (std::size_t i = 0; i < title.size(); ++i) {
    sum = sum * 31 + checksum(title[i].language.tag());
    sum = sum * 31 + checksum(title[i].wording);
  }
  return sum == 0 ? 1 : sum;
}

}  // namespace

bool tells_of(PlanEntry const& entry, Plan const& plan) { return entry.id == plan.id && entry.title == plan.title; }

// --- from the beginning to the end -----------------------------------------------------------------------------------

Records::Records(Source& source, ReadOptions const& options, std::uint64_t most)
    : source_(source), options_(options), most_(most) {
  std::string_view line;
  if (!source_.line(line)) fail_at(options_, 0, ReadErrorCode::syntax, "", "bangfu 归档", "an archive of bangfu");
  read_header(line, contents_, options_);
  header_ = std::string(line) + '\n';
  if (contents_.form == Form::xml && source_.take(xml_open.size()) != xml_open)
    fail_at(options_, header_.size(), ReadErrorCode::syntax, "", "<bangfu_archive>", "<bangfu_archive>");
}

std::string_view Records::take(RecordHead const& head, std::uint64_t offset) {
  bool const index = head.kind == RecordHead::Kind::index;
  std::size_t const most = index ? options_.limits.max_bytes : options_.limits.max_record_bytes;
  if (head.bytes > most) {
    std::string const text = std::to_string(most);
    fail_at(options_, offset, ReadErrorCode::limit, std::to_string(head.bytes),
            ("不超过 " + text + " 字节的记录").c_str(), ("a record of at most " + text + " bytes").c_str());
  }
  if (offset > most_ || head.bytes > most_ - offset)
    fail_at(options_, offset, ReadErrorCode::limit, "", "限额以内的归档", "an archive within the limits");
  auto const size = static_cast<std::size_t>(head.bytes);
  std::string_view taken = source_.take(size + 1);
  if (taken.size() != size + 1 || taken.back() != '\n')
    fail_at(options_, source_.offset(), ReadErrorCode::syntax, "", "记录的其余部分", "the rest of the record");
  taken.remove_suffix(1);
  return taken;
}

bool Records::next(Plan& plan) {
  if (state_ == State::ended) return false;
  if (state_ == State::broken)
    fail_at(options_, source_.offset(), ReadErrorCode::syntax, "", "未损坏的归档", "an archive that is not broken off");
  while (true) {
    state_ = State::broken;  // until the record is known to be whole
    std::uint64_t const offset = source_.offset();
    std::string_view line;
    auto const head = source_.line(line) ? read_record_head(contents_.form == Form::xml, line) : std::nullopt;
    if (!head) fail_at(options_, offset, ReadErrorCode::syntax, line, "归档的一条记录", "a record of the archive");
    // The next bytes may overwrite the line.
    std::string const text(head->line.text);
    std::string const name(head->name);
    std::uint64_t const begin = source_.offset();
    std::string_view const payload = take(*head, offset);
    if (head->kind == RecordHead::Kind::plan) {
      if (seen_.plans.size() >= options_.limits.max_plans)
        fail_at(options_, offset, ReadErrorCode::limit, "", "限额以内的方案个数",
                "no more plans than the limits allow");
      seen_.plans.push_back({.offset = offset, .bytes = head->bytes, .checksum = head->line.sum});
      told_.push_back(0);
      state_ = State::open;
    }
    if (checksum(text, payload) != head->line.sum)
      fail_at(options_, begin, ReadErrorCode::syntax, "", "与校验和相符的记录",
              "a record that agrees with its checksum");
    switch (head->kind) {
      case RecordHead::Kind::plan:
        load_plan(contents_, payload, begin, plan, options_);
        told_.back() = told_sum(plan.id, plan.title);
        return true;
      case RecordHead::Kind::section:
        if (seen_.sections.size() >= options_.limits.max_plans)
          fail_at(options_, offset, ReadErrorCode::limit, "", "限额以内的附段个数",
                  "no more sections than the limits allow");
        seen_.sections.push_back({.name = name, .offset = offset, .bytes = head->bytes, .checksum = head->line.sum});
        if (on_section_) on_section_(name, payload);
        break;
      case RecordHead::Kind::index:
        finish(*head, payload, offset);
        state_ = State::ended;
        return false;
    }
  }
}

void Records::finish(RecordHead const& head, std::string_view payload, std::uint64_t offset) {
  std::uint64_t const begin = source_.offset() - payload.size() - 1;
  load_index(contents_, payload, begin, contents_.index, options_);
  std::uint64_t const sum = head.line.sum;
  auto const same_record = [](auto const& a, auto const& b) {
    return a.offset == b.offset && a.bytes == b.bytes && a.checksum == b.checksum;
  };
  bool same = seen_.plans.size() == contents_.index.plans.size() && seen_.sections == contents_.index.sections;
  for (std::size_t i = 0; same && i < seen_.plans.size(); ++i) {
    PlanEntry const& told = contents_.index.plans[i];
    PlanEntry const& seen = seen_.plans[i];
    same = same_record(told, seen) && (told_[i] == 0 || told_[i] == told_sum(told.id, told.title));
  }
  if (!same)
    fail_at(options_, begin, ReadErrorCode::syntax, "", "与记录相符的索引", "an index that agrees with the records");
  std::uint64_t const at = source_.offset();
  std::string_view line;
  auto const told = source_.line(line) ? read_end(contents_.form == Form::xml, line, header_, sum) : std::nullopt;
  if (!told || *told != offset)
    fail_at(options_, at, ReadErrorCode::syntax, line, "归档的结尾", "the end of the archive");
  contents_.checksum = open_line(contents_.form == Form::xml, line)->sum;
  if (contents_.form == Form::xml && source_.take(xml_close.size()) != xml_close)
    fail_at(options_, at, ReadErrorCode::syntax, "", "</bangfu_archive>", "</bangfu_archive>");
  contents_.bytes = source_.offset();
}

}  // namespace bangfu::archive::detail
