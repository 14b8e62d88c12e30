import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import { html } from 'lit';
import { type FakeConsultationServer, fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import * as samples from '../testing/sample-suggestions.ts';
import { appear, type ElementArgs } from '../testing/story.ts';
import './define.ts';
import type { ShuraSuggestionBox } from './shura-suggestion-box.ts';

/** One state of the element: the server's responses, and the citizen's steps. */
export interface BoxStory {
  readonly server?: FakeConsultationServer;
  readonly replaced?: Partial<ConsultationClient>;
  /** Steps by selector: a value to type or choose; `true` clicks. */
  readonly does?: readonly (readonly [selector: string, value: string | true])[];
  /** Selector to wait for at the end. */
  readonly until?: string;
}

const { greenMuscat, partlyAdopted, waiting, tracked } = samples;
const never = () => new Promise<never>(() => {});
const refuse = (error: Error) => () => Promise.reject(error);
const words = 'زراعة أشجار الغاف والسدر على المسار بدل النخيل، فظلّها أوسع وحاجتها إلى الماء أقل';
const written = ['#text', words] as const;
const filled = [written, ['#category', 'trees']] as const;
const sends = [...filled, ['.main', true]] as const;
/** One of the consultation, and one that the agency answered elsewhere. */
const earlier = { ...partlyAdopted, consultation: 'green-salalah' };
const alike = () => Promise.resolve({ suggestions: [waiting, earlier], personalData: [] });
const [phone, number] = ['99123456', '12345678'];
const withPersonal = `${words}. هاتفي ${phone} ورقمي المدني ${number}`;
const placeOf = (part: string) => ({
  start: withPersonal.indexOf(part),
  end: withPersonal.indexOf(part) + part.length,
});
const personal = () =>
  Promise.resolve({
    suggestions: [],
    personalData: [
      { kind: 'phone' as const, ...placeOf(phone) },
      { kind: 'civil-number' as const, ...placeOf(number) },
    ],
  });
const personalSends = [
  ['#text', withPersonal],
  ['#category', 'trees'],
  ['.main', true],
] as const;
const { suggestions: _box, ...withoutBox } = greenMuscat;

/** Every state. */
export const boxStates = {
  Empty: {},
  Loading: { replaced: { consultation: never } },
  Written: {
    does: [
      ['#title', 'Shade along the wadi'],
      ...filled,
      ['[name=basis-study]', true],
      ['[name=basis-country]', true],
      ['#country:has([value=AE])', 'AE'],
    ],
  },
  English: { does: [['#text', 'Plant ghaf trees instead of palms: more shade, less water. شكرًا']] },
  Alike: { replaced: { alike }, does: [written], until: '.alike' },
  Supported: { replaced: { alike }, does: [written, ['.alike button', true]], until: '.alike [aria-pressed=true]' },
  Over: { does: [['#text', words.repeat(26)]] },
  TooLong: {
    does: [
      ['#text', words.repeat(26)],
      ['#category', 'trees'],
      ['.main', true],
    ],
    until: '.sign',
  },
  Missing: { does: [['.main', true]], until: '.sign' },
  Malformed: {
    does: [
      ...filled,
      ['[name=basis-study]', true],
      ['#link-study', 'example'],
      ['[name=basis-country]', true],
      ['#contact', 'name@example'],
      ['.main', true],
    ],
    until: '.sign',
  },
  Personal: { replaced: { alike: personal }, does: personalSends, until: '#problem' },
  PersonalSelected: {
    replaced: { alike: personal },
    does: [...personalSends, ['#problem a', true]],
    until: '#problem',
  },
  Sending: { replaced: { send: never }, does: sends },
  Offline: { replaced: { send: refuse(new ShuraUnreachable()) }, does: sends, until: '#problem' },
  TooMany: {
    replaced: { send: refuse(new ShuraProblem('too-many-suggestions', 429, 45)) },
    does: sends,
    until: '#problem',
  },
  Refused: {
    replaced: {
      send: refuse(new ShuraProblem('invalid-request', 422, undefined, [{ field: 'text', code: 'malformed' }])),
    },
    does: sends,
    until: '.sign',
  },
  OriginRefused: {
    replaced: { send: refuse(new ShuraProblem('origin-not-registered', 403)) },
    does: sends,
    until: '#problem',
  },
  Late: { replaced: { send: refuse(new ShuraProblem('consultation-not-open', 409)) }, does: sends, until: '#problem' },
  Sent: { does: sends, until: '.secret button' },
  SentElsewhere: { does: [...sends, ['details summary', true]], until: '.secret button' },
  Kept: {
    server: {
      followed: ['4TPC-31RM', 'K3M7-9QXT'].map((reference) => ({
        reference,
        token: 'A',
        consultation: 'green-muscat',
        seen: 99,
      })),
    },
  },
  News: {
    server: {
      tracked: tracked.partlyAdopted,
      followed: [{ reference: '4TPC-31RM', token: 'A', consultation: 'green-muscat', seen: 1 }],
    },
    until: '.news',
  },
  Scheduled: { server: { consultation: { ...greenMuscat, state: 'scheduled' } } },
  Closed: { server: { consultation: { ...greenMuscat, state: 'closed' } } },
  NoBox: { server: { consultation: withoutBox } },
  NotFound: { replaced: { consultation: refuse(new ShuraProblem('consultation-not-found', 404)) } },
  ServerDown: { replaced: { consultation: refuse(new ShuraUnreachable()) } },
} satisfies Record<string, BoxStory>;

export interface BoxArgs extends ElementArgs {
  readonly consultation: string;
}

const links: Readonly<Record<string, string>> = { ar: 'صفحة الاستشارة', en: 'Page of the consultation' };

/** The element in a state, before the citizen's steps; earlier drafts are deleted. */
export function renderState(state: BoxStory, args: BoxArgs) {
  try {
    sessionStorage.removeItem(`shura:draft:${args.consultation}`);
  } catch {
    // Storage may refuse.
  }
  const { lang, numerals, theme } = args;
  return html`
    <shura-suggestion-box
      lang=${lang}
      consultation=${args.consultation}
      server="https://votes.example.om"
      numerals=${numerals}
      theme=${theme}
      heading-level=${args['heading-level']}
      .client=${fakeConsultationClient(state.server, state.replaced)}
    ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-suggestion-box>
  `;
}

/** Performs the steps, and resolves when the element is still. */
export async function reachState({ does = [], until }: BoxStory, within: ParentNode): Promise<void> {
  const box = within.querySelector<ShuraSuggestionBox>('shura-suggestion-box');
  for (const [selector, value] of does) {
    const node = await appear(box, selector);
    if (value === true) node.click();
    else {
      node.focus();
      (node as HTMLInputElement).value = value;
      node.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await box?.updateComplete;
  }
  if (until) await appear(box, until);
}
