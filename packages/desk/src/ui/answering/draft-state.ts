import { directions } from '@shura/contract/languages';
import { outcomes, requiredLanguages } from '@shura/contract/lists';
import { sayOutcome } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import type { Desk } from '../desk.ts';
import { hourIn } from '../facts/facts.ts';
import { ownTimeZone } from '../fields/time-zone.ts';
import { publicLocale } from '../language/language.ts';
import type { AnswerDraftController } from './answer-draft-controller.ts';
import { type AnswerValues, textOf } from './typed-values.ts';
import { answeringWords } from './words.ts';

/** Whether the draft is saved, or which colleague wrote the draft that was found. */
export function renderDraftState({ language, session }: Desk, { state, kept, theirs }: AnswerDraftController) {
  const w = answeringWords[language];
  if (theirs) return nothing;
  const saved = kept && w.savedAt(hourIn(language, ownTimeZone(), kept.at));
  const found = kept && kept.by !== session.person?.name ? w.draftBy(kept.by) : saved;
  const { saving, unsaved, forbidden } = w;
  const words = { idle: found, typed: found, saving, saved, unsaved, forbidden }[state];
  return html`<p class="saved">${words ?? nothing}</p>`;
}

function renderVersion({ language }: Desk, values: AnswerValues) {
  const reason = textOf(values, 'reason');
  const outcome = outcomes.find((one) => one === values['outcome']);
  return html`
    ${outcome ? html`<p><b>${sayOutcome(publicLocale(language), outcome)}</b></p>` : nothing}
    ${reason ? requiredLanguages.map((tongue) => reason[tongue] && html`<p lang=${tongue} dir=${directions[tongue]}>${reason[tongue]}</p>`) : html`<p class="meta">${answeringWords[language].nothingWritten}</p>`}
  `;
}

/** Two drafts of one answer, to choose one. */
export function renderConflict(desk: Desk, draft: AnswerDraftController, choose: (whose: 'own' | 'theirs') => void) {
  const { theirs } = draft;
  const w = answeringWords[desk.language];
  if (!theirs) return nothing;
  const own = theirs.draft.by === desk.session.person?.name;
  return html`
    <div class="problem conflict" role="alert" id="conflict" tabindex="-1">
      <p><b>${own ? w.ownConflict : w.conflict(theirs.draft.by)}</b></p>
      <p>${w.conflictWords}</p>
      <div class="both">
        <div><h3>${w.yours}</h3>${renderVersion(desk, draft.values)}<div class="bar"><button type="button" id="keep-own" @click=${() => choose('own')}>${w.keepYours}</button></div></div>
        <div><h3>${own ? w.otherWindow : w.theirs(theirs.draft.by)}</h3>${renderVersion(desk, theirs.values)}<div class="bar"><button type="button" id="take-theirs" @click=${() => choose('theirs')}>${w.takeTheirs}</button></div></div>
      </div>
    </div>
  `;
}
