import { parentPort } from 'node:worker_threads';
import { type AlikeIndex, createAlikeIndex } from '@shura/alike';

/** A message to the thread. Messages are handled in their order. A message with an `id` gets a reply. */
export type AlikeCall =
  | { readonly verb: 'add'; readonly id: number; readonly texts: readonly AlikeText[] }
  | {
      readonly verb: 'find';
      readonly id: number;
      readonly consultation: string;
      readonly text: string;
      readonly limit: number;
    }
  | { readonly verb: 'remove'; readonly consultation: string; readonly reference: string }
  | { readonly verb: 'forget'; readonly consultation: string };

export interface AlikeText {
  readonly consultation: string;
  readonly reference: string;
  readonly text: string;
}

/** The reply to a message: the references that were found (empty after `add`), or an error. */
export interface AlikeReply {
  readonly id: number;
  readonly found: readonly string[];
  readonly error?: unknown;
}

if (!parentPort) throw new Error('This file is a worker');
const port = parentPort;
const indexes = new Map<string, AlikeIndex>();

const indexOf = (consultation: string): AlikeIndex => {
  const index = indexes.get(consultation) ?? createAlikeIndex();
  indexes.set(consultation, index);
  return index;
};

/** Adds all texts. Throws the first error, if any, after the others were added. */
const add = (texts: readonly AlikeText[]): void => {
  const errors: unknown[] = [];
  for (const { consultation, reference, text } of texts) {
    try {
      indexOf(consultation).add(reference, text);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
};

const answer = (call: AlikeCall): readonly string[] => {
  switch (call.verb) {
    case 'add':
      add(call.texts);
      return [];
    case 'find':
      return (indexes.get(call.consultation)?.find(call.text, call.limit) ?? []).map(({ id }) => id);
    case 'remove':
      indexes.get(call.consultation)?.remove(call.reference);
      return [];
    case 'forget':
      indexes.delete(call.consultation);
      return [];
  }
};

port.on('message', (call: AlikeCall) => {
  const id = 'id' in call ? call.id : undefined;
  try {
    const found = answer(call);
    if (id !== undefined) port.postMessage({ id, found } satisfies AlikeReply);
  } catch (error) {
    // A message without an id gets no reply, so that the error would be lost. The thread ends instead, and a new one starts.
    if (id === undefined) throw error;
    port.postMessage({ id, found: [], error } satisfies AlikeReply);
  }
});
