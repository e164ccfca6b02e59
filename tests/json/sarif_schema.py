# SARIF logs of the command against the published schema of SARIF 2.1.0.
#   sarif_schema.py <command> <folder with plans> [<schema>]
# Without a schema at hand the structure that the standard asks for is checked here, and said to be so.
import json
import pathlib
import subprocess
import sys


def logs(command, folder):
    """SARIF of all plans of the folder, each alone, and of all at once; zh and en."""
    plans = sorted(folder.glob("*.json"))
    if not plans:
        sys.exit(f"no plans in {folder}")
    for files in [[p] for p in plans] + [plans]:
        for language in ("zh", "en"):
            run = subprocess.run([command, "check", *map(str, files), "--format", "sarif", "--lang", language,
                                  "--as-of", "2019-12-31"], capture_output=True, check=False)
            if run.returncode not in (0, 1):
                sys.exit(run.stderr.decode())
            yield json.loads(run.stdout.decode("utf-8"))


def check_structure(log):
    assert log["version"] == "2.1.0" and isinstance(log["runs"], list)
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        assert run["tool"]["driver"]["name"]
        assert len({rule["id"] for rule in rules}) == len(rules)
        for rule in rules:
            assert rule["shortDescription"]["text"] and rule["help"]["text"]
            assert rule["defaultConfiguration"]["level"] in ("note", "warning", "error")
        for result in run["results"]:
            assert result["level"] in ("none", "note", "warning", "error") and result["message"]["text"]
            if "ruleIndex" in result:
                assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
            for location in result["locations"] + result.get("relatedLocations", []):
                place = location["physicalLocation"]
                assert place["artifactLocation"]["uri"] == run["artifacts"][place["artifactLocation"]["index"]]["location"]["uri"]
                region = place.get("region")
                if region:
                    assert (region["startLine"], region["startColumn"]) < (region["endLine"], region["endColumn"])
            for fix in result.get("fixes", []):
                for change in fix["artifactChanges"]:
                    assert change["replacements"]


def main():
    command, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    schema = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    validator = None
    if schema and schema.is_file():
        import jsonschema
        validator = jsonschema.Draft7Validator(json.loads(schema.read_text("utf-8-sig")))
    count = results = 0
    for log in logs(command, folder):
        check_structure(log)
        if validator:
            errors = list(validator.iter_errors(log))
            if errors:
                sys.exit(f"not SARIF: {errors[0].message} at {list(errors[0].absolute_path)}")
        count += 1
        results += sum(len(run["results"]) for run in log["runs"])
    by = "the published schema" if validator else "a structural check of the tests' own (the schema is not at hand)"
    print(f"SARIF: {count} logs with {results} results valid by {by}")


main()
