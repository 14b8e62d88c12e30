import { html } from 'hono/html';
import { linkTo, type Surroundings } from '../consultation-view.ts';
import type { Html } from '../voice.ts';
import { describedBy, type FieldProblem, renderFieldProblem } from './problems.ts';

/** What was typed into the form, or the reference that a link has filled in. */
export interface LostCode {
  readonly reference: string;
  readonly contact: string;
  readonly problems: readonly FieldProblem[];
  readonly problem?: Html;
}
export const emptyLostCode: LostCode = { reference: '', contact: '', problems: [] };

/** Field ids: the page has another field for a reference. */
export const lostFields = { reference: 'lost:ref', contact: 'lost:contact' } as const;

/** "Lost the code?": asks for a link to a new one. Collapsed until something is in it. */
export const renderLostCode = (view: Pick<Surroundings, 'voice' | 'root'>, lost: LostCode): Html => {
  const { voice } = view;
  const { author, buttons, fields } = voice.public;
  const { reference, contact, problems, problem } = lost;
  const open = reference !== '' || problems.length > 0 || problem !== undefined;
  const { reference: ref, contact: mail } = lostFields;
  return html`<details class="author panel" id="lost"${open && html` open`}><summary><h2>${author.lost}</h2></summary>
<form method="post" action="${linkTo(view, 's')}" accept-charset="utf-8" novalidate class="box">
<p class="hint">${author.lostHint}</p>
<div class="field"><label for="${ref}">${fields.reference}</label>${renderFieldProblem(problems, ref)}
<input id="${ref}" name="ref" value="${reference}" dir="ltr" translate="no" autocomplete="off" autocapitalize="characters" spellcheck="false" required${describedBy(problems, ref)}></div>
<div class="field"><label for="${mail}">${fields.email}</label>${renderFieldProblem(problems, mail)}
<input id="${mail}" name="contact" type="email" value="${contact}" dir="ltr" autocomplete="email" required${describedBy(problems, mail)}></div>
<div class="actions"><button class="quiet">${buttons.sendLink}</button></div></form></details>`;
};

/** Leads from a suggestion's page to the form, with the reference in it. */
export const renderLostLink = (view: Pick<Surroundings, 'voice' | 'root'>, reference: string): Html =>
  html`<p><a href="${linkTo(view, 's')}&amp;lost=${reference}#lost">${view.voice.public.author.lost}</a></p>`;
