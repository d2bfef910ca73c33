# SPDX-License-Identifier: Apache-2.0
# `make install` and `make package`. Completions and man pages are made by the binary itself and from docs/commands, when
# they are installed: a build that nobody installs does not pay for them.

if(NOT TARGET kesu)
  return()
endif()

install(TARGETS kesu RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(TARGETS kesu-mail RUNTIME DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/kesu")
foreach(directory IN ITEMS data/presets data/calendars data/schema data/import templates)
  get_filename_component(name "${directory}" NAME)
  if(IS_DIRECTORY "${PROJECT_SOURCE_DIR}/${directory}")
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/${directory}/" DESTINATION "${CMAKE_INSTALL_DATADIR}/kesu/${name}")
  endif()
endforeach()
install(DIRECTORY "${PROJECT_BINARY_DIR}/share/locale/" DESTINATION "${CMAKE_INSTALL_DATADIR}/locale" OPTIONAL)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY docs DESTINATION "${CMAKE_INSTALL_DOCDIR}" FILES_MATCHING PATTERN "*.md")

set(made "${PROJECT_BINARY_DIR}/made")
install(CODE "execute_process(
  COMMAND \"${PROJECT_SOURCE_DIR}/tools/make_completions\" \"${PROJECT_BINARY_DIR}/bin/kesu\" \"${made}/completions\"
  COMMAND_ERROR_IS_FATAL ANY)")
install(FILES "${made}/completions/kesu.bash" RENAME kesu DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
install(FILES "${made}/completions/kesu.zsh" RENAME _kesu DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
install(FILES "${made}/completions/kesu.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

install(CODE "execute_process(
  COMMAND \"${PROJECT_SOURCE_DIR}/tools/make_man\" \"${made}/man\"
  COMMAND_ERROR_IS_FATAL ANY)")
install(DIRECTORY "${made}/man/" DESTINATION "${CMAKE_INSTALL_MANDIR}" FILES_MATCHING PATTERN "*.[17]")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kesu)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "kesu maintainers <kesu@packages.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
include(CPack)
