import { expect } from '@open-wc/testing';
import { ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { DeskActs, DeskSuggestion } from '@shura/contract';
import { answer, water } from '../../../testing/sample-inbox.ts';
import { type BulkAct, type BulkJob, itemOf, jobOf } from './bulk-job.ts';
import { type BulkRun, runBulk } from './run-bulk.ts';

const act: BulkAct = { kind: 'answer', ...answer };
const references = Array.from({ length: 120 }, (_, n) => `R${n}`);
const jobOn = (list: readonly string[], doing: BulkAct = act): BulkJob => ({
  act: doing,
  total: list.length,
  left: list.map((reference) => itemOf({ ...water, reference })),
  refused: [],
});

/** A server that answers, loses what it answered, and counts how often each author was told. */
function server() {
  const now = new Map<string, DeskSuggestion>(references.map((reference) => [reference, { ...water, reference }]));
  const told = new Map<string, number>();
  const answerOn = ({ on, act: doing }: DeskActs) => {
    for (const [place, { reference, seen }] of on.entries()) {
      const one = now.get(reference);
      if (!one)
        throw new ShuraProblem('act-refused', 422, undefined, [
          { field: `on.${place}.reference`, code: 'wrong-value' },
        ]);
      if (one.publication !== 'published')
        throw new ShuraProblem('act-refused', 422, undefined, [{ field: `on.${place}`, code: 'fixed' }]);
      if (seen !== undefined && seen !== one.version) throw new ShuraProblem('stale-suggestion', 409);
    }
    for (const { reference } of on) {
      const one = now.get(reference)!;
      const said = doing.kind === 'answer' ? { ...answer, at: '2026-11-25T08:00:00Z' } : undefined;
      now.set(reference, { ...one, version: one.version + 1, ...(said && { answer: said }) });
      told.set(reference, (told.get(reference) ?? 0) + 1);
    }
    return { on: on.map(({ reference }) => ({ reference, version: now.get(reference)!.version })) };
  };
  return { now, told, answerOn };
}

function runOn({ now, answerOn }: ReturnType<typeof server>, more: Partial<BulkRun> & { lose?: number } = {}) {
  let calls = 0;
  const kept: BulkJob[] = [];
  const run: BulkRun = {
    client: {
      async act(_agency, acts) {
        const acted = answerOn(acts);
        calls += 1;
        if (calls === more.lose) throw new ShuraUnreachable();
        return acted;
      },
      async suggestion(_agency, reference) {
        const one = now.get(reference);
        if (!one) throw new ShuraProblem('suggestion-not-found', 404);
        return one;
      },
    },
    agency: 'muscat',
    resumed: false,
    keep: async (job) => void kept.push(job),
    stopped: () => false,
    ...more,
  };
  return { run, kept };
}

describe('a bulk answer', () => {
  it('is sent in chunks of fifty, and saved after each', async () => {
    const desk = server();
    const { run, kept } = runOn(desk);
    const ended = await runBulk(jobOn(references), run);
    expect(kept.map(({ left }) => left.length)).to.deep.equal([70, 20, 0]);
    expect(ended.refused).to.deep.equal([]);
    expect([...desk.told.values()].every((times) => times === 1)).to.equal(true);
  });

  it('notifies no author twice if the response to a chunk was lost', async () => {
    const desk = server();
    const { run, kept } = runOn(desk, { lose: 2 });
    const failed = await runBulk(jobOn(references), run).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(ShuraUnreachable);
    expect(desk.told.size).to.equal(100);
    const resumed = await runBulk(kept.at(-1)!, runOn(desk, { resumed: true }).run);
    expect(resumed.left).to.have.length(0);
    expect(desk.told.size).to.equal(120);
    expect(Math.max(...desk.told.values())).to.equal(1);
  });

  it('skips suggestions that cannot be answered, and replaces no newer answer', async () => {
    const desk = server();
    desk.now.delete('R1');
    desk.now.set('R2', { ...water, reference: 'R2', publication: 'hidden' });
    desk.now.set('R3', { ...water, reference: 'R3', version: 7 });
    desk.now.set('R4', {
      ...water,
      reference: 'R4',
      version: 9,
      answer: { ...answer, outcome: 'adopted', at: '2026-11-25T07:00:00Z' },
    });
    const { refused } = await runBulk(jobOn(references.slice(0, 6)), runOn(desk).run);
    expect(Object.fromEntries(refused.map(({ reference, why }) => [reference, why]))).to.deep.equal({
      R1: 'absent',
      R2: 'not-now',
      R4: 'meanwhile',
    });
    expect([...desk.told.keys()]).to.have.members(['R0', 'R3', 'R5']);
  });

  it('stops after the chunk in progress', async () => {
    const desk = server();
    const { run, kept } = runOn(desk);
    const ended = await runBulk(jobOn(references), { ...run, stopped: () => kept.length === 1 });
    expect(ended.left).to.have.length(70);
    expect(desk.told.size).to.equal(50);
  });

  it('ends if the act itself is refused', async () => {
    const { run } = runOn(server());
    const client = {
      ...run.client,
      act: () =>
        Promise.reject(new ShuraProblem('act-refused', 422, undefined, [{ field: 'act.until', code: 'wrong-value' }])),
    };
    const failed = await runBulk(jobOn(references), { ...run, client }).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(ShuraProblem);
  });

  it('is read only from its own drafts', () => {
    const draft = {
      about: 'bulk.1',
      content: JSON.stringify(jobOn(['R1'])),
      version: 1,
      by: 'a',
      at: '2026-11-25T07:00:00Z',
    };
    expect(jobOf(draft)?.total).to.equal(1);
    expect(jobOf({ ...draft, about: 'K3M7-9QXT' })).to.equal(undefined);
    expect(jobOf({ ...draft, content: '{' })).to.equal(undefined);
    expect(jobOf({ ...draft, content: JSON.stringify(jobOn([])) })).to.equal(undefined);
  });
});
