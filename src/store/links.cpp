// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/links.hpp"

#include "kesu/core/text.hpp"

namespace kesu {

Result<void> follow_link(Disk& disk, const std::string& root, const std::string& path) {
  const auto target = disk.real_path(root + '/' + path);
  if (!target) {
    return fail(ErrorKind::kInvalidData, tr("this link leads nowhere"), {path}, tr("put the file itself in its place"));
  }
  const auto store = disk.real_path(root);
  if (store && (*target == *store || target->starts_with(*store + '/'))) return {};
  return fail(ErrorKind::kInvalidData, tr("this link leads out of the store"), {path},
              tr("put the file itself in its place"));
}

}  // namespace kesu
