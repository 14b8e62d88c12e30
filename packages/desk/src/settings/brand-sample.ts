import type { AgencyDocument, PollDocument } from '@shura/contract';
import { themes } from '@shura/contract/brand';
import { html, noChange, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { until } from 'lit/directives/until.js';
import { dressed } from '../preview/dressed.ts';
import { previewPolls } from '../preview/preview-clients.ts';
import { publicPoll } from '../preview/public-view.ts';
import { type BrandDraft, readBrand } from './brand-draft.ts';
import type { SettingsView } from './settings-view.ts';
import { settingsWords } from './words.ts';

const both = (words: (of: typeof settingsWords.ar.brand.sample) => string) => ({
  ar: words(settingsWords.ar.brand.sample),
  en: words(settingsWords.en.brand.sample),
});

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

/** The elements of the public take their client once, and so are drawn when they are here. */
const drawPolls = (agency: AgencyDocument) =>
  import('../preview/public-elements.ts').then(
    () =>
      themes.map(
        (theme) => html`
          <shura-poll poll="sample" theme=${theme} heading-level="4" .client=${previewPolls([publicPoll(sample, agency, 'open')])}></shura-poll>
        `,
      ),
    () => nothing,
  );

/** A poll as people see it in both themes, in what is typed; what cannot be read yet leaves it as it was. */
export function renderSample({ desk, agency }: SettingsView, draft: BrandDraft) {
  const brand = readBrand(draft);
  const w = settingsWords[desk.language].brand.sample;
  return html`
    <div role="group" aria-labelledby="sample" class="part">
      <h3 id="sample">${w.title}</h3>
      <div class="pair samples" ${brand ? dressed(brand) : noChange}>
        ${guard([agency], () => until(drawPolls(agency), nothing))}
      </div>
    </div>
  `;
}
