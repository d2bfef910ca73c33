// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <thread>

#include <unistd.h>

#include "kesu/core/text.hpp"

#include "git_place.hpp"
#include "git_running.hpp"
#include "interrupts.hpp"
#include "names.hpp"

namespace kesu {
namespace {

constexpr std::chrono::milliseconds kPause(5);
constexpr std::chrono::seconds kLongestGoodbye(
    5);  // a git that meets the lock gives up at once; one in its editor needs no waiting for
constexpr std::string_view kSignature = "kesu ";  // git's own lock is empty or begins "DIRC"

std::string host_name() {
  std::array<char, 256> name{};
  if (::gethostname(name.data(), name.size() - 1) != 0) return "?";
  return name.data();
}

std::string lock_path(const GitPlace& place) {
  return place.git_dir + "/index.lock";
}

/// What the lock says. The store is named because two stores may share one work tree, and their locks exclude only
/// their own writers.
std::string lock_text(int pid, const std::string& host, const std::string& root) {
  return fmt::format("{}{} {} {}\n", kSignature, pid, host, root);
}

/// True if `text` was written by a kesu that cannot be alive: of this store, whose lock the caller holds, or of a
/// process that is gone.
bool owner_is_dead(const std::string& text, const std::string& root) {
  if (!text.starts_with(kSignature)) return false;
  const int pid = std::atoi(text.c_str() + kSignature.size());
  const std::string host = host_name();
  if (text == lock_text(pid, host, root)) return true;
  if (!text.starts_with(fmt::format("{}{} {} ", kSignature, pid, host))) return false;
  return pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH;
}

/// Takes a dead owner's lock away. Aside first: between looking and removing another store's kesu may have put its own
/// there. False if it could not be moved.
bool remove_dead(Disk& disk, const std::string& path, const std::string& text) {
  const std::string aside = temporary_name(directory_of(path));
  if (!disk.rename(path, aside)) return false;
  const auto moved = disk.read(aside);
  if (moved && *moved != text) return disk.rename_new(aside, path).has_value();
  return disk.remove(aside).has_value();
}

/// Why a work tree must be left alone although its lock is free.
struct Obstacle {
  Error error;
  bool passes = false;  ///< by waiting
};

std::optional<Obstacle> rewriting_git(const GitPlace& place) {
  const auto running = git_rewriting(place.work_tree);
  if (!running) return std::nullopt;
  return Obstacle{{ErrorKind::kEnvironment,
                   say("git (process {0}) is at work in this work tree", *running),
                   {place.work_tree},
                   tr("try again when it has finished")},
                  true};
}

/// The file by which git knows of something that somebody must conclude.
std::optional<std::string> unfinished(Disk& disk, const GitPlace& place) {
  static constexpr std::array<std::string_view, 5> kUnfinished = {"MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD",
                                                                  "rebase-merge", "rebase-apply"};
  for (const std::string_view name : kUnfinished) {
    std::string path = place.git_dir + "/" + std::string(name);
    if (disk.type(path) != FileType::kNone) return path;
  }
  return std::nullopt;
}

/// A command that will put files back, or one that stopped half-way, which git can only undo while nobody else writes.
std::optional<Obstacle> why_not_now(Disk& disk, const GitPlace& place) {
  if (auto running = rewriting_git(place)) return running;
  if (!unfinished(disk, place)) return std::nullopt;
  // A merge that began since the first look has its MERGE_HEAD for a moment; what is there without any git stays.
  if (auto running = rewriting_git(place)) return running;
  const auto path = unfinished(disk, place);
  if (!path) return std::nullopt;
  return Obstacle{{ErrorKind::kEnvironment,
                   tr("git has something unfinished in this work tree"),
                   {*path},
                   tr("conclude it (git commit) or undo it (git merge --abort), then try again")}};
}

[[nodiscard]] tl::unexpected<Error> fail_interrupted() {
  return fail(ErrorKind::kEnvironment, tr("interrupted"));
}

}  // namespace

struct GitLock::Held {
  InterruptsHeld interrupts;
  Disk& disk;
  std::string path;
  std::string work_tree;
};

GitLock::GitLock(std::unique_ptr<Held> held) : held_(std::move(held)) {}
GitLock::GitLock(GitLock&& other) noexcept = default;

GitLock::~GitLock() {
  if (held_ == nullptr) return;
  // A merge that began since the lock was taken has looked at a work tree without our changes; while the lock stands it
  // can only give up.
  const auto give_up = std::chrono::steady_clock::now() + kLongestGoodbye;
  while (git_rewriting(held_->work_tree) && std::chrono::steady_clock::now() < give_up)
    std::this_thread::sleep_for(kPause);
  // If this fails, the next write of this store finds a lock whose owner is dead.
  if (!held_->disk.remove(held_->path)) return;
}

Result<GitLock> GitLock::take(Disk& disk, const GitPlace& place, const std::string& root,
                              std::chrono::milliseconds wait) {
  const std::string path = lock_path(place);
  const std::string prepared = temporary_name(directory_of(path));
  const auto give_up = std::chrono::steady_clock::now() + wait;
  while (true) {
    // Looked at before the lock is touched: a merge that puts the work tree back gives up in the middle when it meets a
    // lock.
    if (auto busy = why_not_now(disk, place)) {
      if (!busy->passes || std::chrono::steady_clock::now() >= give_up) return fail(std::move(busy->error));
      if (InterruptsHeld::is_any_waiting()) return fail_interrupted();
      std::this_thread::sleep_for(kPause);
      continue;
    }
    std::unique_ptr<Held> held(new Held{{}, disk, path, {}});
    // Made under another name: a process that dies here leaves no lock without an owner's name in it.
    auto made = create_temporary(disk, prepared, lock_text(::getpid(), host_name(), root));
    if (!made) return fail(std::move(made.error()));
    auto taken = disk.rename_new(prepared, path);
    if (taken) {
      GitLock lock(std::move(held));
      // And again: one may have begun before the lock was there to stop it.
      if (!why_not_now(disk, place)) {
        lock.held_->work_tree = place.work_tree;
        return lock;
      }
    } else {
      static_cast<void>(disk.remove(prepared));
      // Not found: another store of this work tree that cleans up after a death took it for litter. Try again.
      const ErrorKind kind = taken.error().kind;
      if (kind != ErrorKind::kRefused && kind != ErrorKind::kNotFound) return fail(std::move(taken.error()));
      const auto text = disk.read(path);
      if (text && owner_is_dead(*text, root) && remove_dead(disk, path, *text)) continue;
      if (std::chrono::steady_clock::now() >= give_up) {
        return fail(ErrorKind::kEnvironment, tr("git is at work in this work tree"), {path},
                    tr("try again when it has finished; if no git is running, remove this file"));
      }
    }
    // Interrupts that nobody else holds are let through before the next try.
    held.reset();
    if (InterruptsHeld::is_any_waiting()) return fail_interrupted();
    std::this_thread::sleep_for(kPause);
  }
}

bool git_is_at_work(Disk& disk, const GitPlace& place) {
  return disk.type(lock_path(place)) != FileType::kNone;
}

bool wait_for_git(Disk& disk, const GitPlace& place, std::chrono::milliseconds wait) {
  const auto give_up = std::chrono::steady_clock::now() + wait;
  while (git_is_at_work(disk, place)) {
    if (std::chrono::steady_clock::now() >= give_up) return false;
    std::this_thread::sleep_for(kPause);
  }
  return true;
}

}  // namespace kesu
