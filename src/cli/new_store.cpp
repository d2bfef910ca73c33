// SPDX-License-Identifier: Apache-2.0
#include "new_store.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include "kesu/core/text.hpp"
#include "kesu/yaml/reader.hpp"

namespace kesu {

namespace {

constexpr std::string_view kGitAttributes =
    "tickets/** text eol=lf merge=kesu\n"
    "actions/** text eol=lf merge=kesu\n"
    "private/** text eol=lf merge=kesu\n"
    "*.yaml text eol=lf\n"
    "evidence/** -text -diff\n";

constexpr std::string_view kEditorConfig =
    "root = true\n\n"
    "[*]\ncharset = utf-8\nend_of_line = lf\ninsert_final_newline = true\n\n"
    "# Case files only grow; no editor may tidy them.\n"
    "[{tickets,actions,private}/**]\ntrim_trailing_whitespace = false\nmax_line_length = off\n";

// The index and what a killed write left; `git add .` must not pick up either.
constexpr std::string_view kGitIgnore = ".kesu/\n";

constexpr std::string_view kPrettierIgnore = "tickets/\nactions/\nprivate/\nevidence/\n";

std::string presets_directory(Session& session) {
  return session.world().share + "/kesu/presets";
}

// All files below `from`, with paths relative to it.
Result<void> collect(Disk& disk, const std::string& from, const std::string& relative,
                     std::vector<std::pair<std::string, std::string>>& files) {
  auto entries = disk.list(relative.empty() ? from : from + "/" + relative);
  if (!entries) return fail(std::move(entries.error()));
  for (const DirectoryEntry& entry : *entries) {
    const std::string path = relative.empty() ? entry.name : relative + "/" + entry.name;
    if (entry.type == FileType::kDirectory) {
      if (auto below = collect(disk, from, path, files); !below) return below;
      continue;
    }
    auto bytes = disk.read(from + "/" + path);
    if (!bytes) return fail(std::move(bytes.error()));
    files.emplace_back(path, std::move(*bytes));
  }
  return {};
}

Result<void> check_config(const std::string& text) {
  auto document = read_yaml(text, "kesu.yaml");
  if (!document) return fail(std::move(document.error()));
  Problems problems;
  DecodeContext context{"kesu.yaml", {}, &problems};
  (void)decode_config(document->root, context);
  if (problems.empty()) return {};
  Error problem = std::move(problems.front());
  problem.at = {};
  problem.kind = ErrorKind::kUsage;  // the flags were wrong, no file is
  return fail(std::move(problem));
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

// The presets keep office hours by China's clock and holidays: elsewhere the clock is another, and the holidays are for
// the house to name.
void settle_in(std::string& calendars, const std::string& zone) {
  replace_all(calendars, "    tz: Asia/Shanghai\n", "    tz: " + zone + "\n");
  if (!has_chinese_holidays(zone)) replace_all(calendars, "    include: [cn]\n", "");
}

Result<void> write_all(Disk& disk, const std::string& root,
                       const std::vector<std::pair<std::string, std::string>>& files) {
  for (const auto& [path, bytes] : files) {
    if (disk.type(root + "/" + path) != FileType::kNone) {
      return fail(ErrorKind::kRefused, tr("this file exists already and is not replaced"), {root + "/" + path, 0, 0},
                  tr("choose an empty directory"));
    }
  }
  std::vector<std::string> written;
  std::vector<std::string> directories;
  for (const auto& [path, bytes] : files) {
    const std::string full = root + "/" + path;
    const std::string directory = full.substr(0, full.rfind('/'));
    if (auto made = disk.make_directories(directory); !made) return made;
    if (auto created = disk.create_like(full, bytes, full); !created) return created;
    written.push_back(full);
    if (directories.empty() || directories.back() != directory) directories.push_back(directory);
  }
  if (auto synced = disk.sync(written); !synced) return synced;
  return disk.sync_directories(directories);
}

}  // namespace

bool has_chinese_holidays(std::string_view zone) {
  static constexpr std::string_view kChina[] = {"Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "Asia/Kashgar",
                                                "Asia/Shanghai",  "Asia/Urumqi",    "PRC"};
  return std::find(std::begin(kChina), std::end(kChina), zone) != std::end(kChina);
}

Result<void> preset_named(Session& session, const std::string& name) {
  auto entries = session.world().disk.list(presets_directory(session));
  if (!entries) {
    Error error = std::move(entries.error());
    error.hint = tr("kesu's own data is missing; was it moved without its share directory? KESU_SHARE can name it");
    return fail(std::move(error));
  }
  std::vector<std::string_view> names;
  for (const DirectoryEntry& entry : *entries) {
    if (entry.name == name) return {};
    names.push_back(entry.name);
  }
  return fail(ErrorKind::kNotFound, say("there is no preset '{0}'", name), {}, suggest(name, names));
}

Result<void> make_store(Session& session, const std::string& root, const NewStore& wanted) {
  Disk& disk = session.world().disk;
  const std::string config = config_text(wanted.config);
  if (auto valid = check_config(config); !valid) return valid;
  std::vector<std::pair<std::string, std::string>> files;
  if (auto read = collect(disk, presets_directory(session) + "/" + wanted.preset, {}, files); !read) return read;
  for (auto& [path, text] : files) {
    if (path == "rules/calendars.yaml") settle_in(text, wanted.config.zone);
  }
  files.emplace_back(".gitattributes", kGitAttributes);
  files.emplace_back(".gitignore", kGitIgnore);
  files.emplace_back(".editorconfig", kEditorConfig);
  files.emplace_back(".prettierignore", kPrettierIgnore);
  // Last, because its presence makes the directory a store.
  files.emplace_back("kesu.yaml", config);
  // After the files: what is refused leaves nothing behind.
  if (auto written = write_all(disk, root, files); !written) return written;
  return disk.make_directories(root + "/tickets");
}

}  // namespace kesu
