import type { Response } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderFactRow } from '../parts/facts.ts';
import { sayAwaiting } from '../say/clocks.ts';
import { sayDidNot, sayFromTo } from '../say/consultations.ts';
import { countParticipants, countSuggestions } from '../say/counts.ts';
import { sayOutcome } from '../say/outcomes.ts';
import { renderOwed } from '../say/owed.ts';
import { renderStep } from '../suggestion/step.ts';
import { fill } from '../text/isolation.ts';
import { pageOf } from '../text/page-of.ts';
import { dayIn, renderDay, renderMoment } from '../text/times.ts';
import type { CardView } from './feed-view.ts';

/** One consultation in four parts, always in the same order. */
export function renderCard(v: CardView, card: Response) {
  const { l } = v;
  const { state, outcome, outcomeOwedSince } = card;
  const open = state !== 'closed';
  const today = dayIn(v.agency.timeZone, v.now);
  const ahead = outcome?.did.some(({ on }) => on > today);
  return html`
    <article part="card">
      <ol class="thread">
        ${renderStep('done', renderAsked(v, card))}
        ${renderStep(open ? 'now' : 'done', html`${renderName(v, l.msg('قلتم', { id: 'feed/said' }))}${renderSaid(v, card)}`)}
        ${renderStep(
          open ? 'promised' : outcome ? (ahead ? 'now' : 'done') : 'late',
          html`
            ${renderName(v, l.msg('فعلنا', { id: 'feed/did' }))}
            ${outcome && renderDid(v, card, outcome, today)}
            ${outcomeOwedSince && renderOwed(v, outcomeOwedSince)}
            ${open ? html`<p class="meta">${l.msg('يُنشر رد الجهة هنا بعد الإغلاق', { id: 'feed/will' })}</p>` : nothing}
          `,
          !open && (ahead || !outcome),
        )}
        ${outcome?.didNot.length ? renderStep('done', renderDidNot(v, outcome)) : nothing}
      </ol>
    </article>
  `;
}

const renderName = ({ level }: CardView, words: string) =>
  html`<div role="heading" aria-level=${level + 1} class="name">${words}</div>`;

function renderAsked(
  v: CardView,
  { consultation, title, purpose, owner, hashtag, received, polls, ...card }: Response,
) {
  const { l, level, agency } = v;
  const { opensAt, closesAt } = card;
  const day = (instant: string) => renderDay(l, dayIn(agency.timeZone, instant));
  return html`
    <div role="heading" aria-level=${level} class="title">
      <span class="name">${l.msg('سألناكم', { id: 'feed/asked' })}</span>
      <a href=${pageOf(v, `c/${consultation}`)}>${l.text(title)}</a>
    </div>
    ${purpose && html`<p>${l.text(purpose)}</p>`}
    ${renderFactRow([
      opensAt && closesAt && fill(sayFromTo(l), day(opensAt), day(closesAt)),
      owner && l.text(owner),
      card.state === 'closed' && countSuggestions(l, received),
      hashtag && html`<bdi translate="no">${hashtag}</bdi>`,
    ])}
    ${polls.map(
      ({ slug, title: name, participants }) => html`
        <p class="meta"><a href=${pageOf(v, `p/${slug}`)}>${l.text(name)}</a> ${participants === undefined ? nothing : countParticipants(l, participants)}</p>
      `,
    )}
  `;
}

/** Numbers of suggestions, then the outcomes of all that were received, in figures that add up. */
function renderSaid(
  { l, agency }: CardView,
  { state, closesAt, outcome, received, published, waiting, answered }: Response,
) {
  const outcomes = Object.entries(answered) as [Parameters<typeof sayOutcome>[1], number][];
  const rest = outcomes.reduce((left, [, n]) => left - n, received - waiting);
  const count = (words: string, n: number) => html`${words}: <b>${l.format.number(n)}</b>`;
  return html`
    ${
      state !== 'closed' && closesAt
        ? html`<p>${renderMoment(l, l.msg('مفتوحة حتى {0} (بتوقيت {1})', { id: 'feed/until' }), closesAt, agency)}</p>`
        : nothing
    }
    ${outcome && html`<p>${l.text(outcome.said)}</p>`}
    ${renderFactRow([
      state !== 'closed' && count(l.msg('المقترحات حتى الآن', { id: 'feed/so-far' }), received),
      count(l.msg('المقترحات المنشورة', { id: 'feed/published' }), published),
    ])}
    ${
      received
        ? html`
            <p class="meta">${l.msg('ما صار إليه كل ما استُلم:', { id: 'feed/became' })}</p>
            ${renderFactRow([
              ...outcomes.map(([name, n]) => count(sayOutcome(l, name), n)),
              waiting && count(sayAwaiting(l), waiting),
              rest && count(l.msg('حُجب أو حُذف قبل الرد', { id: 'feed/unanswered' }), rest),
            ])}
          `
        : nothing
    }
  `;
}

type Outcome = NonNullable<Response['outcome']>;

function renderDid(v: CardView, { consultation, versions }: Response, outcome: Outcome, today: string) {
  const { l, agency } = v;
  return html`
    <ul class="items">
      ${outcome.did.map(
        ({ text, on }) =>
          html`<li>${l.text(text)} <span class="meta">${
            on > today ? fill(l.msg('الموعد {0}', { id: 'feed/due' }), renderDay(l, on)) : renderDay(l, on)
          }</span></li>`,
      )}
    </ul>
    <p class="meta">${fill(
      l.msg('{0}، نُشر في {1}', { id: 'feed/by' }),
      l.text(outcome.office),
      renderDay(l, dayIn(agency.timeZone, outcome.publishedAt)),
    )}</p>
    ${
      versions > 1
        ? html`<p class="meta"><a href=${pageOf(v, `c/${consultation}`, '#outcomes')}>${fill(
            l.msg('النسخة {0} من الرد؛ النسخ السابقة منشورة', { id: 'feed/version' }),
            l.format.number(versions),
          )}</a></p>`
        : nothing
    }
  `;
}

const renderDidNot = (v: CardView, { didNot }: Outcome) => html`
  ${renderName(v, sayDidNot(v.l))}
  <ul class="items">
    ${didNot.map(({ text, reason }) => html`<li><b>${v.l.text(text)}</b> <p>${v.l.text(reason)}</p></li>`)}
  </ul>
`;
