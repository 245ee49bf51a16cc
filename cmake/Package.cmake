# The Debian package (`bash .ci/run package`): two builds of the same sources give the same bytes where
# SOURCE_DATE_EPOCH is the same.
option(VERSO_PACKAGE "Prepare what a Debian package has beside the program" OFF)
if(NOT VERSO_PACKAGE)
  return()
endif()
add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${PROJECT_BINARY_DIR}=build)

set(documents ${CMAKE_INSTALL_DATADIR}/doc/verso)
function(verso_changelog source name)
  set(changelog ${PROJECT_BINARY_DIR}/${name}.gz)
  add_custom_command(OUTPUT ${changelog} COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/${source} > ${changelog}
                     DEPENDS ${PROJECT_SOURCE_DIR}/${source})
  add_custom_target(compressed_${name} ALL DEPENDS ${changelog})
  install(FILES ${changelog} DESTINATION ${documents})
endfunction()
verso_changelog(CHANGELOG.md changelog)
verso_changelog(share/debian/changelog changelog.Debian)
install(FILES share/debian/copyright DESTINATION ${documents})
install(FILES share/debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME verso)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME verso)
set(CPACK_PACKAGE_CONTACT "The verso authors <verso@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "contact notes: whom to reach, and what of value to bring")
set(CPACK_PACKAGE_DESCRIPTION "verso remembers the people you know, what they value and what passed
between you, and says whom to reach out to and what of value to bring. It
imports and exports vCards and lives in one SQLite file, without an account
and without a network.")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# Of the helper programs, which are linked dynamically; and the editor that Debian's users have chosen.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS sensible-utils)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fzf, libnotify-bin, less")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
