import { html } from 'lit';
import { dayIn } from '../../ui/facts/facts.ts';
import { renderInput } from '../../ui/fields/field.ts';
import { type Deed, fieldOf, officeOf, officeWrong, renderOfficeOf, renderSaid, saidIn, saidWrong } from './deed.ts';
import { deedWords } from './deed-words.ts';
import type { SuggestionView } from './suggestion-view.ts';

const wordsOf = ({ desk }: SuggestionView) => deedWords[desk.language];
const readable = ({ suggestion: { publication } }: SuggestionView): boolean =>
  publication === 'held' || publication === 'published';
const last = ({ suggestion: { acts } }: SuggestionView, ...kinds: readonly string[]) =>
  acts.findLast(({ kind }) => kinds.includes(kind))?.kind;

const acknowledge: Deed = {
  kind: 'acknowledge',
  possible: (view) => readable(view) && view.suggestion.acknowledged.doneAt === undefined,
  fields: (view) => renderOfficeOf(view, 'acknowledge'),
  wrong: (view, values) => officeWrong(view, 'acknowledge', values),
  read: (view, values) => {
    const office = officeOf(view, 'acknowledge', values);
    return office && { kind: 'acknowledge', office };
  },
};

const refer: Deed = {
  kind: 'refer',
  possible: readable,
  fields: (view) => html`
    ${renderOfficeOf(view, 'refer')}
    ${renderSaid(view, 'refer', 'to', { label: wordsOf(view).to, lines: false })}
    ${renderSaid(view, 'refer', 'reason', { label: wordsOf(view).reason })}
  `,
  wrong: (view, values) => ({
    ...officeWrong(view, 'refer', values),
    ...saidWrong(view, 'refer', 'to', values),
    ...saidWrong(view, 'refer', 'reason', values),
  }),
  read(view, values) {
    const [office, to, reason] = [
      officeOf(view, 'refer', values),
      saidIn('refer', 'to', values),
      saidIn('refer', 'reason', values),
    ];
    return office && to && reason && { kind: 'refer', office, to, reason };
  },
};

const ask: Deed = {
  kind: 'ask',
  possible: (view) => readable(view) && last(view, 'asked', 'replied') !== 'asked',
  fields: (view) => html`
    ${renderOfficeOf(view, 'ask')}
    ${renderSaid(view, 'ask', 'question', { label: wordsOf(view).question, hint: wordsOf(view).questionHint })}
  `,
  wrong: (view, values) => ({ ...officeWrong(view, 'ask', values), ...saidWrong(view, 'ask', 'question', values) }),
  read(view, values) {
    const [office, question] = [officeOf(view, 'ask', values), saidIn('ask', 'question', values)];
    return office && question && { kind: 'ask', office, question };
  },
};

const owesCarrying = ({ suggestion: { carriedOut } }: SuggestionView): boolean =>
  carriedOut !== undefined && carriedOut.doneAt === undefined;

const carryOut: Deed = {
  kind: 'carry-out',
  possible: owesCarrying,
  fields: (view) => html`
    ${renderOfficeOf(view, 'carry-out')}
    ${renderSaid(view, 'carry-out', 'evidence', { label: wordsOf(view).evidenceLabel })}
    ${renderInput({ name: fieldOf('carry-out', 'link'), label: wordsOf(view).link, type: 'url', required: false, form: view.deeds.form('carry-out') })}
  `,
  wrong: (view, values) => ({
    ...officeWrong(view, 'carry-out', values),
    ...saidWrong(view, 'carry-out', 'evidence', values),
  }),
  read(view, values) {
    const [office, evidence] = [officeOf(view, 'carry-out', values), saidIn('carry-out', 'evidence', values)];
    const link = values[fieldOf('carry-out', 'link')]?.trim();
    return office && evidence && { kind: 'carry-out', office, evidence, ...(link && { link }) };
  },
};

const delay: Deed = {
  kind: 'delay',
  possible: owesCarrying,
  fields: (view) => html`
    ${renderOfficeOf(view, 'delay')}
    ${renderSaid(view, 'delay', 'reason', { label: wordsOf(view).reason })}
    ${renderInput({ name: fieldOf('delay', 'due'), label: wordsOf(view).newDay, type: 'date', short: true, form: view.deeds.form('delay') })}
  `,
  wrong: (view, values) => ({
    ...officeWrong(view, 'delay', values),
    ...saidWrong(view, 'delay', 'reason', values),
    [fieldOf('delay', 'due')]:
      (values[fieldOf('delay', 'due')] ?? '') > dayIn(view.agency.timeZone) ? undefined : wordsOf(view).wrongDay,
  }),
  read(view, values) {
    const [office, reason] = [officeOf(view, 'delay', values), saidIn('delay', 'reason', values)];
    const due = values[fieldOf('delay', 'due')];
    return office && reason && due ? { kind: 'delay', office, reason, due } : undefined;
  },
};

/** Acts of an office, most likely first. */
export const officeDeeds: readonly Deed[] = [acknowledge, carryOut, delay, ask, refer];
