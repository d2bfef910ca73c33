// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/program.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <fstream>
#include <new>
#include <optional>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kesu/core/text.hpp"

#include "spawn.hpp"

namespace kesu {
namespace {

/// What the keeper lets its parent know, in memory that both see.
struct Board {
  std::atomic<pid_t> program = 0;
  std::atomic<bool> has_outcome = false;
  std::atomic<bool> settled = false;
  std::array<char, 1024> why{};
};

class SharedBoard {
 public:
  SharedBoard() {
    void* memory = ::mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory != MAP_FAILED) board_ = new (memory) Board;
  }
  SharedBoard(const SharedBoard&) = delete;
  SharedBoard& operator=(const SharedBoard&) = delete;
  ~SharedBoard() {
    if (board_ != nullptr) ::munmap(board_, sizeof(Board));
  }
  [[nodiscard]] Board* board() const { return board_; }

 private:
  Board* board_ = nullptr;
};

std::string system_message(int error) {
  return std::generic_category().message(error);
}

/// Which processes are waited for: one, or any of a group.
struct Child {
  idtype_t kind;
  pid_t number;
};

/// Waits for one of `child` until `timeout` is over. Its exit status; nothing after the time, or if there is none.
/// Signals of ended children are kept back so that none comes between looking and waiting.
std::optional<int> wait_until(Child child, Seconds timeout) {
  constexpr int kSignalled = 128;
  sigset_t ended;
  sigset_t before;
  sigemptyset(&ended);
  sigaddset(&ended, SIGCHLD);
  sigprocmask(SIG_BLOCK, &ended, &before);
  const auto give_up = std::chrono::steady_clock::now() + timeout;
  std::optional<int> status;
  while (!status) {
    siginfo_t found{};
    const int failed = ::waitid(child.kind, static_cast<id_t>(child.number), &found, WEXITED | WNOHANG);
    if (failed != 0 && errno != EINTR) break;
    if (failed == 0 && found.si_pid != 0) {
      status = found.si_code == CLD_EXITED ? found.si_status : kSignalled + found.si_status;
      break;
    }
    const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(give_up - std::chrono::steady_clock::now());
    if (left <= std::chrono::nanoseconds::zero()) break;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
    const timespec length{static_cast<time_t>(seconds.count()), static_cast<long>((left - seconds).count())};
    ::sigtimedwait(&ended, nullptr, &length);
  }
  sigprocmask(SIG_SETMASK, &before, nullptr);
  return status;
}

std::string read_beginning(const OpenFile& file) {
  std::array<char, 512> text{};
  const ssize_t count = ::pread(file.number(), text.data(), text.size(), 0);
  return {text.data(), count > 0 ? static_cast<std::size_t>(count) : 0};
}

/// The streams of the program, open in both processes.
struct Streams {
  OpenFile input;
  OpenFile output;
  OpenFile errors;
};

Result<Streams> open_streams(const std::string& input) {
  auto in = memory_file(input);
  if (!in) return fail(in.error());
  auto out = open_file("/dev/null", O_WRONLY);
  if (!out) return fail(out.error());
  auto errors = memory_file({});
  if (!errors) return fail(errors.error());
  return Streams{*std::move(in), *std::move(out), *std::move(errors)};
}

std::string outcome_of(std::optional<int> status, const Program& program, const Streams& streams) {
  if (!status) return say("it did not end within {0}", to_string(program.timeout));
  if (*status == 0) return {};
  const std::string said(first_line(read_beginning(streams.errors)));
  if (said.empty()) return say("it ended with status {0}", *status);
  return say("it ended with status {0}: {1}", *status, said);
}

/// Runs it. Whether its time was over before it ended goes to `is_over`.
std::string run(const Program& program, const Streams& streams, Board& board, bool& is_over) {
  std::vector<std::string> variables = own_variables();
  variables.insert(variables.end(), program.variables.begin(), program.variables.end());
  const auto child = spawn({.words = program.words,
                            .variables = std::move(variables),
                            .directory = program.directory,
                            .input = streams.input.number(),
                            .output = streams.output.number(),
                            .errors = streams.errors.number()});
  if (!child) return child.error().message;
  board.program = *child;
  const auto status = wait_until({P_PID, *child}, program.timeout);
  is_over = !status.has_value();
  return outcome_of(status, program, streams);
}

/// Kills what the program started, also what has left the keeper's group: whoever loses its parent becomes a child of
/// the keeper. A kernel that does not list children leaves it at the group.
void kill_descendants() {
  constexpr int kMostRounds = 200;  // one for each generation, and for those that start others meanwhile
  const std::string list = "/proc/self/task/" + std::to_string(::getpid()) + "/children";
  for (int round = 0; round < kMostRounds; ++round) {
    std::ifstream children(list);
    bool any = false;
    for (pid_t child = 0; children >> child; any = true)
      ::kill(child, SIGKILL);
    if (!any) return;
    constexpr timespec kMoment{0, 1'000'000};
    ::nanosleep(&kMoment, nullptr);
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
  }
}

/// The keeper: leads a group of its own, in which the program is, and never returns.
[[noreturn]] void keep(const Program& program, const Streams& streams, Board& board,
                       const std::function<Result<void>(const std::string&)>& settle) {
  ::setsid();
  ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
  bool is_over = false;
  const std::string why = run(program, streams, board, is_over);
  std::strncpy(board.why.data(), why.c_str(), board.why.size() - 1);
  board.has_outcome = true;
  board.settled = settle(board.why.data()).has_value();
  if (is_over) {
    kill_descendants();
    ::kill(0, SIGKILL);  // the whole group, its leader last heard of
  }
  ::_exit(0);
}

/// The keeper is dead: what is left of its work, which is in its group, is ours.
std::optional<std::string> take_over(pid_t keeper, const Program& program, const Streams& streams, const Board& board) {
  const Child child = board.program != 0 ? Child{P_PID, board.program} : Child{P_PGID, keeper};
  siginfo_t found{};
  const bool has_child =
      ::waitid(child.kind, static_cast<id_t>(child.number), &found, WEXITED | WNOHANG | WNOWAIT) == 0;
  if (has_child) {
    const auto status = wait_until(child, program.timeout);
    if (!status) ::kill(-keeper, SIGKILL);
    return outcome_of(status, program, streams);
  }
  if (board.program != 0) return std::nullopt;
  return tr("it was not started: the process that was to do it was killed");
}

}  // namespace

ProgramRun run_program(const Program& program, const std::function<Result<void>(const std::string& why)>& settle) {
  const SharedBoard shared;
  if (shared.board() == nullptr) return {system_message(errno), false};
  const auto streams = open_streams(program.input);
  if (!streams) return {streams.error().message, false};
  Board& board = *shared.board();
  // So that what a killed keeper leaves is left to us.
  ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
  const pid_t keeper = ::fork();
  if (keeper < 0) return {system_message(errno), false};
  if (keeper == 0) keep(program, *streams, board, settle);
  int status = 0;
  while (::waitpid(keeper, &status, 0) < 0 && errno == EINTR) {
  }
  if (board.has_outcome) return {board.why.data(), board.settled};
  return {take_over(keeper, program, *streams, board), false};
}

Result<std::string> ask_program(std::vector<std::string> words, std::string_view input) {
  const std::string name = words.front();
  auto outcome = run_to_end({.words = std::move(words), .variables = own_variables()}, input);
  if (!outcome) return fail(std::move(outcome.error()));
  if (outcome->status == 0) return std::move(outcome->output);
  return fail(ErrorKind::kEnvironment,
              say("{0} did not end well (exit status {1}): {2}", name, outcome->status, first_line(outcome->errors)));
}

}  // namespace kesu
