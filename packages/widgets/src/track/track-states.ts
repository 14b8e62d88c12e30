import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import { html } from 'lit';
import { type FakeConsultationServer, fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { tracked } from '../testing/sample-suggestions.ts';
import './define.ts';
import type { ShuraTrack } from './shura-track.ts';

/** One state of the element: the server's answers, and the citizen's steps. */
export interface TrackStory {
  readonly ar: string;
  readonly en: string;
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
const [code, reply] = ['#code=h2vj 8npt 4wkd 6rqm', '#reply=المدخل الشمالي'];

/** Every state, shared by the stories of both languages. */
export const trackStates = {
  Lookup: { ar: 'بلا رقم', en: 'No reference', reference: '' },
  LookupFollowed: {
    ar: 'بلا رقم، ولكم مقترحات',
    en: 'No reference, own suggestions',
    reference: '',
    server: { followed },
  },
  LookupUnknown: { ar: 'رقم غير معروف', en: 'Unknown reference', reference: '', press: ['#reference=AAAA', '.main'] },
  Held: { ar: 'قبل النشر', en: 'Before publication', server: { tracked: tracked.held } },
  Waiting: { ar: 'بانتظار الرد', en: 'Waiting', server: { tracked: tracked.waiting } },
  Late: { ar: 'فات الموعد', en: 'Late', server: { tracked: tracked.late } },
  Asked: { ar: 'سؤال من الجهة', en: 'Asked', server: { tracked: tracked.asked } },
  Replied: { ar: 'وصل الجواب', en: 'Replied', server: { tracked: tracked.replied } },
  PartlyAdopted: { ar: 'أُخذ به جزئيًا', en: 'Partly adopted', server: { tracked: tracked.partlyAdopted } },
  AnsweredAgain: { ar: 'نسختان من الرد', en: 'Two versions of the answer', server: { tracked: tracked.answeredAgain } },
  UnderStudy: { ar: 'قيد الدراسة', en: 'Under study', server: { tracked: tracked.underStudy } },
  StudyOver: { ar: 'انتهت مدة الدراسة', en: 'Study overdue', server: { tracked: tracked.studyOver } },
  NotAdopted: { ar: 'لم يُؤخذ به', en: 'Not adopted', server: { tracked: tracked.notAdopted } },
  Referred: { ar: 'أُحيل', en: 'Referred', server: { tracked: tracked.referred } },
  CommitmentLate: { ar: 'التزام فات موعده', en: 'Commitment overdue', server: { tracked: tracked.commitmentLate } },
  CarriedOutLate: { ar: 'نُفِّذ بعد موعده', en: 'Carried out late', server: { tracked: tracked.carriedOutLate } },
  Promoted: { ar: 'صار استطلاعًا', en: 'Became a poll', server: { tracked: tracked.promoted } },
  PromotedSupported: {
    ar: 'صار استطلاعًا، وأيّدتموه',
    en: 'Became a poll, supported',
    server: { tracked: tracked.promoted, supported: [tracked.promoted.reference] },
  },
  Hidden: { ar: 'محجوب', en: 'Hidden', server: { tracked: tracked.hidden } },
  HiddenLate: { ar: 'محجوب فات موعده', en: 'Hidden, overdue', server: { tracked: tracked.hiddenLate } },
  Appealed: { ar: 'تظلّم قائم', en: 'Appealed', server: { tracked: tracked.appealed } },
  AppealRefused: { ar: 'لم يُقبل التظلّم', en: 'Appeal not upheld', server: { tracked: tracked.appealRefused } },
  Redacted: { ar: 'حُجب جزء منه', en: 'Redacted', server: { tracked: tracked.redacted } },
  Erased: { ar: 'مُحي', en: 'Erased', server: { tracked: tracked.erased } },
  Author: { ar: 'من قدّم المقترح', en: 'The author', server: { tracked: tracked.asked }, press: ['summary'] },
  AuthorAppeals: { ar: 'تظلّم', en: 'An appeal', server: { tracked: tracked.hidden }, press: ['summary'] },
  AuthorErases: {
    ar: 'تأكيد المحو',
    en: 'Confirming',
    server: { tracked: tracked.waiting },
    press: ['summary', '#erase'],
  },
  CodeMissing: {
    ar: 'بلا رمز',
    en: 'No code',
    server: { tracked: tracked.asked },
    press: ['summary', reply, '.main'],
  },
  CodeRefused: {
    ar: 'رمز لا يطابق',
    en: 'Code refused',
    server: { tracked: tracked.asked },
    replaced: { act: refuse(new ShuraProblem('code-refused', 403)) },
    press: ['summary', code, reply, '.main'],
  },
  TooMany: {
    ar: 'محاولات كثيرة',
    en: 'Too many attempts',
    server: { tracked: tracked.asked },
    replaced: { act: refuse(new ShuraProblem('too-many-attempts', 429, 30)) },
    press: ['summary', code, reply, '.main'],
  },
  Done: {
    ar: 'وصل الجواب الآن',
    en: 'Reply sent',
    server: { tracked: tracked.asked, acted: tracked.replied },
    press: ['summary', code, reply, '.main'],
  },
  Loading: { ar: 'جارٍ التحميل', en: 'Loading', replaced: { suggestion: () => new Promise<never>(() => {}) } },
  NotFound: { ar: 'غير منشور', en: 'Not found' },
  ServerDown: { ar: 'الخادم لا يستجيب', en: 'Server down', replaced: { suggestion: refuse(new ShuraUnreachable()) } },
} satisfies Record<string, TrackStory>;

export interface TrackArgs {
  readonly lang: string;
  readonly reference: string;
  readonly numerals: 'latn' | 'arab';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly 'heading-level': number;
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

async function appear(track: ShuraTrack | null, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries++) {
    const node = track?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (node) return node;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${selector} never appeared`);
}
