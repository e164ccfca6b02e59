"""Checks how the headers hang together.

    headers.py layers     no include of a header or a source runs upward; outside libraries come in by their one door
    headers.py umbrellas  each folder's umbrella, and bangfu.hpp, include all that they stand for; that of a folder
                          within a layer stands beside it (check/rules.hpp for check/rules/)
"""

import pathlib
import re
import sys

# From the bottom to the top: a layer may include itself and those before it. fwd.hpp and version.hpp are open to all.
LAYERS = ["core", "time", "model", "view", "check", "query", "analyses", "io", "json", "cql2", "archive", "portfolio", "document"]

# The layers that are headers only: bangfu.hpp includes these. The rest are components of their own.
HEADER_ONLY = ["core", "time", "model", "view", "check", "query"]

# Headers that the umbrella of their folder leaves out, since they draw in much: users include them by name.
BESIDE_UMBRELLAS = ["archive/compact.hpp", "archive/gregorian.hpp", "archive/serialize.hpp"]

# Outside libraries in public headers: who alone may include them (paths below include/bangfu, prefixes).
DOORS = {
    "boost/date_time/": ("time/gregorian.hpp", "archive/gregorian.hpp"),
    "boost/serialization/": "archive/",
    "boost/archive/": "archive/",
    "simdjson": None,
    "utf8proc": None,
    "zip.h": None,
    "pugixml": None,
    # Costs a static initialiser in each translation unit.
    "iostream": None,
}

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include" / "bangfu"
PATTERN = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)


def includes(path):
    """The included names, each with its line."""
    text = path.read_text(encoding="utf-8")
    return [(match.group(1), text.count("\n", 0, match.start(1)) + 1) for match in PATTERN.finditer(text)]


def headers():
    return sorted(INCLUDE.rglob("*.hpp"))


def name_of(path):
    return path.relative_to(INCLUDE).as_posix()


def layer_of(name):
    """The folder of a header, or "" for one on top."""
    return name.split("/")[0] if "/" in name else ""


def check_layers():
    faults = []
    for path in headers():
        name = name_of(path)
        layer = layer_of(name)
        if layer and layer not in LAYERS:
            faults.append(f"include/bangfu/{name}: the layer '{layer}' is not in the table of tests/house/headers.py")
            continue
        for target, line in includes(path):
            place = f"include/bangfu/{name}:{line}"
            for outside, door in DOORS.items():
                if target.startswith(outside) and not (door and name.startswith(door)):
                    faults.append(f"{place}: <{target}> is not to be included here (only by {door or 'src/'})")
            if not target.startswith("bangfu/"):
                continue
            inner = target[len("bangfu/"):]
            if not (INCLUDE / inner).is_file():
                faults.append(f"{place}: there is no <{target}>")
            elif inner == "bangfu.hpp":
                faults.append(f"{place}: <{target}> is for users; include what is needed")
            elif layer_of(inner) not in ["", *LAYERS]:
                pass  # reported with the headers of that layer
            elif layer and layer_of(inner) and LAYERS.index(layer_of(inner)) > LAYERS.index(layer):
                faults.append(f"{place}: <{target}> runs upward: '{layer}' lies below '{layer_of(inner)}'")
            elif name in ("fwd.hpp", "version.hpp") and layer_of(inner) not in ("", "core"):
                faults.append(f"{place}: <{target}>: {name} is to stay light")
    return faults + check_bodies()


def check_bodies():
    """The sources of a component may include what its headers may."""
    faults = []
    for path in sorted([*(ROOT / "src").rglob("*.cpp"), *(ROOT / "src").rglob("*.hpp")]):
        name = path.relative_to(ROOT / "src").as_posix()
        if layer_of(name) not in LAYERS:
            faults.append(f"src/{name}: the layer '{layer_of(name)}' is not in the table of tests/house/headers.py")
            continue
        for target, line in includes(path):
            inner = layer_of(target[len("bangfu/"):] if target.startswith("bangfu/") else target)
            if inner in LAYERS and LAYERS.index(inner) > LAYERS.index(layer_of(name)):
                faults.append(f"src/{name}:{line}: <{target}> runs upward: '{layer_of(name)}' lies below '{inner}'")
    return faults


def umbrella_of(name):
    """The header that is to include this one."""
    folder, _, _ = name.rpartition("/")
    if not folder:
        return "bangfu.hpp"
    return f"{folder}.hpp" if "/" in folder else f"{folder}/{folder}.hpp"


def check_umbrellas():
    faults = []
    wanted = {}
    for path in headers():
        name = name_of(path)
        layer = layer_of(name)
        if "/detail/" in f"/{name}":
            continue
        umbrella = umbrella_of(name)
        wanted.setdefault(umbrella, set())
        if name != umbrella and name not in BESIDE_UMBRELLAS:
            wanted[umbrella].add(name)
    if "bangfu.hpp" in wanted:
        layers = {layer_of(name_of(path)) for path in headers()}
        wanted["bangfu.hpp"] |= {f"{layer}/{layer}.hpp" for layer in HEADER_ONLY if layer in layers}
    for umbrella, names in sorted(wanted.items()):
        path = INCLUDE / umbrella
        if not path.is_file():
            faults.append(f"include/bangfu/{umbrella} is missing: the umbrella of its folder")
            continue
        have = {target[len("bangfu/"):] for target, _ in includes(path) if target.startswith("bangfu/")}
        for name in sorted(names - have):
            faults.append(f"include/bangfu/{umbrella} does not include <bangfu/{name}>")
        if umbrella == "bangfu.hpp":
            for name in sorted(have - names):
                faults.append(f"include/bangfu/bangfu.hpp: <bangfu/{name}> is not for the top umbrella")
    return faults


def main():
    checks = {"layers": check_layers, "umbrellas": check_umbrellas}
    if len(sys.argv) != 2 or sys.argv[1] not in checks:
        return __doc__
    if not headers():
        return f"no headers below {INCLUDE}"
    faults = checks[sys.argv[1]]()
    for fault in faults:
        print(fault)
    print(f"{len(headers())} headers, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
