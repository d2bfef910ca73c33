// SPDX-License-Identifier: Apache-2.0
#include "edit.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <sys/wait.h>
#include <unistd.h>

#include "kesu/core/text.hpp"

namespace kesu {

namespace {

// $EDITOR may hold options ("vim -f"), so the shell splits it; the file's name goes in as an argument, never into the
// command's text.
int run_editor(const std::string& editor, const std::string& file) {
  const pid_t child = fork();
  if (child == 0) {
    const std::string command = editor + " \"$1\"";
    execl("/bin/sh", "sh", "-c", command.c_str(), "sh", file.c_str(), static_cast<char*>(nullptr));
    _exit(127);
  }
  if (child < 0) return -1;
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string without_comments(std::istream& file) {
  std::string text;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind('#', 0) == 0) continue;
    text += line + '\n';
  }
  while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
    text.pop_back();
  return text;
}

}  // namespace

Result<std::string> edit_text(Session& session, const std::string& template_text) {
  const auto& environment = session.world().environment;
  const std::string editor = environment("VISUAL").value_or(environment("EDITOR").value_or("editor"));
  std::string path = environment("TMPDIR").value_or("/tmp") + "/kesu-XXXXXX.yaml";
  const int handle = mkstemps(path.data(), 5);
  if (handle < 0) return fail(ErrorKind::kEnvironment, tr("cannot make a file for the editor"), {path, 0, 0});
  close(handle);
  std::ofstream(path) << template_text;
  const int status = run_editor(editor, path);
  std::ifstream file(path);
  std::string text = without_comments(file);
  file.close();
  unlink(path.c_str());
  if (status != 0) {
    return fail(ErrorKind::kEnvironment, say("the editor '{0}' failed", editor), {},
                tr("set EDITOR, or give the text with --text"));
  }
  if (text.empty()) return fail(ErrorKind::kUsage, tr("nothing was written, so nothing is recorded"));
  return text;
}

}  // namespace kesu
