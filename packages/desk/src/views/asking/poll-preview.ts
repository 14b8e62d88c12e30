import type { AgencyDocument } from '@shura/contract';
import { html } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { some } from '../../ui/editing/two-languages-value.ts';
import { previewPolls } from '../../ui/preview/preview-clients.ts';
import { publicPoll } from '../../ui/preview/public-view.ts';
import { given } from './asked-form.ts';
import { type PollForm, pollDocument, questionOf } from './poll-form.ts';
import { pollWords } from './poll-words.ts';

export type PollShown = ReturnType<typeof showPoll>;

/** A preview of the poll in a form, as if open, without incomplete questions. `asks` if it has any question. */
export function showPoll(form: PollForm, settings: AgencyDocument) {
  const slug = form.slug || 'preview';
  const { document } = pollDocument(form, settings.offices ?? []);
  const questions = form.questions.flatMap((question) => questionOf(question, form.set, some) ?? []);
  const { visibility, opens, closes } = form;
  const shown = { visibility, ...document, slug, questions, ...given({ title: some(form.title), opens, closes }) };
  const poll = publicPoll(shown, settings);
  return { slug, client: previewPolls([poll]), asks: questions.length > 0 };
}

/** Shows a sentence for a poll without a question: the element would draw it as if voted in. */
export const drawPoll = ({ slug, client, asks }: PollShown, server: string, { language, dir }: Desk) =>
  asks
    ? html`<shura-poll poll=${slug} server=${server} heading-level="3" .client=${client}></shura-poll>`
    : html`<p class="meta" lang=${language} dir=${dir}>${pollWords[language].noPreview}</p>`;
