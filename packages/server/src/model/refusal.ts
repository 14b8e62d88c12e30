import { type FieldError, type ProblemType, problemTypes, type Work } from '@shura/contract';
import { DataError, StoreBusy } from './store.ts';

/** Number of refusals of this process, by type. */
export const refusals = new Map<ProblemType, number>();

/** A refusal of a request. Rules throw it, and `app.ts` sends it as a problem (RFC 9457). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly type: ProblemType;
  readonly errors: readonly FieldError[] | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;
  /** For `work-needed`: the work to do first. */
  readonly work: Work | undefined;
  /** Text for an operator, without any sent content. */
  readonly detail: string | undefined;

  constructor(
    type: ProblemType,
    more: { errors?: readonly FieldError[]; retryAfter?: number; detail?: string; work?: Work } = {},
  ) {
    // Any client can cause a refusal. A stack trace would be unused, and would cost more than the rest of the refusal.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(type);
    Error.stackTraceLimit = stackTraceLimit;
    this.type = type;
    this.errors = more.errors;
    this.retryAfter = more.retryAfter;
    this.detail = more.detail;
    this.work = more.work;
    refusals.set(type, (refusals.get(type) ?? 0) + 1);
  }
}

/** An `invalid-request` for one field. */
export const invalid = (field: string, code: FieldError['code'] = 'wrong-value'): Refusal =>
  new Refusal(problemTypes.invalidRequest, { errors: [{ field, code }] });

/** Rethrows the failure of a queued write as a {@link Refusal} if the sender can act on it. */
export const orRefusal = (error: unknown): never => {
  if (error instanceof StoreBusy) throw new Refusal(problemTypes.busy, { retryAfter: 2 });
  throw error instanceof DataError ? new Refusal(problemTypes.invalidRequest) : error;
};
