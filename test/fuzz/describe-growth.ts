import { deepEqual, ok } from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSqliteStore } from '@shura/server/stores/sqlite';
import { type FuzzedServer, openFuzzedServer } from './fuzzed-server.ts';
import { createMeter, growthAt, type Meter } from './growth.ts';
import { type Route, readRoutes } from './route-table.ts';
import { isOpen, placesOf } from './walk.ts';

/** Whom the tested routes are for: anyone, or staff and the operator. */
type Audience = 'anyone' | 'staff';

/** Fewer places, or fewer accepted requests, mean that hardly anything was measured. */
const least: Readonly<Record<Audience, { readonly leastPlaces: number; readonly leastAccepted: number }>> = {
  anyone: { leastPlaces: 300, leastAccepted: 1_000 },
  staff: { leastPlaces: 450, leastAccepted: 150 },
};

interface Change {
  /** Modules the server loads first, for controls. */
  readonly imports?: readonly string[];
  /** Id of the only place to test; undefined tests all. */
  readonly only?: string;
}

/**
 * Tests that no request costs more than linear time: every route of a real server for an audience, with long runs in
 * each place.
 */
export const describeGrowth = (name: string, audience: Audience, { imports = [], only }: Change = {}): void => {
  describe(`requests of ${audience} to ${name}`, () => {
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
        if (isOpen(route) !== (audience === 'anyone')) continue;
        if (only?.startsWith(`${route.method} ${route.path}, `) === false) continue;
        for (const place of await placesOf(route, number, room)) {
          if (only !== undefined && place.name !== only) continue;
          await room.keepSignedIn();
          const complaint = await growthAt(place, places++, meter);
          if (complaint !== undefined) complaints.push(complaint);
        }
      }
      const { leastPlaces, leastAccepted } =
        only === undefined ? least[audience] : { leastPlaces: 1, leastAccepted: 0 };
      ok(places >= leastPlaces, `${String(places)} places are too few`);
      ok(meter.accepted() >= leastAccepted, `only ${String(meter.accepted())} were accepted`);
      deepEqual(complaints, []);
    });
  });
};
