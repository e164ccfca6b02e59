// SPDX-License-Identifier: BSL-1.0
// Office documents: XML parts in a zip archive (ISO/IEC 29500-2, Open Packaging Conventions).
#pragma once

#include <zip.h>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/input.hpp>

namespace bangfu::document::detail {

/// Whether a file begins as a zip archive does.
[[nodiscard]] bool is_package(std::string_view bytes) noexcept;

/// What a package is, and the path of its main part.
struct MainPart {
  Medium medium;
  std::string path;
};

/// The targets of a part's relationships, by id; those outside the package are left out.
struct Relationship {
  std::string id;
  std::string type;  ///< the last segment of its type: "officeDocument", "numbering", "worksheet"
  std::string path;  ///< in the package
};

/// A package in memory. Whatever is taken out of it counts towards `Limits::max_unpacked_bytes`.
class Package {
 public:
  /// @param bytes must outlive the package
  /// @throws ReadError (syntax, limit; value: a path that leads out of the package; duplicate)
  Package(std::string_view bytes, SourceOptions const& options);
  Package(Package const&) = delete;
  Package& operator=(Package const&) = delete;
  ~Package() = default;

  /// @throws ReadError (unsupported) for a package of another kind
  [[nodiscard]] MainPart main_part();
  /// The relationships of a part; of the package itself for an empty path. Linear search is fine: there are few.
  [[nodiscard]] std::vector<Relationship> relationships(std::string const& part);
  /// Parses a part; empty where the package has none. @throws ReadError (syntax, limit, unsupported: encrypted)
  [[nodiscard]] std::unique_ptr<pugi::xml_document> xml(std::string const& path);

  /// Where in the package something is wrong.
  [[nodiscard]] SourcePlace place(std::string const& part) const;

 private:
  struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
  };
  [[nodiscard]] std::optional<std::string> unpack(std::string const& path);

  SourceOptions const& options_;
  std::unique_ptr<zip_t, Discard> archive_;
  std::map<std::string, zip_uint64_t> entries_;  // by path, in lower case
  std::size_t unpacked_ = 0;
  std::size_t nodes_ = 0;
};

// XML without minding prefixes: producers choose them freely.

/// The name of an element or attribute after its prefix.
[[nodiscard]] inline std::string_view local_name(char const* name) {
  std::string_view const whole = name;
  return whole.substr(whole.find(':') + 1);  // npos + 1 is 0
}
/// Whether an element has this name.
[[nodiscard]] inline bool is(pugi::xml_node node, std::string_view name) { return local_name(node.name()) == name; }
/// The first child element of this name.
[[nodiscard]] pugi::xml_node child(pugi::xml_node parent, std::string_view name);
/// An attribute by its local name; empty where it is missing.
[[nodiscard]] std::string_view attribute(pugi::xml_node node, std::string_view name);
/// Whether it has the attribute.
[[nodiscard]] bool has_attribute(pugi::xml_node node, std::string_view name);
/// A number from 0 to 2 000 000 000; `otherwise` for what is none.
[[nodiscard]] std::size_t parse_number(std::string_view text, std::size_t otherwise);
/// An attribute that is a number from 0 to 2 000 000 000; `otherwise` where it is missing or none.
[[nodiscard]] std::size_t number_of(pugi::xml_node node, std::string_view name, std::size_t otherwise);
/// `val` of a child that switches something on or off (`<w:b/>`, `<w:b w:val="0"/>`); false without the child.
[[nodiscard]] bool switched_on(pugi::xml_node parent, std::string_view name);
/// `val` of a child; empty where there is none.
[[nodiscard]] std::string_view value_of(pugi::xml_node parent, std::string_view name);

}  // namespace bangfu::document::detail
