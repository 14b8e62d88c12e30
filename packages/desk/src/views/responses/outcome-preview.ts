import type { ConsultationClient } from '@shura/client';
import type { Response } from '@shura/contract';
import { html } from 'lit';
import { some } from '../../ui/editing/two-languages-value.ts';
import { previewConsultation } from '../../ui/preview/preview-clients.ts';
import type { OutcomeLoaded } from './outcome-controller.ts';
import { type OutcomeForm, outcomeDocument } from './outcome-form.ts';

export interface OutcomeShown {
  readonly agency: string;
  readonly client: ConsultationClient;
}

/** The card as it would be in the feed if published now. */
export function showOutcome(form: OutcomeForm, { settings, agency, card }: OutcomeLoaded): OutcomeShown {
  const outcome = { ...outcomeDocument(form, settings.offices ?? [], some), publishedAt: new Date().toISOString() };
  // A card with an outcome has no `outcomeOwedSince`.
  const publish = ({ outcomeOwedSince, ...owed }: Response) => ({ ...owed, outcome, versions: owed.versions + 1 });
  const responses = card ? [publish(card)] : [];
  return { agency: agency.slug, client: previewConsultation({ responses: { agency, responses } }) };
}

export const drawOutcome = ({ agency, client }: OutcomeShown, server: string) => html`
  <shura-response-feed agency=${agency} server=${server} heading-level="3" .client=${client}></shura-response-feed>
`;
