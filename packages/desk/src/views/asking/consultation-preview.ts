import type { AgencyDocument, Asking, ConsultationDocument } from '@shura/contract';
import { inEach } from '@shura/contract/languages';
import { languages } from '@shura/contract/lists';
import { html } from 'lit';
import { some } from '../../ui/editing/two-languages-value.ts';
import { previewConsultation, previewPolls } from '../../ui/preview/preview-clients.ts';
import { publicConsultation, publicPoll } from '../../ui/preview/public-view.ts';
import { given } from './asked-form.ts';
import { type ConsultationForm, consultationDocument, ownerOf, pollsOf } from './consultation-form.ts';
import { askingWords } from './words.ts';

export type ConsultationShown = ReturnType<typeof showConsultation>;

const untitled = inEach(languages, (language) => askingWords[language].untitled);

/** The form as the document of an open consultation. A text in one language only is kept. */
function sketch(form: ConsultationForm, settings: AgencyDocument): ConsultationDocument {
  const offices = settings.offices ?? [];
  const { document } = consultationDocument(form, offices);
  const { slug, title, promise, opens, closes, suggestions } = form;
  const words = { purpose: some(form.purpose), undecided: some(form.undecided), decided: some(form.decided) };
  return {
    ...document,
    slug: slug || 'preview',
    title: some(title) ?? untitled,
    polls: [...pollsOf(form)],
    ...(suggestions.taken && { suggestions: document?.suggestions ?? { categories: [] } }),
    ...given({ ...words, owner: some(ownerOf(form, offices)), promise, opens, closes }),
  };
}

/** A preview of the consultation in a form. */
export function showConsultation(form: ConsultationForm, asking: Asking, settings: AgencyDocument) {
  const saved = asking.consultations.find(({ document }) => document.slug === form.slug);
  const consultation = {
    ...publicConsultation(sketch(form, settings), settings),
    ...(saved?.hashtags && { hashtags: saved.hashtags }),
  };
  const polls = asking.polls.map(({ document }) => publicPoll(document, settings));
  const { slug } = consultation;
  return { slug, client: previewConsultation({ consultation }), pollClient: previewPolls(polls) };
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
