#!/bin/sh
# Any other CI: exit code 0 is pass, 1 is fail, 2 is "could not tell". The report is written in every case.
set -eu
base=${1:-origin/main}
npx --yes migration-gate@0 check --fetch --base "$base" --head HEAD --format junit > migration-gate.junit.xml
