import { equal, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Proofs } from '../auth/proof-of-work.ts';
import type { Crowd } from '../model/rate-limits.ts';
import { doWork } from './do-work.ts';

/** Two crowds with shared counts, and how to close them. */
export interface OpenCrowds {
  readonly crowds: readonly [Crowd, Crowd];
  readonly close?: () => Promise<unknown>;
}

/** Tests of a crowd under load, wherever it is counted. */
export const describeRush = (name: string, open: () => Promise<OpenCrowds>): void => {
  describe(`a rush: ${name}`, () => {
    it('admits no more than the capacity, however many enter at once', async () => {
      const { crowds, close } = await open();
      const [here, there] = crowds;
      const bucket = { key: randomBytes(9).toString('base64url'), room: 10 };
      const loads = await Promise.all(Array.from({ length: 60 }, (_, n) => (n % 2 ? here : there).enter([bucket], 1)));
      await close?.();
      const entered = loads.filter((load) => load < 1).length;
      // A count of ten decays a little while the others wait.
      ok(entered === 10 || entered === 11, `${entered} entered`);
    });
  });
};

/** Tests of proof-of-work checks. */
export const describeProofs = (name: string, prove: Proofs): void => {
  describe(`proofs of work: ${name}`, () => {
    it('accepts only the right proof: none that is wrong, too small, or for another challenge or device', async () => {
      const [once, other] = [randomBytes(16), randomBytes(16)].map((bytes) => bytes.toString('base64url')) as [
        string,
        string,
      ];
      const [challenge, elsewhere] = [randomBytes(21), randomBytes(21)].map((bytes) => bytes.toString('base64url')) as [
        string,
        string,
      ];
      const { n } = doWork(once, { challenge, iterations: 1_000, bits: 6 });
      equal(await prove(once, challenge, n, 6), true);
      const wrong: (readonly [once: string, challenge: string, n: number, bits: number])[] = [
        ...Array.from({ length: n }, (_, before) => [once, challenge, before, 6] as const),
        [once, elsewhere, n, 20],
        [other, challenge, n, 20],
        [once, challenge, n, 24],
      ];
      for (const one of wrong) equal(await prove(...one), false, one.join());
    });
  });
};
