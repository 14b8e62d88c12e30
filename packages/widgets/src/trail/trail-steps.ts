import { str } from '@lit/localize/internal/str-tag.js';
import type { TrackedSuggestion } from '@shura/contract';
import { html, nothing } from 'lit';
import type { LocaleController } from '../controllers/locale-controller.ts';
import { isWeb } from '../suggestion/author-words.ts';
import { dayIn, renderDay } from '../suggestion/days.ts';
import { renderOutcome } from '../suggestion/outcome-words.ts';
import { renderStep, type StepState } from '../suggestion/step.ts';
import { fill, hole } from '../text/isolation.ts';

interface Step {
  readonly state: StepState;
  readonly words: unknown;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly href: string;
  readonly late?: boolean | undefined;
}

/** What is still to be carried out, or was: with the day that was promised last. */
function carrying(
  l: LocaleController,
  { carriedOut, acts, agency }: TrackedSuggestion,
  page: string,
): Step | undefined {
  if (!carriedOut) return undefined;
  const { doneAt, late, dueOn } = carriedOut;
  const done = acts.findLast((act) => act.kind === 'carried-out');
  if (doneAt !== undefined) {
    const words = l.msg('نُفِّذ', { id: 'track/carried-out' });
    const link = done?.kind === 'carried-out' && done.link && isWeb(done.link) ? done.link : undefined;
    return { state: 'done', words, day: dayIn(agency.timeZone, doneAt), href: link ?? page, late };
  }
  const delay = acts.findLast((act) => act.kind === 'delayed');
  const words = l.msg('التنفيذ', { id: 'trail/carrying-out' });
  const day = delay?.kind === 'delayed' ? delay.due : dueOn;
  return { state: late ? 'late' : 'promised', words, day, href: page, late };
}

/** From a suggestion to what was done about it; nothing of what lies between. */
export function stepsOf(l: LocaleController, suggestion: TrackedSuggestion, server: string): readonly Step[] {
  const { reference, acts, answer, agency } = suggestion;
  const day = (instant: string) => dayIn(agency.timeZone, instant);
  const page = `${server}s/${reference}`;
  const before: readonly Step[] = acts.flatMap((act) => {
    if (act.kind === 'received') {
      return {
        state: 'done',
        words: l.msg('استُلم المقترح', { id: 'track/received' }),
        day: day(act.at),
        href: page,
      } as const;
    }
    if (act.kind !== 'polled') return [];
    const words = l.msg('طُرح على الناس في استطلاع رأي', { id: 'track/polled' });
    return { state: 'done', words, day: day(act.at), href: `${server}p/${act.poll}` } as const;
  });
  const decided = answer && {
    state: 'done' as const,
    words: renderOutcome(l, answer),
    day: day(answer.at),
    href: page,
  };
  return [...before, decided, carrying(l, suggestion, page)].filter((step) => step !== undefined);
}

/** The steps along one line; the newest of what has happened is where it stands. */
export function renderSteps(l: LocaleController, steps: readonly Step[]) {
  const last = steps.findLastIndex(({ state }) => state === 'done');
  return steps.map(({ state, words, day, href, late }, index) => {
    const promised = state === 'done' ? undefined : l.msg(str`الموعد ${hole(0)}`, { id: 'feed/due' });
    const date = renderDay(l, day);
    return renderStep(
      state === 'done' && index === last && last < steps.length - 1 ? 'now' : state,
      html`
        <a href=${href} rel="noopener"><b>${words}</b></a>
        <span class="meta">${promised ? fill(promised, date) : date}</span>
        ${late ? html`<span class="overdue">${l.msg('تجاوزنا الموعد المعلن', { id: 'track/late' })}</span>` : nothing}
      `,
      index === last,
    );
  });
}
