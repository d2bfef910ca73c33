// SPDX-License-Identifier: Apache-2.0
#include "store_lock.hpp"

#include "kesu/core/text.hpp"

#include "names.hpp"

namespace kesu {

namespace {

// How often somebody may remove the directory between its making and its use.
constexpr int kMostTries = 10;

}  // namespace

Result<void> make_private_directory(Disk& disk, const std::string& path) {
  const FileType type = disk.own_type(path);
  if (type != FileType::kNone && type != FileType::kDirectory) {
    return fail(ErrorKind::kInvalidData, tr("this is a link or no directory: kesu does not write through it"), {path},
                tr("remove it: kesu makes it anew"));
  }
  if (auto made = disk.make_private_directory(path); !made) return made;
  const std::string ignore = path + "/.gitignore";
  if (disk.own_type(ignore) != FileType::kNone) return {};
  auto created = disk.create_like(ignore, "*\n", ignore);
  if (!created && created.error().kind == ErrorKind::kRefused) return {};  // another kesu was as quick
  return created;
}

Result<std::shared_ptr<DiskLock>> lock_store(const Store& store, Seconds wait) {
  const std::string directory = store.root() + '/' + std::string(kPrivateDirectory);
  for (int tries = 1;; ++tries) {
    Result<std::shared_ptr<DiskLock>> lock(nullptr);
    if (auto made = make_private_directory(store.disk(), directory); !made) {
      lock = fail(std::move(made.error()));
    } else {
      lock = store.disk().lock(directory + "/lock", wait);
    }
    if (lock) return lock;
    if (lock.error().kind != ErrorKind::kNotFound || tries == kMostTries)
      return fail(environment_error(store, lock.error()));
  }
}

Error environment_error(const Store& store, Error error) {
  if (error.kind != ErrorKind::kInvalidData) error.kind = ErrorKind::kEnvironment;
  error.message = say("nothing was written: {0}", error.message);
  const std::string root = store.root() + '/';
  if (error.at.file.starts_with(root)) error.at.file = store.shown_path(error.at.file.substr(root.size()));
  return error;
}

}  // namespace kesu
