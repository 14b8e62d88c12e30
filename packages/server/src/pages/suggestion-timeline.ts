import type { Clock, PublicAct, TrackedSuggestion } from '@shura/contract';
import { html } from 'hono/html';
import { dayOf, startOfDay } from '../services/local-time.ts';
import { renderReference, renderRuleLink, sayOutcome } from './suggestion-facts.ts';
import type { SentenceKey } from './text.ts';
import { linkTo, type Surroundings } from './topic-view.ts';
import type { Html, Voice } from './voice.ts';
import { isWeb } from './words.ts';

export interface SuggestionView extends Surroundings {
  readonly suggestion: TrackedSuggestion;
}

/** All that became of a suggestion, step by step, and what was promised next. */
export const renderTimeline = (view: SuggestionView): Html => {
  const { voice, suggestion } = view;
  const { acts, agency } = suggestion;
  const coming = comingSteps(view);
  const steps = acts.map((act, place) => {
    const current = place === acts.length - 1 && html` aria-current="step"`;
    return html`<li id="act-${place}"${current}>${current && html`<span class="unseen">${voice.say('current')}: </span>`}
<p><b>${sayAct(view, act, place)}</b></p>${renderActWords(view, act)}
<p class="hint">${voice.instant(act.at, agency.timeZone)}</p></li>`;
  });
  const promised = coming.map(
    ({ says, late }) =>
      html`<li class="promised${late ? ' late' : ''}"><span class="unseen">${voice.say('coming')}: </span><p>${says}</p></li>`,
  );
  return html`<section class="part" id="timeline"><h2>${voice.say('timeline')}</h2>
<ol class="thread">${steps}${promised}</ol></section>`;
};

const sayAct = (view: SuggestionView, act: PublicAct, place: number): Html => {
  const { voice, suggestion } = view;
  switch (act.kind) {
    case 'received':
      return voice.say('wasReceived');
    case 'published':
      return voice.say('wasPublished');
    case 'hidden':
      return voice.say('wasHidden');
    case 'redacted':
      return voice.say('wasRedacted', { rule: voice.number(act.rule) });
    case 'acknowledged':
      return voice.say('wasAcknowledged', { office: voice.text(act.office) });
    case 'referred':
      return voice.say('wasReferred', { office: voice.text(act.office), to: voice.text(act.to) });
    case 'asked':
      return voice.say('wasAsked', { office: voice.text(act.office) });
    case 'replied':
      return voice.say('wasReplied');
    case 'answered': {
      const replaced = suggestion.acts.some(({ kind }, later) => later > place && kind === 'answered');
      return voice.say(replaced ? 'wasAnsweredAgain' : 'wasAnswered', { outcome: sayOutcome(voice, act) });
    }
    case 'carried-out':
      return voice.say('wasCarriedOut');
    case 'delayed':
      return voice.say('wasDelayed', { date: voice.day(act.due) });
    case 'appealed':
      return voice.say('wasAppealed');
    case 'appeal-decided':
      return voice.say(act.upheld ? 'appealUpheld' : 'appealDismissed');
    case 'linked':
      return voice.say('wasLinked', { reference: renderReference(view, act.to) });
    case 'unlinked':
      return voice.say('wasUnlinked', { reference: renderReference(view, act.to) });
    case 'polled':
      return voice.say('wasPolled');
    case 'worded':
      return voice.say('wasWorded');
    case 'source-gone':
      return voice.say('sourceGone');
    case 'claimed':
      return voice.say('wasClaimed');
    case 'erased':
      return voice.say('wasErased');
    case 'removed':
      return voice.say(act.rule === undefined ? 'wasKeptNoLonger' : 'wasRemoved');
  }
};

/** What was said with an act, and by whom. */
const renderActWords = (view: SuggestionView, act: PublicAct): Html => {
  const { voice, suggestion } = view;
  switch (act.kind) {
    case 'hidden':
    case 'redacted':
      return html`<p class="hint">${renderRuleLink(view, suggestion.agency.slug, act.policy, act.rule)}</p>`;
    case 'removed':
      return act.rule === undefined
        ? html``
        : html`<p class="hint">${renderRuleLink(view, suggestion.agency.slug, act.policy, act.rule)}</p>`;
    case 'asked':
      return html`<p>${voice.text(act.question)}</p>`;
    case 'referred':
    case 'appeal-decided':
      return html`<p>${voice.text(act.reason)}</p>`;
    case 'delayed':
      return html`<p>${voice.text(act.reason)}</p><p class="hint">${voice.text(act.office)}</p>`;
    case 'answered':
      return renderAnswer(view, act);
    case 'carried-out':
      return html`<p>${voice.text(act.evidence)}</p>
${act.link !== undefined && isWeb(act.link) && html`<p><a href="${act.link}" rel="noopener">${voice.say('evidence')}</a></p>`}<p class="hint">${voice.text(act.office)}</p>`;
    case 'worded':
      return act.wording ? html`<p>${voice.text(act.wording)}</p>` : html``;
    case 'polled':
      return html`<p><a href="${linkTo(view, `p/${act.poll}`)}">${voice.say('toThePoll')}</a></p>`;
    default:
      return html``;
  }
};

type Answered = Extract<PublicAct, { kind: 'answered' }>;

const renderAnswer = (
  { voice }: SuggestionView,
  { reason, office, commitment }: Answered,
): Html => html`<p>${voice.text(reason)}</p>
${
  commitment &&
  html`<p>${voice.say('commits', { text: voice.text(commitment.text) })}</p>
<p class="hint">${voice.say('commitsBy', { date: voice.day(commitment.due) })}</p>`
}<p class="hint">${voice.text(office)}</p>`;

interface Coming {
  readonly says: Html;
  readonly late: boolean;
}

/** What was promised and is not done: each with its day, and whether that has passed. */
const comingSteps = (view: SuggestionView): Coming[] => {
  const { acknowledged, answered, carriedOut, publication } = view.suggestion;
  const { voice } = view;
  const step = (clock: Clock | undefined, will: SentenceKey, late: SentenceKey): Coming[] =>
    clock && clock.doneAt === undefined
      ? [{ says: voice.say(clock.late ? late : will, { date: voice.day(clock.dueOn) }), late: clock.late }]
      : [];
  const appeal = appealStep(view);
  const delayed = view.suggestion.acts.findLast(({ kind }) => kind === 'delayed');
  if (publication === 'hidden' || publication === 'erased' || publication === 'removed') return appeal;
  return [
    ...step(acknowledged, 'willRead', 'lateToRead'),
    ...step(answered, 'willAnswer', 'lateToAnswer'),
    ...(carriedOut?.late && carriedOut.doneAt === undefined && delayed?.kind === 'delayed'
      ? [{ says: sayNewDay(voice, carriedOut.dueOn, delayed.due), late: true }]
      : step(carriedOut, 'willCarryOut', 'lateToCarryOut')),
    ...appeal,
  ];
};

/** A new day is said, and the one that was first announced stays. */
const sayNewDay = (voice: Voice, first: string, next: string): Html =>
  voice.say('lateWithNewDay', { date: voice.day(first), next: voice.day(next) });

/** An appeal that nobody has decided yet. */
const appealStep = ({ voice, suggestion, now }: SuggestionView): Coming[] => {
  const { acts, agency } = suggestion;
  const last = acts.findLast(({ kind }) => kind === 'appealed' || kind === 'appeal-decided' || kind === 'erased');
  if (last?.kind !== 'appealed') return [];
  const late = now >= startOfDay(dayOf(last.dueOn) + 1, agency.timeZone);
  return [{ says: voice.say(late ? 'lateToDecideAppeal' : 'willDecideAppeal', { date: voice.day(last.dueOn) }), late }];
};
