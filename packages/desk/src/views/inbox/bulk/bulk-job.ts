import type { DeskSuggestion, Draft, StaffAct } from '@shura/contract';
import { limits } from '@shura/contract/limits';

/** Suggestions that one bulk act may cover, and that one call takes. */
export const [mostAtOnce, chunkSize] = [500, Math.min(50, limits.actsAtOnce)];

/** What is done to several at once. */
export type BulkAct = Extract<StaffAct, { kind: 'acknowledge' | 'answer' | 'link' }>;

/** One that is left, as it was when it was chosen. */
export interface BulkItem {
  readonly reference: string;
  readonly seen: number;
  /** When it had been answered last. */
  readonly answeredAt?: string;
}

/** Why one was left as it is: what it is now does not allow it, it is gone, or someone else answered it meanwhile. */
export type BulkReason = 'not-now' | 'absent' | 'meanwhile';

/** A bulk act as it stands: kept on the server after every chunk, so that whoever comes next can go on with it. */
export interface BulkJob {
  readonly act: BulkAct;
  /** A second person publishes what this sends. */
  readonly proposes?: boolean;
  readonly total: number;
  readonly left: readonly BulkItem[];
  readonly refused: readonly { readonly reference: string; readonly why: BulkReason }[];
}

/** Whether an act can be done to it as it stands, as far as can be seen from here: the rules of the server. */
export const fits = (kind: BulkAct['kind'], { publication }: Pick<DeskSuggestion, 'publication'>): boolean =>
  publication === 'published' || (kind === 'acknowledge' && publication === 'held');

export const itemOf = ({ reference, version, answer }: DeskSuggestion): BulkItem => ({
  reference,
  seen: version,
  ...(answer && { answeredAt: answer.at }),
});

/** What an answer to many is kept as while it is written. */
export const answerAbout = 'answer-to-many';

const prefix = 'bulk.';

/** What a job is kept as: a name that no other has. */
export const newAbout = (): string => prefix + crypto.randomUUID();

/** A draft that is a job with something left to do. */
export function jobOf({ about, content }: Draft): BulkJob | undefined {
  if (!about.startsWith(prefix)) return undefined;
  try {
    const job = JSON.parse(content) as BulkJob;
    return job.left.length > 0 ? job : undefined;
  } catch {
    return undefined;
  }
}
