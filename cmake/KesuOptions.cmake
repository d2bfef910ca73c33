# SPDX-License-Identifier: Apache-2.0
# How everything is compiled.

option(KESU_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(KESU_WERROR "Treat warnings as errors" OFF)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug or Release" FORCE)
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Line tables are enough for a sanitizer's report and halve the size of the objects.
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
  # Aggregates are filled with the fields that matter; the others have default initialisers.
  -Wno-missing-field-initializers
  # g++ 12 reports std::string concatenation as an overlapping copy when it optimises (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(KESU_WERROR)
  add_compile_options(-Werror)
endif()
if(KESU_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  # The shared libubsan ignores log_path, which the transcripts need to see every finding.
  # At a fixed address, or the loader relocates some 150 MB of what UBSan would say, at every start: twice the time.
  add_link_options(-fsanitize=address,undefined -no-pie $<$<CXX_COMPILER_ID:GNU>:-static-libubsan>)
endif()

add_compile_definitions(KESU_VERSION="${PROJECT_VERSION}")

find_program(KESU_CCACHE ccache)
if(KESU_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers need the two concessions, which ccache's manual asks for. Paths are hashed relative to the build
  # directory: a precompiled header is never made twice alike, so build directories share results only if they share it.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=/
    CCACHE_NOHASHDIR=1 "${KESU_CCACHE}")
endif()
