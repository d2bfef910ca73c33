A tree that keeps the order is silent:

  $ check="$KESU_SOURCE_DIR/tools/check_layers"
  $ mkdir -p include/kesu/{core,yaml,time,rules,store} src/{core,yaml,time,rules,store,cli} tests/unit/core
  $ touch include/kesu/core/a.hpp include/kesu/time/clock.hpp include/kesu/rules/r.hpp include/kesu/store/s.hpp
  $ echo '#include "kesu/core/a.hpp"' >src/rules/r.cpp
  $ echo '#include <yaml-cpp/yaml.h>' >src/yaml/second.cpp
  $ echo '#include "kesu/store/s.hpp"' >src/cli/cmd_list.cpp
  $ echo '#include "cli/run.hpp"' >src/main.cpp
  $ $check .

No files is no answer:

  $ $check empty
  check_layers: no sources below */empty (glob)
  [1]

Looking up, or at a sibling:

  $ echo '#include "kesu/time/clock.hpp"' >src/core/a.cpp
  $ echo '#include <kesu/store/s.hpp>' >src/rules/r.cpp
  $ echo '  #  include "kesu/rules/r.hpp"' >include/kesu/store/s.hpp
  $ $check .
  include/kesu/store/s.hpp:1: store includes kesu/rules/r.hpp: it sees only core, store, time, yaml
  src/core/a.cpp:1: core includes kesu/time/clock.hpp: it sees only core
  src/rules/r.cpp:1: rules includes kesu/store/s.hpp: it sees only core, rules, time, yaml
  [1]
  $ rm src/core/a.cpp src/rules/r.cpp; : >include/kesu/store/s.hpp

Libraries outside their layer, ways around, headers of the command line:

  $ echo '#include <yaml.h>' >src/core/a.cpp
  $ echo '#include <CLI/CLI.hpp>' >src/rules/r.cpp
  $ echo '#include <sqlite3.h>' | tee src/store/index.cpp >src/store/files.cpp
  $ echo '#include "cctz/time_zone.h"' | tee src/time/zone.cpp >src/time/calendar.cpp
  $ echo '#include "../core/private.hpp"' >src/yaml/y.cpp
  $ echo '#include "core/private.hpp"' >src/cli/c.cpp
  $ mkdir include/kesu/cli include/kesu/parcel && touch include/kesu/cli/c.hpp include/kesu/parcel/m.hpp
  $ $check .
  include/kesu/cli/c.hpp:1: the headers of cli belong in src/cli, not in include
  include/kesu/parcel/m.hpp:1: 'parcel' is not a layer
  src/cli/c.cpp:1: cli includes core/private.hpp: the private headers of a layer are its own
  src/core/a.cpp:1: core includes yaml.h: only src/yaml/ may
  src/rules/r.cpp:1: rules includes CLI/CLI.hpp: only src/cli/ may
  src/store/files.cpp:1: store includes sqlite3.h: only src/store/index[^/]*$ may
  src/time/calendar.cpp:1: time includes cctz/time_zone.h: only src/time/zone[^/]*$ may
  src/yaml/y.cpp:1: yaml includes ../core/private.hpp: no way around the layers by ..
  [1]
