# embed_files(TARGET NAMESPACE HEADER FILE...): compiles text files into TARGET.
# Writes HEADER with, in NAMESPACE, `inline constexpr EmbeddedFile files[]` of {name, text} in the
# order given.
function(embed_files target namespace header)
  set(content "#pragma once\n#include <string_view>\n\nnamespace ${namespace} {\n\nstruct EmbeddedFile {\n  std::string_view name;\n  std::string_view text;\n};\n\ninline constexpr EmbeddedFile files[] = {\n")
  foreach(file IN LISTS ARGN)
    get_filename_component(name ${file} NAME)
    file(READ ${file} text)
    string(APPEND content "    {\"${name}\", R\"_embed_(${text})_embed_\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  endforeach()
  string(APPEND content "};\n\n}  // namespace ${namespace}\n")
  set(path ${CMAKE_CURRENT_BINARY_DIR}/embedded/${header})
  file(CONFIGURE OUTPUT ${path} CONTENT "${content}" @ONLY)
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded)
endfunction()
