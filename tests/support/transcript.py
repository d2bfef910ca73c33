# SPDX-License-Identifier: Apache-2.0
"""Runs cram transcripts in an environment that is the same everywhere.

Shared by run_cram and run_tutorial. Cram's own command line is not used because it escapes every byte above 127, which makes
a transcript in Chinese unreadable, and because its -i -y needs patch(1).
"""

import glob
import os
import re
import shutil
import tempfile
import uuid

import cram
import cram._test

SUPPORT = os.path.dirname(os.path.abspath(__file__))
SKIPPED = 80

_control = re.compile(rb"[\x00-\x09\x0b-\x1f\x7f]").search


def _needs_escape(line):
    if _control(line):
        return True
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


cram._test._needescape = _needs_escape


def environment(bin_dir, home):
    """What a command in a transcript sees: nothing of the caller's locale, time zone, home, git or KESU_* settings."""
    return {
        "PATH": ("" if bin_dir == "-" else bin_dir + ":") + "/usr/local/bin:/usr/bin:/bin",
        "HOME": home,
        "TMPDIR": os.path.join(home, "tmp"),
        "CRAMTMP": os.path.dirname(home),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "TERM": "dumb",
        "PAGER": "cat",
        "EDITOR": "false",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.path.join(SUPPORT, "gitconfig"),
        "GIT_TERMINAL_PROMPT": "0",
        "KESU_SOURCE_DIR": os.path.dirname(os.path.dirname(SUPPORT)),
        "PYTHONDONTWRITEBYTECODE": "1",
        # What a sanitizer finds goes to a file, where no pipe and no 2>/dev/null of a transcript can hide it.
        # Leaks are looked for by the unit tests alone: at the end of every command it would take as long as the command.
        "ASAN_OPTIONS": f"exitcode=99:detect_leaks=0:malloc_context_size=5:log_path={home}/sanitizer",
        "UBSAN_OPTIONS": f"exitcode=99:print_stacktrace=1:halt_on_error=1:log_path={home}/sanitizer",
    }


def run(path, bin_dir):
    """Runs one transcript in a fresh directory, with the kesu of `bin_dir` ("-": without any). Returns (lines as written, lines as they came out or None if skipped, diff lines)."""
    if bin_dir != "-" and not os.access(os.path.join(bin_dir, "kesu"), os.X_OK):
        raise SystemExit(f"{bin_dir}/kesu is not there: build it first")
    path = os.path.abspath(path)
    if bin_dir != "-":
        bin_dir = os.path.abspath(bin_dir)
    with open(path, "rb") as transcript:
        if not any(line.startswith(b"  $ ") for line in transcript):
            raise SystemExit(f"{path}: a transcript without a command tests nothing")
    before = os.getcwd()
    # Letters and digits only: Markdown would escape an underscore, and the path would not be known again.
    scratch = os.path.join(tempfile.gettempdir(), "kesu-" + uuid.uuid4().hex[:12])
    os.mkdir(scratch, 0o700)
    try:
        home = os.path.join(scratch, "home")
        work = os.path.join(scratch, "work")
        os.makedirs(os.path.join(home, "tmp"))
        os.mkdir(work)
        os.chdir(work)
        written, came_out, diff = cram.testfile(
            path, shell="/bin/bash", env=environment(bin_dir, home), cleanenv=False, testname=os.fsencode(path)
        )
        diff = list(diff)
        reports = glob.glob(os.path.join(home, "sanitizer.*"))
        if reports:
            raise SystemExit("\n".join([f"{path}: a sanitizer found something"] + [open(report).read() for report in reports]))
        return written, came_out, diff
    finally:
        os.chdir(before)
        for directory, children, _ in os.walk(scratch):  # a transcript may have made a directory read-only
            for child in (os.path.join(directory, name) for name in children):
                if not os.path.islink(child):
                    os.chmod(child, 0o700)
        shutil.rmtree(scratch, ignore_errors=True)


def patched(lines, diff):
    """`lines` with the unified diff applied: new output in, but lines kept that matched by (re) or (glob)."""
    result = []
    position = 0
    for line in diff:
        hunk = re.match(rb"@@ -(\d+)(?:,(\d+))? ", line)
        if hunk:
            start = int(hunk.group(1)) - (0 if hunk.group(2) == b"0" else 1)
            result += lines[position:start]
            position = start
        elif line.startswith((b"--- ", b"+++ ")) and not result and position == 0:
            continue
        elif line.startswith(b"+"):
            result.append(line[1:])
        elif line.startswith(b"-"):
            position += 1
        elif line.startswith(b" "):
            result.append(lines[position])
            position += 1
    return result + lines[position:]
