// SPDX-License-Identifier: Apache-2.0
#include "world.hpp"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <random>

#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace kesu {

namespace {

int terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

std::filesystem::path own_file(const char* argv0) {
  std::error_code error;
  std::filesystem::path binary = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::filesystem::absolute(argv0, error) : binary;
}

// The data lies beside the binary, in the build tree as in an installation, so a moved installation still finds it.
std::string share_directory(const std::filesystem::path& binary) {
  if (const char* given = std::getenv("KESU_SHARE")) return given;
  return (binary.parent_path().parent_path() / "share").string();
}

std::string login_name() {
  if (const passwd* entry = getpwuid(geteuid())) return entry->pw_name;
  return {};
}

std::string host_name() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

}  // namespace

World real_world(const char* argv0, Disk& disk) {
  std::error_code error;
  std::ios::sync_with_stdio(false);
  std::signal(SIGXFSZ, SIG_IGN);  // a file too large for its limit is an error like a full disk
  const std::filesystem::path binary = own_file(argv0);
  const bool out_is_terminal = isatty(STDOUT_FILENO) == 1;
  return World{
      .in = std::cin,
      .out = std::cout,
      .err = std::cerr,
      .in_is_terminal = isatty(STDIN_FILENO) == 1,
      .out_is_terminal = out_is_terminal,
      .err_is_terminal = isatty(STDERR_FILENO) == 1,
      .width = out_is_terminal ? terminal_width() : 0,
      .directory = std::filesystem::current_path(error).string(),
      .program = binary.string(),
      .share = share_directory(binary),
      .host = host_name(),
      .user = login_name(),
      .environment = [](const char* name) -> std::optional<std::string> {
        const char* value = std::getenv(name);
        if (value == nullptr || *value == '\0') return std::nullopt;
        return std::string(value);
      },
      .clock = [] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); },
      .random =
          [device = std::make_shared<std::random_device>()](std::uint32_t bound) {
            return std::uniform_int_distribution<std::uint32_t>(0, bound - 1)(*device);
          },
      .disk = disk,
  };
}

}  // namespace kesu
