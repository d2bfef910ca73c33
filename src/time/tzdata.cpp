// SPDX-License-Identifier: Apache-2.0
#include "tzdata.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "kesu/core/digest.hpp"
#include "kesu/time/zone.hpp"

namespace kesu {
namespace {

/// Where the time-zone library looks.
std::string tzdata_directory() {
  const char* chosen = std::getenv("TZDIR");
  return chosen != nullptr && *chosen != '\0' ? chosen : "/usr/share/zoneinfo";
}

}  // namespace

std::string read_tzdata_version(const std::string& directory, std::string_view zone_name) {
  constexpr std::string_view kPrefix = "# version ";
  std::string line;
  if (std::ifstream source(directory + "/tzdata.zi"); std::getline(source, line) && line.starts_with(kPrefix)) {
    line.erase(0, kPrefix.size());
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
      line.pop_back();
    if (!line.empty()) return line;
  }
  std::ifstream file(directory + "/" + std::string(zone_name), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return bytes.empty() ? "unknown" : "sha256:" + sha256_hex(bytes).substr(0, 16);
}

std::string tzdata_version(const Zone& zone) {
  return read_tzdata_version(tzdata_directory(), zone.name());
}

}  // namespace kesu
