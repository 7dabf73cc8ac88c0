#!/bin/sh
# Pictures of a workbook's or a Word report's printed pages, to look at: scripts/render.sh FILE OUTDIR
# LibreOffice prints it to PDF, pdftoppm makes a PNG of each page.
set -eu
if [ $# -ne 2 ]; then
  echo "Usage: scripts/render.sh FILE OUTDIR" >&2
  exit 2
fi
for program in soffice pdftoppm; do
  if ! command -v "$program" >/dev/null 2>&1; then
    echo "$program is missing; scripts/setup.sh installs it." >&2
    exit 2
  fi
done
file=$1
out=$2
mkdir -p "$out"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
timeout 150 soffice --headless --norestore "-env:UserInstallation=file://$profile" \
  --convert-to pdf --outdir "$out" "$file" >/dev/null 2>&1
name=$(basename "$file")
stem=${name%.*}
pdftoppm -r 90 -png "$out/$stem.pdf" "$out/$stem"
ls "$out/$stem"*.png
