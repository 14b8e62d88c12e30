import { randomUUID } from 'node:crypto';
import { problemTypes } from '@shura/contract';
import type { Context, ErrorHandler } from 'hono';
import { routePath } from 'hono/route';
import { Refusal } from '../model/refusal.ts';
import { DataError, StoreBusy } from '../model/store.ts';
import { open } from './headers.ts';
import { problemResponse } from './problem.ts';

/** A failed request, identified by the `X-Request-Id` of its response and by its route, never by its address. */
export interface FailedRequest {
  readonly request: string;
  readonly method: string;
  readonly route: string;
}

/** Converts an error of a route to a response. Reports unexpected errors with the request id of the response. */
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

/** Whether to report the error. The queue reports each failed commit itself, once; a full queue is no error. */
export const isFailure = (error: unknown): boolean =>
  !(error instanceof Refusal) && !(error instanceof StoreBusy && error.cause === undefined);

/** The refusal for an error of a form, which is then shown again. Reports an unexpected error. */
export const refusalOfForm = (error: unknown, onError: (error: unknown) => void): Refusal => {
  if (isFailure(error)) onError(error);
  return refusalIn(error) ?? new Refusal(problemTypes.unexpected);
};

/** The refusal for an error, `busy` for an unavailable store. Undefined for any other error. */
export const refusalIn = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error;
  return error instanceof StoreBusy ? new Refusal(problemTypes.busy, { retryAfter: 5 }) : undefined;
};
