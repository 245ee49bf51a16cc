# The manual, made from what the program says of itself and from docs/ (docs/man/make.py).
find_program(SCDOC scdoc)
find_package(Python3 COMPONENTS Interpreter)
set(VERSO_MANUAL_DEFAULT OFF)
if(SCDOC AND Python3_FOUND)
  set(VERSO_MANUAL_DEFAULT ON)
endif()
option(VERSO_MANUAL "Make the man pages; needs scdoc and Python" ${VERSO_MANUAL_DEFAULT})
if(NOT VERSO_MANUAL)
  return()
endif()
file(GLOB manual_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/man/*)
set(MANUAL ${PROJECT_BINARY_DIR}/man)
add_custom_command(
  OUTPUT ${MANUAL}/man1/verso.1.gz
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${MANUAL}
  COMMAND ${Python3_EXECUTABLE} -B ${PROJECT_SOURCE_DIR}/docs/man/make.py
          --program $<TARGET_FILE:verso> --output ${MANUAL}
  DEPENDS verso ${manual_sources} ${PROJECT_SOURCE_DIR}/docs/query.md ${PROJECT_SOURCE_DIR}/docs/json.md
  COMMENT "Making the manual")
add_custom_target(manual ALL DEPENDS ${MANUAL}/man1/verso.1.gz)
install(DIRECTORY ${MANUAL}/ DESTINATION ${CMAKE_INSTALL_MANDIR})
