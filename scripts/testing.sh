# For scripts/test-*, which source it: the program to test, a directory to work in, and how a test is run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
binary=${PLAN_LINT_BINARY:-$root/.build-static/plan-lint}
case $binary in
  /*) ;;
  *) binary=$PWD/$binary ;;
esac
if [ ! -x "$binary" ]; then
  printf '%s: there is no program %s; build it with scripts/build-release\n' "$0" "$binary" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# No program speaks by this machine's locale, and nobody's own settings take part.
export LC_ALL=C.UTF-8
unset "${!PLAN_LINT_@}" CLICOLOR_FORCE

passed=0
failed=0

# try FUNCTION [ARGUMENT…] runs a test in an empty directory and says how it went.
try() {
  local directory=$work/$1 status=0
  mkdir "$directory"
  # Not in a condition: there, bash would run on after a command of the test that fails.
  set +e
  (
    set -e
    cd "$directory"
    "$@"
  ) >"$work/log" 2>&1 </dev/null
  status=$?
  set -e
  if [ "$status" -eq 0 ]; then
    passed=$((passed + 1))
    printf 'ok      %s\n' "$1"
  else
    failed=$((failed + 1))
    printf 'FAILED  %s\n' "$1"
    sed 's/^/        /' "$work/log"
  fi
}

# try_with TOOL FUNCTION [ARGUMENT…] does so if the tool is on this machine.
try_with() {
  local tool=$1
  shift
  if command -v "$tool" >/dev/null 2>&1; then
    try "$@"
  else
    printf -- '--      %s: not tried, there is no %s\n' "$1" "$tool"
  fi
}

# Ends a test.
fault() {
  printf '%s\n' "$1" >&2
  exit 1
}

# The last line of a test script.
finish() {
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}
