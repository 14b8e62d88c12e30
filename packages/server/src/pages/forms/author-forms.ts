import { type AuthorAct, authorActs, type TrackedSuggestion } from '@shura/contract';
import { html } from 'hono/html';
import { linkTo, type Surroundings } from '../consultation-view.ts';
import type { Html, Voice } from '../voice.ts';
import { renderContestFields } from './contest-form.ts';
import type { Fields } from './form-fields.ts';
import { renderLostLink } from './lost-code.ts';
import { describedBy, type FieldProblem, renderFieldProblem, renderProblems } from './problems.ts';
import { firstOf } from './received-form.ts';

/** An action of the author with the tracking code. `read` shows the parts that are not public. */
export type AuthorWish = AuthorAct['kind'] | 'read';
export const authorWishes: readonly AuthorWish[] = ['read', ...authorActs];

/** An author's form that is shown again, without the code. */
export interface AuthorAttempt {
  readonly kind: AuthorWish;
  readonly fields: Fields;
  readonly problems: readonly FieldProblem[];
  readonly problem?: Html | undefined;
  /** True if the act is no longer possible. The form is then not shown, but the typed text is. */
  readonly over?: boolean | undefined;
}

/** The actions to offer to the author: those permitted now, and the one just tried unless it is `over`. */
export const wishesOf = (
  { authorMay }: Pick<TrackedSuggestion, 'authorMay'>,
  attempt?: Pick<AuthorAttempt, 'kind' | 'over'>,
): AuthorWish[] => {
  const wishes = new Set<AuthorWish>(authorMay);
  if (wishes.has('appeal')) wishes.add('read');
  if (attempt && !attempt.over) wishes.add(attempt.kind);
  return authorWishes.filter((wish) => wishes.has(wish));
};

/** The actions to offer when the state of the suggestion must not be shown. */
export const blindWishes = (tried: AuthorWish = 'read'): AuthorWish[] => [
  ...new Set<AuthorWish>(['read', 'erase', tried]),
];

/** Title and button of each form. */
const namesOf = (voice: Voice): Readonly<Record<AuthorWish, readonly [title: string, send: string]>> => {
  const { show, sendReply, sendAppeal, erase } = voice.public.buttons;
  return {
    read: [voice.plain('readTitle'), show],
    reply: [voice.plain('replyTitle'), sendReply],
    appeal: [voice.plain('appealTitle'), sendAppeal],
    contest: [voice.public.contest.title, voice.public.contest.send],
    erase: [erase, erase],
  };
};

interface AuthorView extends Surroundings {
  readonly reference: string;
  readonly wishes: readonly AuthorWish[];
  readonly attempt?: AuthorAttempt | undefined;
}

/** "This is mine": one form for each act, collapsed. */
export const renderAuthor = (view: AuthorView): Html => {
  const { voice, wishes, attempt } = view;
  if (wishes.length === 0) return html``;
  return html`<details class="author panel" id="author"${attempt && html` open`}><summary><h2>${voice.public.author.mine}</h2></summary>
<p class="hint">${voice.say('authorHint')}</p>
${wishes.map((wish) => renderWish(view, wish))}
${view.mails && renderLostLink(view, view.reference)}</details>`;
};

/** The problems of an author's form, for the top of the page. */
export const renderAttempt = ({ voice, attempt }: Pick<AuthorView, 'voice' | 'attempt'>): Html =>
  attempt
    ? html`${renderProblems(voice, attempt.problems, attempt.problem)}${renderGivenBack(voice, attempt)}`
    : html``;

const renderGivenBack = (voice: Voice, { over, fields }: AuthorAttempt): Html | false => {
  const typed = firstOf(fields, 'text');
  return over === true && typed !== '' && html`<p class="own">${voice.words(typed)}</p>`;
};

const renderWish = (view: AuthorView, kind: AuthorWish): Html => {
  const { voice, reference, attempt } = view;
  const [title, send] = namesOf(voice)[kind];
  const mine = attempt?.kind === kind ? attempt : undefined;
  const problems = mine?.problems ?? [];
  const code = codeField(kind);
  // The legend is the title of a contest.
  return html`<form method="post" action="${linkTo(view, `s/${reference}`)}" accept-charset="utf-8" novalidate class="box">
<input type="hidden" name="kind" value="${kind}">${kind !== 'contest' && html`<h3>${title}</h3>`}
${renderAsked(view, kind, mine)}
<div class="field"><label for="${code}">${voice.public.fields.trackingCode}</label>${renderFieldProblem(problems, code)}
<input id="${code}" name="code" dir="ltr" translate="no" autocomplete="off" autocapitalize="characters" spellcheck="false" required${describedBy(problems, code)}></div>
<div class="actions"><button class="quiet">${send}</button></div></form>`;
};

/** The fields of an author's form other than the tracking code. */
const renderAsked = (view: AuthorView, kind: AuthorWish, mine: AuthorAttempt | undefined): Html => {
  if (kind === 'read') return html``;
  if (kind === 'contest') {
    return renderContestFields(view.voice, 'author', mine ?? { fields: new Map(), problems: [] });
  }
  return kind === 'erase' ? renderSure(view, mine?.problems ?? []) : renderText(view, kind, mine);
};

/** Field ids, unique across the forms. */
export const codeField = (kind: AuthorWish) => `${kind}:code`;
export const textField = (kind: AuthorWish) => `${kind}:text`;
export const sureField = 'erase:sure';

const renderText = ({ voice }: AuthorView, kind: 'reply' | 'appeal', attempt: AuthorAttempt | undefined): Html => {
  const [id, problems] = [textField(kind), attempt?.problems ?? []];
  const typed = attempt ? firstOf(attempt.fields, 'text') : '';
  const dir = typed === '' ? voice.direction : voice.directionOf(typed);
  return html`<div class="field"><label for="${id}">${voice.public.author[kind]}</label>
<p class="hint" id="hint:${id}">${voice.public.author.unpublished}</p>${renderFieldProblem(problems, id)}
<textarea id="${id}" name="text" rows="5" dir="${dir}" required${describedBy(problems, id, `hint:${id}`)}>
${typed}</textarea></div>`;
};

const renderSure = ({ voice }: AuthorView, problems: readonly FieldProblem[]): Html =>
  html`<p class="hint">${voice.public.author.stays}</p>${renderFieldProblem(problems, sureField)}
<label class="choice"><input type="checkbox" id="${sureField}" name="sure" value="1" required${describedBy(problems, sureField)}><span>${voice.say('eraseSure')}</span></label>`;
