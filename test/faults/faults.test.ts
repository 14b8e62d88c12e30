import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { randomFrom } from '../harness/random.ts';
import { isClean } from './audit.ts';
import { lock } from './contention.ts';
import { app, crashPoints, database } from './kills.ts';
import type { Options, Scenario } from './scenario.ts';

/** The short form of `npm run faults`: each scenario once or twice, with one seed. */
describe('the response to a vote stays true', () => {
  const holds = async (scenario: Scenario, options: Partial<Options>) => {
    const seeded = { store: 'postgres', runs: 1, scale: 0.05, random: randomFrom(1), say: () => {} } as const;
    const { findings, missed } = await scenario({ ...seeded, ...options });
    deepEqual(missed, []);
    equal(findings && isClean(findings), true, JSON.stringify(findings));
  };

  it('when the server is killed on SQLite', () => holds(app, { store: 'sqlite', runs: 2 }));
  it('when PostgreSQL is killed', () => holds(database, { runs: 2 }));
  it('when the server crashes at any point of a vote’s path', () => holds(crashPoints, {}));
  it('when another session holds the locks of a poll', () => holds(lock, {}));
});
