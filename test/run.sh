#!/bin/sh
# `npm test`: types and lint beside the tests. What they say comes after the results; one failure fails the whole.
said=$(mktemp)
trap 'rm -f "$said"' EXIT
trap 'kill "$checks"; exit 130' INT TERM
(npm run --silent types && npm run --silent lint) >"$said" 2>&1 &
checks=$!
vitest run --config test/vitest.config.ts "$@"
tests=$?
wait "$checks" || { tests=1; cat "$said"; }
exit "$tests"
