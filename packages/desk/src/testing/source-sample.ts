import type { DeskSuggestion, Language } from '@shura/contract';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { deskComposer } from '../app/compose-desk.ts';
import { type Desk, DeskView } from '../ui/desk.ts';
import { memoryPlace } from '../ui/place.ts';
import { readRoute } from '../ui/routes.ts';
import { deskStyles } from '../ui/styles/desk.ts';
import { ActsController } from '../views/suggestion/acts-controller.ts';
import { renderClaim } from '../views/suggestion/source/claim-part.ts';
import { renderPromote } from '../views/suggestion/source/promote-part.ts';
import { sourceStyles } from '../views/suggestion/source/source.styles.ts';
import { SourceController } from '../views/suggestion/source/source-controller.ts';
import { renderSource } from '../views/suggestion/source/source-part.ts';
import { renderWording } from '../views/suggestion/source/wording-part.ts';
import { type FakeDeskClient, fakeDeskClient } from './fake-desk-client.ts';
import { signedInAs } from './sample-desk.ts';

const reload = () => Promise.resolve();

/** Replaces the page of a suggestion in stories and tests of its parts. */
export class SourceSample extends DeskView {
  static override readonly styles = [...deskStyles, sourceStyles];

  @property({ attribute: false }) suggestion!: DeskSuggestion;

  readonly #source: SourceController = new SourceController(this, new ActsController(this, reload), reload);

  protected override render() {
    const { language, dir } = this.desk;
    const { suggestion } = this;
    return html`
      <div id="root" class="page" lang=${language} dir=${dir}>
        <div class="card part">
          <h1 tabindex="-1"><bdi dir="ltr">${suggestion.reference}</bdi></h1>
          ${renderSource(this.#source, suggestion)} ${renderClaim(this.#source, suggestion)}
          ${renderWording(this.#source, suggestion)} ${renderPromote(this.#source, suggestion)}
        </div>
      </div>
    `;
  }
}
if (!customElements.get('source-sample')) customElements.define('source-sample', SourceSample);

/** A desk object without a shell. */
function sampleDesk(language: Language, client: FakeDeskClient): Desk {
  const session = signedInAs('administrator');
  const nothing = () => {};
  const place = memoryPlace('/desk/muscat/suggestions/7K2M-94FD');
  return deskComposer()(
    {
      session,
      route: readRoute(place.href, '/desk'),
      agency: session.agencies[0],
      language,
      invitation: undefined,
      interruption: undefined,
    },
    {
      client,
      place,
      base: '/desk',
      announce: nothing,
      title: nothing,
      takeOver: nothing,
      refresh: () => Promise.resolve(),
      expire: nothing,
      reauthenticate: () => Promise.resolve(false),
      dismiss: nothing,
    },
  );
}

export const drawSource = (
  language: Language,
  suggestion: DeskSuggestion,
  client: FakeDeskClient = fakeDeskClient({ suggestions: sampleSuggestions }),
) => html`<source-sample .desk=${sampleDesk(language, client)} .suggestion=${suggestion}></source-sample>`;

const clock = { dueOn: '2026-12-08', waited: 3, late: false };
const adopted: DeskSuggestion = {
  reference: '7K2M-94FD',
  consultation: 'gardens',
  publication: 'published',
  receivedAt: '2026-11-20T08:30:00Z',
  text: 'إنارة الممشى بالطاقة الشمسية، فالمسار مظلم بعد المغرب  #مسقط_خضراء\n\nوالماء عند كل منعطف',
  direction: 'rtl',
  basis: [],
  source: {
    platform: 'x',
    url: 'https://x.example/salem_example/status/1860000000000000001',
    hashtag: '#مسقط_خضراء',
    author: 'salem_example',
    postedAt: '2026-11-20T08:00:00Z',
    hash: '0'.repeat(64),
  },
  supporters: 41,
  linkedSupporters: 64,
  linked: ['C2VX-6MZF', 'N3GJ-9RCT'],
  acknowledged: clock,
  answered: clock,
  agency: {
    slug: 'muscat',
    name: { ar: 'بلدية مسقط', en: 'Muscat Municipality' },
    timeZone: 'Asia/Muscat',
    place: { ar: 'مسقط', en: 'Muscat' },
  },
  acts: [{ kind: 'received', at: '2026-11-20T08:30:00Z' }],
  stops: [],
  authorMay: [],
  claimable: true,
  version: 2,
  personalData: [],
  redacted: [],
  fromAuthor: [],
  by: [null],
  ...{ ownProposal: false, ownHiding: false },
};
const { source: _source, ...own } = adopted;
const linked: DeskSuggestion = {
  ...own,
  reference: 'C2VX-6MZF',
  title: 'Solar lights along the wadi',
  text: 'The path is dark after sunset. I have seen posts in Salalah that need no digging.',
  direction: 'ltr',
};
const held: DeskSuggestion = { ...own, reference: 'N3GJ-9RCT', publication: 'held', text: 'مصابيح قليلة تكفي' };

export const sampleSuggestions: readonly DeskSuggestion[] = [adopted, linked, held];
export const claimed: DeskSuggestion = {
  ...adopted,
  claim: {
    at: '2026-11-24T09:00:00Z',
    postCode: 'SHR-7K2M-94FD-Q7WX',
    reply: 'https://x.example/salem_example/status/1860000000000000002',
  },
};
const gone = { ...adopted.source, platform: 'x' as const, hash: '0'.repeat(64), goneSince: '2026-11-23T06:00:00Z' };
export const goneFrom: DeskSuggestion = {
  ...adopted,
  source: gone,
  wording: { ar: 'إنارة الممشى وماء للشرب', en: 'Lights and drinking water along the path' },
};
