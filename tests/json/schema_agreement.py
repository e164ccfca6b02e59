#!/usr/bin/env python3
"""An independent validator judges documents by the JSON Schema as the reader does.

usage: schema_agreement.py SCHEMA_CORPUS_PROGRAM FORMATS_MD

Every difference that is accepted stands below with its reason, and in docs/formats.md under the same name.
Exit codes: 0 they agree, 1 they do not, 77 skipped (python3-jsonschema is missing).
"""

import collections
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")


def significant_digits(text):
    return len(re.sub(r"[eE].*|[-.]", "", text).lstrip("0"))


# What only the reader refuses: name, when it applies, why a schema cannot say it.
DIFFERENCES = [
    ("repeated-names", lambda e, text: e.code == "duplicate",
     "a validator sees the last of two members of one name"),
    ("lone-surrogates", lambda e, text: e.code == "encoding",
     "the escape of a lone surrogate is a string to most parsers"),
    ("limits", lambda e, text: e.code == "limit",
     "a schema knows neither depth nor size nor count"),
    ("digits-after-the-point", lambda e, text: e.code == "value" and re.match(r"-?0\.[0-9]{19,}\Z", e.found) is not None,
     "a validator has rounded a number before it counts digits"),
    ("number-forms", lambda e, text: e.code == "value" and NUMBER.match(e.found) and re.search(r"[.eE]", e.found) is not None
     and significant_digits(e.found) <= 18,
     "1, 1.0 and 1e0 are one number to a validator"),
    ("digits", lambda e, text: e.code == "value" and NUMBER.match(e.found) and significant_digits(e.found) > 18,
     "a validator has rounded a number before it counts digits"),
    ("reversed-periods", lambda e, text: e.code == "value" and "/" in e.found and e.expected.startswith("a period that begins"),
     "a pattern cannot compare the ends of a period"),
    ("final-line-breaks", lambda e, text: e.found.endswith("\n"),
     "in Python's patterns $ also stands before a final line break; ECMA-262, to which JSON Schema refers, knows no such rule"),
]

Error = collections.namedtuple("Error", "code pointer found expected")


def refuse_constant(name):
    raise ValueError(name)


def main():
    program, formats = sys.argv[1], Path(sys.argv[2]).read_text(encoding="utf-8")
    failures = []
    for name, _, _ in DIFFERENCES:
        if f"`{name}`" not in formats:
            failures.append(f"docs/formats.md does not list the difference `{name}`")

    with tempfile.TemporaryDirectory() as folder:
        schema_file, corpus_file = Path(folder, "schema.json"), Path(folder, "corpus")
        subprocess.run([program, schema_file, corpus_file], check=True)
        schema = json.loads(schema_file.read_text(encoding="utf-8"))
        lines = corpus_file.read_text(encoding="ascii").splitlines()

    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    counts = collections.Counter()
    for line in lines:
        verdict, code, *fields = line.split(" ")
        pointer, found, expected, raw = (bytes.fromhex(f[1:]) for f in fields)
        error = Error(code, pointer.decode(), found.decode("utf-8", "replace"), expected.decode())
        reader = verdict == "accepts"
        try:
            document = json.loads(raw.decode("utf-8"), parse_constant=refuse_constant)
            schema_says = validator.is_valid(document)
        except ValueError:
            schema_says = False
        if reader == schema_says:
            counts["both accept" if reader else "both refuse"] += 1
            continue
        name = None
        if schema_says:
            name = next((n for n, applies, _ in DIFFERENCES if applies(error, raw)), None)
        if name is None:
            failures.append(f"the reader {verdict}, the validator does not: {error} {raw.decode('utf-8', 'replace')[:600]}")
        else:
            counts[name] += 1

    for name, _, _ in DIFFERENCES:
        if counts[name] == 0:
            failures.append(f"the difference `{name}` never showed: drop it or add a document that shows it")
    print(f"{len(lines)} documents: " + ", ".join(f"{n} {c}" for n, c in sorted(counts.items())))
    for failure in failures[:20]:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
