# How the targets of this project are made: warnings, listed files, dependencies, components, tests.
# Everything here touches the project's own targets only, so that it may live inside another project.

include_guard(DIRECTORY)

# --- listed files -----------------------------------------------------------------------------------------------------

# Notes files (absolute, or relative to the current source directory) as belonging to some target.
function(bangfu_note_listed)
  foreach(file IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH file NORMALIZE)
    set_property(GLOBAL APPEND PROPERTY BANGFU_LISTED_FILES "${file}")
  endforeach()
endfunction()

# Fails when a file that matches the pattern belongs to no target. The glob only compares: nothing is built from it.
#   bangfu_require_listed("<where to list>" <pattern relative to the project>... [EXCEPT <regex>])
function(bangfu_require_listed where)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "EXCEPT" "")
  list(TRANSFORM arg_UNPARSED_ARGUMENTS PREPEND "${bangfu_SOURCE_DIR}/" OUTPUT_VARIABLE patterns)
  set(depends)
  if(bangfu_IS_TOP_LEVEL)
    set(depends CONFIGURE_DEPENDS)
  endif()
  file(GLOB_RECURSE found ${depends} ${patterns})
  if(arg_EXCEPT)
    list(FILTER found EXCLUDE REGEX "${arg_EXCEPT}")
  endif()
  get_property(listed GLOBAL PROPERTY BANGFU_LISTED_FILES)
  if(listed)
    list(REMOVE_ITEM found ${listed})
  endif()
  if(found)
    set(names)
    foreach(file IN LISTS found)
      cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${bangfu_SOURCE_DIR}" OUTPUT_VARIABLE name)
      string(APPEND names "\n    ${name}")
    endforeach()
    message(FATAL_ERROR "bangfu: these files belong to no target:${names}\n  List them in ${where}, or remove them.")
  endif()
endfunction()

# --- our own targets --------------------------------------------------------------------------------------------------

# Headers that most units of a target include, read once for all of them: for builds that are made from nothing each time.
# The other builds find out what a file forgot to include. The first target of a `kind` makes them, the others use them too.
#   bangfu_precompile(<target> <kind> <headers>...)
function(bangfu_precompile target kind)
  if(NOT BANGFU_PRECOMPILE_HEADERS)
    return()
  endif()
  get_property(maker GLOBAL PROPERTY BANGFU_PRECOMPILED_${kind})
  if(maker)
    target_precompile_headers(${target} REUSE_FROM ${maker})
  else()
    target_precompile_headers(${target} PRIVATE ${ARGN})
    set_property(GLOBAL PROPERTY BANGFU_PRECOMPILED_${kind} ${target})
  endif()
endfunction()

# The sources of one folder compiled together, eight at a time: for builds that are made from nothing each time. A name of one file
# may then hide one of another file, which is no fault; the other builds warn where it is.
#   bangfu_compile_together(<target> <absolute sources>...)
function(bangfu_compile_together target)
  if(NOT BANGFU_UNITY_BUILD)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  target_compile_options(${target} PRIVATE -Wno-shadow)
  foreach(source IN LISTS ARGN)
    if(source MATCHES "\\.cpp$")
      cmake_path(GET source PARENT_PATH folder)
      string(MAKE_C_IDENTIFIER "${folder}" folder)
      if(NOT DEFINED count_${folder})
        set(count_${folder} 0)
      endif()
      math(EXPR group "${count_${folder}} / 8")
      math(EXPR count_${folder} "${count_${folder}} + 1")
      set_property(SOURCE "${source}" PROPERTY UNITY_GROUP "${folder}_${group}")
    endif()
  endforeach()
endfunction()

# Warnings, plain C++20 and the fuzzers' instrumentation, for a target of this project.
function(bangfu_own_target target)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_compile_features(${target} PRIVATE cxx_std_20)
  if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(
      ${target}
      PRIVATE -Wall
              -Wextra
              -Wpedantic
              -Wshadow
              -Wconversion
              -Wsign-conversion
              -Wdouble-promotion
              -Wold-style-cast
              -Wcast-align
              -Wcast-qual
              -Wformat=2
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              -Wimplicit-fallthrough
              -Wextra-semi
              -Wredundant-decls
              -Wundef
              -Wunused)
    if(BANGFU_WARNINGS_AS_ERRORS)
      target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      target_compile_options(${target} PRIVATE -Wlogical-op -Wduplicated-cond)
      # GCC warns of uninitialised members of std::optional and std::variant that nobody reads: seen, not fatal.
      target_compile_options(${target} PRIVATE -Wno-error=maybe-uninitialized)
      if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # GCC 12 takes appending to a std::string for overlapping memory (GCC bug 105651), and moving a short one for
        # reading behind its end (GCC bug 105329).
        target_compile_options(${target} PRIVATE -Wno-restrict -Wno-error=array-bounds)
      endif()
    else()
      # GCC's own -Wnull-dereference is left out: with optimisation it fires inside the standard library.
      target_compile_options(${target} PRIVATE -Wnull-dereference -Wunreachable-code -Wnewline-eof)
    endif()
  elseif(MSVC)
    target_compile_options(${target} PRIVATE /W4 /utf-8 /permissive- $<$<BOOL:${BANGFU_WARNINGS_AS_ERRORS}>:/WX>)
  endif()
  if(BANGFU_BUILD_FUZZERS)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
  endif()
endfunction()

# For what computes much, in builds that optimise nothing else: -O1 in the presets asan and coverage.
set(BANGFU_HEAVY_OPTIONS "" CACHE STRING "Compile options of the components, and of the tests that compute much")
mark_as_advanced(BANGFU_HEAVY_OPTIONS)

# --- components -------------------------------------------------------------------------------------------------------

# Says how a package outside the project is found and used. Nothing is looked for until a component needs it.
#   bangfu_dependency(<name>
#     TARGET <imported target> FIND <arguments of find_package>...
#     [PKGCONFIG <module>]     its pkg-config module, for those who use ours
#     [LIBS <flags>...]        or, where it has none, its link flags
#     [MODULE]                 src/cmake/Find<Package>.cmake finds it, and is installed with the package
#     [HINT <text>])           what to install
function(bangfu_dependency name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "MODULE" "TARGET;PKGCONFIG;HINT" "FIND;LIBS")
  foreach(part TARGET PKGCONFIG HINT FIND LIBS MODULE)
    set_property(GLOBAL PROPERTY BANGFU_DEPENDENCY_${name}_${part} "${arg_${part}}")
  endforeach()
  set_property(GLOBAL APPEND PROPERTY BANGFU_DEPENDENCIES ${name})
endfunction()

function(_bangfu_find_dependency component name)
  get_property(off GLOBAL PROPERTY BANGFU_COMPONENTS_OFF)
  if(name IN_LIST off)
    string(TOUPPER ${name} switch)
    message(FATAL_ERROR "bangfu: the component ${component} needs the component ${name}; "
                        "BANGFU_WITH_${switch} is OFF.")
  endif()
  get_property(known GLOBAL PROPERTY BANGFU_DEPENDENCIES)
  if(NOT name IN_LIST known)
    message(FATAL_ERROR "bangfu: component ${component} depends on '${name}', which is neither a component declared "
                        "before it nor declared with bangfu_dependency().")
  endif()
  get_property(find GLOBAL PROPERTY BANGFU_DEPENDENCY_${name}_FIND)
  get_property(target GLOBAL PROPERTY BANGFU_DEPENDENCY_${name}_TARGET)
  get_property(hint GLOBAL PROPERTY BANGFU_DEPENDENCY_${name}_HINT)
  list(GET find 0 package)
  # GLOBAL: tests, examples and the project around us link the component from other directories.
  find_package(${find} GLOBAL QUIET)
  if(NOT TARGET ${target})
    string(TOUPPER ${component} switch)
    message(FATAL_ERROR "bangfu: the component ${component} needs ${package}, which was not found. ${hint}\n"
                        "Or build without it: -DBANGFU_WITH_${switch}=OFF")
  endif()
endfunction()

# A compiled component: library bangfu_<name>, alias bangfu::<name>, switch BANGFU_WITH_<NAME>, with its headers, export
# set, COMPONENT of the package and bangfu-<name>.pc.
#   bangfu_add_component(<name>
#     DESCRIPTION <one line>
#     HEADERS <path below include/bangfu/<name>>...  all of them, umbrella and detail/ too
#     SOURCES <path below src/<name>>...             private headers too
#     [TOGETHER]                                     no two sources of a folder give one name two meanings
#     [PRECOMPILE <path below src/<name>>...]        private headers that most of the sources include
#     [PRIVATE_DEPENDS <name>...]                    components, or names of bangfu_dependency()
#     [PUBLIC_DEPENDS <name>...])                    the same, where the public headers show them
function(bangfu_add_component name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "TOGETHER" "DESCRIPTION" "HEADERS;SOURCES;PRECOMPILE;PRIVATE_DEPENDS;PUBLIC_DEPENDS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "bangfu_add_component(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  set(include "${bangfu_SOURCE_DIR}/include")
  list(TRANSFORM arg_HEADERS PREPEND "${include}/bangfu/${name}/" OUTPUT_VARIABLE headers)
  list(TRANSFORM arg_SOURCES PREPEND "${bangfu_SOURCE_DIR}/src/${name}/" OUTPUT_VARIABLE sources)
  bangfu_note_listed(${headers} ${sources})

  string(TOUPPER ${name} upper)
  option(BANGFU_WITH_${upper} "Build the component ${name}: ${arg_DESCRIPTION}" ON)
  if(NOT BANGFU_WITH_${upper})
    set_property(GLOBAL APPEND PROPERTY BANGFU_COMPONENTS_OFF ${name})
    return()
  endif()

  set(target bangfu_${name})
  add_library(${target} ${sources})
  add_library(bangfu::${name} ALIAS ${target})
  bangfu_own_target(${target})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${include}" FILES ${headers})
  target_include_directories(${target} PRIVATE "${bangfu_SOURCE_DIR}/src")
  target_compile_options(${target} PRIVATE ${BANGFU_HEAVY_OPTIONS})
  target_link_libraries(${target} PUBLIC bangfu)
  if(arg_PRECOMPILE)
    list(TRANSFORM arg_PRECOMPILE PREPEND "${bangfu_SOURCE_DIR}/src/${name}/")
    bangfu_precompile(${target} ${name} <bangfu/bangfu.hpp> ${arg_PRECOMPILE})
  else()
    bangfu_precompile(${target} components <bangfu/bangfu.hpp>)
  endif()
  if(arg_TOGETHER)
    bangfu_compile_together(${target} ${sources})
  endif()
  set_target_properties(
    ${target}
    PROPERTIES EXPORT_NAME ${name}
               VERSION ${bangfu_VERSION}
               SOVERSION ${bangfu_VERSION_MAJOR}.${bangfu_VERSION_MINOR}
               POSITION_INDEPENDENT_CODE ON
               # A component finds the others beside it, wherever the installed tree lies.
               INSTALL_RPATH "$ORIGIN"
               WINDOWS_EXPORT_ALL_SYMBOLS ON
               VERIFY_INTERFACE_HEADER_SETS ${bangfu_IS_TOP_LEVEL})

  get_property(components GLOBAL PROPERTY BANGFU_COMPONENTS)
  get_target_property(type ${target} TYPE)
  set(config "")
  set(requires "")
  set(pc_public "bangfu = ${bangfu_VERSION}")
  set(pc_private "")
  set(pc_libs "")
  set(pc_libs_private "")
  foreach(kind PUBLIC PRIVATE)
    # Whoever links a static library links what it uses as well; a shared one carries its private parts along.
    if(kind STREQUAL "PUBLIC" OR NOT type STREQUAL "SHARED_LIBRARY")
      set(pc pc_public)
      set(libs pc_libs)
      set(shown TRUE)
    else()
      set(pc pc_private)
      set(libs pc_libs_private)
      set(shown FALSE)
    endif()
    foreach(dependency IN LISTS arg_${kind}_DEPENDS)
      if(dependency IN_LIST components)
        target_link_libraries(${target} ${kind} bangfu_${dependency})
        list(APPEND requires ${dependency})
        list(APPEND ${pc} "bangfu-${dependency} = ${bangfu_VERSION}")
        continue()
      endif()
      _bangfu_find_dependency(${name} ${dependency})
      get_property(wanted GLOBAL PROPERTY BANGFU_DEPENDENCY_${dependency}_TARGET)
      target_link_libraries(${target} ${kind} ${wanted})
      get_property(module GLOBAL PROPERTY BANGFU_DEPENDENCY_${dependency}_PKGCONFIG)
      if(module)
        list(APPEND ${pc} ${module})
      endif()
      get_property(flags GLOBAL PROPERTY BANGFU_DEPENDENCY_${dependency}_LIBS)
      list(APPEND ${libs} ${flags})
      if(shown)
        get_property(find GLOBAL PROPERTY BANGFU_DEPENDENCY_${dependency}_FIND)
        list(JOIN find " " find)
        string(APPEND config "  find_dependency(${find})\n")
        get_property(own GLOBAL PROPERTY BANGFU_DEPENDENCY_${dependency}_MODULE)
        if(own)
          list(GET find 0 package)
          set_property(GLOBAL APPEND PROPERTY BANGFU_FIND_MODULES "${bangfu_SOURCE_DIR}/src/cmake/Find${package}.cmake")
        endif()
      endif()
    endforeach()
  endforeach()
  set_property(GLOBAL APPEND PROPERTY BANGFU_COMPONENTS ${name})
  set_property(GLOBAL PROPERTY BANGFU_COMPONENT_${name}_REQUIRES ${requires})
  set_property(GLOBAL PROPERTY BANGFU_COMPONENT_${name}_CONFIG "${config}")
  set_property(GLOBAL APPEND PROPERTY BANGFU_ALL_HEADERS ${headers})

  if(BANGFU_INSTALL)
    install(
      TARGETS ${target}
      EXPORT bangfu-${name}
      ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT ${name}
      LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT ${name}
      RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT ${name}
      FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT ${name})
    list(PREPEND pc_libs "-L\${libdir}" "-l${target}")
    bangfu_install_pc("bangfu-${name}" "${arg_DESCRIPTION}" ${name} "${pc_public}" "${pc_private}" "${pc_libs}"
                      "${pc_libs_private}")
  endif()
endfunction()

# Writes and installs a pkg-config file.
function(bangfu_install_pc pc_name pc_description component pc_requires pc_requires_private pc_libs pc_libs_private)
  foreach(list requires requires_private)
    list(JOIN pc_${list} ", " pc_${list})
  endforeach()
  foreach(list libs libs_private)
    list(JOIN pc_${list} " " pc_${list})
  endforeach()
  # Relative to the file itself, so that the installed tree can be moved.
  set(pc_prefix "${CMAKE_INSTALL_PREFIX}")
  if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
    file(RELATIVE_PATH up "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
    string(REGEX REPLACE "/$" "" up "${up}")
    set(pc_prefix "\${pcfiledir}/${up}")
  endif()
  set(pc_libdir "\${prefix}/")
  set(pc_includedir "\${prefix}/")
  cmake_path(APPEND pc_libdir "${CMAKE_INSTALL_LIBDIR}")
  cmake_path(APPEND pc_includedir "${CMAKE_INSTALL_INCLUDEDIR}")
  set(file "${bangfu_BINARY_DIR}/pkgconfig/${pc_name}.pc")
  configure_file("${bangfu_SOURCE_DIR}/src/cmake/bangfu.pc.in" "${file}" @ONLY)
  install(
    FILES "${file}"
    DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig"
    COMPONENT ${component})
endfunction()

# Installs the CMake package: bangfuConfig.cmake, its version file and one export set for each component.
function(bangfu_install_package)
  set(destination "${CMAKE_INSTALL_LIBDIR}/cmake/bangfu")
  get_property(components GLOBAL PROPERTY BANGFU_COMPONENTS)
  get_property(components_off GLOBAL PROPERTY BANGFU_COMPONENTS_OFF)
  get_property(modules GLOBAL PROPERTY BANGFU_FIND_MODULES)
  set(BANGFU_COMPONENT_BLOCKS "")
  set(BANGFU_COMPONENT_REQUIRES "")
  foreach(name IN LISTS components)
    get_property(config GLOBAL PROPERTY BANGFU_COMPONENT_${name}_CONFIG)
    get_property(requires GLOBAL PROPERTY BANGFU_COMPONENT_${name}_REQUIRES)
    string(APPEND BANGFU_COMPONENT_BLOCKS "if(\"${name}\" IN_LIST _bangfu_wanted)\n${config}"
           "  include(\"\${CMAKE_CURRENT_LIST_DIR}/bangfu-${name}-targets.cmake\")\n"
           "  set(bangfu_${name}_FOUND TRUE)\nendif()\n")
    if(requires)
      # From the last to the first, so that what a requirement requires is added too.
      string(PREPEND BANGFU_COMPONENT_REQUIRES "if(\"${name}\" IN_LIST _bangfu_wanted)\n"
             "  list(APPEND _bangfu_wanted ${requires})\nendif()\n")
    endif()
    install(
      EXPORT bangfu-${name}
      FILE bangfu-${name}-targets.cmake
      NAMESPACE bangfu::
      DESTINATION "${destination}"
      COMPONENT ${name})
  endforeach()
  install(
    EXPORT bangfu
    FILE bangfu-targets.cmake
    NAMESPACE bangfu::
    DESTINATION "${destination}"
    COMPONENT headers)

  set(BANGFU_COMPONENTS ${components})
  set(BANGFU_COMPONENTS_OFF ${components_off})
  include(CMakePackageConfigHelpers)
  configure_package_config_file(
    "${bangfu_SOURCE_DIR}/src/cmake/bangfuConfig.cmake.in" "${bangfu_BINARY_DIR}/bangfuConfig.cmake"
    INSTALL_DESTINATION "${destination}"
    NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
  # Before 1.0 a new minor version may change the interface.
  write_basic_package_version_file("${bangfu_BINARY_DIR}/bangfuConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
  install(
    FILES "${bangfu_BINARY_DIR}/bangfuConfig.cmake" "${bangfu_BINARY_DIR}/bangfuConfigVersion.cmake" ${modules}
    DESTINATION "${destination}"
    COMPONENT headers)
endfunction()
