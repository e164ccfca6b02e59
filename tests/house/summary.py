"""Sums the results that CTest wrote as JUnit files.

    summary.py FILE...

Prints one line for each test with the count that it printed itself, the reasons of skipped cases, and last, alone on
its line, `PASSED FAILED`. A test executable counts its test cases; any other test counts as one.
"""

import re
import sys
import xml.etree.ElementTree as xml

ALL_PASSED = re.compile(r"^All tests passed \((\d+) assertions? in (\d+) test cases?\)", re.MULTILINE)
CASES = re.compile(r"^test cases:\s*(\d+)(.*)$", re.MULTILINE)
OTHER_COUNTS = re.compile(
    r"^(replayed \d+ inputs|\d+ .*, \d+ (?:faults|undocumented|not found as they should be))$", re.MULTILINE)


def of_catch(text):
    """(passed, failed, what it printed), or None when the text is not Catch2's."""
    match = ALL_PASSED.search(text)
    if match:
        return int(match.group(2)), 0, match.group(0)
    match = CASES.search(text)
    if match:
        parts = {word: int(number) for number, word in re.findall(r"(\d+) (\w+)", match.group(2))}
        return parts.get("passed", 0), parts.get("failed", 0), match.group(0)
    return None


def main():
    passed = failed = 0
    for path in sys.argv[1:]:
        # Catch2 may print characters that XML forbids.
        with open(path, encoding="utf-8", errors="replace") as file:
            text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "?", file.read())
        for case in xml.fromstring(text).iter("testcase"):
            name, status = case.get("name"), case.get("status")
            output = case.findtext("system-out") or ""
            counted = of_catch(output)
            if status == "notrun" or case.find("skipped") is not None:
                print(f"  {name}: skipped")
                continue
            if status == "run":
                good, bad, words = counted or (1, 0, None)
                other = OTHER_COUNTS.search(output)
                words = words or (other.group(1) if other else None)
                if words:
                    print(f"  {name}: {words}")
            else:
                # A crash after the count, or an error outside the cases, must not be lost.
                good, bad, words = counted or (0, 1, None)
                bad = max(bad, 1)
                print(f"  {name}: FAILED" + (f" ({words})" if words else ""))
            for reason in re.findall(r"^skipped: .*$", output, re.MULTILINE):
                print(f"    {reason}")
            passed += good
            failed += bad
    print(f"{passed} {failed}")


if __name__ == "__main__":
    main()
