import { deepEqual, ok } from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { type FuzzedServer, openFuzzedServer } from './fuzzed-server.ts';
import { createMeter, growthAt, type Meter } from './growth.ts';
import { type Route, readRoutes } from './route-table.ts';
import { placesOf } from './walk.ts';

interface Change {
  /** Modules the server loads first, for controls. */
  readonly imports?: readonly string[];
  /** Id of the only place to test; undefined tests all. */
  readonly only?: string;
}

/** Tests that no request costs more than linear time: every route of a real server, with long runs in each place. */
export const describeGrowth = (name: string, { imports = [], only }: Change = {}): void => {
  describe(`requests to ${name}`, () => {
    let room: FuzzedServer;
    let meter: Meter;
    let routes: readonly Route[];
    before(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'shura-walk-'));
      routes = await readRoutes(await openSqliteStore({ file: join(folder, 'shura.db') }));
      room = await openFuzzedServer({ imports });
      meter = createMeter(room);
    });
    // A broken server ignores SIGTERM.
    after(() => room.server.stop('SIGKILL'));

    it('cost no more than linear time, whatever text they hold', { timeout: 600_000 }, async () => {
      const complaints: string[] = [];
      let places = 0;
      for (const [number, route] of routes.entries()) {
        if (only?.startsWith(`${route.method} ${route.path}, `) === false) continue;
        for (const place of await placesOf(route, number, room)) {
          if (only !== undefined && place.name !== only) continue;
          await room.keepSignedIn();
          const complaint = await growthAt(place, places++, meter);
          if (complaint !== undefined) complaints.push(complaint);
        }
      }
      ok(places >= (only === undefined ? 700 : 1), `${String(places)} places are too few`);
      ok(only !== undefined || meter.accepted() > 1_000, `only ${String(meter.accepted())} were accepted`);
      deepEqual(complaints, []);
    });
  });
};
