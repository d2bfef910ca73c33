// SPDX-License-Identifier: Apache-2.0
// What every disk does, proved of the real one and of the one in memory that the other tests trust.
#include "kesu/store/posix_disk.hpp"

#include <array>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "memory_disk.hpp"
#include "temporary_directory.hpp"

namespace kesu {
namespace {

/// Runs `check` on both disks with an empty directory of each.
template <class Check>
void on_every_disk(const Check& check) {
  SUBCASE("in memory") {
    test::MemoryDisk disk;
    disk.put_directory("/work");
    check(disk, std::string("/work"));
  }
  SUBCASE("on the real one") {
    const test::TemporaryDirectory directory;
    const auto disk = posix_disk();
    check(*disk, directory.path());
  }
}

ErrorKind kind_of(const Result<void>& outcome) {
  return outcome ? ErrorKind::kBug : outcome.error().kind;
}

}  // namespace

TEST_CASE("a disk gives back what was created") {
  on_every_disk([](Disk& disk, const std::string& work) {
    REQUIRE(disk.create(work + "/a", std::string("x\0y", 3)));
    CHECK(disk.read(work + "/a") == std::string("x\0y", 3));
    CHECK(disk.type(work + "/a") == FileType::kFile);
    CHECK(disk.own_type(work + "/a") == FileType::kFile);
    CHECK(disk.sync({work + "/a"}));
    CHECK(disk.sync_directories({work}));
  });
}

TEST_CASE("a disk appends to what is there, or makes it") {
  on_every_disk([](Disk& disk, const std::string& work) {
    REQUIRE(disk.append(work + "/a", "one\n"));
    REQUIRE(disk.append(work + "/a", "two\n"));
    CHECK(disk.read(work + "/a") == "one\ntwo\n");
    CHECK(kind_of(disk.append(work + "/gone/a", "x")) == ErrorKind::kNotFound);
  });
}

TEST_CASE("a disk cuts a file off") {
  on_every_disk([](Disk& disk, const std::string& work) {
    REQUIRE(disk.append(work + "/a", "one\ntwo"));
    REQUIRE(disk.truncate(work + "/a", 4));
    CHECK(disk.read(work + "/a") == "one\n");
    CHECK(kind_of(disk.truncate(work + "/gone", 0)) == ErrorKind::kNotFound);
  });
}

TEST_CASE("a disk creates nothing where something is") {
  on_every_disk([](Disk& disk, const std::string& work) {
    REQUIRE(disk.create(work + "/a", "first"));
    CHECK(kind_of(disk.create(work + "/a", "second")) == ErrorKind::kRefused);
    CHECK(disk.read(work + "/a") == "first");
  });
}

TEST_CASE("a disk says not found of what is not there") {
  on_every_disk([](Disk& disk, const std::string& work) {
    const std::string gone = work + "/gone";
    CHECK(disk.read(gone).error().kind == ErrorKind::kNotFound);
    CHECK(disk.read(gone).error().at.file == gone);
    CHECK(disk.list(gone).error().kind == ErrorKind::kNotFound);
    CHECK(kind_of(disk.remove(gone)) == ErrorKind::kNotFound);
    CHECK(kind_of(disk.sync({gone})) == ErrorKind::kNotFound);
    CHECK(kind_of(disk.sync_directories({gone})) == ErrorKind::kNotFound);
    CHECK(kind_of(disk.rename(gone, work + "/b")) == ErrorKind::kNotFound);
    CHECK(kind_of(disk.rename_new(gone, work + "/b")) == ErrorKind::kNotFound);
    CHECK(kind_of(disk.create(gone + "/a", "")) == ErrorKind::kNotFound);
    CHECK(disk.type(gone) == FileType::kNone);
    CHECK(disk.own_type(gone) == FileType::kNone);
  });
}

TEST_CASE("a disk lists a directory in the order of bytes") {
  on_every_disk([](Disk& disk, const std::string& work) {
    REQUIRE(disk.create(work + "/b", ""));
    REQUIRE(disk.create(work + "/.hidden", ""));
    REQUIRE(disk.make_directories(work + "/a/deep"));
    REQUIRE(disk.create(work + "/B", ""));
    const auto entries = disk.list(work);
    REQUIRE(entries);
    std::string names;
    for (const DirectoryEntry& entry : *entries)
      names += entry.name + (entry.type == FileType::kDirectory ? "/ " : " ");
    CHECK(names == ".hidden B a/ b ");
  });
}

TEST_CASE("a rename replaces what is there, a new name never does") {
  on_every_disk([](Disk& disk, const std::string& work) {
    REQUIRE(disk.create(work + "/a", "a"));
    REQUIRE(disk.create(work + "/b", "b"));
    CHECK(kind_of(disk.rename_new(work + "/a", work + "/b")) == ErrorKind::kRefused);
    CHECK(disk.read(work + "/b") == "b");
    CHECK(disk.rename(work + "/a", work + "/b"));
    CHECK(disk.read(work + "/b") == "a");
    CHECK(disk.type(work + "/a") == FileType::kNone);
    CHECK(disk.rename_new(work + "/b", work + "/c"));
    CHECK(disk.read(work + "/c") == "a");
    CHECK(disk.remove(work + "/c"));
    CHECK(disk.type(work + "/c") == FileType::kNone);
  });
}

TEST_CASE("making a directory that is there is no failure") {
  on_every_disk([](Disk& disk, const std::string& work) {
    CHECK(disk.make_directories(work + "/a/b/c"));
    CHECK(disk.make_directories(work + "/a/b/c"));
    CHECK(disk.make_private_directory(work + "/p"));
    CHECK(disk.make_private_directory(work + "/p"));
    CHECK(disk.type(work + "/a/b/c") == FileType::kDirectory);
  });
}

TEST_CASE("a lock is had by one at a time") {
  on_every_disk([](Disk& disk, const std::string& work) {
    const std::chrono::milliseconds no_wait(0);
    auto first = disk.lock(work + "/lock", no_wait);
    REQUIRE(first);
    const auto second = disk.lock(work + "/lock", no_wait);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::kEnvironment);
    CHECK(second.error().message.starts_with("another kesu is writing (pid "));
    first->reset();
    CHECK(disk.lock(work + "/lock", no_wait));
  });
}

TEST_CASE("the real disk flushes many files at once") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  std::vector<std::string> paths;
  for (int i = 0; i < 40; ++i) {
    paths.push_back(directory.path() + "/" + std::to_string(i));
    REQUIRE(disk->create(paths.back(), "x"));
  }
  CHECK(disk->sync(paths));
}

TEST_CASE("the real disk tells links from files") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  REQUIRE(disk->create(directory.path() + "/file", "x"));
  std::filesystem::create_symlink("file", directory.path() + "/link");
  std::filesystem::create_symlink("nowhere", directory.path() + "/dangling");
  CHECK(disk->type(directory.path() + "/link") == FileType::kFile);
  CHECK(disk->own_type(directory.path() + "/link") == FileType::kOther);
  CHECK(kind_of(disk->create(directory.path() + "/dangling", "x")) == ErrorKind::kRefused);
}

TEST_CASE("the real disk keeps a private directory private") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  REQUIRE(disk->make_private_directory(directory.path() + "/p"));
  struct stat status {};
  REQUIRE(::stat((directory.path() + "/p").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0700U);
}

TEST_CASE("a failure is told in the system's words") {
  const auto disk = posix_disk();
  const test::TemporaryDirectory directory;
  const auto read = disk->read(directory.path());
  REQUIRE_FALSE(read);
  CHECK(read.error().kind == ErrorKind::kEnvironment);
  CHECK(read.error().message == "Is a directory");
}

TEST_CASE("a lock whose name was taken away stands no more") {
  on_every_disk([](Disk& disk, const std::string& work) {
    const std::string path = work + "/lock";
    const auto first = disk.lock(path, std::chrono::milliseconds(0));
    REQUIRE(first);
    CHECK((*first)->stands());
    if (auto* memory = dynamic_cast<test::MemoryDisk*>(&disk)) {
      memory->break_lock(path);
    } else {
      REQUIRE(disk.remove(path));
    }
    CHECK_FALSE((*first)->stands());
    const auto second = disk.lock(path, std::chrono::milliseconds(0));
    REQUIRE(second);
    CHECK((*second)->stands());
    CHECK_FALSE((*first)->stands());
  });
}

TEST_CASE("the real disk locks no link, and names no process that is gone") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  const std::string path = directory.path() + "/lock";
  REQUIRE(disk->create(directory.path() + "/precious", "x"));
  for (const char* target : {"precious", "nowhere", "lock"}) {
    std::filesystem::create_symlink(target, path);
    const auto lock = disk->lock(path, std::chrono::milliseconds(0));
    REQUIRE_FALSE(lock);
    CHECK(lock.error().kind == ErrorKind::kInvalidData);
    REQUIRE(disk->remove(path));
  }
  CHECK(disk->read(directory.path() + "/precious") == "x");
  CHECK(disk->type(directory.path() + "/nowhere") == FileType::kNone);
  const auto held = disk->lock(path, std::chrono::milliseconds(0));
  REQUIRE(held);
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  ::waitpid(child, nullptr, 0);
  std::ofstream(path) << child << "\n";
  CHECK(disk->lock(path, std::chrono::milliseconds(0)).error().message == "another kesu is writing");
}

TEST_CASE(
    "the real disk reads files whole, pipes and devices only where they are expected, and nothing without an end") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  const std::string pipe = directory.path() + "/pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(disk->read(pipe).error().kind == ErrorKind::kInvalidData);
  CHECK(disk->read("/dev/zero").error().kind == ErrorKind::kInvalidData);
  CHECK(disk->read(directory.path()).error().kind == ErrorKind::kEnvironment);
  for (const std::string& path : {pipe, std::string("/dev/zero"), std::string("/dev/null")})
    CHECK(disk->read_stream(path, 1000).error().message == "this is a pipe or a device, no file");
  std::array<int, 2> passed{};
  REQUIRE(::pipe(passed.data()) == 0);
  REQUIRE(::write(passed[1], "12345", 5) == 5);
  ::close(passed[1]);
  CHECK(disk->read_stream("/dev/fd/" + std::to_string(passed[0]), 4).error().message ==
        "this has no end within 4 bytes");
  ::close(passed[0]);
  const std::string file = directory.path() + "/file";
  REQUIRE(disk->create(file, "12345"));
  CHECK(disk->read_stream(file, 5) == "12345");
  CHECK(disk->read_stream(file, 4).error().message == "the file has 5 bytes; at most 4 are read");
  std::filesystem::resize_file(file, kLargestFile + 1);
  CHECK(disk->read(file).error().kind == ErrorKind::kInvalidData);
}

TEST_CASE("on the real disk new bytes take the mode of what they replace") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  const std::string file = directory.path() + "/file";
  const std::string fresh = directory.path() + "/fresh";
  const auto mode = [](const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0U;
  };
  const mode_t umask = ::umask(022);
  REQUIRE(disk->create(file, "x"));
  for (const unsigned wanted : {0600U, 0640U, 0664U, 0444U}) {
    REQUIRE(::chmod(file.c_str(), wanted) == 0);
    REQUIRE(disk->create_like(fresh, "y", file));
    CHECK(mode(fresh) == wanted);
    REQUIRE(disk->remove(fresh));
  }
  REQUIRE(disk->create_like(fresh, "y", directory.path() + "/new"));
  CHECK(mode(fresh) == 0644U);
  ::umask(umask);
}

TEST_CASE("on the real disk what is made in a shared directory is shared") {
  const test::TemporaryDirectory directory;
  const auto disk = posix_disk();
  const auto mode = [](const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0U;
  };
  const mode_t umask = ::umask(077);
  const std::string shared = directory.path() + "/shared";
  REQUIRE(disk->make_directories(shared));
  REQUIRE(disk->make_private_directory(shared + "/.kesu"));
  CHECK(mode(shared + "/.kesu") == 0700U);
  REQUIRE(::chmod(shared.c_str(), 02770) == 0);
  REQUIRE(disk->make_private_directory(shared + "/.kesu"));  // shared later
  CHECK(mode(shared + "/.kesu") == 02770U);
  REQUIRE(disk->make_directories(shared + "/tickets/2026"));
  CHECK(mode(shared + "/tickets/2026") == 02770U);
  REQUIRE(disk->create_like(shared + "/.kesu/x", "x", shared + "/tickets/2026/x"));
  CHECK(mode(shared + "/.kesu/x") == 0660U);
  const auto lock = disk->lock(shared + "/.kesu/lock", std::chrono::milliseconds(0));
  CHECK(mode(shared + "/.kesu/lock") == 0660U);
  ::umask(umask);
}

}  // namespace kesu
