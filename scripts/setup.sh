#!/bin/sh
# Installs what the tests with LibreOffice and the pictures of sheets need. Without it everything else still works:
# those tests are then skipped by name. Always ends with 0 outside CI; run it again at any time.
set -u
missing=""
need() { # program-or-check, Debian package
  if ! sh -c "$1" >/dev/null 2>&1; then missing="$missing $2"; fi
}
need "command -v soffice" libreoffice-calc
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
