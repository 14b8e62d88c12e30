import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HowToStart } from '../bench/ours.ts';
import { breakGround, type Ground } from './ground.ts';
import { createChecks, type Scenario } from './scenario.ts';
import type { Voters } from './voters.ts';

const hour = 3_600;

/** A server whose clock differs from the machine's by the seconds in a file. Its timers run normally. */
const withClock = (file: string): HowToStart => {
  const [library] = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1');
  if (library === undefined) throw new Error('libfaketime is not on this machine: apt-get install faketime');
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    },
  };
};

/** Sets the end of the poll, in UTC milliseconds, while no server runs. */
const endPoll = (ground: Ground, closesAt: number): Promise<void> =>
  ground.inStore(async (store) => {
    const poll = (await store.load()).polls.find(({ slug }) => slug === 'bench');
    if (!poll) throw new Error('the bench poll is gone');
    const { id, edition, participants, updatedAt, ...record } = poll;
    await store.savePoll({ ...record, closesAt }, 'always');
  });

/** Statuses of votes within a span of `performance.now()`. */
const statusesOf = ({ attempts }: Voters, from: number, to: number): readonly number[] => [
  ...new Set(attempts.filter(({ at, ms }) => at > from && at + ms < to).map(({ status }) => status)),
];
/** Milliseconds around a change in which votes in flight are ignored. */
const edge = 300;

/**
 * The clock of the server's machine is wrong by an hour or a day, either way, and is corrected while it runs. On
 * PostgreSQL a poll still closes by the database's clock; on SQLite by the server's, which never goes back.
 */
export const clock: Scenario = async ({ store, random, say }) => {
  await using ground = await breakGround({ store, random });
  const file = join(ground.data, 'clock');
  const set = (seconds: number): void => writeFileSync(file, `${seconds < 0 ? '' : '+'}${String(seconds)}\n`);
  const { check, missed } = createChecks();
  const expect = (voters: Voters, from: number, to: number, status: number, when: string): void => {
    const found = statusesOf(voters, from + edge, to - edge);
    check(found.length === 1 && found[0] === status, `${when}: ${JSON.stringify(found)}, not ${String(status)}`);
  };

  const onDatabaseTime = async (ahead: number, then: number): Promise<void> => {
    set(ahead);
    const span = 5_000;
    const [closes, now] = [Date.now() + span + 4_000, performance.now() - Date.now()];
    await endPoll(ground, closes);
    await ground.start(withClock(file));
    const voters = ground.voters(4, 40);
    const began = performance.now();
    await wait(closes - Date.now() - 2_000);
    set(then);
    await wait(closes - Date.now() + 2_000);
    const words = `clock ${String(ahead / hour)} h ahead, then ${String(then / hour)} h`;
    expect(voters, began, closes + now, 201, `${words}, before the end`);
    expect(voters, closes + now, performance.now(), 409, `${words}, after the end`);
    await voters.finish();
    await ground.stop();
    say(`${words}: taken until the end by the database's clock, and not after`);
  };
  const onOwnTime = async (): Promise<void> => {
    set(0);
    await endPoll(ground, Date.now() + hour * 500);
    await ground.start(withClock(file));
    const voters = ground.voters(4, 40);
    for (const [seconds, status] of [
      [-hour, 201],
      [0, 201],
      [hour, 409],
      [-hour, 409],
      [24 * hour, 409],
    ] as const) {
      set(seconds);
      const began = performance.now();
      await wait(1_500);
      expect(
        voters,
        began,
        performance.now(),
        status,
        `an end in half an hour, clock put to ${String(seconds / hour)} h`,
      );
    }
    await voters.finish();
    await ground.stop();
    say('closed once its end has passed by the clock, and still closed when that is put back');
  };

  if (store === 'sqlite') await onOwnTime();
  else
    for (const [ahead, then] of [
      [hour, hour],
      [24 * hour, 24 * hour],
      [-hour, -hour],
      [hour, -hour],
    ] as const)
      await onDatabaseTime(ahead, then);
  return { findings: await ground.audit(), missed };
};
