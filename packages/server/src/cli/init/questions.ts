import { createInterface } from 'node:readline/promises';
import { agencyDocumentSchema } from '@shura/contract';
import * as v from 'valibot';
import { CommandError } from '../command-error.ts';
import { type Answers, assumed } from './first-file.ts';

/** Asks at the terminal. Repeats a question until its answer is valid; an empty answer keeps the default. */
export const askForFirstFile = async (
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<Answers> => {
  const terminal = createInterface({ input, output });
  // Buffers lines that arrive before they are asked for, as when pasted.
  const lines = terminal[Symbol.asyncIterator]();
  let closed = false;
  terminal.once('close', () => {
    closed = true;
  });
  const ask = async <Value>(question: string, read: (answer: string) => Value | undefined): Promise<Value> => {
    terminal.setPrompt(question);
    for (;;) {
      if (!closed) terminal.prompt();
      const line = await lines.next();
      if (line.done) throw new CommandError('nothing was written');
      const value = read(line.value.trim());
      if (value !== undefined) return value;
      output.write('  يُرجى التصحيح  That is not valid. Please correct it.\n');
    }
  };
  try {
    const ar = await ask('اسم الجهة بالعربية  Name of the agency, in Arabic: ', nameOr(assumed.name.ar));
    const en = await ask('اسم الجهة بالإنجليزية  The same in English: ', nameOr(assumed.name.en));
    const site = await ask('موقع الجهة  Address of its site, such as www.example.om (none yet: Enter): ', siteIn);
    return { name: { ar, en }, site: site === none ? undefined : site };
  } finally {
    terminal.close();
  }
};

const nameOr = (otherwise: string) => (answer: string) => {
  const name = v.safeParse(agencyDocumentSchema.entries.name, { ar: answer, en: answer });
  if (answer === '') return otherwise;
  return name.success && /\p{L}/u.test(answer) ? answer : undefined;
};

const none = Symbol('none');

const siteIn = (answer: string) => {
  if (answer === '') return none;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(answer) ? answer : `https://${answer}`;
  const origins = v.safeParse(agencyDocumentSchema.entries.origins, [
    URL.canParse(address) ? new URL(address).origin : address,
  ]);
  return origins.success ? origins.output[0] : undefined;
};
