import { type StaffSuggestion, staffSuggestionsSchema } from '@shura/contract';
import { defineCommand } from 'citty';
import { adminOf, callAdmin, serverArgument } from '../admin-client.ts';
import { orCommandError } from '../command-error.ts';

export const inbox = defineCommand({
  meta: { description: 'List suggestions that wait for an answer on a running server, the longest waiting first' },
  args: {
    consultation: { type: 'string', description: 'List only this consultation', valueHint: 'SLUG' },
    all: { type: 'boolean', description: 'Include answered suggestions' },
    server: serverArgument,
  },
  run: orCommandError(async ({ consultation, all, server }) => {
    const query = new URLSearchParams({
      ...(consultation !== undefined && { consultation }),
      ...(all !== true && { waiting: '' }),
    });
    const call = { ...adminOf(server), path: `admin/suggestions?${query}`, method: 'GET' } as const;
    const { suggestions, total } = await callAdmin(staffSuggestionsSchema, call);
    for (const suggestion of suggestions) process.stdout.write(`${lineOf(suggestion)}\n`);
    process.stdout.write(`${total === 0 ? 'no suggestion is waiting' : sayTotal(total, suggestions.length)}\n`);
  }),
});

const sayTotal = (total: number, shown: number) =>
  `${total} in all${shown < total ? `, the first ${shown} shown` : ''}`;

/** One suggestion: its clock, its state and its first words, inside isolates (UAX 9). */
const lineOf = ({ reference, version, answered, publication, personalData, title, text = '' }: StaffSuggestion) => {
  const { doneAt, next, dueOn } = answered;
  const owed = doneAt === undefined ? (answered.late ? 'LATE' : `due ${dueOn}`) : next ? `due ${next}` : 'done';
  const found = personalData.length > 0 ? ' personal-data' : '';
  const [words = ''] = (title ?? text).split('\n');
  const begins = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  const facts = `${String(answered.waited).padStart(4)} days  ${owed.padEnd(14)}  ${reference}  v${version}  ${publication}${found}`;
  return `${facts}  \u2068${begins}\u2069`;
};
