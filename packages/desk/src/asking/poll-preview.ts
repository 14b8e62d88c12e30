import type { ShuraClient } from '@shura/client';
import type { AgencyDocument } from '@shura/contract';
import { html } from 'lit';
import { type Both, some } from '../editing/both.ts';
import { previewPolls } from '../preview/preview-clients.ts';
import { publicPoll } from '../preview/public-view.ts';
import { type PollForm, pollDocument, questionOf } from './poll-form.ts';
import { askingWords } from './words.ts';

export interface PollShown {
  readonly slug: string;
  readonly client: ShuraClient;
}

const untitled = { ar: askingWords.ar.untitled, en: askingWords.en.untitled };
const any = (both: Both) => (both.ar || both.en ? some(both) : undefined);

/** The poll of a form in front of the public, as if it were open: what cannot be asked yet is left out. */
export function showPoll(form: PollForm, settings: AgencyDocument): PollShown {
  const slug = form.slug || 'preview';
  const { document } = pollDocument(form);
  const title = any(form.title);
  const questions = form.questions.flatMap((question) => questionOf(question, form.set, any) ?? []);
  const poll = publicPoll(
    {
      ...{ slug, visibility: form.visibility, ...document, questions },
      ...(title ? { title } : questions.length ? {} : { title: untitled }),
      ...(form.opens && { opens: form.opens }),
      ...(form.closes && { closes: form.closes }),
    },
    settings,
    'open',
  );
  return { slug, client: previewPolls([{ ...poll, slug }]) };
}

export const drawPoll = ({ slug, client }: PollShown, server: string) => html`
  <shura-poll poll=${slug} server=${server} heading-level="3" .client=${client}></shura-poll>
`;
