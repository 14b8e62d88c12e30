import { type ConsultationClient, createConsultationClient } from '@shura/client';
import type { Clock, ClockStop, DeskSuggestion, TrackedSuggestion } from '@shura/contract';
import { inEach } from '@shura/contract/languages';
import { languages } from '@shura/contract/lists';
import '@shura/widgets/track/define';
import { html, nothing } from 'lit';
import { type Answer, readAnswer } from '../../ui/answering/answer-values.ts';
import { answeringWords } from '../../ui/answering/words.ts';
import { editingWords } from '../../ui/editing/words.ts';
import { dayIn } from '../../ui/facts/facts.ts';
import { maskedParts } from '../../ui/facts/masked.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { dressed } from '../../ui/preview/dressed.ts';
import { disableLinks, renderLanguages, serverOf } from '../../ui/preview/preview-frame.ts';
import type { AnswerController } from './answer-controller.ts';
import type { SuggestionView } from './suggestion-view.ts';

const noOffice = inEach(languages, (language) => fieldWords[language].none);
const noReason = inEach(languages, (language) => answeringWords[language].nothingWritten);

/** The suggestion as it will be public once the answer is published. */
function withAnswer(suggestion: DeskSuggestion, said: Partial<Answer>, now: string): TrackedSuggestion {
  const shown = { ...suggestion, ...maskedParts(suggestion, suggestion.redacted) };
  const { office, outcome, reason, until, commitment } = said;
  if (!outcome) return shown;
  const { acknowledged, carriedOut } = suggestion;
  const { next: _, ...answered } = suggestion.answered;
  const answer = { ...said, office: office ?? noOffice, outcome, reason: reason ?? noReason, at: now };
  return {
    ...shown,
    answer,
    acts: [...suggestion.acts, { kind: 'answered', ...answer }],
    stops: [...suggestion.stops, ...stopsOf(suggestion)],
    // An answer implies an acknowledgement.
    acknowledged: { ...acknowledged, doneAt: acknowledged.doneAt ?? now },
    answered: { ...answered, doneAt: answered.doneAt ?? now, ...(until !== undefined && { next: until }) },
    ...(commitment && { carriedOut: announced(carriedOut, commitment.due, answered.waited) }),
  };
}

/** The clock of a commitment with a day announced now: a later day than the one it is due on only stands beside it. */
const announced = (clock: Clock | undefined, day: string, waited: number): Clock =>
  clock && clock.dueOn <= day
    ? { ...clock, ...(clock.dueOn < day && { next: day }) }
    : { dueOn: day, waited, late: false };

/** The clocks that an answer would stop. */
function stopsOf(suggestion: DeskSuggestion): ClockStop[] {
  const { acts, acknowledged, answered, answer } = suggestion;
  // After "under study", the clock is due on its last day.
  const owed = { acknowledged, answered: { ...answered, dueOn: answer?.until ?? answered.dueOn } };
  return (['acknowledged', 'answered'] as const).flatMap((clock) => {
    const { doneAt, ...stop } = owed[clock];
    return doneAt === undefined ? [{ act: acts.length, clock, ...stop }] : [];
  });
}

/** A client that returns this one suggestion without requests. */
const clientOf = (suggestion: TrackedSuggestion): ConsultationClient => ({
  ...createConsultationClient({ server: '' }),
  suggestion: () => Promise.resolve(suggestion),
  followed: () => [],
});

let last: { readonly parts: string; readonly client: ConsultationClient } | undefined;

/** Returns the same client until the preview changes. */
function previewClient(suggestion: DeskSuggestion, said: Partial<Answer>): ConsultationClient {
  const parts = JSON.stringify([suggestion.reference, suggestion.version, said, dayIn(suggestion.agency.timeZone)]);
  if (last?.parts !== parts) {
    last = { parts, client: clientOf(withAnswer(suggestion, said, new Date().toISOString())) };
  }
  return last.client;
}

/** The public element itself, with the draft answer: beside the form, or beside a proposal. */
export function renderAnswerPreview(view: SuggestionView, answer: AnswerController) {
  const { desk, suggestion, agency } = view;
  if (!answer.shows(view)) return nothing;
  const said = answer.writes(view) ? readAnswer(answer.text.draft.values, agency.offices ?? []) : suggestion.proposed;
  const w = answeringWords[desk.language];
  return html`
    <section class="preview" aria-labelledby="preview-title">
      <div class="split">
        <h3 id="preview-title">${w.preview}</h3>
        <div class="chips bar" role="group" aria-label=${editingWords[desk.language].previewIn}>
          ${renderLanguages(answer.shownIn, (language) => answer.showIn(language))}
        </div>
      </div>
      <p class="meta">${w.previewHint}</p>
      <shura-track
        lang=${answer.shownIn}
        heading-level="4"
        reference=${suggestion.reference}
        server=${serverOf(desk)}
        .client=${previewClient(suggestion, said ?? {})}
        ${disableLinks}
        ${dressed(agency.brand)}
      ></shura-track>
    </section>
  `;
}
