import { html } from 'hono/html';
import { linkTo, type Surroundings } from './consultation-view.ts';
import { type AuthorAttempt, blindWishes, renderAttempt, renderAuthor } from './forms/author-forms.ts';
import { type LostCode, renderLostCode } from './forms/lost-code.ts';
import { describedBy, type FieldProblem, renderFieldProblem, renderProblems } from './forms/problems.ts';
import { panel, renderPage } from './layout.ts';
import { messagePage } from './message-page.ts';
import type { Html } from './voice.ts';

export interface TrackPageView extends Pick<Surroundings, 'voice' | 'root'> {
  /** An invalid reference, which is shown again. */
  readonly typed?: string | undefined;
  /** The form for a lost code. Absent if the server sends no mail. */
  readonly lost?: LostCode | undefined;
  readonly notice?: Html | undefined;
}

/** The page to look up a reference, and to ask for a link to a new tracking code. */
export const trackPage = (view: TrackPageView): Html => {
  const { voice, root, typed, lost, notice } = view;
  const { titles, buttons } = voice.public;
  const problems: FieldProblem[] =
    typed === undefined
      ? []
      : [{ field: 'ref', label: html`${voice.public.fields.reference}`, says: voice.say('trackWrong') }];
  const all = [...problems, ...(lost?.problems ?? [])];
  const failed = all.length > 0 || lost?.problem !== undefined;
  return renderPage({
    voice,
    root,
    title: failed ? voice.plain('problemIn', { title: titles.track }) : titles.track,
    content: html`${panel(html`${notice}${renderProblems(voice, all, lost?.problem)}<h1>${titles.track}</h1>
<form method="get" action="${root}s" novalidate class="box"><input type="hidden" name="lang" value="${voice.language}">
<div class="field"><label for="ref">${voice.public.fields.reference}</label>
<p class="hint" id="hint:ref">${voice.public.fields.referenceHint}</p>${renderFieldProblem(problems, 'ref')}
<input id="ref" name="ref" value="${typed ?? ''}" dir="ltr" translate="no" autocomplete="off" autocapitalize="characters" spellcheck="false" required${describedBy(problems, 'ref', 'hint:ref')}></div>
<div class="actions"><button>${buttons.show}</button></div></form>`)}
${lost && renderLostCode(view, lost)}`,
  });
};

export interface UnknownView extends Surroundings {
  readonly reference: string;
  readonly attempt?: AuthorAttempt | undefined;
  readonly notice?: Html | undefined;
}

/** What an author typed, if the suggestion itself cannot be read. */
export const attemptPage = (view: UnknownView): Html =>
  messagePage({
    voice: view.voice,
    root: view.root,
    title: view.voice.public.voting.problem,
    means: 'failed',
    first: renderAttempt(view),
    below: renderAuthor({ ...view, wishes: blindWishes(view.attempt?.kind) }),
  });

/**
 * One page for a reference that never existed and for a suggestion removed before publication. The two can be told
 * apart only with the tracking code.
 */
export const unknownPage = (view: UnknownView): Html =>
  messagePage({
    voice: view.voice,
    root: view.root,
    title: view.voice.public.absent.suggestion,
    means: 'noSuggestionMeans',
    first: html`${view.notice}${renderAttempt(view)}`,
    more: html`<p class="actions"><a href="${linkTo(view, 's')}">${view.voice.public.titles.track}</a></p>`,
    below: html`${renderAuthor({ ...view, wishes: blindWishes(view.attempt?.kind) })}`,
  });
