#!/bin/sh
# sh scripts/release/bare.sh RELEASE ROOT ARGUMENTS...: runs the command of a release in a root that holds the release, the C
# library and nothing else, without Node and without network, in its folder /viec. ROOT is made at the first call; files are
# put into and taken from ROOT/viec. Needs to be root.
set -eu
release=$1
root=$2
shift 2
if [ ! -x "$root/ra-soat/ra-soat" ]; then
  mkdir -p "$root/viec" "$root/tmp" "$root/dev"
  for library in $(ldd "$release/ra-soat/ra-soat" | grep -o '/[^ ]*'); do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
  done
  cp -r "$release/." "$root/"
fi
exec env -i "$(command -v unshare)" --net --root="$root" --wd=/viec /ra-soat/ra-soat "$@"
