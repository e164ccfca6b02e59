// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/read.hpp>

namespace bangfu::document {

std::vector<Diagnostic> infer_links(Plan& plan) {
  (void)plan;
  return {};
}

}  // namespace bangfu::document
