import { parentPort } from 'node:worker_threads';
import { type AlikeIndex, answerScore, createAlikeIndex } from '@shura/alike';

/** A message to the thread. Messages are handled in their order. A message with an `id` gets a reply. */
export type AlikeCall =
  | { readonly verb: 'add'; readonly id: number; readonly texts: readonly AlikeText[] }
  | {
      readonly verb: 'find';
      readonly id: number;
      readonly group: string;
      readonly text: string;
      readonly limit: number;
      /** Whether to find only texts so close that their answer may be offered. */
      readonly answers: boolean;
    }
  | { readonly verb: 'remove'; readonly groups: readonly string[]; readonly reference: string }
  | { readonly verb: 'forget'; readonly group: string };

export interface AlikeText {
  /** Names of the groups in which it can be found. */
  readonly groups: readonly string[];
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

const indexOf = (group: string): AlikeIndex => {
  const index = indexes.get(group) ?? createAlikeIndex();
  indexes.set(group, index);
  return index;
};

/** Adds all texts. Throws the first error, if any, after the others were added. */
const add = (texts: readonly AlikeText[]): void => {
  const errors: unknown[] = [];
  for (const { groups, reference, text } of texts) {
    try {
      for (const group of groups) indexOf(group).add(reference, text);
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
    case 'find': {
      const found = indexes.get(call.group)?.find(call.text, call.limit, call.answers ? answerScore : undefined) ?? [];
      return found.map(({ id }) => id);
    }
    case 'remove':
      for (const group of call.groups) indexes.get(group)?.remove(call.reference);
      return [];
    case 'forget':
      indexes.delete(call.group);
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
