// SPDX-License-Identifier: Apache-2.0
#include "calendar_eval.hpp"

#include <iostream>

#include "kesu/core/exit_code.hpp"
#include "kesu/core/text.hpp"
#include "kesu/time/query.hpp"

#include "calendar_source.hpp"

namespace kesu {

namespace {

constexpr std::size_t kLongestLine = std::size_t{1} << 20;

/// Lines of a stream, none held longer than kLongestLine.
class Lines {
 public:
  explicit Lines(std::istream& in) : buffer_(*in.rdbuf()) {}

  /// False at the end.
  bool next() {
    line_.clear();
    too_long_ = false;
    ++number_;
    bool any = false;
    for (int c = buffer_.sbumpc(); c != std::char_traits<char>::eof(); c = buffer_.sbumpc()) {
      if (c == '\n') return true;
      any = true;
      if (line_.size() < kLongestLine) {
        line_.push_back(static_cast<char>(c));
      } else {
        too_long_ = true;
      }
    }
    return any;
  }

  [[nodiscard]] const std::string& line() const { return line_; }
  [[nodiscard]] bool too_long() const { return too_long_; }
  [[nodiscard]] std::size_t number() const { return number_; }
  /// Whether the next line may have to be waited for.
  [[nodiscard]] bool is_drained() const { return buffer_.in_avail() <= 0; }

 private:
  std::streambuf& buffer_;
  std::string line_;
  std::size_t number_ = 0;
  bool too_long_ = false;
};

}  // namespace

int answer_queries(Session& session, const std::string& file) {
  auto source = read_source(session, file);
  if (!source) return session.report(source.error());
  int code = session.report(source->problems);
  const CalendarLookup calendars = source->lookup();
  std::ostream& out = session.world().out;
  Lines lines(session.world().in);
  while (lines.next()) {
    QueryAnswer answer =
        lines.too_long()
            ? refuse_query({ErrorKind::kInvalidData, say("line {0} is longer than a MiB", lines.number()), {}, {}})
            : answer_query(lines.line(), calendars);
    if (answer.error) code = worse_exit_code(code, exit_code(answer.error->kind));
    answer.text += '\n';
    out.write(answer.text.data(), static_cast<std::streamsize>(answer.text.size()));
    // Who asks one question at a time waits for its answer.
    if (lines.is_drained()) out.flush();
  }
  return code;
}

}  // namespace kesu
