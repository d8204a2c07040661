#!/bin/sh
# Any other CI: exit code 0 is pass, 1 is fail, 2 is inconclusive. The log has the report, and the file is written in
# every case. Give the job a time limit of its own, such as 15 minutes.
set -eu
base=${1:-origin/main}
gate=${MIGRATION_GATE:-$(mktemp -d)}
if ! test -f "$gate/dist/cli.js"; then
  git clone --quiet --depth 1 --branch v0 https://github.com/migration-gate/migration-gate "$gate"
fi
node "$gate/dist/cli.js" check --fetch --base "$base" --head HEAD --output junit=migration-gate.junit.xml
