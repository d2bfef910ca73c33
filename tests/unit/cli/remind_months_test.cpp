// SPDX-License-Identifier: Apache-2.0
// Months of `kesu remind` on real files in real processes, which are killed whenever it hurts: at an operation of the
// disk, after some time, or by the very program they have started. Whatever happens every notice goes exactly once, and
// so does every escalation.
#include <atomic>
#include <chrono>
#include <csignal>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include "kesu/core/exit_code.hpp"
#include "kesu/store/posix_disk.hpp"
#include "kesu/store/store.hpp"

#include "run.hpp"
#include "temporary_directory.hpp"

namespace kesu {
namespace {

constexpr const char* kConfig =
    "needs: \"1.0\"\nname: Months\nzone: Asia/Shanghai\nnotifier: here\ngiven_clock: allow\n"
    "notify: {by: command, command: [./tell]}\n";
constexpr const char* kPeople =
    "departments: {shop: {name: Shop}}\n"
    "staff:\n"
    "  boss: {name: Boss, department: shop}\n"
    "  wu.tao: {name: Wu Tao, department: shop, superior: boss}\n";
constexpr int kWarnings = 19;  // 5%, 10%, … 95%
constexpr int kLevels = 9;     // 100%, and every second day after it
constexpr const char* kTell =
    "#!/bin/sh\n"
    "echo x >> attempts\n"
    "case $KESU_TEST_WAY in\n"
    "  fails) cat > /dev/null; echo 'no line' >&2; exit 75 ;;\n"
    "  kills-first) kill -9 $PPID; cat > \"told/$KESU_NOTICE_ID-$$\" ;;\n"
    "  kills-last) cat > \"told/$KESU_NOTICE_ID-$$\"; kill -9 $PPID ;;\n"
    "  kills-and-fails) cat > /dev/null; kill -9 $PPID; exit 75 ;;\n"
    "  *) cat > \"told/$KESU_NOTICE_ID-$$\" ;;\n"
    "esac\n";

std::string deadlines() {
  std::string text = "clocks:\n  resolve:\n    {from: open, until: resolve, limit: 100 days, warn: [5%";
  for (int i = 2; i <= kWarnings; ++i)
    text += ", " + std::to_string(5 * i) + "%";
  text += "], escalate: [{at: 100%, to: [owner, superior]}";
  for (int i = 1; i < kLevels; ++i)
    text += ", {at: +" + std::to_string(2 * i) + " days, to: [owner, superior]}";
  return text + "]}\n";
}

/// The real disk, for a process that may die at one of its operations.
class DyingDisk final : public Disk {
 public:
  DyingDisk(Disk& disk, int main_dies_at, int keeper_dies_at)
      : disk_(disk), main_dies_at_(main_dies_at), keeper_dies_at_(keeper_dies_at), main_(::getpid()) {}

  Result<std::string> read(const std::string& path) override { return alive().read(path); }
  Result<std::vector<DirectoryEntry>> list(const std::string& path) override { return alive().list(path); }
  FileType type(const std::string& path) override { return alive().type(path); }
  FileType own_type(const std::string& path) override { return alive().own_type(path); }
  Result<void> create(const std::string& path, std::string_view bytes) override { return alive().create(path, bytes); }
  Result<void> sync(const std::vector<std::string>& paths) override { return alive().sync(paths); }
  Result<void> sync_directories(const std::vector<std::string>& paths) override {
    return alive().sync_directories(paths);
  }
  Result<void> rename(const std::string& from, const std::string& to) override { return alive().rename(from, to); }
  Result<void> rename_new(const std::string& from, const std::string& to) override {
    return alive().rename_new(from, to);
  }
  Result<void> append(const std::string& path, std::string_view bytes) override {
    // Half of it, as when the power goes.
    if (is_last()) static_cast<void>(disk_.append(path, bytes.substr(0, bytes.size() / 2)));
    return alive().append(path, bytes);
  }
  Result<void> truncate(const std::string& path, std::size_t size) override { return alive().truncate(path, size); }
  Result<void> remove(const std::string& path) override { return alive().remove(path); }
  Result<void> make_directories(const std::string& path) override { return alive().make_directories(path); }
  Result<void> make_private_directory(const std::string& path) override { return alive().make_private_directory(path); }
  Result<std::shared_ptr<DiskLock>> lock(const std::string& path, std::chrono::milliseconds wait) override {
    return alive().lock(path, wait);
  }

 private:
  [[nodiscard]] bool is_last() const {
    return ::getpid() == main_ ? operations_ + 1 == main_dies_at_ : keeper_operations_ + 1 == keeper_dies_at_;
  }
  Disk& alive() {
    if (is_last()) ::kill(::getpid(), SIGKILL);
    ++(::getpid() == main_ ? operations_ : keeper_operations_);
    return disk_;
  }

  Disk& disk_;
  int main_dies_at_;
  int keeper_dies_at_;
  pid_t main_;
  std::atomic<int> operations_ = 0;  // two threads read tickets
  std::atomic<int> keeper_operations_ = 0;
};

/// How one run ends.
struct Fate {
  std::string way;         // of the program that is told
  int main_dies_at = 0;    // operation of the disk; 0: it does not
  int keeper_dies_at = 0;  // the same for the keeper
  int microseconds = -1;   // then it is killed; -1: it is not
};

Fate next_fate(std::mt19937& random) {
  const auto below = [&](unsigned bound) { return static_cast<int>(random() % bound); };
  constexpr unsigned kWays = 14;
  switch (below(kWays)) {
    case 0:
    case 1:
      return {.main_dies_at = 1 + below(45)};
    case 2:
      return {.keeper_dies_at = 1};
    case 3:
    case 4:
      return {.microseconds = below(12'000)};
    case 5:
    case 6:
      return {.way = "fails"};
    case 7:
      return {.way = "kills-first"};
    case 8:
      return {.way = "kills-last"};
    case 9:
      return {.way = "kills-and-fails"};
    default:
      return {};
  }
}

class Months {
 public:
  Months() {
    std::filesystem::create_directories(root() + "/rules");
    std::filesystem::create_directories(root() + "/told");
    put("kesu.yaml", kConfig);
    put("rules/plan.yaml", "name: months\nversion: 1\n");
    put("rules/categories.yaml", "categories: {other: {name: Other, fallback: true}}\n");
    put("rules/priority.yaml", "levels: {urgent: 70, important: 40}\nfactors: {}\n");
    put("rules/calendars.yaml", "calendars: {office: {tz: Asia/Shanghai, week: {mon: [[\"09:00\", \"18:00\"]]}}}\n");
    put("rules/people.yaml", kPeople);
    put("rules/deadlines.yaml", deadlines());
    put("tell", kTell);
    std::filesystem::permissions(root() + "/tell", std::filesystem::perms::owner_all);
  }

  [[nodiscard]] const std::string& root() const { return directory_.path(); }
  std::chrono::sys_seconds now = std::chrono::sys_days{std::chrono::year{2026} / 3 / 11};

  /// Runs kesu in a process of its own. Its exit code; 128 + 9 if it was killed.
  int kesu(std::vector<std::string> arguments, const Fate& fate = {}) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::setenv("KESU_TEST_WAY", fate.way.c_str(), 1);
      ::_exit(run_here(std::move(arguments), fate));
    }
    if (fate.microseconds >= 0) {
      const timespec length{0, 1000L * fate.microseconds};
      ::nanosleep(&length, nullptr);
      ::kill(child, SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }

  [[nodiscard]] std::size_t attempts() const {
    std::error_code none_yet;
    const auto size = std::filesystem::file_size(root() + "/attempts", none_yet);
    return none_yet ? 0 : size;
  }

  /// How often each point of each ticket reached each recipient: "boss KS-… escalate +2 days".
  [[nodiscard]] std::map<std::string, int> told() const {
    std::map<std::string, int> counts;
    for (const auto& entry : std::filesystem::directory_iterator(root() + "/told")) {
      std::ifstream file(entry.path());
      const auto notice = nlohmann::json::parse(file);
      for (const auto& item : notice["items"]) {
        for (const auto& line : item["lines"]) {
          for (const auto& point : line["points"]) {
            ++counts[notice["to"]["id"].get<std::string>() + " " + item["id"].get<std::string>() + " " +
                     point.get<std::string>()];
          }
        }
      }
    }
    return counts;
  }

 private:
  void put(const std::string& path, const std::string& text) const { std::ofstream(root() + '/' + path) << text; }

  int run_here(std::vector<std::string> arguments, const Fate& fate) {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const auto real = posix_disk();
    DyingDisk disk(*real, fate.main_dies_at, fate.keeper_dies_at);
    World world{.in = in,
                .out = out,
                .err = err,
                .width = 0,
                .directory = root(),
                .share = "/nowhere",
                .host = "here",
                .user = "wu.tao",
                .environment = [](const char*) { return std::optional<std::string>(); },
                .clock = [this] { return now; },
                .random = [](std::uint32_t bound) { return static_cast<std::uint32_t>(::getpid()) % bound; },
                .disk = disk};
    return kesu::run(world, arguments);
  }

  test::TemporaryDirectory directory_;
};

/// The levels of the system's escalations of a ticket, in order.
std::string levels_of(const Ticket& ticket) {
  std::string levels;
  for (const Event& event : ticket.history) {
    if (event.kind == EventKind::kEscalate) levels += event.field("level");
  }
  return levels;
}

}  // namespace

TEST_CASE("through a thousand runs over months, killed at any point, each notice goes exactly once") {
  constexpr int kRuns = 1100;
  constexpr int kSecondOpens = 80;
  Months months;
  std::mt19937 random(20260311);
  REQUIRE(months.kesu({"open", "--subject", "One"}) == kExitDone);
  std::map<int, int> codes;
  bool keeper_lives = false;  // that of a run before may still be at work
  for (int i = 0; i < kRuns; ++i) {
    if (i == kSecondOpens) REQUIRE(months.kesu({"open", "--subject", "Two"}) == kExitDone);
    months.now += std::chrono::hours(3);
    const Fate fate = next_fate(random);
    const std::size_t before = months.attempts();
    const int code = months.kesu({"remind"}, fate);
    ++codes[code];
    CAPTURE(i);
    CAPTURE(fate.way);
    const bool dies = fate.main_dies_at > 0 || fate.microseconds >= 0;
    if (!dies && !keeper_lives) {
      const bool was_tried = months.attempts() != before;
      const bool must_fail = was_tried && fate.way.ends_with("fails");
      CHECK(code == (must_fail ? exit_code(ErrorKind::kEnvironment) : kExitDone));
    }
    keeper_lives = dies;
  }
  REQUIRE(months.kesu({"remind"}) == kExitDone);
  // The test is worth something only if much went wrong.
  CHECK(codes[137] > 50);
  CHECK(codes[exit_code(ErrorKind::kEnvironment)] > 5);

  const auto disk = posix_disk();
  const AllTickets all = Store::open(*disk, months.root()).value().load_all();
  CHECK(all.problems.empty());
  REQUIRE(all.tickets.size() == 2);
  auto told = months.told();
  for (const StoredTicket& stored : all.tickets) {
    CHECK(levels_of(stored.ticket) == "123456789");
    for (int i = 1; i <= kWarnings; ++i)
      CHECK(told["wu.tao " + stored.ticket.id.text + " " + std::to_string(5 * i) + "%"] == 1);
    for (int i = 0; i < kLevels; ++i) {
      const std::string point = i == 0 ? "100%" : "+" + std::to_string(2 * i) + " days";
      CHECK(told["wu.tao " + stored.ticket.id.text + " " + point] == 1);
      CHECK(told["boss " + stored.ticket.id.text + " " + point] == 1);
    }
  }
  CHECK(told.size() == 2 * (kWarnings + 2 * kLevels));
}

}  // namespace kesu
