import { parentPort } from 'node:worker_threads';
import { type Analyses, analyses } from './analyses.ts';

export interface AnalystCall {
  readonly id: number;
  readonly name: keyof Analyses;
  readonly given: readonly unknown[];
}
export type AnalystReply = { readonly id: number } & ({ readonly value: unknown } | { readonly error: unknown });

if (!parentPort) throw new Error('The analyst runs in a worker');
const port = parentPort;

port.on('message', ({ id, name, given }: AnalystCall) => {
  try {
    const value = (analyses[name] as (...given: readonly unknown[]) => unknown)(...given);
    port.postMessage({ id, value } satisfies AnalystReply);
  } catch (error) {
    port.postMessage({ id, error } satisfies AnalystReply);
  }
});
