import { type ShuraClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import { html } from 'lit';
import { showWorking } from '../controllers/show-working.ts';
import { type FakeServer, fakeClient } from '../testing/fake-client.ts';
import * as samples from '../testing/sample-polls.ts';
import './define.ts';
import type { ShuraPoll } from './shura-poll.ts';

/** One state of the element: the server's answers, and the citizen's steps. */
export interface PollStory {
  readonly ar: string;
  readonly en: string;
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
const own = { answers: { place: 'wadi' }, revision: 1 };
const never = () => new Promise<never>(() => {});
const refuse = (error: Error) => () => Promise.reject(error);
const vote = ['input[value=wadi]', '.main'];

/** Every state, shared by the stories of both languages. */
export const pollStates = {
  Open: { ar: 'مفتوح', en: 'Open', server: open },
  Loading: { ar: 'جارٍ التحميل', en: 'Loading', replaced: { poll: never } },
  Scheduled: { ar: 'لم يُفتح بعد', en: 'Scheduled', server: { poll: { ...parks, state: 'scheduled' } } },
  Missing: { ar: 'إرسال بلا اختيار', en: 'Nothing chosen', server: open, press: ['.main'] },
  Sending: { ar: 'جارٍ الإرسال', en: 'Sending', server: open, replaced: { cast: never }, press: vote },
  Working: {
    ar: 'جارٍ الإرسال، والمتصفح يعمل',
    en: 'Sending, with work to do',
    server: open,
    replaced: { cast: never },
    press: vote,
    works: true,
  },
  Offline: {
    ar: 'بلا اتصال',
    en: 'Offline',
    server: open,
    replaced: { cast: refuse(new ShuraUnreachable()) },
    press: vote,
  },
  Busy: {
    ar: 'محاولات كثيرة',
    en: 'Too many attempts',
    server: open,
    replaced: { cast: refuse(new ShuraProblem('too-many-changes', 429, 7)) },
    press: vote,
  },
  OriginRefused: {
    ar: 'موقع غير مسجّل',
    en: 'A site that is not registered',
    server: open,
    replaced: { cast: refuse(new ShuraProblem('origin-not-registered', 403)) },
    press: vote,
  },
  Voted: { ar: 'بعد التصويت', en: 'Voted', server: open, press: vote },
  Returning: { ar: 'زيارة لاحقة', en: 'On a later visit', server: { ...open, own: { ...own, results: parksResults } } },
  Changing: {
    ar: 'تعديل الصوت',
    en: 'Changing the vote',
    server: { ...open, own: { ...own, results: parksResults } },
    press: ['.bar button'],
  },
  Stale: {
    ar: 'إجابة أحدث من مكان آخر',
    en: 'A newer answer from elsewhere',
    server: { ...open, own },
    replaced: { cast: refuse(new ShuraProblem('stale-ballot', 409)) },
    press: ['.bar button', 'input[value=far]', '.main'],
  },
  Results: { ar: 'النتائج قبل التصويت', en: 'Results before voting', server: open, press: ['.bar [type=button]'] },
  Table: { ar: 'النتائج في جدول', en: 'Results as a table', server: open, press: [...vote, 'summary'] },
  Apart: {
    ar: 'من الورق وبالهاتف',
    en: 'From paper and by phone',
    server: { ...open, results: samples.parksApart },
    press: [...vote, '[part=apart] summary'],
  },
  Levels: {
    ar: 'متصفحات لم يمكن تمييزها',
    en: 'Browsers that could not be told apart',
    server: { ...open, results: samples.parksLevels },
    press: vote,
  },
  Hidden: {
    ar: 'نتائج بعد الإغلاق',
    en: 'Hidden until close',
    server: { poll: { ...parks, visibility: 'after-close' } },
    press: vote,
  },
  Closed: { ar: 'مغلق', en: 'Closed', server: { ...open, poll: { ...parks, state: 'closed' } } },
  Amended: { ar: 'مُدّد ومصحّح', en: 'Extended and corrected', server: { ...open, poll: samples.amended } },
  Imported: {
    ar: 'مستورد',
    en: 'Imported',
    server: { poll: samples.imported, results: samples.importedResults },
  },
  ResultsHide: { ar: 'بلا نتائج', en: 'Without results', server: open, attributes: { results: 'hide' }, press: vote },
  NotFound: {
    ar: 'غير موجود',
    en: 'Not found',
    replaced: { poll: refuse(new ShuraProblem('poll-not-found', 404)) },
  },
  ServerDown: { ar: 'الخادم لا يستجيب', en: 'Server down', replaced: { poll: refuse(new ShuraUnreachable()) } },
  Unnamed: { ar: 'بلا اسم', en: 'No poll named', attributes: { poll: '' } },
  Multiple: {
    ar: 'عدة خيارات',
    en: 'Multiple',
    server: { poll: samples.services, results: samples.servicesResults },
  },
  TooMany: {
    ar: 'خيارات أكثر من الحد',
    en: 'One choice too many',
    server: { poll: samples.services, results: samples.servicesResults },
    press: [...['shade', 'water', 'lights', 'access'].map((id) => `input[value=${id}]`), '.main'],
  },
  Scale: {
    ar: 'مقياس',
    en: 'Scale',
    server: { poll: samples.satisfaction, results: samples.satisfactionResults },
  },
  ScaleResults: {
    ar: 'نتائج المقياس',
    en: 'Scale results',
    server: { poll: samples.satisfaction, results: samples.satisfactionResults },
    press: ['input[value="4"]', '.main'],
  },
  Ranking: {
    ar: 'ترتيب',
    en: 'Ranking',
    server: { poll: samples.priorities, results: samples.prioritiesResults },
  },
  RankingResults: {
    ar: 'نتائج الترتيب',
    en: 'Ranking results',
    server: { poll: samples.priorities, results: samples.prioritiesResults },
    press: ['ol + .rows button', '.main'],
  },
  Statements: {
    ar: 'عبارات',
    en: 'Statements',
    server: { poll: samples.statements, results: samples.statementsResults },
  },
  StatementsResumed: {
    ar: 'استئناف العبارات',
    en: 'Statements, resumed',
    server: {
      poll: samples.statements,
      results: samples.statementsResults,
      own: { answers: { s1: 'agree', s2: 'pass' }, revision: 2 },
    },
  },
  StatementsResults: {
    ar: 'نتائج العبارات',
    en: 'Statements, results',
    server: { poll: samples.statements, results: samples.statementsResults },
    press: ['.bar [type=button]:last-of-type'],
  },
  SeveralQuestions: {
    ar: 'عدة أسئلة',
    en: 'Several questions',
    server: { poll: samples.visit, results: samples.visitResults },
  },
  SeveralMissing: {
    ar: 'أسئلة بلا إجابة',
    en: 'Questions without an answer',
    server: { poll: samples.visit, results: samples.visitResults },
    press: ['.main'],
  },
} satisfies Record<string, PollStory>;

export interface PollArgs {
  readonly lang: string;
  readonly poll: string;
  readonly numerals: 'latn' | 'arab';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly 'heading-level': number;
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

async function appear(poll: ShuraPoll | null, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries++) {
    const node = poll?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (node) return node;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${selector} never appeared`);
}
