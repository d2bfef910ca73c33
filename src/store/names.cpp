// SPDX-License-Identifier: Apache-2.0
#include "names.hpp"

#include <atomic>

#include <fmt/format.h>
#include <unistd.h>

namespace kesu {
namespace {

constexpr std::string_view kTemporary = ".kesu-tmp-";

}  // namespace

std::string temporary_name(const std::string& directory) {
  static std::atomic<int> count = 0;
  return fmt::format("{}/{}{}-{}", directory, kTemporary, ::getpid(), ++count);
}

bool is_temporary(std::string_view name) {
  return name.starts_with(kTemporary);
}

Result<void> create_temporary(Disk& disk, const std::string& path, std::string_view bytes, const std::string& like) {
  const auto create = [&] { return like.empty() ? disk.create(path, bytes) : disk.create_like(path, bytes, like); };
  auto created = create();
  if (created || created.error().kind != ErrorKind::kRefused) return created;
  if (auto removed = disk.remove(path); !removed) return removed;
  return create();
}

std::string directory_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::optional<TicketId> id_in_name(std::string_view name) {
  if (!name.ends_with(kTicketExtension)) return std::nullopt;
  name.remove_suffix(kTicketExtension.size());
  auto id = parse_stored_ticket_id(name);
  if (!id || id->text != name) return std::nullopt;
  return *std::move(id);
}

}  // namespace kesu
