// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/held_files.hpp"

#include <doctest/doctest.h>

#include "memory_disk.hpp"

namespace kesu {
namespace {

std::string names(Disk& disk, const std::string& path) {
  const auto entries = disk.list(path);
  if (!entries) return "none";
  std::string list;
  for (const DirectoryEntry& entry : *entries)
    list += entry.name + (entry.type == FileType::kDirectory ? "/ " : " ");
  return list;
}

}  // namespace

TEST_CASE("files at hand look like a directory, and the other disk shows beside them") {
  test::MemoryDisk below;
  below.put("/share/cn.yaml", "real");
  HeldFiles disk(below, "git:1234", {{"rules/plan.yaml", "a"}, {"rules/playbooks/x.yaml", "b"}, {"rules-old", "c"}});
  CHECK(disk.read("git:1234/rules/plan.yaml").value() == "a");
  CHECK(disk.read("git:1234/rules/nothing").error().kind == ErrorKind::kNotFound);
  CHECK(disk.read("/share/cn.yaml").value() == "real");
  CHECK(names(disk, "git:1234") == "rules/ rules-old ");
  CHECK(names(disk, "git:1234/rules") == "plan.yaml playbooks/ ");
  CHECK(names(disk, "git:1234/calendars") == "none");
  CHECK(names(disk, "/share") == "cn.yaml ");
  CHECK(disk.type("git:1234/rules") == FileType::kDirectory);
  CHECK(disk.type("git:1234/rules/plan.yaml") == FileType::kFile);
  CHECK(disk.type("git:1234/rul") == FileType::kNone);
  CHECK(disk.type("/share") == FileType::kDirectory);
}

TEST_CASE("nothing is ever written, neither there nor on the other disk") {
  test::MemoryDisk below;
  HeldFiles disk(below, "git:1234", {{"a", "1"}});
  CHECK_FALSE(disk.create("/new", "x"));
  CHECK_FALSE(disk.sync({"/new"}));
  CHECK_FALSE(disk.sync_directories({"/"}));
  CHECK_FALSE(disk.rename("git:1234/a", "/b"));
  CHECK_FALSE(disk.rename_new("git:1234/a", "/b"));
  CHECK_FALSE(disk.remove("git:1234/a"));
  CHECK_FALSE(disk.make_directories("/c"));
  CHECK(below.files().empty());
}

}  // namespace kesu
