import { type DeskClient, ShuraProblem } from '@shura/client';
import type { DeskSuggestion } from '@shura/contract';
import { sameAnswer } from '../../../ui/answering/answer-values.ts';
import { type BulkAct, type BulkItem, type BulkJob, type BulkReason, chunkSize } from './bulk-job.ts';

export interface BulkRun {
  readonly client: Pick<DeskClient, 'act' | 'suggestion'>;
  readonly agency: string;
  /** The job was resumed: the server may have received the last request although its response was lost. */
  readonly resumed: boolean;
  /** Saves the job's state; throws if that fails. */
  readonly keep: (job: BulkJob) => Promise<void>;
  readonly stopped: () => boolean;
}

type Refused = BulkJob['refused'];

/** Maximum concurrent read requests. */
const concurrency = 8;
/** Maximum retries of a chunk after something in it changed. */
const maxRetries = 6;

/**
 * Runs a job in chunks; each is atomic. Throws what the client throws, after saving the job as of the last chunk.
 * Suggestions refused one by one are in `refused`.
 */
export async function runBulk(job: BulkJob, run: BulkRun): Promise<BulkJob> {
  let now = job;
  let doubtful = run.resumed;
  while (now.left.length > 0 && !run.stopped()) {
    const chunk = now.left.slice(0, chunkSize);
    const looked = doubtful ? await lookAgain(chunk, now.act, run) : { items: chunk, refused: [] };
    doubtful = false;
    const refused = [...looked.refused, ...(await send(looked.items, now.act, run))];
    now = { ...now, left: now.left.slice(chunk.length), refused: [...now.refused, ...refused] };
    await run.keep(now);
  }
  return now;
}

/** Sends one chunk, without the suggestions that make it fail. Returns the suggestions that were left out. */
async function send(chunk: readonly BulkItem[], act: BulkAct, run: BulkRun): Promise<Refused> {
  const refused: Refused[number][] = [];
  let items = chunk;
  for (let attempt = 0; items.length > 0; attempt++) {
    try {
      await run.client.act(run.agency, { on: items.map((item) => onOf(item, act)), act });
      return refused;
    } catch (error) {
      const next = attempt < maxRetries ? await withoutRefusing(error, items, act, run) : undefined;
      if (!next) throw error;
      refused.push(...next.refused);
      items = next.items;
    }
  }
  return refused;
}

/** An answer needs the version that was read; other acts are idempotent. */
const onOf = ({ reference, seen }: BulkItem, { kind }: BulkAct) =>
  kind === 'answer' ? { reference, seen } : { reference };

interface Looked {
  readonly items: readonly BulkItem[];
  readonly refused: Refused;
}

async function withoutRefusing(
  error: unknown,
  items: readonly BulkItem[],
  act: BulkAct,
  run: BulkRun,
): Promise<Looked | undefined> {
  if (!(error instanceof ShuraProblem)) return undefined;
  if (error.type === 'stale-suggestion') return lookAgain(items, act, run);
  if (error.type !== 'act-refused') return undefined;
  const wrong = new Map<number, BulkReason>();
  for (const { field } of error.errors) {
    const place = /^on\.(\d+)(\.reference)?$/.exec(field);
    // The act itself is invalid, so it would fail on every suggestion.
    if (!place) return undefined;
    wrong.set(Number(place[1]), place[2] ? 'absent' : 'not-now');
  }
  if (wrong.size === 0) return undefined;
  return {
    items: items.filter((_, place) => !wrong.has(place)),
    refused: items.flatMap(({ reference }, place) => {
      const why = wrong.get(place);
      return why ? [{ reference, why }] : [];
    }),
  };
}

/** Loads the current states, so that no author is notified twice, and no newer answer is replaced. */
async function lookAgain(items: readonly BulkItem[], act: BulkAct, run: BulkRun): Promise<Looked> {
  const found: (readonly [BulkItem, DeskSuggestion | undefined])[] = [];
  for (let from = 0; from < items.length; from += concurrency) {
    const some = items.slice(from, from + concurrency);
    found.push(...(await Promise.all(some.map(async (item) => [item, await find(item, run)] as const))));
  }
  const left: BulkItem[] = [];
  const refused: Refused[number][] = [];
  for (const [item, now] of found) {
    if (!now) refused.push({ reference: item.reference, why: 'absent' });
    else if (isDone(now, act)) continue;
    else if (act.kind === 'answer' && now.answer?.at !== item.answeredAt) {
      refused.push({ reference: item.reference, why: 'meanwhile' });
    } else left.push({ ...item, seen: now.version });
  }
  return { items: left, refused };
}

async function find({ reference }: BulkItem, { client, agency }: BulkRun): Promise<DeskSuggestion | undefined> {
  try {
    return await client.suggestion(agency, reference);
  } catch (error) {
    if (error instanceof ShuraProblem && error.type === 'suggestion-not-found') return undefined;
    throw error;
  }
}

/** Whether a suggestion already has this very act. */
function isDone(now: DeskSuggestion, act: BulkAct): boolean {
  if (act.kind === 'link') return now.linked.includes(act.to);
  if (act.kind === 'acknowledge') return now.acts.some(({ kind }) => kind === 'acknowledged');
  return [now.answer, now.proposed].some((answer) => answer !== undefined && sameAnswer(answer, act));
}
