import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { SearchAnswer } from '@shura/contract';
import { html } from 'lit';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { found, foundWaiting } from '../testing/sample-found.ts';
import { appear, type ElementArgs } from '../testing/story.ts';
import './define.ts';

/** One state of the element: what is typed, and what the server answers. */
export interface SearchStory {
  readonly words?: Readonly<Record<'ar' | 'en', string>>;
  readonly found?: SearchAnswer;
  readonly replaced?: Partial<ConsultationClient>;
}

const words = { ar: 'دورات مياه', en: 'toilets' };
const failing = (error: Error) => ({ search: () => Promise.reject(error) });

/** Every state. */
export const searchStates = {
  Blank: {},
  Found: { words, found },
  More: { words, found: { hits: foundWaiting, next: 'suggestion:K3M7-9QX9' } },
  None: { words: { ar: 'زرافة', en: 'giraffe' }, found: { hits: [] } },
  TooMany: { words, replaced: failing(new ShuraProblem('too-many-attempts', 429, 30)) },
  Busy: { words, replaced: failing(new ShuraProblem('busy', 503)) },
  ServerDown: { words, replaced: failing(new ShuraUnreachable()) },
} satisfies Record<string, SearchStory>;

export interface SearchArgs extends ElementArgs {
  readonly agency: string;
}

const links: Readonly<Record<string, string>> = { ar: 'البحث', en: 'Search' };

export function renderState(state: SearchStory, { lang, agency, numerals, theme, ...args }: SearchArgs) {
  const client = fakeConsultationClient(state.found ? { found: state.found } : {}, state.replaced);
  return html`
    <shura-search
      lang=${lang}
      agency=${agency}
      numerals=${numerals}
      theme=${theme}
      heading-level=${args['heading-level']}
      .client=${client}
    ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-search>
  `;
}

/** Types the words of a story and searches. */
export async function searchFor(element: Element | null, { words: typed }: SearchStory): Promise<void> {
  const lang = element?.getAttribute('lang') ?? '';
  const field = (await appear(element, 'input')) as HTMLInputElement;
  if (!typed) return;
  field.value = typed[lang.startsWith('en') ? 'en' : 'ar'];
  (await appear(element, 'form button')).click();
  await appear(element, '.found, .sign, .none');
}
