import { setTimeout as wait } from 'node:timers/promises';
import { oneOf } from '../harness/random.ts';
import { come, comeAndVote, onlyAsk } from './come.ts';
import { breakGround, type Ground } from './ground.ts';
import { type Buckets, bitsAt, costOf, createModel, inOne48, ofIpv4, priceOfTry } from './price.ts';
import { createChecks, type Options, percentile, type Scenario } from './scenario.ts';
import { choices, type Entry } from './voters.ts';

interface Attacker {
  readonly name: string;
  /** The address of the nth ballot, and the buckets it fills. */
  readonly address: (n: number) => string;
  readonly buckets: (n: number) => Buckets;
  /** Ballots really sent: enough to be asked for work. */
  readonly sent: number;
}

const hex = (n: number): string => n.toString(16);
const of20 = (n: number): string => `198.18.${String(n % 20)}.1`;
const attackers: readonly Attacker[] = [
  { name: 'one IPv4 address', address: () => '192.0.2.1', buckets: () => ofIpv4('192.0.2.1'), sent: 130 },
  { name: '20 IPv4 addresses', address: of20, buckets: (n) => ofIpv4(of20(n)), sent: 1_240 },
  {
    name: 'one IPv6 /48',
    address: (n) => `2001:db8:1:${hex((n * 257) % 65_536)}::1`,
    buckets: (n) => inOne48((n * 257) % 65_536),
    sent: 520,
  },
];

/** Sends an attacker's ballots, and checks the work asked for against the rules. */
const stuff = async (url: string, { address, buckets, sent }: Attacker) => {
  const model = createModel();
  const entries: Entry[] = [];
  let [tries, asked, expected] = [0, 0, 0];
  for (let n = 0; n < sent; n += 1) {
    const bits = bitsAt(model.load(buckets(n), performance.now() / 1_000));
    const { arrival, entry } = await comeAndVote(url, address(n), choices[n % choices.length] ?? '');
    model.add(buckets(n), arrival.at / 1_000);
    entries.push(entry);
    tries += arrival.tries;
    expected += bits === 0 ? 0 : 2 ** bits;
    for (const one of arrival.asked) asked += 2 ** one;
  }
  return { entries, tries, asked, expected };
};

const people = 300;
const minutes = 5;

/**
 * People arriving within five minutes from one address, while an attacker there has asked for a device every second
 * since before; `works` says whether the attacker does the work. Returns how each person was admitted.
 */
const besideSaturator = async (url: string, network: string, works: boolean, { scale, random }: Options) => {
  const [count, over] = [Math.ceil(people * scale), minutes * 60_000 * scale];
  // A device a second for an hour fills the bucket to six hundred.
  if (works) await Promise.all(Array.from({ length: Math.ceil(600 * scale) }, () => come(url, network)));
  let going = true;
  const saturating = (async () => {
    while (going) await Promise.all([works ? come(url, network) : onlyAsk(url, network), wait(1_000)]);
  })();
  const began = performance.now();
  const arrived = await Promise.all(
    Array.from({ length: count }, async (_, n) => {
      await wait((over * n) / count);
      const due = performance.now();
      return { ...(await comeAndVote(url, network, oneOf(choices, random))), took: performance.now() - due };
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  going = false;
  await saturating;
  return { arrived, seconds };
};

const saySpan = (seconds: number): string =>
  seconds < 120
    ? `${seconds.toFixed(0)} s`
    : seconds < 7_200
      ? `${(seconds / 60).toFixed(0)} min`
      : `${(seconds / 3_600).toFixed(1)} h`;

/** The cost of 10,000 ballots of made-up browsers, and the effect on people at the same address. */
export const stuffing: Scenario = async (options) => {
  const { store, random, say } = options;
  const { check, missed } = createChecks();
  await using ground = await breakGround({ store, random });
  const { url, cpu } = await ground.start({ env: { SHURA_TRUSTED_PROXIES: '127.0.0.1' } });
  const entries: Entry[] = [];

  const price = priceOfTry();
  say(`a try costs a program ${(price * 1_000).toFixed(2)} ms of one core of this machine`);
  say('| 10,000 ballots from | as fast as eight cores go | CPU of one core | without any work |');
  say('|---|---|---|---|');
  for (const attacker of attackers) {
    const before = cpu();
    const done = await stuff(url, attacker);
    entries.push(...done.entries);
    const ms = (cpu() - before) / 1_000 / attacker.sent;
    const off = Math.abs(done.asked - done.expected) / done.expected;
    check(
      off < 0.05,
      `${attacker.name}: work for ${String(done.asked)} tries was asked for, not ${String(done.expected)}`,
    );
    const cost = (cores: number) => costOf({ ballots: 10_000, from: attacker.buckets, cores, price });
    const [hard, patient] = [cost(8), cost(0)];
    say(
      `| ${attacker.name} | ${saySpan(hard.seconds)} | ${saySpan(hard.tries * price)} | ${saySpan(patient.seconds)} |` +
        ` (${String(attacker.sent)} were sent: ${String(done.tries)} tries, ${ms.toFixed(1)} ms of the server each)`,
    );
  }
  await hoarded(ground, check);
  say('| hoarded tokens | none: a token is minted while its poll is open, and casts in no other | | |');

  const runs = await Promise.all([
    besideSaturator(url, '203.0.113.1', true, options),
    besideSaturator(url, '198.51.100.1', false, options),
  ]);
  for (const [index, { arrived, seconds }] of runs.entries()) {
    entries.push(...arrived.map(({ entry }) => entry));
    const worst = Math.max(0, ...arrived.flatMap(({ arrival }) => arrival.asked));
    const took = percentile(
      arrived.map((one) => one.took),
      0.99,
    );
    say(
      `${String(arrived.length)} people behind one address, beside one who asks ${index === 0 ? 'and works' : 'and does not work'}: ` +
        `all received in ${seconds.toFixed(0)} s; at most ${String(worst)} bits of work; p99 ${took.toFixed(0)} ms`,
    );
    const refused = arrived.filter(({ entry }) => entry.outcome !== 'answered').length;
    check(refused === 0, `${String(refused)} people were not received`);
  }
  await ground.stop();
  return { findings: await ground.audit(entries), missed };
};

/** A token works only in its poll, and is not issued before the poll opens. */
const hoarded = async (ground: Ground, check: (holds: boolean, words: string) => void): Promise<void> => {
  const post = (path: string, body: object, device = '') =>
    fetch(`${ground.url()}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'shura-device': device },
      body: JSON.stringify(body),
    });
  const early = await post('devices', { poll: 'later', once: 'x'.repeat(22) });
  check(early.status === 409, 'a token is minted before its poll opens');
  const elsewhere = await post('polls/other/ballots', { answers: { place: 'north' } }, ground.mint());
  check(elsewhere.status === 401, 'a token casts in another poll');
};
