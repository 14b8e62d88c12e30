import { ShuraProblem } from '@shura/client';
import type { Draft } from '@shura/contract';
import { html, type LitElement, nothing } from 'lit';
import type { Desk } from '../../../ui/desk.ts';
import { renderReference } from '../../../ui/facts/facts.ts';
import { sayProblem } from '../../../ui/fields/say-problem.ts';
import { ownTimeZone } from '../../../ui/fields/time-zone.ts';
import type { BulkController, Unfinished } from './bulk-controller.ts';
import type { BulkJob } from './bulk-job.ts';
import { bulkWords } from './words.ts';

/** Refused suggestions, each with its reason. */
function renderRefused({ language, format, href }: Desk, { refused }: BulkJob) {
  const w = bulkWords[language];
  if (refused.length === 0) return nothing;
  return html`
    <p>${w.refused(format, refused.length)}</p>
    <ul class="refused">
      ${refused.map(({ reference, why }) => html`<li><a href=${href('suggestions', reference)}>${renderReference(reference)}</a> <span class="meta">${w.reasons[why]}</span></li>`)}
    </ul>
  `;
}

/** State of a job, as a sentence. */
export function sayProgress(desk: Desk, { job, state, failure }: BulkController): string {
  const { language, format } = desk;
  const w = bulkWords[language];
  if (!job || !state) return '';
  const done = job.total - job.left.length;
  switch (state) {
    case 'running':
      return w.progress(format, done, job.total);
    case 'interrupted':
      return failure instanceof ShuraProblem ? sayProblem(desk, failure) : w.interrupted;
    case 'finished':
      return w.finished[job.proposes ? 'propose' : job.act.kind](format, done - job.refused.length);
    default:
      return w[state];
  }
}

/** The pressed button disappears: focus the job's state, or the page's heading. */
const press =
  (act: () => unknown) =>
  async ({ currentTarget }: Event): Promise<void> => {
    const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    void act();
    await (root.host as LitElement).updateComplete;
    (root.querySelector<HTMLElement>('#bulk-progress') ?? root.querySelector('h1'))?.focus();
  };

/** A job's progress, with its buttons. */
export function renderProgress(desk: Desk, bulk: BulkController, close: () => void) {
  const { language, format } = desk;
  const [w, { job, state }] = [bulkWords[language], bulk];
  if (!job || !state) return nothing;
  const name = w.doing[job.act.kind];
  const unfinished = state === 'stopped' || state === 'interrupted';
  return html`
    <section class="card bulk" aria-labelledby="bulk-progress" aria-busy=${bulk.runs ? 'true' : 'false'}>
      <h2 id="bulk-progress" tabindex="-1">${name}</h2>
      ${state === 'finished' ? nothing : html`<progress max=${job.total} value=${job.total - job.left.length} aria-label=${name}></progress>`}
      <p class=${unfinished ? 'strong' : ''}>${sayProgress(desk, bulk)}${unfinished ? html` ${w.remaining(format, job.left.length, job.total)}.` : nothing}</p>
      ${renderRefused(desk, job)}
      <div class="bar">
        ${state === 'running' ? html`<button type="button" @click=${press(() => bulk.stop())}>${w.stop}</button>` : nothing}
        ${unfinished ? html`<button type="button" class="main" @click=${press(() => bulk.goOn())}>${w.goOn}</button><button type="button" class="plain" @click=${press(() => bulk.drop())}>${w.leave}</button>` : nothing}
        ${state === 'finished' || state === 'taken' ? html`<button type="button" class="main" @click=${close}>${w.close}</button>` : nothing}
      </div>
    </section>
  `;
}

/** An unfinished job, by this person or a colleague, with a button to resume. */
export function renderUnfinished(desk: Desk, bulk: BulkController, { draft, job }: Unfinished) {
  const { language, format } = desk;
  const w = bulkWords[language];
  return html`
    <section class="card bulk">
      <h2>${w.titles[job.act.kind](format, job.total)}</h2>
      <p>${w.unfinished(draft.by, format.time(draft.at, ownTimeZone()))} · ${w.remaining(format, job.left.length, job.total)}</p>
      <div class="bar">
        <button type="button" class="main" @click=${press(() => bulk.resume({ draft, job }))}>${w.goOn}</button>
        <button type="button" class="plain" @click=${press(() => bulk.drop(draft.about))}>${w.leave}</button>
      </div>
    </section>
  `;
}

/** An unsent answer to many suggestions, by this person or a colleague: its writer and time, and a button to delete it. */
export function renderBegun(desk: Desk, bulk: BulkController, { about, by, at }: Draft) {
  const { language, format } = desk;
  const w = bulkWords[language];
  return html`
    <section class="card bulk">
      <h2>${w.acts.answer}</h2>
      <p>${w.keptAnswer(by, format.time(at, ownTimeZone()))}</p>
      <div class="bar"><button type="button" class="plain" @click=${press(() => bulk.drop(about))}>${w.dropAnswer}</button></div>
    </section>
  `;
}
