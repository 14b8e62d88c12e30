import { setTimeout as wait } from 'node:timers/promises';
import { ballotsPath, origin } from '../bench/ours.ts';

/** What its sender knows of a vote: refused for good, answered, or neither, when it may be there or not. */
export type Outcome = 'sent' | 'answered' | 'refused' | 'unknown';

export interface Entry {
  readonly token: string;
  readonly choice: string;
  outcome: Outcome;
}

export interface CrowdOptions {
  /** Where to send votes now: a server that is started again may have another address. */
  readonly url: () => string;
  /** A device token nobody has used. */
  readonly mint: () => string;
  readonly random: () => number;
  readonly hands: number;
  /** Votes a second of all together, if not as many as they can. */
  readonly rate?: number;
}

const choices = ['north', 'south', 'east', 'west'];

/** People who vote, once each, for as long as they are let; the ledger says what each of them was told. */
export const startCrowd = ({ url, mint, random, hands, rate }: CrowdOptions) => {
  const ledger: Entry[] = [];
  const times: { readonly at: number; readonly ms: number }[] = [];
  let going = true;

  const vote = async (): Promise<void> => {
    const entry: Entry = {
      token: mint(),
      choice: choices[Math.floor(random() * choices.length)] ?? '',
      outcome: 'sent',
    };
    ledger.push(entry);
    const began = performance.now();
    entry.outcome = await send(url(), entry);
    times.push({ at: began, ms: performance.now() - began });
  };
  const hand = async (): Promise<void> => {
    while (going) {
      const began = performance.now();
      await vote();
      const last = ledger.at(-1)?.outcome;
      // Whoever was turned away does not come back in the same millisecond.
      if (last !== 'answered') await wait(20);
      if (rate !== undefined) await wait(Math.max(0, (1_000 * hands) / rate - (performance.now() - began)));
    }
  };
  const all = Array.from({ length: hands }, hand);

  return {
    ledger: ledger as readonly Entry[],
    /** Milliseconds each vote took, by when it was sent (`performance.now()`). */
    times: times as readonly { readonly at: number; readonly ms: number }[],
    answered: (): number => ledger.reduce((sum, { outcome }) => sum + Number(outcome === 'answered'), 0),
    async stop(): Promise<void> {
      going = false;
      await Promise.all(all);
    },
  };
};

/** A 503 says that it is not known to be there, and that the same may be sent again. */
const send = async (url: string, { token, choice }: Pick<Entry, 'token' | 'choice'>): Promise<Outcome> => {
  try {
    const answer = await fetch(url + ballotsPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'shura-device': token, origin },
      body: JSON.stringify({ answers: { place: choice } }),
      signal: AbortSignal.timeout(10_000),
    });
    await answer.arrayBuffer();
    if (answer.ok) return 'answered';
    return answer.status === 503 ? 'unknown' : 'refused';
  } catch {
    return 'unknown';
  }
};
