# DuckDB as target dragoman_duckdb: an installed libduckdb where there is one, else the library and header that
# tools/fetch-duckdb brought from npm into .deps/duckdb.
find_library(DUCKDB_LIBRARY duckdb HINTS ${CMAKE_CURRENT_SOURCE_DIR}/.deps/duckdb)
find_path(DUCKDB_INCLUDE duckdb.h HINTS ${CMAKE_CURRENT_SOURCE_DIR}/.deps/duckdb)
if(NOT DUCKDB_LIBRARY OR NOT DUCKDB_INCLUDE)
  message(FATAL_ERROR "DuckDB is missing: run tools/fetch-duckdb, or install libduckdb with its header duckdb.h")
endif()
add_library(dragoman_duckdb INTERFACE)
target_include_directories(dragoman_duckdb SYSTEM INTERFACE ${DUCKDB_INCLUDE})
target_link_libraries(dragoman_duckdb INTERFACE ${DUCKDB_LIBRARY})
