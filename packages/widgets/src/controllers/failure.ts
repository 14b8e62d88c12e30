import { ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { ProblemType } from '@shura/contract/problems';

export type Failure = ShuraProblem | ShuraUnreachable;

/** The failure to show a citizen. */
export const failureOf = (error: unknown): Failure => (error instanceof ShuraProblem ? error : new ShuraUnreachable());

/** The failure for the page: the problem type, or no connection. */
export const reasonOf = ({ type }: Failure): ProblemType | 'unreachable' => type ?? 'unreachable';

/**
 * Whether the server would refuse the same request again: the page may not send it (403), what it concerns is not
 * public any more (404), or its content is not accepted (400, 413, 415, 422).
 */
export const isFinal = ({ status }: Failure): boolean => /40[034]|41|422/.test(`${status}`);
