# The warnings that the project's own code is held to; errors, so that none is ever lived with.
add_library(verso_warnings INTERFACE)
target_compile_options(verso_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wnull-dereference -Wformat=2)
option(VERSO_WERROR "Treat warnings in verso's own code as errors" ON)
if(VERSO_WERROR)
  target_compile_options(verso_warnings INTERFACE -Werror)
endif()
