# The warnings that the project's own code is held to; errors, so that none is ever lived with.
add_library(verso_warnings INTERFACE)
target_compile_options(verso_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wnull-dereference -Wformat=2)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # Once it optimizes, GCC 12 sees overlaps, overflows and null pointers in inlined operations of
  # std::string (its bug 105651), and unset values in std::optional (its bug 80635).
  target_compile_options(verso_warnings INTERFACE -Wno-restrict)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(verso_warnings INTERFACE
      -Wno-null-dereference -Wno-maybe-uninitialized -Wno-stringop-overflow)
  endif()
endif()
option(VERSO_WERROR "Treat warnings in verso's own code as errors" ON)
if(VERSO_WERROR)
  target_compile_options(verso_warnings INTERFACE -Werror)
endif()
