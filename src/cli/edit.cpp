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

// A file of its own with `text` in it, or the empty string.
std::string temporary_file(Session& session, const std::string& text) {
  std::string path = session.world().environment("TMPDIR").value_or("/tmp") + "/kesu-XXXXXX.yaml";
  const int handle = mkstemps(path.data(), 5);
  if (handle < 0) return {};
  close(handle);
  std::ofstream file(path);
  file << text;
  file.close();
  return file ? path : std::string();
}

}  // namespace

std::string without_comments(const std::string& text) {
  std::istringstream lines(text);
  std::string kept;
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind('#', 0) == 0) continue;
    kept += line + '\n';
  }
  while (!kept.empty() && (kept.back() == '\n' || kept.back() == ' '))
    kept.pop_back();
  return kept;
}

Result<std::string> edit_text(Session& session, const std::string& template_text) {
  const auto& environment = session.world().environment;
  const std::string editor = environment("VISUAL").value_or(environment("EDITOR").value_or("editor"));
  const std::string path = temporary_file(session, template_text);
  if (path.empty()) return fail(ErrorKind::kEnvironment, tr("cannot make a file for the editor"));
  const int status = run_editor(editor, path);
  std::ifstream file(path);
  std::stringstream written;
  written << file.rdbuf();
  file.close();
  std::string text = without_comments(written.str());
  unlink(path.c_str());
  if (status != 0) {
    return fail(ErrorKind::kEnvironment, say("the editor '{0}' failed", editor), {},
                tr("set EDITOR, or give the text with --text"));
  }
  if (text.empty()) return fail(ErrorKind::kUsage, tr("nothing was written, so nothing is recorded"));
  return text;
}

std::string keep_text(Session& session, const std::string& text) {
  return temporary_file(session, text + "\n");
}

}  // namespace kesu
