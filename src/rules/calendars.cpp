// SPDX-License-Identifier: Apache-2.0
#include "kesu/rules/calendars.hpp"

#include <algorithm>

#include "kesu/core/digest.hpp"
#include "kesu/core/text.hpp"

#include "rule_file.hpp"

namespace kesu {
namespace {

constexpr std::string_view kSuffix = ".yaml";

/// A file of dates that at least one calendar includes.
struct DatesFile {
  std::string stem;
  RuleFile file;
};

/// Finds hours of one day that overlap, in mappings that have been read without a problem. They count once, so that
/// nothing is computed wrong; but who wrote them meant something else.
class OverlapSearch {
 public:
  OverlapSearch(const std::string& calendar, Problems& found) : calendar_(calendar), found_(found) {}

  /// A calendar, or a file of dates that one includes.
  void search(const Node& facts, const std::string& file) {
    for (const char* key : {"week", "extra_workdays", "overrides", "breaks"}) {
      const Node* days = facts.find(key);
      if (days == nullptr || !days->is_mapping()) continue;
      for (const Node::Entry& day : days->entries) {
        const Node* hours = day.value.is_mapping() ? day.value.find("hours") : &day.value;
        if (hours != nullptr && hours->is_sequence()) search_day(day.key, *hours, file);
      }
    }
  }

 private:
  struct Interval {
    std::string open;
    std::string close;
  };

  static std::string with_seconds(const std::string& time) { return time.size() == 5 ? time + ":00" : time; }

  /// Times as they are written sort as they come; what closes on the next day comes after them all.
  static Interval interval(const Node& node) {
    Interval one{with_seconds(node.items[0].text), with_seconds(node.items[1].text)};
    if (one.close <= one.open) one.close.insert(0, "next day ");
    return one;
  }

  void search_day(const std::string& day, const Node& hours, const std::string& file) {
    for (std::size_t i = 1; i < hours.items.size(); ++i) {
      const Interval here = interval(hours.items[i]);
      for (std::size_t j = 0; j < i; ++j) {
        const Interval other = interval(hours.items[j]);
        if (here.open >= other.close || other.open >= here.close) continue;
        found_.push_back({ErrorKind::kNegative,
                          say("calendar '{0}', {1}: {2} and {3} overlap", calendar_, day, shown(hours.items[j]),
                              shown(hours.items[i])),
                          {file, hours.items[i].mark.line, hours.items[i].mark.column},
                          tr("what overlaps counts once: write the hours one after the other")});
        break;
      }
    }
  }

  static std::string shown(const Node& node) { return node.items[0].text + "-" + node.items[1].text; }

  const std::string& calendar_;
  Problems& found_;
};

class CalendarLoader {
 public:
  /// Other files of a store refer to its calendars, so their names are identifiers.
  enum class Names : std::uint8_t { kIdentifiers, kAny };

  CalendarLoader(Disk& disk, const RulePlaces& places, const std::map<std::string, std::string>& tried, Names names,
                 const DecodeContext& context, Problems& warnings)
      : disk_(disk), places_(places), tried_(tried), names_(names), context_(context), warnings_(warnings) {}

  LoadedCalendars load(const RuleFile& file) {
    loaded_.files.emplace_back("calendars.yaml", file.bytes);
    MappingReader reader(file.root, context_, "calendars.yaml");
    if (const Node* calendars = reader.required("calendars")) {
      if (!calendars->is_mapping())
        context_.report(calendars->mark, tr("calendars must be a mapping of names to calendars"));
      for (const Node::Entry& entry : calendars->entries)
        load_calendar(entry, file);
    }
    reader.finish();
    for (const DatesFile& dates : dates_)
      loaded_.files.emplace_back("calendars/" + dates.stem + std::string(kSuffix), dates.file.bytes);
    return std::move(loaded_);
  }

 private:
  void load_calendar(const Node::Entry& entry, const RuleFile& file) {
    if (names_ == Names::kIdentifiers) check_identifier(entry.key, entry.key_mark, context_, tr("calendar"));
    loaded_.names.push_back(entry.key);
    loaded_.places.emplace(entry.key, place_of(context_, entry.key_mark));
    std::vector<std::size_t> used;
    bool complete = true;
    if (const Node* include = entry.value.find("include")) complete = find_included(*include, used);
    std::vector<IncludedCalendar> included;
    for (const std::size_t i : used) {
      included.push_back({dates_[i].file.path, &dates_[i].file.root});
      loaded_.includes[entry.key].push_back(dates_[i].stem);
    }
    auto spec = decode_calendar_including(entry.value, entry.key, included, context_);
    if (!spec || !complete) return;
    spec->digest = digest(file, used);
    auto calendar = Calendar::make(*std::move(spec));
    if (!calendar) {
      context_.report(entry.key_mark, calendar.error().message, calendar.error().hint);
      return;
    }
    loaded_.calendars.emplace(entry.key, *std::move(calendar));
    OverlapSearch search(entry.key, loaded_.overlapping_hours);
    search.search(entry.value, file.path);
    for (const IncludedCalendar& dates : included)
      search.search(*dates.facts, dates.file);
  }

  /// Of the text a calendar was made of. A file of many calendars is hashed once.
  const std::string& digest(const RuleFile& file, const std::vector<std::size_t>& used) {
    auto found = digests_.find(used);
    if (found == digests_.end()) {
      std::vector<std::pair<std::string, std::string>> texts{{"calendars.yaml", file.bytes}};
      for (const std::size_t i : used)
        texts.emplace_back("calendars/" + dates_[i].stem + std::string(kSuffix), dates_[i].file.bytes);
      found = digests_.emplace(used, digest_files(texts)).first;
    }
    return found->second;
  }

  /// The indices into dates_ that `include:` means, in byte order of their names, read where they are new.
  bool find_included(const Node& node, std::vector<std::size_t>& used) {
    const auto entries = decode_strings(node, context_, "include", true);
    if (!entries) return false;
    bool complete = true;
    for (std::size_t i = 0; i < entries->size(); ++i) {
      std::string_view entry = (*entries)[i];
      if (entry.ends_with(kSuffix)) entry.remove_suffix(kSuffix.size());
      bool found = false;
      for (const auto& [stem, directory] : available()) {
        if (!is_included(entry, stem)) continue;
        found = true;
        const auto index = read_dates(stem, *directory);
        if (!index) {
          complete = false;
        } else if (std::find(used.begin(), used.end(), *index) == used.end()) {
          used.push_back(*index);
        }
      }
      if (!found) {
        report_missing(entry, node.is_sequence() ? node.items[i].mark : node.mark);
        complete = false;
      }
    }
    return complete;
  }

  void report_missing(std::string_view entry, Mark mark) {
    std::vector<std::string_view> stems;
    for (const auto& [stem, directory] : available())
      stems.push_back(stem);
    context_.report(mark,
                    say("there is no calendar file {0}.yaml, neither in calendars/ nor among the shipped ones", entry),
                    suggest(entry, stems));
  }

  /// Every calendar file by its stem, with the directory it lies in; listed once, and only if something is included.
  const std::map<std::string, const ShownDirectory*>& available() {
    if (listed_) return available_;
    listed_ = true;
    for (const ShownDirectory* directory : {&shipped_, &places_.calendars}) {
      if (directory->path.empty()) continue;
      const auto entries = disk_.list(directory->path);
      if (!entries && entries.error().kind != ErrorKind::kNotFound) context_.problems->push_back(entries.error());
      if (!entries) continue;
      for (const DirectoryEntry& entry : *entries) {
        const bool yaml = entry.type == FileType::kFile && entry.name.ends_with(kSuffix);
        if (!yaml) continue;
        available_.insert_or_assign(entry.name.substr(0, entry.name.size() - kSuffix.size()), directory);
      }
    }
    for (const auto& [stem, bytes] : tried_)
      available_.insert_or_assign(stem, &places_.calendars);
    return available_;
  }

  std::optional<std::size_t> read_dates(const std::string& stem, const ShownDirectory& directory) {
    for (std::size_t i = 0; i < dates_.size(); ++i) {
      if (dates_[i].stem == stem) return i;
    }
    const std::string name = stem + std::string(kSuffix);
    const auto tried = tried_.find(stem);
    auto file = tried == tried_.end() ? read_rule_file(disk_, directory, name, warnings_)
                                      : rule_file_of(directory.shown_file(name), tried->second, warnings_);
    if (!file) {
      context_.problems->push_back(std::move(file.error()));
      return std::nullopt;
    }
    dates_.push_back({stem, *std::move(file)});
    return dates_.size() - 1;
  }

  Disk& disk_;
  const RulePlaces& places_;
  const ShownDirectory shipped_{places_.shipped_calendars, {}};
  const std::map<std::string, std::string>& tried_;
  Names names_;
  const DecodeContext& context_;
  Problems& warnings_;
  LoadedCalendars loaded_;
  std::vector<DatesFile> dates_;
  std::map<std::vector<std::size_t>, std::string> digests_;  // by the indices into dates_
  std::map<std::string, const ShownDirectory*> available_;
  bool listed_ = false;
};

}  // namespace

LoadedCalendars load_calendars(Disk& disk, const RuleFile& file, const RulePlaces& places, const DecodeContext& context,
                               Problems& warnings) {
  return CalendarLoader(disk, places, {}, CalendarLoader::Names::kIdentifiers, context, warnings).load(file);
}

LoadedCalendars read_store_calendars(Disk& disk, const RulePlaces& places,
                                     const std::map<std::string, std::string>& tried, Problems& problems,
                                     Problems& warnings) {
  const auto file = read_rule_file(disk, places.rules, "calendars.yaml", warnings);
  if (!file) {
    problems.push_back(file.error());
    return {};
  }
  const DecodeContext context{file->path, {}, &problems};
  return CalendarLoader(disk, places, tried, CalendarLoader::Names::kIdentifiers, context, warnings).load(*file);
}

LoadedCalendars read_foreign_calendars(Disk& disk, const std::string& path, const ShownDirectory& dates,
                                       const std::string& shipped, Problems& problems, Problems& warnings) {
  const auto file = read_foreign_rule_file(disk, path, warnings);
  if (!file) {
    problems.push_back(file.error());
    return {};
  }
  const DecodeContext context{path, {}, &problems};
  const RulePlaces places{{}, dates, shipped};
  return CalendarLoader(disk, places, {}, CalendarLoader::Names::kAny, context, warnings).load(*file);
}

}  // namespace kesu
