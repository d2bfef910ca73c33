// SPDX-License-Identifier: Apache-2.0
#include "store_lock.hpp"

#include "kesu/core/text.hpp"

#include "names.hpp"

namespace kesu {
namespace {

/// The private directory: created with its own .gitignore, so that no store ever commits its lock or index.
Result<void> make_private_directory(Disk& disk, const std::string& path) {
  if (disk.type(path + "/.gitignore") == FileType::kFile) return {};
  if (auto made = disk.make_private_directory(path); !made) return made;
  auto created = disk.create(path + "/.gitignore", "*\n");
  if (!created && created.error().kind == ErrorKind::kRefused) return {};  // another kesu was as quick
  return created;
}

}  // namespace

Result<std::shared_ptr<void>> lock_store(const Store& store, Seconds wait) {
  const std::string directory = store.root() + '/' + std::string(kPrivateDirectory);
  if (auto made = make_private_directory(store.disk(), directory); !made)
    return fail(environment_error(store, made.error()));
  auto lock = store.disk().lock(directory + "/lock", wait);
  if (!lock) return fail(environment_error(store, lock.error()));
  return lock;
}

Error environment_error(const Store& store, Error error) {
  if (error.kind != ErrorKind::kInvalidData) error.kind = ErrorKind::kEnvironment;
  error.message = say("nothing was written: {0}", error.message);
  const std::string root = store.root() + '/';
  if (error.at.file.starts_with(root)) error.at.file = store.shown_path(error.at.file.substr(root.size()));
  return error;
}

}  // namespace kesu
