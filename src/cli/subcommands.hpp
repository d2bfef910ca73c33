// SPDX-License-Identifier: Apache-2.0
// A verb with verbs of its own (`kesu rules check`), which share one set of options. CONTRIBUTING says how a verb is
// added.
#pragma once

#include <memory>

#include <CLI/CLI.hpp>

#include "kesu/core/text.hpp"

#include "command.hpp"

namespace kesu {

/// To be derived from: a member function for the options of each subcommand, then runner().
template <class Options>
class Subcommands {
 public:
  /// One of the subcommands has to be given.
  explicit Subcommands(CLI::App& app) : app_(app) { app.require_subcommand(1); }

  /// Declares a subcommand that runs `body`; `about` is one line, translated.
  CLI::App& verb(const char* name, const char* about, int (*body)(Session&, const Options&)) {
    CLI::App* sub = app_.add_subcommand(name, about);
    sub->fallthrough();
    sub->set_help_flag("-h,--help", tr("show this help"));
    sub->callback([chosen = chosen_, options = options_, body] {
      *chosen = [options, body](Session& session) { return body(session, *options); };
    });
    return *sub;
  }

  /// Runs the subcommand that was given.
  [[nodiscard]] Runner runner() const {
    return [chosen = chosen_](Session& session) { return (*chosen)(session); };
  }

 protected:
  [[nodiscard]] CLI::App& app() const { return app_; }
  [[nodiscard]] Options& options() const { return *options_; }

 private:
  CLI::App& app_;
  std::shared_ptr<Options> options_ = std::make_shared<Options>();
  std::shared_ptr<Runner> chosen_ = std::make_shared<Runner>();
};

}  // namespace kesu
