# SPDX-License-Identifier: Apache-2.0
# Imported targets kesu::<name>. The static archive is taken where Debian ships one: the binary starts faster and
# runs on a machine that has none of the libraries.

find_package(Threads REQUIRED)

function(kesu_library name header stem)
  find_path(KESU_${name}_INCLUDE "${header}")
  find_library(KESU_${name}_LIBRARY NAMES "lib${stem}.a" "${stem}")
  if(NOT KESU_${name}_INCLUDE OR NOT KESU_${name}_LIBRARY)
    message(FATAL_ERROR "${name} is missing: run tools/setup_packages")
  endif()
  add_library(kesu::${name} UNKNOWN IMPORTED GLOBAL)
  set_target_properties(kesu::${name} PROPERTIES
    IMPORTED_LOCATION "${KESU_${name}_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${KESU_${name}_INCLUDE}"
    INTERFACE_LINK_LIBRARIES "${ARGN}")
endfunction()

kesu_library(utf8proc utf8proc.h utf8proc)
kesu_library(crypto openssl/sha.h crypto Threads::Threads ${CMAKE_DL_LIBS})
kesu_library(yaml yaml.h yaml)
kesu_library(yaml-cpp yaml-cpp/yaml.h yaml-cpp)
kesu_library(cctz cctz/time_zone.h cctz)
kesu_library(re2 re2/re2.h re2 Threads::Threads)
kesu_library(sqlite3 sqlite3.h sqlite3 Threads::Threads ${CMAKE_DL_LIBS} m)

# These two only the helper program uses: they are shared, with all that they stand on.
find_package(PkgConfig REQUIRED)
foreach(pair IN ITEMS gmime=gmime-3.0 xml2=libxml-2.0)
  string(REPLACE "=" ";" pair "${pair}")
  list(GET pair 0 name)
  list(GET pair 1 package)
  pkg_check_modules("KESU_${name}" QUIET IMPORTED_TARGET GLOBAL "${package}")
  if(NOT TARGET "PkgConfig::KESU_${name}")
    message(FATAL_ERROR "${package} is missing: run tools/setup_packages")
  endif()
  add_library("kesu::${name}" ALIAS "PkgConfig::KESU_${name}")
endforeach()

add_library(kesu_fmt STATIC "${CMAKE_CURRENT_LIST_DIR}/fmt.cpp") # why: see there

foreach(header IN ITEMS tl/expected.hpp fmt/format.h nlohmann/json.hpp kainjow/mustache.hpp CLI/CLI.hpp)
  string(MAKE_C_IDENTIFIER "KESU_HAVE_${header}" found)
  find_path(${found} "${header}")
  if(NOT ${found})
    message(FATAL_ERROR "<${header}> is missing: run tools/setup_packages")
  endif()
endforeach()

# Without a shared C++ library the program starts in 0.7 ms instead of 1.2, but two copies of libstdc++ in one process
# would not do: all or none.
if(KESU_cctz_LIBRARY MATCHES "\\.a$" AND CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT KESU_SANITIZE)
  add_link_options(-static-libstdc++ -static-libgcc)
endif()
