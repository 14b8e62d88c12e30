import type { Asking, Assigned, Clock, DeskSuggestion, Language } from '@shura/contract';
import { directions } from '@shura/contract/languages';
import { languages } from '@shura/contract/lists';
import { renderOutcome, sayAppealDue, sayBasis, saySuggestions, sayWaiting } from '@shura/widgets/say';
import { detectDir, fill, fillPlain, isolate, nameCountry, renderText, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { publicLocale } from '../language/language.ts';
import { factWords } from './words.ts';

/** Language and digits of a text. */
export type Saying = Pick<Desk, 'language' | 'format'>;

/** The day in an IANA time zone, `YYYY-MM-DD`: Swedish dates have the ISO 8601 format. */
export const dayIn = (timeZone: string, instant: number | string = Date.now()): string =>
  new Date(instant).toLocaleDateString('sv', { timeZone });

/** The day, as YYYY-MM-DD, so many days after a day. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** A person's text, isolated, in the direction of its letters; if that is not the page's, for another voice too. */
export function renderWritten(words: string, pageDirection: 'rtl' | 'ltr') {
  const direction = detectDir(words, pageDirection);
  const other = direction === pageDirection ? undefined : languages.find((one) => directions[one] === direction);
  return html`<bdi class="words" lang=${other ?? nothing} dir=${direction}>${words}</bdi>`;
}

export const renderReference = (reference: string) =>
  html`<bdi class="reference" dir="ltr" translate="no">${reference}</bdi>`;

/** The beginning of a long text, cut after a whole word, or at `length` if that part has no white space. */
function beginningOf(text: string, length: number): string {
  if (text.length <= length * 1.25) return text;
  return `${new RegExp(`^.{1,${length}}(?=\\s)`, 'su').exec(text)?.[0] ?? text.slice(0, length)} …`;
}

/** Name of a suggestion in lists and as its page's heading. */
export function nameOf({ title, text, reference, publication }: DeskSuggestion, language: Language): string {
  if (title ?? text) return title ?? beginningOf(text ?? '', 70);
  const w = factWords[language];
  const gone = {
    erased: w.erasedWords,
    hidden: w.hiddenWords,
    removed: w.removedWords,
    held: undefined,
    published: undefined,
  };
  return gone[publication] ?? w.untitled(reference);
}

/** "Assigned to: Parks Department". Never public. */
export const renderAssigned = ({ language }: Saying, to: Assigned) =>
  fill(
    factWords[language].assignedTo,
    to.kind === 'person' ? html`<bdi>${to.name}</bdi>` : renderText(to.name, language),
  );

/** The bases of a suggestion, in one line. */
export function sayBases({ basis }: DeskSuggestion, { language }: Saying): string {
  const l = publicLocale(language);
  return basis
    .map(({ kind, country }) => {
      const name = sayBasis(l, kind);
      return country ? `${name}: ${nameCountry(language, country) ?? country}` : name;
    })
    .join(directions[language] === 'rtl' ? '، ' : ', ');
}

export const sayOutcome = ({ language }: Saying, answer: NonNullable<DeskSuggestion['answer']>) =>
  renderOutcome(publicLocale(language), answer);

/** A sentence that a hidden, erased or removed suggestion needs no answer any more; otherwise undefined. */
export const saySettled = (
  { language }: Saying,
  { publication, answer, answered }: DeskSuggestion,
): string | undefined => {
  const gone = publication === 'hidden' || publication === 'erased' || publication === 'removed';
  return gone && !answer && answered.doneAt !== undefined ? factWords[language].settled[publication] : undefined;
};

/** "164 suggestions". */
export const sayCount = ({ language, format }: Saying, suggestions: number): string =>
  fillPlain(saySuggestions(publicLocale(language), suggestions), format.number(suggestions));

/** "14 working days". */
export const sayDays = ({ language, format }: Saying, days: number): string =>
  fillPlain(factWords[language].days(format, days), format.number(days));

/** The days that a suggestion has waited for its answer, or that its answer took. The sentence names the clock. */
export function renderWaited(saying: Saying, suggestion: DeskSuggestion) {
  const { language, format } = saying;
  const w = factWords[language];
  const { waited, doneAt } = suggestion.answered;
  const settled = saySettled(saying, suggestion);
  if (settled) return settled;
  const sentence = doneAt === undefined ? sayWaiting(publicLocale(language), { waited }) : w.answeredIn(format, waited);
  return fill(sentence, html`<b class=${doneAt === undefined ? 'days' : ''}>${format.number(waited)}</b>`);
}

/** The undecided appeal. */
export function openAppeal({ acts }: Pick<DeskSuggestion, 'acts'>) {
  const last = acts.findLast(({ kind }) => kind === 'appealed' || kind === 'appeal-decided');
  return last?.kind === 'appealed' ? last : undefined;
}

/** The day by which an appeal must be decided. */
export function renderAppealDue({ language, format }: Saying, { acts, agency }: DeskSuggestion) {
  const w = factWords[language];
  const appeal = openAppeal({ acts });
  if (!appeal) return nothing;
  const [late, day] = [appeal.dueOn < dayIn(agency.timeZone), format.day(appeal.dueOn)];
  return html`<time class=${late ? 'late' : ''} datetime=${appeal.dueOn}>${late ? w.appealLate(day) : fill(sayAppealDue(publicLocale(language)), day)}</time>`;
}

/** The due day of a clock that runs, or will run again. */
export function renderDue({ language, format }: Saying, { dueOn, late, doneAt, next }: Clock) {
  const w = factWords[language];
  const runs = doneAt === undefined;
  const day = runs ? dueOn : next;
  if (day === undefined) return nothing;
  return html`<time datetime=${day}>${(runs && late ? w.wasDue : w.due)(format.day(day))}</time>`;
}

/** Titles of an agency's polls and consultations, by slug. A poll without a title has its first question's text. */
export const titlesOf = ({ consultations, polls }: Asking, language: Language): ReadonlyMap<string, string> => {
  const named = [
    ...polls.map(({ document: { slug, title, questions } }) => ({ slug, title: title ?? questions[0]?.text })),
    ...consultations.map(({ document: { slug, title } }) => ({ slug, title })),
  ];
  return new Map(named.map(({ slug, title }) => [slug, title ? wordsIn(title, language).words : slug]));
};

/** The hour of an instant in an IANA time zone. */
export const hourIn = (language: Language, timeZone: string, instant: string): string =>
  new Date(instant).toLocaleTimeString(`${language}-u-nu-latn`, { hour: 'numeric', minute: '2-digit', timeZone });

/** A list of names, each isolated. */
export const listOf = (language: Language, names: readonly string[]): string =>
  new Intl.ListFormat(language).format(names.map(isolate));
