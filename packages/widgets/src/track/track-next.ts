import type { Clock } from '@shura/contract';
import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';
import { sayAppealDue } from '../say/acts.ts';
import { renderDue, renderWaiting, sayLate, sayReadDue } from '../say/clocks.ts';
import { renderStep } from '../suggestion/step.ts';
import { fill } from '../text/isolation.ts';
import { dayIn, renderDay } from '../text/times.ts';
import type { TrackView } from './track-view.ts';

const renderUntil = (l: Locale, sentence: string, day: string) => fill(sentence, renderDay(l, day));

/** A promise with its day; after that day, that it is overdue. */
const renderPromise = (
  l: Locale,
  { late, dueOn }: Pick<Clock, 'late' | 'dueOn'>,
  name: unknown,
  more: unknown = undefined,
) =>
  renderStep(
    late ? 'late' : 'promised',
    html`
      ${late ? html`<b class="overdue">${sayLate(l)}</b> <p>${renderDue(l, { waited: 0, dueOn, late })}</p>` : ''}
      <p>${name}</p>
      ${more}
    `,
  );

/** Promises that are not yet kept, each as a step, in the order of the clocks. */
export function nextSteps({ l, now, suggestion }: TrackView) {
  const { publication, acknowledged, answered, carriedOut, acts, agency } = suggestion;
  const steps: unknown[] = [];
  const appeal = acts.findLast(({ kind }) => kind === 'appealed' || kind === 'appeal-decided');
  if (appeal?.kind === 'appealed' && publication !== 'erased' && publication !== 'removed') {
    const { dueOn } = appeal;
    const late = dueOn < dayIn(agency.timeZone, now);
    steps.push(renderPromise(l, { late, dueOn }, renderUntil(l, sayAppealDue(l), dueOn)));
  }
  if (publication === 'held') {
    steps.push(
      renderStep(
        'promised',
        l.msg('النشر بعد المراجعة، ولا يقرأ المقترح قبلها سوى صاحبه والجهة', { id: 'track/held' }),
      ),
    );
  }
  const readable = publication === 'held' || publication === 'published';
  if (readable && !acknowledged.doneAt) {
    steps.push(renderPromise(l, acknowledged, renderUntil(l, sayReadDue(l), acknowledged.dueOn)));
  }
  // If the suggestion was overdue when hidden, its answer is still owed.
  if (!answered.doneAt) {
    const waiting = renderWaiting(l, answered);
    steps.push(
      answered.late
        ? renderPromise(l, answered, html`<span class="overdue">${waiting}</span>`)
        : renderPromise(l, answered, renderDue(l, answered), html`<p class="meta">${waiting}</p>`),
    );
  } else if (readable && answered.next) {
    const sentence = l.msg('رد جديد بعد الدراسة في موعد أقصاه {0}', { id: 'track/study-due' });
    steps.push(renderStep('promised', html`<p>${renderUntil(l, sentence, answered.next)}</p>`));
  }
  if (carriedOut && !carriedOut.doneAt) steps.push(renderCarrying(l, suggestion, carriedOut));
  return steps;
}

/** The commitment to be carried out, with the new day if it was delayed. */
function renderCarrying(l: Locale, { acts }: TrackView['suggestion'], clock: Clock) {
  const promise = acts.findLast((act) => act.kind === 'answered' && act.commitment !== undefined);
  const delay = acts.findLast(({ kind }) => kind === 'delayed');
  const due = l.msg('التنفيذ في موعد أقصاه {0}', { id: 'track/carry-out-by' });
  const moved = l.msg('الموعد الجديد {0}', { id: 'track/new-day' });
  return renderPromise(
    l,
    clock,
    delay?.kind === 'delayed' ? renderUntil(l, moved, delay.due) : renderUntil(l, due, clock.dueOn),
    promise?.kind === 'answered' && promise.commitment ? html`<p>${l.text(promise.commitment.text)}</p>` : undefined,
  );
}
