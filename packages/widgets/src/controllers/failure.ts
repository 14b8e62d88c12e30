import { ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { ProblemType } from '@shura/contract/problems';

export type Failure = ShuraProblem | ShuraUnreachable;

/** Why something failed, as far as a citizen can be told. */
export const failureOf = (error: unknown): Failure => (error instanceof ShuraProblem ? error : new ShuraUnreachable());

/** The same for the page: why the server refused, or that there was no connection. */
export const reasonOf = (failure: Failure): ProblemType | 'unreachable' =>
  'type' in failure ? failure.type : 'unreachable';

/**
 * Whether the server would refuse the same again from the same page: that may not send it (403), or what it sends is not
 * taken (400, 413, 415, 422).
 */
export const isFinal = (failure: Failure): boolean => 'status' in failure && /40[03]|41|422/.test(`${failure.status}`);
