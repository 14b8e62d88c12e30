import { type ConsultationClient, createConsultationClient } from '@shura/client';
import type { ClockStop, DeskSuggestion, Language, TrackedSuggestion } from '@shura/contract';
import type { Brand } from '@shura/contract/brand';
import '@shura/widgets/track/define';
import { html } from 'lit';
import type { Desk } from '../desk.ts';
import { editingWords } from '../editing/words.ts';
import { dayIn } from '../facts/facts.ts';
import { maskedParts } from '../facts/masked.ts';
import { dressed } from '../preview/dressed.ts';
import { disableLinks, renderLanguages, serverOf } from '../preview/preview-frame.ts';
import type { Answer } from './answer-values.ts';
import { answeringWords } from './words.ts';

/** The suggestion as it will be public once the answer is published. */
function withAnswer(suggestion: DeskSuggestion, said: Partial<Answer>, now: string): TrackedSuggestion {
  const shown = { ...suggestion, ...maskedParts(suggestion, suggestion.redacted) };
  const { office, outcome, reason, until, commitment } = said;
  if (!outcome) return shown;
  const { acknowledged, carriedOut } = suggestion;
  const { next: _, ...answered } = suggestion.answered;
  const answer = { ...said, office: office ?? { und: '…' }, outcome, reason: reason ?? { und: '…' }, at: now };
  return {
    ...shown,
    answer,
    acts: [...suggestion.acts, { kind: 'answered', ...answer }],
    stops: [...suggestion.stops, ...stopsOf(suggestion)],
    // An answer implies an acknowledgement.
    acknowledged: { ...acknowledged, doneAt: acknowledged.doneAt ?? now },
    answered: { ...answered, doneAt: answered.doneAt ?? now, ...(until !== undefined && { next: until }) },
    // A commitment's clock keeps the day that was promised first.
    ...(commitment && !carriedOut && { carriedOut: { dueOn: commitment.due, waited: answered.waited, late: false } }),
  };
}

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

export interface Preview {
  readonly desk: Desk;
  readonly suggestion: DeskSuggestion;
  readonly said: Partial<Answer>;
  /** Language of the preview. */
  readonly shownIn: Language;
  readonly showIn: (language: Language) => void;
  readonly brand: Brand | undefined;
}

/** The public element itself, with the draft answer. */
export function renderPreview({ desk, suggestion, said, shownIn, showIn, brand }: Preview) {
  const { language } = desk;
  const w = answeringWords[language];
  return html`
    <section class="preview" aria-labelledby="preview-title">
      <div class="split">
        <h3 id="preview-title">${w.preview}</h3>
        <div class="chips bar" role="group" aria-label=${editingWords[language].previewIn}>
          ${renderLanguages(shownIn, showIn)}
        </div>
      </div>
      <p class="meta">${w.previewHint}</p>
      <shura-track
        lang=${shownIn}
        heading-level="4"
        reference=${suggestion.reference}
        server=${serverOf(desk)}
        .client=${previewClient(suggestion, said)}
        ${disableLinks}
        ${dressed(brand)}
      ></shura-track>
    </section>
  `;
}
