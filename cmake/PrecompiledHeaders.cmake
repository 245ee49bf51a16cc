# Most of the time that a file takes to compile goes into the headers of the libraries. Where no ccache
# remembers what was compiled, reading those headers once makes a build from scratch about three times
# as quick. Off by default: a file that forgot an include would not be found out.
option(VERSO_PCH "Precompile the headers of libraries" OFF)

# verso_precompile(TARGET HEADER...): beside those that every file uses.
function(verso_precompile target)
  if(VERSO_PCH)
    target_precompile_headers(${target} PRIVATE <algorithm> <chrono> <functional> <memory> <optional>
      <string> <string_view> <unordered_map> <vector> <fmt/format.h> ${ARGN})
  endif()
endfunction()
