import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import { html } from 'lit';
import { type FakeConsultationServer, fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { tracked } from '../testing/sample-suggestions.ts';
import { appear, type ElementArgs } from '../testing/story.ts';
import './define.ts';
import type { ShuraTrack } from './shura-track.ts';

/** One state of the element: the server's responses, and the citizen's steps. */
export interface TrackStory {
  readonly server?: FakeConsultationServer;
  readonly replaced?: Partial<ConsultationClient>;
  readonly reference?: string;
  /** Selectors to click, in order; `#field=text` types. */
  readonly press?: readonly string[];
}

const refuse = (error: Error) => () => Promise.reject(error);
const followed = ['K3M7-9QXT', '7K2M-94FD'].map((reference) => ({
  reference,
  token: 'AAAAAAAAAAAAAAAAAAAAAA',
  consultation: 'green-muscat',
  seen: 1,
}));
const lost = ['#lost-reference=K3M7-9QXT', '#lost-contact=name@example.om'];
const [code, reply] = ['#code=h2vj 8npt 4wkd 6rqm', '#reply=المدخل الشمالي'];

/** Every state. */
export const trackStates = {
  Lookup: { reference: '' },
  LookupFollowed: { reference: '', server: { followed } },
  LookupUnknown: { reference: '', press: ['#reference=AAAA', '.main'] },
  Lost: { reference: '', press: ['#lost > summary'] },
  LostWrong: { reference: '', press: ['#lost > summary', '#lost-reference=K3M7-9QXT', '#lost .main'] },
  LostNoMail: {
    reference: '',
    replaced: { askNewCode: refuse(new ShuraProblem('not-found', 404)) },
    press: ['#lost > summary', ...lost, '#lost .main'],
  },
  LostAsked: { reference: '', press: ['#lost > summary', ...lost, '#lost .main'] },
  Held: { server: { tracked: tracked.held } },
  Waiting: { server: { tracked: tracked.waiting } },
  Late: { server: { tracked: tracked.late } },
  Asked: { server: { tracked: tracked.asked } },
  Replied: { server: { tracked: tracked.replied } },
  PartlyAdopted: { server: { tracked: tracked.partlyAdopted } },
  AnsweredAgain: { server: { tracked: tracked.answeredAgain } },
  UnderStudy: { server: { tracked: tracked.underStudy } },
  StudyOver: { server: { tracked: tracked.studyOver } },
  NotAdopted: { server: { tracked: tracked.notAdopted } },
  Referred: { server: { tracked: tracked.referred } },
  CommitmentLate: { server: { tracked: tracked.commitmentLate } },
  Contested: { server: { tracked: tracked.contested, supported: [tracked.contested.reference] } },
  Contesting: {
    server: {
      tracked: { ...tracked.contested, authorMay: ['erase'] },
      supported: [tracked.contested.reference],
    },
    press: ['details:has(fieldset) summary', '.main'],
  },
  CarriedOutLate: { server: { tracked: tracked.carriedOutLate } },
  Promoted: { server: { tracked: tracked.promoted } },
  PromotedSupported: { server: { tracked: tracked.promoted, supported: [tracked.promoted.reference] } },
  Hidden: { server: { tracked: tracked.hidden } },
  HiddenLate: { server: { tracked: tracked.hiddenLate } },
  Appealed: { server: { tracked: tracked.appealed } },
  AppealRefused: { server: { tracked: tracked.appealRefused } },
  Redacted: { server: { tracked: tracked.redacted } },
  Erased: { server: { tracked: tracked.erased } },
  Author: { server: { tracked: tracked.asked }, press: ['summary'] },
  AuthorAppeals: { server: { tracked: tracked.hidden }, press: ['summary'] },
  AuthorErases: { server: { tracked: tracked.waiting }, press: ['summary', '#erase'] },
  CodeMissing: { server: { tracked: tracked.asked }, press: ['summary', reply, '.main'] },
  CodeRefused: {
    server: { tracked: tracked.asked },
    replaced: { act: refuse(new ShuraProblem('code-refused', 403)) },
    press: ['summary', code, reply, '.main'],
  },
  TooMany: {
    server: { tracked: tracked.asked },
    replaced: { act: refuse(new ShuraProblem('too-many-attempts', 429, 30)) },
    press: ['summary', code, reply, '.main'],
  },
  Done: { server: { tracked: tracked.asked, acted: tracked.replied }, press: ['summary', code, reply, '.main'] },
  Loading: { replaced: { suggestion: () => new Promise<never>(() => {}) } },
  NotFound: {},
  ServerDown: { replaced: { suggestion: refuse(new ShuraUnreachable()) } },
} satisfies Record<string, TrackStory>;

export interface TrackArgs extends ElementArgs {
  readonly reference: string;
}

const links: Readonly<Record<string, string>> = { ar: 'متابعة المقترح', en: 'Track the suggestion' };

export function renderState(state: TrackStory, { lang, reference, numerals, theme, ...args }: TrackArgs) {
  const client = fakeConsultationClient(state.server, state.replaced);
  return html`
    <shura-track
      lang=${lang}
      reference=${state.reference ?? reference}
      numerals=${numerals}
      theme=${theme}
      heading-level=${args['heading-level']}
      .client=${client}
    ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-track>
  `;
}

/** Performs the steps, and resolves when the element is still. */
export async function reachState({ press = [] }: TrackStory, within: ParentNode): Promise<void> {
  const track = within.querySelector<ShuraTrack>('shura-track');
  for (const step of press) {
    const [selector = '', words] = step.split('=');
    const node = await appear(track, selector);
    if (words === undefined) node.click();
    else (node as HTMLInputElement).value = words;
    await new Promise((resolve) => setTimeout(resolve));
    await track?.updateComplete;
  }
}
