import type { BasisList, Clock, PublicAct, Suggestion, Text } from '@shura/contract';
import { html } from 'hono/html';
import { linkTo, type Surroundings } from './topic-view.ts';
import type { Html, Voice } from './voice.ts';
import { isWeb } from './words.ts';

/** How long a suggestion has waited for its answer, in working days. */
export const renderWaiting = (voice: Voice, { waited, late }: Clock): Html =>
  html`<span class="waiting${late ? ' late' : ''}">${voice.count('waiting', waited)}</span>`;

type Answer = NonNullable<Suggestion['answer']>;

/** What the agency says becomes of it, with the day that "under study" ends, or the body it was referred to. */
export const sayOutcome = (voice: Voice, { outcome, until, to }: Pick<Answer, 'outcome' | 'until' | 'to'>): Html => {
  if (until !== undefined) return voice.say('studyUntil', { date: voice.day(until) });
  if (to) return voice.say('referredTo', { to: voice.text(to) });
  return voice.say(outcome);
};

/** What it rests on; without the links of one whose words may not be read, since they are its author's too. */
export const sayBases = (voice: Voice, { basis, text }: Pick<Suggestion, 'basis' | 'text'>): Html[] =>
  basis.map((one) => sayBasis(voice, text === undefined ? { ...one, link: undefined } : one));

const sayBasis = (voice: Voice, { kind, link, country }: BasisList[number]): Html => {
  const says = country === undefined ? voice.say(kind) : voice.say('countryOf', { country: voice.country(country) });
  // Links of the basis are their author's: nobody vouches for them.
  const source =
    link !== undefined &&
    isWeb(link) &&
    html` (<a href="${link}" rel="ugc nofollow noopener"><bdi>${voice.say('source')}</bdi> <span dir="ltr">${hostOf(link)}</span></a>)`;
  return html`${says}${source}`;
};

/** Where it was adopted from: the hashtag, the day, the post itself, and that it is gone if it is. */
export const saySource = (voice: Voice, { source }: Pick<Suggestion, 'source'>, timeZone: string): Html[] => {
  if (!source) return [];
  const { hashtag, postedAt, url, goneSince } = source;
  const parts = [
    hashtag === undefined ? voice.say('fromPost') : voice.say('fromHashtag', { hashtag: html`<bdi>${hashtag}</bdi>` }),
    ...(postedAt === undefined ? [] : [voice.say('postedOn', { date: voice.dayOf(postedAt, timeZone) })]),
    ...(url === undefined || goneSince !== undefined || !isWeb(url)
      ? []
      : [
          html`<a href="${url}" rel="ugc nofollow noopener">${voice.say('thePost')} <span dir="ltr">${hostOf(url)}</span></a>`,
        ]),
  ];
  const line = html`${parts.map((part, place) => (place === 0 ? part : html` · ${part}`))}`;
  return goneSince === undefined ? [line] : [line, voice.say('sourceGone')];
};

const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).host : '');

/** Distinct people behind it, and behind all that it is linked with. */
export const saySupporters = (voice: Voice, { supporters, linkedSupporters, linked }: Suggestion): Html[] => [
  voice.count('supporters', supporters),
  ...(linked.length > 0
    ? [voice.say('supporterTogether', { count: voice.count('supporters', linkedSupporters) })]
    : []),
];

/** That it became a poll, and a way there; to whoever supports it, as something of theirs. */
export const renderPromoted = (
  view: Surroundings,
  { poll }: Suggestion,
  timeZone: string,
  supported: boolean,
): Html => {
  const { voice } = view;
  if (!poll) return html``;
  const link = html`<a href="${linkTo(view, `p/${poll.slug}`)}">${voice.text(poll.title)}</a>`;
  const values = { date: voice.dayOf(poll.at, timeZone), poll: link };
  return html`<p class="promoted">${voice.say(supported ? 'yoursPromoted' : 'promoted', values)}</p>`;
};

/** The words; or what stands in their place, by which rule and since when. */
export const renderSaid = (
  view: Surroundings,
  suggestion: Suggestion,
  acts: readonly PublicAct[],
  agency: { readonly slug: string; readonly timeZone: string },
): Html => {
  const { voice } = view;
  const { text, publication } = suggestion;
  if (text !== undefined) return html`<p class="said">${voice.words(text)}</p>`;
  const date = (iso: string) => voice.dayOf(iso, agency.timeZone);
  const erased = acts.findLast(({ kind }) => kind === 'erased');
  if (erased) return html`<p class="tombstone">${voice.say('erasedOn', { date: date(erased.at) })}</p>`;
  const hidden = acts.findLast((act) => act.kind === 'hidden');
  if (publication !== 'hidden' || hidden?.kind !== 'hidden')
    return html`<p class="tombstone">${voice.say('heldNow')}</p>`;
  const rule = view.rule(hidden.policy, hidden.rule);
  return html`<p class="tombstone">${voice.say('hiddenBy', {
    date: date(hidden.at),
    rule: voice.number(hidden.rule),
    words: rule ? voice.text(rule) : '',
  })}</p>
<p class="hint">${renderRuleLink(view, agency.slug, hidden.policy, hidden.rule)}</p>`;
};

/** A way to the rule, in the version of the policy that it was applied from. */
export const renderRuleLink = (view: Surroundings, agency: string, policy: number, rule: number): Html => {
  const { voice } = view;
  const href = `${linkTo(view, `a/${agency}/policy`)}&version=${policy}#rule-${rule}`;
  return html`<a href="${href}">${voice.say('hiddenRule', { version: voice.number(policy) })}</a>`;
};

export const renderReference = (view: Surroundings, reference: string): Html =>
  html`<a href="${linkTo(view, `s/${reference}`)}">${view.voice.sign(reference)}</a>`;

/** What a category is called; nothing where it is not in the box any more. */
export const categoryOf = (
  categories: readonly { readonly id: string; readonly text: Text }[],
  category: string | undefined,
): Text | undefined => categories.find(({ id }) => id === category)?.text;
