import type { PublicAct } from '@shura/contract';
import { isUntranslated } from '@shura/contract/languages';
import { isWeb } from '@shura/contract/web-address';
import { html, nothing } from 'lit';
import { sayAct, sayEvidence } from '../say/acts.ts';
import { countWithin, sayClock, sayLate } from '../say/clocks.ts';
import { renderContest } from '../say/contests.ts';
import { renderOutcome } from '../say/outcomes.ts';
import { sayRule } from '../say/tombstones.ts';
import { sayUntranslated } from '../say/untranslated.ts';
import { renderReference } from '../suggestion/author-words.ts';
import { renderStep } from '../suggestion/step.ts';
import { fill } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { dayIn, renderDay } from '../text/times.ts';
import type { TrackView } from './track-view.ts';

type ActOf<Kind extends PublicAct['kind']> = Extract<PublicAct, { kind: Kind }>;

/** The act as one line. */
function renderHappened(v: TrackView, act: PublicAct) {
  const { l } = v;
  switch (act.kind) {
    case 'answered':
      return renderOutcome(l, act);
    case 'referred':
      return renderOutcome(l, { outcome: 'referred', to: act.to });
    case 'delayed':
      return fill(sayAct(l, act), renderDay(l, act.due));
    case 'linked':
    case 'unlinked':
      return fill(sayAct(l, act), renderReference(act.to, pageOf(v, `s/${act.to}`)));
    case 'polled':
      return html`<a href=${pageOf(v, `p/${act.poll}`)}>${sayAct(l, act)}</a>`;
    default:
      return sayAct(l, act);
  }
}

/** A rule of the participation policy, with a link to that version of it. */
function renderRule(v: TrackView, { policy, rule }: { readonly policy: number; readonly rule: number }) {
  const { l, suggestion } = v;
  const page = pageOf(v, `a/${suggestion.agency.slug}/policy`, `&version=${policy}#rule-${rule}`);
  return html`
    <p><a href=${page}>${fill(sayRule(l), l.format.number(rule), l.format.number(policy))}</a></p>
  `;
}

/** An answer's number among its versions; nothing for a single one. */
function renderVersion({ l, suggestion: { acts } }: TrackView, act: ActOf<'answered'>) {
  const answers = acts.filter(({ kind }) => kind === 'answered');
  const number = answers.indexOf(act) + 1;
  if (answers.length < 2) return nothing;
  const sentence =
    number === answers.length
      ? l.msg('النسخة {0} من الرد، وهي الأحدث', { id: 'track/newest' })
      : l.msg('النسخة {0} من الرد، وبعدها نسخة أحدث', { id: 'track/earlier' });
  return html`<p class="version">${fill(sentence, l.format.number(number))}</p>`;
}

function renderCommitment({ l }: TrackView, { commitment }: ActOf<'answered'>) {
  if (!commitment) return nothing;
  const sentence = l.msg('التزام في موعد أقصاه {0}: {1}', { id: 'track/commitment' });
  return html`<p>${fill(sentence, renderDay(l, commitment.due), l.text(commitment.text))}</p>`;
}

/** All public text that the agency wrote in an act. */
const writtenIn = (act: PublicAct) => [
  ...('question' in act ? [act.question] : []),
  ...('reason' in act ? [act.reason] : []),
  ...('commitment' in act && act.commitment ? [act.commitment.text] : []),
  ...('wording' in act && act.wording ? [act.wording] : []),
  ...('evidence' in act ? [act.evidence] : []),
];

/** The newest evidence, unless the act that contests it tells the numbers. */
const isNewest = ({ suggestion: { acts } }: TrackView, act: PublicAct): boolean =>
  act.kind === 'carried-out' && act === acts.findLast(({ kind }) => kind === 'carried-out' || kind === 'contested');

/** One act: what happened, who did it and when, and all that was said. */
export function renderAct(v: TrackView, act: PublicAct, place: number, more: boolean) {
  const { l, suggestion } = v;
  const isLast = place === suggestion.acts.length - 1;
  const stopped = suggestion.stops.filter((stop) => stop.act === place);
  // An answer also stops the clock "acknowledged"; its own clock is the last.
  const own = 'office' in act && stopped.at(-1);
  return renderStep(
    isLast && more ? 'now' : 'done',
    html`
      <b id="act-${place}">${renderHappened(v, act)}</b>
      <p class="meta">
        ${'office' in act ? html`${l.text(act.office)} · ` : nothing}${renderDay(l, dayIn(suggestion.agency.timeZone, act.at))}${own ? html` · ${countWithin(l, own.waited)}` : nothing}
      </p>
      ${act.kind === 'answered' ? renderVersion(v, act) : nothing}
      ${'rule' in act && act.rule ? renderRule(v, { ...act, rule: act.rule }) : nothing}
      ${'question' in act ? html`<p>${l.text(act.question)}</p>` : nothing}
      ${'reason' in act ? html`<p>${l.text(act.reason)}</p>` : nothing}
      ${act.kind === 'answered' ? renderCommitment(v, act) : nothing}
      ${'wording' in act && act.wording ? html`<p>${l.text(act.wording)}</p>` : nothing}
      ${'evidence' in act ? html`<p>${l.text(act.evidence)}</p>` : nothing}
      ${act.kind === 'contested' ? html`<p>${renderContest(l, { ...act, needed: 0, reopenedAt: act.at })}</p>` : nothing}
      ${isNewest(v, act) ? suggestion.contest && renderContest(l, suggestion.contest).map((words) => html`<p>${words}</p>`) : nothing}
      ${writtenIn(act).some((text) => isUntranslated(text, l.language)) ? html`<p class="meta">${sayUntranslated(l)}</p>` : nothing}
      ${'link' in act && act.link && isWeb(act.link) ? html`<p><a href=${act.link} rel="noopener">${sayEvidence(l)}</a></p>` : nothing}
      ${stopped.map(({ clock, late, dueOn }) => html`<p class=${late ? 'overdue' : 'meta'}>${sayClock(l, clock)}: ${late ? sayLate(l) : l.msg('في الموعد المعلن', { id: 'track/in-time' })} <span class="day">(${renderDay(l, dueOn)})</span></p>`)}
    `,
    isLast,
  );
}
