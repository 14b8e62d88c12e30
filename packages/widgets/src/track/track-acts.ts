import { str } from '@lit/localize/internal/str-tag.js';
import type { PublicAct } from '@shura/contract';
import { html, nothing } from 'lit';
import { isWeb, renderReference } from '../suggestion/author-words.ts';
import { dayIn, renderDay } from '../suggestion/days.ts';
import { renderOutcome } from '../suggestion/outcome-words.ts';
import { renderStep } from '../suggestion/step.ts';
import { fill, hole } from '../text/isolation.ts';
import { sayLate } from './track-next.ts';
import type { TrackView } from './track-view.ts';

type ActOf<Kind extends PublicAct['kind']> = Extract<PublicAct, { kind: Kind }>;

/** What happened, as one line. */
function sayAct({ l, server }: TrackView, act: PublicAct) {
  const part = hole(0);
  switch (act.kind) {
    case 'received':
      return l.msg('استُلم المقترح', { id: 'track/received' });
    case 'published':
      return l.msg('نُشر المقترح', { id: 'track/published' });
    case 'hidden':
      return l.msg('حُجب المقترح', { id: 'track/hidden' });
    case 'redacted':
      return l.msg('حُجب جزء من النص', { id: 'track/redacted' });
    case 'acknowledged':
      return l.msg('جرى الاطلاع على المقترح', { id: 'track/acknowledged' });
    case 'referred':
      return fill(l.msg(str`أُحيل إلى ${part}`, { id: 'suggestion/referred-to' }), l.text(act.to));
    case 'asked':
      return l.msg('سؤال من الجهة عن المقترح', { id: 'track/asked' });
    case 'replied':
      return l.msg('وصل الجواب إلى الجهة', { id: 'track/replied' });
    case 'answered':
      return renderOutcome(l, act);
    case 'carried-out':
      return l.msg('نُفِّذ', { id: 'track/carried-out' });
    case 'delayed':
      return fill(l.msg(str`تأجّل الموعد إلى ${part}`, { id: 'track/delayed' }), renderDay(l, act.due));
    case 'appealed':
      return l.msg('قُدّم تظلّم من الحجب', { id: 'track/appealed' });
    case 'appeal-decided':
      return act.upheld
        ? l.msg('قُبل التظلّم، وعاد النص منشورًا كاملًا', { id: 'track/upheld' })
        : l.msg('لم يُقبل التظلّم', { id: 'track/not-upheld' });
    case 'linked':
      return fill(
        l.msg(str`رُبط بمقترح مشابه: ${part}`, { id: 'track/linked' }),
        renderReference(act.to, `${server}s/${act.to}`),
      );
    case 'unlinked':
      return fill(
        l.msg(str`فُكّ ربطه بالمقترح ${part}`, { id: 'track/unlinked' }),
        renderReference(act.to, `${server}s/${act.to}`),
      );
    case 'polled':
      return html`<a href="${server}p/${act.poll}">${l.msg('طُرح على الناس في استطلاع رأي', { id: 'track/polled' })}</a>`;
    case 'worded':
      return l.msg('صياغة من الجهة إلى جانب النص', { id: 'track/worded' });
    case 'source-gone':
      return l.msg('لم يعد المنشور في مصدره', { id: 'track/source-gone' });
    case 'claimed':
      return l.msg('أثبت صاحب المنشور أن المقترح له', { id: 'track/claimed' });
    case 'erased':
      return l.msg('مُحي النص بطلب ممن قدّمه، وبقي عدده وسجله', { id: 'track/erased' });
    case 'removed':
      return l.msg('حُذف النص قبل نشره، وبقي عدده', { id: 'track/removed' });
  }
}

/** Which rule of the participation policy, with a link to that version of it. */
function renderRule(
  { l, server, suggestion }: TrackView,
  { policy, rule }: { readonly policy: number; readonly rule: number },
) {
  const [first, second] = [hole(0), hole(1)];
  const sentence = l.msg(str`البند ${first} من سياسة المشاركة، النسخة ${second}`, { id: 'track/rule' });
  return html`
    <p><a href="${server}a/${suggestion.agency.slug}/policy?version=${policy}">${fill(sentence, l.format.number(rule), l.format.number(policy))}</a></p>
  `;
}

/** An answer's place among its versions; there is nothing to say of an only one. */
function renderVersion({ l, suggestion: { acts } }: TrackView, act: ActOf<'answered'>) {
  const answers = acts.filter(({ kind }) => kind === 'answered');
  const [n, number] = [hole(0), answers.indexOf(act) + 1];
  if (answers.length < 2) return nothing;
  const sentence =
    number === answers.length
      ? l.msg(str`النسخة ${n} من الرد، وهي الأحدث`, { id: 'track/newest' })
      : l.msg(str`النسخة ${n} من الرد، وبعدها نسخة أحدث`, { id: 'track/earlier' });
  return html`<p class="version">${fill(sentence, l.format.number(number))}</p>`;
}

function renderCommitment({ l }: TrackView, { commitment }: ActOf<'answered'>) {
  if (!commitment) return nothing;
  const [due, what] = [hole(0), hole(1)];
  const sentence = l.msg(str`التزام في موعد أقصاه ${due}: ${what}`, { id: 'track/commitment' });
  return html`<p>${fill(sentence, renderDay(l, commitment.due), l.text(commitment.text))}</p>`;
}

/** Says of what was done after its day that it was. */
function renderWasLate({ l, suggestion }: TrackView, { kind, at }: PublicAct) {
  const clock =
    kind === 'acknowledged'
      ? suggestion.acknowledged
      : kind === 'answered'
        ? suggestion.answered
        : kind === 'carried-out'
          ? suggestion.carriedOut
          : undefined;
  const late = clock?.late && clock.doneAt !== undefined && Date.parse(clock.doneAt) === Date.parse(at);
  return late ? html`<p class="overdue">${sayLate(l)} (${renderDay(l, clock.dueOn)})</p>` : nothing;
}

/** One act: what happened, who did it and when, and all that was said. */
export function renderAct(v: TrackView, act: PublicAct, isLast: boolean, more: boolean) {
  const { l, suggestion } = v;
  return renderStep(
    isLast && more ? 'now' : 'done',
    html`
      <b>${sayAct(v, act)}</b>
      <p class="meta">
        ${'office' in act ? html`${l.text(act.office)} · ` : nothing}${renderDay(l, dayIn(suggestion.agency.timeZone, act.at))}
      </p>
      ${act.kind === 'answered' ? renderVersion(v, act) : nothing}
      ${'rule' in act && act.rule ? renderRule(v, { ...act, rule: act.rule }) : nothing}
      ${'question' in act ? html`<p>${l.text(act.question)}</p>` : nothing}
      ${'reason' in act ? html`<p>${l.text(act.reason)}</p>` : nothing}
      ${act.kind === 'answered' ? renderCommitment(v, act) : nothing}
      ${'wording' in act && act.wording ? html`<p>${l.text(act.wording)}</p>` : nothing}
      ${'evidence' in act ? html`<p>${l.text(act.evidence)}</p>` : nothing}
      ${'link' in act && act.link && isWeb(act.link) ? html`<p><a href=${act.link} rel="noopener">${l.msg('الدليل على التنفيذ', { id: 'track/evidence' })}</a></p>` : nothing}
      ${renderWasLate(v, act)}
    `,
    isLast,
  );
}
