// SPDX-License-Identifier: Apache-2.0
#include "kesu/store/program.hpp"

#include <array>
#include <csignal>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "temporary_directory.hpp"

namespace kesu {
namespace {

/// What came of it, in words that a failed check shows.
std::string shown(const ProgramRun& run) {
  return run.why ? "why: " + *run.why : "unknown";
}

/// A shell script in a directory of its own, and what it leaves there.
struct Scene {
  test::TemporaryDirectory directory;

  [[nodiscard]] Program script(const std::string& text, Seconds timeout = Seconds(30)) const {
    return {.words = {"/bin/sh", "-c", text, "script", "first argument"},
            .directory = directory.path(),
            .variables = {"KESU_NOTICE_ID=N-1"},
            .input = "what it reads\n",
            .timeout = timeout};
  }
  [[nodiscard]] std::string file(const std::string& name) const {
    std::ifstream stream(directory.path() + '/' + name);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
  }
  /// Writes what came of it into `outcome`, as the journal would be written.
  [[nodiscard]] std::function<Result<void>(const std::string&)> settle() const {
    return [path = directory.path() + "/outcome"](const std::string& why) -> Result<void> {
      std::ofstream(path, std::ios::app) << "[" << why << "]";
      return {};
    };
  }
};

}  // namespace

TEST_CASE("a program gets its words, its variables, its input and its directory") {
  const Scene scene;
  const ProgramRun run = run_program(
      scene.script("printf '%s %s %s ' \"$1\" \"$KESU_NOTICE_ID\" \"$PWD\" > got; cat >> got"), scene.settle());
  CHECK(shown(run) == "why: ");
  CHECK(run.settled);
  CHECK(scene.file("got") == "first argument N-1 " + scene.directory.path() + " what it reads\n");
  CHECK(scene.file("outcome") == "[]");
}

TEST_CASE("a program that fails says why by its status and the first line of its complaint") {
  const Scene scene;
  const auto why = [&](const std::string& text) { return run_program(scene.script(text), scene.settle()).why.value(); };
  CHECK(why("exit 3") == "it ended with status 3");
  CHECK(why("echo no such user >&2; echo try again >&2; exit 67") == "it ended with status 67: no such user");
  CHECK(why("echo chatter; kill -TERM $$") == "it ended with status 143");
  Program missing = scene.script("");
  missing.words = {"/nonexistent/tell"};
  const ProgramRun run = run_program(missing, scene.settle());
  CHECK(shown(run) == "why: /nonexistent/tell cannot be run: No such file or directory");
  CHECK(run.settled);
}

TEST_CASE("a program that does not read, and one that says much, hold nothing up") {
  const Scene scene;
  Program program = scene.script("head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2");
  program.input.assign(1 << 20, 'x');
  CHECK(shown(run_program(program, scene.settle())) == "why: ");
}

TEST_CASE("a program that does not end is killed with all it started") {
  const Scene scene;
  // The second has left the group of the program.
  const ProgramRun run = run_program(
      scene.script("sleep 600 & echo $! > child; setsid sleep 600 & echo $! > stranger; sleep 600", Seconds(1)),
      scene.settle());
  CHECK(shown(run) == "why: it did not end within 1s");
  CHECK(run.settled);
  const pid_t child = std::stoi(scene.file("child"));
  const pid_t stranger = std::stoi(scene.file("stranger"));
  // The signal is on its way; what it leaves is an entry without a program, until somebody asks for it.
  bool is_gone = false;
  for (int i = 0; i < 5000 && !is_gone; ++i) {
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
    is_gone = ::kill(child, 0) != 0 && ::kill(stranger, 0) != 0;
    if (!is_gone) ::usleep(1000);
  }
  CHECK(is_gone);
}

TEST_CASE("if its keeper is killed the program is not lost") {
  const Scene scene;
  SUBCASE("and does its work") {
    const ProgramRun run = run_program(scene.script("kill -9 $PPID; sleep 0.05; echo done > done"), scene.settle());
    CHECK(shown(run) == "why: ");
    CHECK_FALSE(run.settled);
    CHECK(scene.file("done") == "done\n");
    CHECK(scene.file("outcome") == "");
  }
  SUBCASE("and fails") {
    const ProgramRun run = run_program(scene.script("kill -9 $PPID; echo oh >&2; exit 4"), scene.settle());
    CHECK(shown(run) == "why: it ended with status 4: oh");
    CHECK_FALSE(run.settled);
  }
}

TEST_CASE("if kesu is killed the keeper waits and settles all the same") {
  const Scene scene;
  std::array<int, 2> ends{};
  REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
  const pid_t kesu = ::fork();
  if (kesu == 0) {
    ::setpgid(0, 0);
    // The whole group of kesu is killed: the keeper is not in it.
    run_program(scene.script("kill -9 -" + std::to_string(::getpid()) + "; echo done > done"), scene.settle());
    ::_exit(0);
  }
  REQUIRE(kesu > 0);
  int status = 0;
  CHECK(::waitpid(kesu, &status, 0) == kesu);
  CHECK(WIFSIGNALED(status));
  // The keeper has the pipe open until it ends.
  ::close(ends[1]);
  char byte = 0;
  CHECK(::read(ends[0], &byte, 1) == 0);
  ::close(ends[0]);
  CHECK(scene.file("done") == "done\n");
  CHECK(scene.file("outcome") == "[]");
}

TEST_CASE("an outcome that could not be written down is not settled") {
  const Scene scene;
  const ProgramRun run = run_program(
      scene.script("exit 0"), [](const std::string&) -> Result<void> { return fail(ErrorKind::kEnvironment, "full"); });
  CHECK(shown(run) == "why: ");
  CHECK_FALSE(run.settled);
}

}  // namespace kesu
