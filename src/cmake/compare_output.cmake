# Runs PROGRAM with ARGUMENTS in the empty folder FOLDER; its output must equal the file EXPECTED.
file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}")
execute_process(
  COMMAND "${PROGRAM}" ${ARGUMENTS}
  WORKING_DIRECTORY "${FOLDER}"
  OUTPUT_FILE "${FOLDER}/output"
  ERROR_VARIABLE errors
  RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${result}\n${errors}")
endif()
if(NOT EXISTS "${EXPECTED}")
  message(FATAL_ERROR "There is no ${EXPECTED}. Read ${FOLDER}/output; if it is right, copy it there.")
endif()
execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${FOLDER}/output" "${EXPECTED}" RESULT_VARIABLE differs)
if(differs)
  file(READ "${FOLDER}/output" output)
  file(READ "${EXPECTED}" expected)
  message(FATAL_ERROR "The output is not that of ${EXPECTED}.\n--- expected\n${expected}\n--- output\n${output}")
endif()
