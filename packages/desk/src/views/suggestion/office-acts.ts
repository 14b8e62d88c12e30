import { limits } from '@shura/contract/limits';
import { dayAfter, dayIn } from '../../ui/facts/facts.ts';
import { renderInput } from '../../ui/fields/field.ts';
import type { ActForm, Part } from './act-form.ts';
import { body, office, said, wordsOf } from './act-parts.ts';
import type { SuggestionView } from './suggestion-view.ts';

const readable = ({ suggestion: { publication } }: SuggestionView): boolean =>
  publication === 'held' || publication === 'published';

const awaitsReply = ({ suggestion: { acts } }: SuggestionView): boolean =>
  acts.findLast(({ kind }) => kind === 'asked' || kind === 'replied')?.kind === 'asked';

/** An adopted post has no author here until one has claimed it. */
const hasAuthor = ({ suggestion: { source, acts } }: SuggestionView): boolean =>
  source === undefined || acts.some(({ kind }) => kind === 'claimed');

const owesCarrying = ({ suggestion: { carriedOut } }: SuggestionView): boolean =>
  carriedOut !== undefined && carriedOut.doneAt === undefined;

const link: Part<string> = {
  render: ({ desk, name, form }) =>
    renderInput({ name, label: wordsOf({ desk }).link, type: 'url', required: false, form }),
  wrong: () => ({}),
  read: ({ name, values }) => values[name]?.trim() || undefined,
  optional: true,
};

/** The new due day of a commitment: later than today, in the agency's time zone. */
const due: Part<string> = {
  render: ({ desk, name, form }) =>
    renderInput({ name, label: wordsOf({ desk }).newDay, type: 'date', short: true, form }),
  wrong: ({ desk, agency, name, values }) => {
    const [day = '', today] = [values[name], dayIn(agency.timeZone)];
    const right = day > today && day <= dayAfter(today, limits.commitmentDays);
    return { [name]: right ? undefined : wordsOf({ desk }).wrongDay };
  },
  read: ({ name, values }) => values[name] || undefined,
};

/** Acts of an office, most likely first. */
export const officeActs: readonly ActForm[] = [
  {
    kind: 'acknowledge',
    possible: (view) => readable(view) && view.suggestion.acknowledged.doneAt === undefined,
    parts: { office },
  },
  { kind: 'carry-out', possible: owesCarrying, parts: { office, evidence: said({ label: 'evidenceLabel' }), link } },
  { kind: 'delay', possible: owesCarrying, parts: { office, reason: said({ label: 'reason' }), due } },
  {
    kind: 'ask',
    possible: (view) => readable(view) && hasAuthor(view) && !awaitsReply(view),
    parts: { office, question: said({ label: 'question', hint: 'questionHint' }) },
  },
  {
    kind: 'refer',
    possible: readable,
    parts: { office, to: body, reason: said({ label: 'reason' }) },
  },
];
