import { randomUUID } from 'node:crypto';
import { problemTypes } from '@shura/contract';
import type { Context, ErrorHandler } from 'hono';
import { routePath } from 'hono/route';
import { Refusal } from '../model/refusal.ts';
import { DataError, StoreBusy } from '../model/store.ts';
import { open } from './headers.ts';
import { problemResponse } from './problem.ts';

/** A request that went wrong, by an id that its answer has as `X-Request-Id`, and by its route, never by its address. */
export interface FailedRequest {
  readonly request: string;
  readonly method: string;
  readonly route: string;
}

/** Answers what a route threw; what was not meant to happen is told, under an id that the answer has too. */
export const errorAnswers =
  (onError: (error: unknown, request: FailedRequest) => void): ErrorHandler =>
  (error: Error, c: Context): Response => {
    if (error instanceof Refusal) return problemResponse(error, open);
    const refusal = refusalFor(error);
    if (!isFailure(error)) return problemResponse(refusal, open);
    const request = randomUUID();
    onError(error, { request, method: c.req.method, route: routePath(c) });
    return problemResponse(refusal, { ...open, 'x-request-id': request });
  };

const refusalFor = (error: Error): Refusal =>
  refusalIn(error) ?? new Refusal(error instanceof DataError ? problemTypes.invalidRequest : problemTypes.unexpected);

/** Whether an operator is told of it. A ballot that found no room, or whose commit failed, is not: that is said once, of the commit. */
export const isFailure = (error: unknown): boolean =>
  !(error instanceof Refusal) && !(error instanceof StoreBusy && error.cause === undefined);

/** What was refused, or that the store takes nothing now; undefined for any other error. */
export const refusalIn = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error;
  return error instanceof StoreBusy ? new Refusal(problemTypes.busy, { retryAfter: 5 }) : undefined;
};
