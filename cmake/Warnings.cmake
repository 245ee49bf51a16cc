# The warnings that the project's own code is held to; errors, so that none is ever lived with.
add_library(verso_warnings INTERFACE)
target_compile_options(verso_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wnull-dereference -Wformat=2)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overlaps in every inlined assignment to a std::string (GCC bug 105651).
  target_compile_options(verso_warnings INTERFACE -Wno-restrict)
endif()
option(VERSO_WERROR "Treat warnings in verso's own code as errors" ON)
if(VERSO_WERROR)
  target_compile_options(verso_warnings INTERFACE -Werror)
endif()
