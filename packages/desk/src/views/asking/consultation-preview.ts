import type { ConsultationClient, ShuraClient } from '@shura/client';
import type { AgencyDocument, Asking, Consultation, ConsultationDocument, Poll } from '@shura/contract';
import { inEach } from '@shura/contract/languages';
import { languages } from '@shura/contract/lists';
import { html } from 'lit';
import { type Both, some } from '../../ui/editing/both.ts';
import { previewConsultation, previewPolls } from '../../ui/preview/preview-clients.ts';
import { publicConsultation, publicPoll } from '../../ui/preview/public-view.ts';
import { type ConsultationForm, consultationDocument, ownerOf } from './consultation-form.ts';
import { askingWords } from './words.ts';

export interface ConsultationShown {
  readonly slug: string;
  readonly client: ConsultationClient;
  readonly pollClient: ShuraClient;
}

const untitled = inEach(languages, (language) => askingWords[language].untitled);
const either = (name: string, both: Both) => {
  const words = some(both);
  return words && { [name]: words };
};

/** The form as a document that is open; text in only one language keeps that one. */
function sketch(form: ConsultationForm, settings: AgencyDocument): ConsultationDocument {
  const { document } = consultationDocument(form, settings.offices ?? []);
  const { title, purpose, undecided, decided, slug, polls } = form;
  return {
    ...document,
    slug: slug || 'preview',
    title: some(title) ?? untitled,
    polls: document?.polls ?? polls.filter(({ chosen }) => chosen).map((one) => one.slug),
    ...(form.promise && { promise: form.promise }),
    ...(form.opens && { opens: form.opens }),
    ...(form.closes && { closes: form.closes }),
    ...(form.suggestions.taken && { suggestions: document?.suggestions ?? { categories: [] } }),
    ...either('purpose', purpose),
    ...either('undecided', undecided),
    ...either('decided', decided),
    ...either('owner', ownerOf(form, settings.offices ?? [])),
  };
}

/** A preview of the consultation in a form. */
export function showConsultation(form: ConsultationForm, asking: Asking, settings: AgencyDocument): ConsultationShown {
  const consultation: Consultation = publicConsultation(sketch(form, settings), settings, 'open');
  const polls: readonly Poll[] = asking.polls.map(({ document }) => publicPoll(document, settings, 'open'));
  return {
    slug: consultation.slug,
    client: previewConsultation({ consultation }),
    pollClient: previewPolls(polls),
  };
}

export const drawConsultation = ({ slug, client, pollClient }: ConsultationShown, server: string) => html`
  <shura-consultation
    consultation=${slug}
    server=${server}
    heading-level="3"
    .client=${client}
    .pollClient=${pollClient}
  ></shura-consultation>
`;
