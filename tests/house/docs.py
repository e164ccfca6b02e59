"""Makes the site of headers and pages, and fails where Doxygen warns or a link leads nowhere.

    docs.py DOXYGEN DOXYFILE FOLDER    FOLDER: where the Doxyfile puts the site
"""

import pathlib
import re
import shutil
import subprocess
import sys

import documented
import links

ROOT = pathlib.Path(__file__).resolve().parents[2]


def copy_what_pages_show(html):
    """Doxygen leaves links to files that are no page as they are: puts those files where the links look for them."""
    for page in links.pages():
        for target, _ in links.relative_links(page):
            source = (page.parent / target).resolve()
            if source.suffix == ".md" or not source.exists():
                continue
            copy = (html / target).resolve()
            copy.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, copy, dirs_exist_ok=True)
            else:
                shutil.copyfile(source, copy)


def broken_links(html):
    """Links from page to page of the site that lead nowhere, and how many there are in all."""
    targets = {}
    for page in sorted(html.glob("*.html")):
        for link in re.findall(r'(?:href|src)="([^"#]+)(?:#[^"]*)?"', page.read_text(encoding="utf-8")):
            if not re.match(r"[a-z]+:", link):
                targets.setdefault(link, page.name)
    return [f"{page}: {link}" for link, page in targets.items() if not (html / link).exists()], len(targets)


def main():
    doxygen, doxyfile, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    if not doxygen or doxygen.endswith("NOTFOUND"):
        print("skipped: doxygen is not installed")
        return 77
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    done = subprocess.run([doxygen, doxyfile], check=False)
    warnings = (folder / "warnings.log").read_text(encoding="utf-8")
    print(warnings, end="")
    html = folder / "html"
    copy_what_pages_show(html)
    broken, count = broken_links(html)
    for fault in broken:
        print(f"the site's {fault} leads nowhere")
    undocumented = documented.report(folder / "xml")
    print(f"{len(list(html.glob('*.html')))} pages of the site, {count} links between them, "
          f"{warnings.count('warning:')} warnings: {html / 'index.html'}")
    return 1 if done.returncode or warnings or broken or undocumented else 0


if __name__ == "__main__":
    sys.exit(main())
