#!/bin/sh
# Entry point of every `npm run …` here: fetches the toolchain, installs and builds, each only when stale. Then replaces
# itself (exec) by the command's node process, so that signals reach it and no process is left behind.
# Prints to stderr only: stdout belongs to the command.
set -eu

called_from=${INIT_CWD:-$PWD}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"

command=${1:?usage: sh scripts/run.sh start|dev|test|check|test:desk|test:hosts|build|bench|fuzz|faults|size|look|hear|storybook|shura|sbom|pack|pnpm|release|words|format}
shift

. ./scripts/env.sh

install_dependencies() {
  installed=node_modules/.shura-installed
  wanted=$(cksum <pnpm-lock.yaml)
  [ -f "$installed" ] && [ "$(cat "$installed")" = "$wanted" ] && return
  echo 'Installing dependencies …' >&2
  # CI=true: pnpm never prompts.
  CI=true pnpm install --frozen-lockfile >&2
  printf '%s' "$wanted" >"$installed"
}

build_what_is_stale() {
  node scripts/build.ts "$@" >&2
}

install_dependencies

case $command in
  start | dev | shura)
    # `dev` builds by itself, at each change.
    [ "$command" = dev ] || build_what_is_stale
    # Paths are relative to the directory of the user; the default data folder is in the repository.
    SHURA_DATA=${SHURA_DATA:-$root/.shura}
    export SHURA_DATA
    cd "$called_from"
    [ "$command" = shura ] || set -- start --first "$root/examples/agency.yaml" --demo "$root/examples/demo.yaml" --site "$root/examples" --stories "$root/storybook-static" "$@"
    set -- "$root/packages/server/dist/cli/main.js" "$@"
    [ "$command" != dev ] || set -- "$root/scripts/dev.ts" "$@"
    exec node "$@"
    ;;
  build) exec node scripts/build.ts --all "$@" ;;
  test:desk)
    build_what_is_stale --stories
    exec node scripts/test-desk.ts "$@"
    ;;
  test:hosts)
    build_what_is_stale
    exec node scripts/test-hosts.ts "$@"
    ;;
  test | check) exec node scripts/test.ts "$command" "$@" ;;
  bench)
    build_what_is_stale
    exec node test/bench/main.ts "$@"
    ;;
  fuzz)
    build_what_is_stale
    exec node test/fuzz/main.ts "$@"
    ;;
  faults)
    build_what_is_stale
    exec node test/faults/main.ts "$@"
    ;;
  size)
    build_what_is_stale
    exec node packages/widgets/size.ts "$@"
    ;;
  look)
    build_what_is_stale --stories
    exec node scripts/look.ts "$@"
    ;;
  hear)
    build_what_is_stale
    exec node scripts/hear.ts "$@"
    ;;
  storybook)
    build_what_is_stale
    STORYBOOK_DISABLE_TELEMETRY=1
    export STORYBOOK_DISABLE_TELEMETRY
    if [ "${1-}" = build ]; then
      shift
      set -- build --output-dir storybook-static "$@"
    else
      set -- dev --ci --no-open --port 6006 "$@"
    fi
    exec node node_modules/storybook/dist/bin/dispatcher.js "$@"
    ;;
  pack) exec node scripts/pack.ts "$@" ;;
  pnpm)
    # People may have none of their own.
    cd "$called_from"
    exec pnpm "$@"
    ;;
  sbom) exec pnpm sbom --sbom-format cyclonedx --prod --split --filter './packages/*' --out 'sbom/%s-%v.cdx.json' "$@" ;;
  release)
    build_what_is_stale
    exec node scripts/release.ts "$@"
    ;;
  words) exec node scripts/words.ts ;;
  format) exec node node_modules/@biomejs/biome/bin/biome check --write "$@" ;;
  *)
    echo "Unknown command: $command" >&2
    exit 2
    ;;
esac
