import type { AgencyDocument, PollDocument } from '@shura/contract';
import { inEach } from '@shura/contract/languages';
import { languages, themes } from '@shura/contract/lists';
import { html, noChange, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { until } from 'lit/directives/until.js';
import { dressed } from '../../ui/preview/dressed.ts';
import { previewPolls } from '../../ui/preview/preview-clients.ts';
import { publicPoll } from '../../ui/preview/public-view.ts';
import { type BrandDraft, readBrand } from './brand-draft.ts';
import type { SettingsView } from './settings-draft.ts';
import { settingsWords } from './words.ts';

const both = (words: (of: typeof settingsWords.ar.brand.sample) => string) =>
  inEach(languages, (language) => words(settingsWords[language].brand.sample));

const sample: PollDocument = {
  slug: 'sample',
  visibility: 'after-close',
  questions: [
    {
      kind: 'single',
      id: 'sample',
      text: both(({ question }) => question),
      options: [
        { id: 'yes', text: both(({ yes }) => yes) },
        { id: 'no', text: both(({ no }) => no) },
      ],
    },
  ],
};

/** Renders after the public elements are loaded, because an element reads its `client` only once. */
const drawPolls = (agency: AgencyDocument) =>
  import('../../ui/preview/public-elements.ts').then(
    () =>
      themes.map(
        (theme) => html`
          <shura-poll poll="sample" theme=${theme} heading-level="4" .client=${previewPolls([publicPoll(sample, agency)])}></shura-poll>
        `,
      ),
    () => nothing,
  );

/**
 * A sample poll in both themes with the typed brand; an invalid colour keeps the last one. Purely visual: the text and
 * figures beside the colours say the same.
 */
export function renderSample({ desk, agency }: SettingsView, draft: BrandDraft) {
  const brand = readBrand(draft);
  const w = settingsWords[desk.language].brand.sample;
  return html`
    <div class="part" inert>
      <h3>${w.title}</h3>
      <div class="pair samples" ${brand ? dressed(brand) : noChange}>
        ${guard([agency], () => until(drawPolls(agency), nothing))}
      </div>
    </div>
  `;
}
