# shellcheck shell=bash
# Sourced by the project's scripts: installs packages on Debian and Ubuntu, and says so.
#
#   need_packages <package> [<package>|<alternative>...]   "a|b": the first that the distribution has

need_packages() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is neither Debian nor Ubuntu, so nothing is installed. Needed, under whatever names your system has:"
    echo "  $*"
    return 0
  fi
  local missing=() group name found
  for group in "$@"; do
    found=
    for name in ${group//|/ }; do
      if [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ]; then found=1; break; fi
    done
    [ -n "$found" ] || missing+=("$group")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Missing packages, and neither root nor sudo to install them: ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  local try
  for try in 1 2 3; do
    "${as_root[@]}" apt-get update -qq && break
    echo "apt-get update failed (try $try)" >&2
    sleep $((try * 5))
  done
  local chosen=()
  for group in "${missing[@]}"; do
    found=
    for name in ${group//|/ }; do
      # Without pager and translations, "Package:" appears only for what can be installed.
      if apt-cache show --no-all-versions "$name" 2>/dev/null | grep -q '^Package:'; then found=$name; break; fi
    done
    if [ -z "$found" ]; then
      echo "This distribution has no package ${group//|/ or }." >&2
      return 1
    fi
    chosen+=("$found")
  done
  echo "Installing: ${chosen[*]}"
  for try in 1 2 3; do
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${chosen[@]}" \
      >/dev/null && return 0
    echo "apt-get install failed (try $try)" >&2
    sleep $((try * 5))
  done
  return 1
}
