import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { limits } from '@shura/contract/limits';

/** A flood: its target, its senders, the number of suggestions and the rate a second. */
export interface Flood {
  readonly url: string;
  readonly origin: string;
  /** One sender per network. */
  readonly senders: readonly Sender[];
  readonly count: number;
  readonly rate: number;
}

export interface Sender {
  readonly address: string;
  readonly token: string;
}

/** Number of responses by status; 0 counts requests without a response. */
export type FloodAnswers = ReadonlyMap<number, number>;

/** The longest letter in code units: Arabic with three marks. */
const letter = 'ظ\u064e\u0651\u0670';

/** A body with every other field at its maximum; built once, apart from the unique parts. */
const filled = (text: string) => {
  const link = `https://example.om/${'a'.repeat(limits.address - 20)}`;
  const basis = (['experience', 'practice', 'study', 'reading'] as const).map((kind) => ({ kind, link }));
  const rest = JSON.stringify({ title: letter.repeat(limits.suggestionTitle), text, basis, language: 'ar' }).slice(1);
  return (once: string): string => `{"once":"${once}",${rest}`;
};

/**
 * Sends `count` suggestions on schedule, alternating between the maximum length and too long, from each network in
 * turn.
 */
const flood = async ({ url, origin, senders, count, rate }: Flood): Promise<FloodAnswers> => {
  const [largest, tooLong] = [filled(letter.repeat(limits.suggestion)), filled(letter.repeat(2 * limits.suggestion))];
  const answers = new Map<number, number>();
  const send = async (n: number): Promise<void> => {
    // Each network sends both kinds.
    const { address = '', token = '' } = senders[(n >> 1) % senders.length] ?? {};
    const status = await fetch(`${url}/api/v1/consultations/many/suggestions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin,
        'shura-device': token,
        'x-forwarded-for': address,
      },
      body: (n % 2 ? tooLong : largest)(randomBytes(16).toString('base64url')),
    }).then(
      (answer) => answer.arrayBuffer().then(() => answer.status),
      () => 0,
    );
    answers.set(status, (answers.get(status) ?? 0) + 1);
  };
  const began = performance.now();
  const underWay = new Set<Promise<void>>();
  for (let n = 0; n < count; await wait(1)) {
    for (; n < count && underWay.size < 256 && began + (n * 1_000) / rate <= performance.now(); n += 1) {
      const sent: Promise<void> = send(n).finally(() => underWay.delete(sent));
      underWay.add(sent);
    }
  }
  await Promise.all(underWay);
  return answers;
};

parentPort?.postMessage(await flood(workerData as Flood));
