import type { DeskSuggestion, Draft, StaffAct } from '@shura/contract';
import { limits } from '@shura/contract/limits';

/** Suggestions in one request. */
export const chunkSize = Math.min(50, limits.actsAtOnce);

/** Acts possible on several suggestions at once. */
export type BulkAct = Extract<StaffAct, { kind: 'acknowledge' | 'answer' | 'link' }>;

/** A suggestion on which the act is still to be done, in its state when it was chosen. */
export interface BulkItem {
  readonly reference: string;
  readonly seen: number;
  /** Time of its last answer. */
  readonly answeredAt?: string;
}

/** Why a suggestion was skipped: its state does not allow the act, it is gone, or a colleague answered it meanwhile. */
export type BulkReason = 'not-now' | 'absent' | 'meanwhile';

/** A bulk act in progress: saved to the server after every chunk, so that anyone can resume it. */
export interface BulkJob {
  readonly act: BulkAct;
  /** The job sends proposals, which a second person publishes. */
  readonly proposes?: boolean;
  readonly total: number;
  readonly left: readonly BulkItem[];
  readonly refused: readonly { readonly reference: string; readonly why: BulkReason }[];
}

/** Whether an act is possible on a suggestion in its state, as far as known here; same rules as the server. */
export const fits = (kind: BulkAct['kind'], { publication }: Pick<DeskSuggestion, 'publication'>): boolean =>
  publication === 'published' || (kind === 'acknowledge' && publication === 'held');

export const itemOf = ({ reference, version, answer }: DeskSuggestion): BulkItem => ({
  reference,
  seen: version,
  ...(answer && { answeredAt: answer.at }),
});

/** Draft key of an answer to many suggestions. */
export const answerAbout = 'answer-to-many';

const prefix = 'bulk.';

/** A unique draft key for a job. */
export const newAbout = (): string => prefix + crypto.randomUUID();

/** The job in a draft; undefined if no suggestion is left, or the draft is not of a job. */
export function jobOf({ about, content }: Draft): BulkJob | undefined {
  if (!about.startsWith(prefix)) return undefined;
  try {
    const job = JSON.parse(content) as BulkJob;
    return job.left.length > 0 ? job : undefined;
  } catch {
    return undefined;
  }
}
