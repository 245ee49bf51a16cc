# Every library the project uses, from the system's packages. Archives are preferred to shared
# objects where the system ships them: each shared object costs start-up time.
find_package(PkgConfig REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)

# Its archive is not packaged. What is installed compiles it in, which saves a shared object at start.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_library(verso_fmt STATIC src/fmt_library.cpp)
  target_include_directories(verso_fmt SYSTEM PUBLIC
    $<TARGET_PROPERTY:fmt::fmt-header-only,INTERFACE_INCLUDE_DIRECTORIES>)
else()
  add_library(verso_fmt INTERFACE)
  target_link_libraries(verso_fmt INTERFACE fmt::fmt)
endif()

pkg_check_modules(JSON REQUIRED IMPORTED_TARGET nlohmann_json)
if(NOT TARGET nlohmann_json::nlohmann_json)
  add_library(nlohmann_json::nlohmann_json ALIAS PkgConfig::JSON)
endif()

# verso_archive(TARGET HEADER NAME): an interface to lib<NAME>.a, else to the shared library.
function(verso_archive target header name)
  find_library(${target}_LIBRARY NAMES lib${name}.a ${name} REQUIRED)
  find_path(${target}_INCLUDE ${header} REQUIRED)
  add_library(${target} INTERFACE)
  target_link_libraries(${target} INTERFACE ${${target}_LIBRARY})
  target_include_directories(${target} SYSTEM INTERFACE ${${target}_INCLUDE})
endfunction()

verso_archive(verso_sqlite sqlite3.h sqlite3)
target_compile_definitions(verso_sqlite INTERFACE SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)
find_package(Threads REQUIRED)
target_link_libraries(verso_sqlite INTERFACE Threads::Threads ${CMAKE_DL_LIBS} m)
verso_archive(verso_utf8proc utf8proc.h utf8proc)
verso_archive(verso_stemmer libstemmer.h stemmer)

find_path(VERSO_RAPIDJSON_INCLUDE rapidjson/reader.h REQUIRED)
add_library(verso_rapidjson INTERFACE)
target_include_directories(verso_rapidjson SYSTEM INTERFACE ${VERSO_RAPIDJSON_INCLUDE})

find_path(VERSO_TOML_INCLUDE toml++/toml.h REQUIRED)
find_path(VERSO_MUSTACHE_INCLUDE kainjow/mustache.hpp REQUIRED)
add_library(verso_mustache INTERFACE)
target_include_directories(verso_mustache SYSTEM INTERFACE ${VERSO_MUSTACHE_INCLUDE})

add_library(verso_toml INTERFACE)
target_include_directories(verso_toml SYSTEM INTERFACE ${VERSO_TOML_INCLUDE})

# What draws the page of `report`; it becomes a part of the program.
find_file(VERSO_D3 d3.min.js PATHS /usr/share/nodejs/d3/dist /usr/share/javascript/d3 REQUIRED)

# Of the helper programs alone.
pkg_check_modules(VERSO_GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(VERSO_ICAL REQUIRED IMPORTED_TARGET libical)

# Wholly static where there is a libc.a and nothing that is built needs the shared one.
set(VERSO_STATIC_DEFAULT OFF)
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT VERSO_SANITIZE AND NOT VERSO_COVERAGE AND NOT VERSO_FUZZ)
  include(CheckCXXSourceCompiles)
  set(CMAKE_REQUIRED_LINK_OPTIONS -static)
  check_cxx_source_compiles("#include <iostream>\nint main() { std::cout << 1; }" VERSO_LINKS_STATICALLY)
  unset(CMAKE_REQUIRED_LINK_OPTIONS)
  set(VERSO_STATIC_DEFAULT ${VERSO_LINKS_STATICALLY})
endif()
option(VERSO_STATIC "Link the program wholly statically" ${VERSO_STATIC_DEFAULT})
