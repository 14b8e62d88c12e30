import { setTimeout as wait } from 'node:timers/promises';
import type { Results } from '@shura/contract';
import { recounted, resultsPath } from '../bench/ours.ts';
import { oneOf } from '../harness/random.ts';
import { send } from '../harness/send-vote.ts';
import type { Findings } from './audit.ts';
import { breakGround, type Ground } from './ground.ts';
import { createChecks, type Scenario } from './scenario.ts';
import { choices, outcomeOf } from './voters.ts';

export interface RacesOptions {
  /** Number of ballots sent, and of people. */
  readonly ballots: number;
  readonly people: number;
  /** Addresses of the processes. */
  readonly urls: readonly string[];
  readonly random: () => number;
}

/** A person, with the choices they were told are recorded, or may be. */
interface Racer {
  readonly token: string;
  readonly usual: string;
  readonly answered: Set<string>;
  readonly unknown: Set<string>;
}

/** Concurrent shots; each is four simultaneous ballots of one voter. */
const hands = 128;
const shot = 4;
/** One in this many ballots differs from the voter's usual choice. */
const fickle = 20;

/** Sends ballots to all processes concurrently. */
export const race = async (ground: Ground, { ballots, people, urls, random }: RacesOptions) => {
  const racers: readonly Racer[] = Array.from({ length: people }, () => ({
    token: ground.mint(),
    usual: oneOf(choices, random),
    answered: new Set(),
    unknown: new Set(),
  }));
  const counts = { answered: 0, refused: 0, unknown: 0 };
  let sent = 0;
  const vote = async ({ token, usual, ...told }: Racer, url: string): Promise<void> => {
    const choice = random() * fickle < 1 ? oneOf(choices, random) : usual;
    const outcome = outcomeOf(await send(url, token, choice));
    counts[outcome] += 1;
    if (outcome !== 'refused') told[outcome].add(choice);
  };
  const hand = async (): Promise<void> => {
    while (sent < ballots) {
      // Each person votes once, then people are chosen at random.
      const racer = racers[sent / shot] ?? oneOf(racers, random);
      sent += shot;
      await Promise.all(Array.from({ length: shot }, (_, n) => vote(racer, urls[n % urls.length] ?? '')));
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return { racers, counts };
};

/** Compares each person's ballot with what they were told, and the counters with the ballots. */
export const judgeRace = (
  ground: Ground,
  { racers, counts }: Awaited<ReturnType<typeof race>>,
): Promise<{ readonly findings: Findings; readonly options: Readonly<Record<string, number>> }> =>
  ground.inStore(async (store, voterOf) => {
    const poll = (await store.load()).polls.find(({ slug }) => slug === 'bench');
    if (!poll) throw new Error('the bench poll is gone');
    const options = Object.fromEntries(choices.map((choice) => [choice, 0]));
    let [lost, there] = [0, 0];
    for (const { token, answered, unknown } of racers) {
      const [{ answers } = { answers: [] }] = await store.ownBallots([{ poll: poll.id, voter: voterOf(token) }]);
      const found = choices[Number(answers[0]?.[1] ?? Number.NaN)];
      if (found !== undefined) {
        there += 1;
        options[found] = (options[found] ?? 0) + 1;
      }
      if (found === undefined ? answered.size > 0 : !answered.has(found) && !unknown.has(found)) lost += 1;
    }
    const votes = counts.answered + counts.refused + counts.unknown;
    const { counted, wrong } = await recounted(store);
    const findings = { votes, answered: counts.answered, lost, ghosts: 0, surplus: counted - there, wrong };
    return { findings, options };
  });

/** Maximum milliseconds until a process shows ballots of others; about a second is usual. */
const latest = 2_000;

/** A million ballots of ten thousand people, each voting in several processes at once. */
export const races: Scenario = async ({ store, scale, random, say }) => {
  const [ballots, people, processes] = [1_000_000 * scale, Math.ceil(10_000 * scale), store === 'sqlite' ? 1 : 4];
  await using ground = await breakGround({ store, random });
  const urls: string[] = [];
  for (let n = 0; n < processes; n += 1) urls.push((await ground.start()).url);
  const began = performance.now();
  const raced = await race(ground, { ballots, people, urls, random });
  const seconds = (performance.now() - began) / 1_000;

  await wait(latest);
  const told = await Promise.all(urls.map(async (url) => (await (await fetch(url + resultsPath)).json()) as Results));
  await ground.stop();
  const { findings, options } = await judgeRace(ground, raced);
  const { check, missed } = createChecks();
  for (const [n, { participants, questions }] of told.entries()) {
    const said = questions['place']?.options ?? {};
    const same = participants === people && choices.every((choice) => said[choice] === options[choice]);
    check(same, `process ${String(n + 1)} tells ${JSON.stringify(said)} where there is ${JSON.stringify(options)}`);
  }
  const { refused, unknown } = raced.counts;
  say(
    `${String(findings.votes)} ballots of ${String(people)} people to ${String(processes)} processes in ${seconds.toFixed(0)} s: ` +
      `${(findings.votes / seconds).toFixed(0)} a second; ${String(refused)} refused, ${String(unknown)} not known`,
  );
  return { findings, missed };
};
