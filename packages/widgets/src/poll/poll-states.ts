import { type ShuraClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import { html } from 'lit';
import { showWorking } from '../controllers/show-working.ts';
import { type FakeServer, fakeClient } from '../testing/fake-client.ts';
import * as samples from '../testing/sample-polls.ts';
import { appear, type ElementArgs } from '../testing/story.ts';
import './define.ts';
import type { ShuraPoll } from './shura-poll.ts';

/** One state of the element: the server's responses, and the citizen's steps. */
export interface PollStory {
  readonly server?: FakeServer;
  readonly replaced?: Partial<ShuraClient>;
  /** Selectors to click, in order. */
  readonly press?: readonly string[];
  /** At the end, the browser works for longer than a second. */
  readonly works?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

const { parks, parksResults } = samples;
const open = { poll: parks, results: parksResults };
const empty = { poll: { ...parks, participants: 0 }, results: samples.noResults };
const own = { answers: { place: 'wadi' }, revision: 1 };
const never = () => new Promise<never>(() => {});
const refuse = (error: Error) => () => Promise.reject(error);
const vote = ['input[value=wadi]', '.main'];

/** Every state. */
export const pollStates = {
  Open: { server: open },
  Loading: { replaced: { poll: never } },
  Scheduled: { server: { poll: { ...parks, state: 'scheduled' } } },
  Missing: { server: open, press: ['.main'] },
  Sending: { server: open, replaced: { cast: never }, press: vote },
  Working: { server: open, replaced: { cast: never }, press: vote, works: true },
  Offline: { server: open, replaced: { cast: refuse(new ShuraUnreachable()) }, press: vote },
  Busy: { server: open, replaced: { cast: refuse(new ShuraProblem('too-many-changes', 429, 7)) }, press: vote },
  OriginRefused: {
    server: open,
    replaced: { cast: refuse(new ShuraProblem('origin-not-registered', 403)) },
    press: vote,
  },
  Voted: { server: open, press: vote },
  Returning: { server: { ...open, own: { ...own, results: parksResults } } },
  Changing: { server: { ...open, own: { ...own, results: parksResults } }, press: ['.bar button'] },
  Stale: {
    server: { ...open, own },
    replaced: { cast: refuse(new ShuraProblem('stale-ballot', 409)) },
    press: ['.bar button', 'input[value=far]', '.main'],
  },
  Results: { server: open, press: ['.bar [type=button]'] },
  Table: { server: open, press: [...vote, 'summary'] },
  Apart: { server: { ...open, results: samples.parksApart }, press: [...vote, '[part=apart] summary'] },
  Levels: { server: { ...open, results: samples.parksLevels }, press: vote },
  Hidden: { server: { poll: { ...parks, visibility: 'after-close' } }, press: vote },
  Closed: { server: { ...open, poll: { ...parks, state: 'closed' } } },
  Empty: { server: empty, press: ['.bar [type=button]'] },
  ClosedEmpty: { server: { ...empty, poll: { ...empty.poll, state: 'closed' } } },
  Amended: { server: { ...open, poll: samples.amended } },
  Imported: { server: { poll: samples.imported, results: samples.importedResults } },
  ResultsHide: { server: open, attributes: { results: 'hide' }, press: vote },
  NotFound: { replaced: { poll: refuse(new ShuraProblem('poll-not-found', 404)) } },
  ServerDown: { replaced: { poll: refuse(new ShuraUnreachable()) } },
  Unnamed: { attributes: { poll: '' } },
  Multiple: { server: { poll: samples.services, results: samples.servicesResults } },
  TooMany: {
    server: { poll: samples.services, results: samples.servicesResults },
    press: [...['shade', 'water', 'lights', 'access'].map((id) => `input[value=${id}]`), '.main'],
  },
  Scale: { server: { poll: samples.satisfaction, results: samples.satisfactionResults } },
  ScaleResults: {
    server: { poll: samples.satisfaction, results: samples.satisfactionResults },
    press: ['input[value="4"]', '.main'],
  },
  Ranking: { server: { poll: samples.priorities, results: samples.prioritiesResults } },
  RankingResults: {
    server: { poll: samples.priorities, results: samples.prioritiesResults },
    press: ['ol + .rows button', '.main'],
  },
  Statements: { server: { poll: samples.statements, results: samples.statementsResults } },
  StatementsResumed: {
    server: {
      poll: samples.statements,
      results: samples.statementsResults,
      own: { answers: { s1: 'agree', s2: 'pass' }, revision: 2 },
    },
  },
  StatementsBack: {
    server: {
      poll: samples.statements,
      results: samples.statementsResults,
      own: { answers: { s1: 'agree' }, revision: 1 },
    },
    press: ['.bar button'],
  },
  StatementsResults: {
    server: { poll: samples.statements, results: samples.statementsResults },
    press: ['.bar button'],
  },
  SeveralQuestions: { server: { poll: samples.visit, results: samples.visitResults } },
  SeveralMissing: { server: { poll: samples.visit, results: samples.visitResults }, press: ['.main'] },
} satisfies Record<string, PollStory>;

export interface PollArgs extends ElementArgs {
  readonly poll: string;
  readonly results: 'show' | 'hide';
}

const links: Readonly<Record<string, string>> = { ar: 'المشاركة في الاستطلاع', en: 'Take part in the poll' };

/** The element in a state, before the citizen's steps. */
export function renderState(state: PollStory, args: PollArgs) {
  const client = fakeClient(state.server ?? open, state.replaced);
  const { lang, numerals, theme } = args;
  return html`
    <shura-poll
      server="https://votes.example.om"
      lang=${lang}
      poll=${state.attributes?.['poll'] ?? args.poll}
      numerals=${numerals}
      theme=${theme}
      heading-level=${args['heading-level']}
      results=${state.attributes?.['results'] ?? args.results}
      .client=${client}
    ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-poll>
  `;
}

/** Performs the steps, and resolves when the element is still. */
export async function reachState({ press = [], works }: PollStory, within: ParentNode): Promise<void> {
  const poll = within.querySelector<ShuraPoll>('shura-poll');
  for (const selector of press) {
    const node = await appear(poll, selector);
    node.click();
    await poll?.updateComplete;
  }
  if (!poll || !works) return;
  showWorking(poll, never(), 0);
  await appear(poll, '.working');
}
