import { type FieldError, type ProblemType, problemTypes, type Work } from '@shura/contract';
import { DataError, StoreBusy } from './store.ts';

/** How often this process has refused anything, by type. */
export const refusals = new Map<ProblemType, number>();

/** Something to refuse a request with; rules throw it, and `app.ts` answers with the problem it names. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly type: ProblemType;
  readonly errors: readonly FieldError[] | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;
  /** Of `work-needed`: what is to be done first. */
  readonly work: Work | undefined;
  /** For an operator; nothing of what was sent. */
  readonly detail: string | undefined;

  constructor(
    type: ProblemType,
    more: { errors?: readonly FieldError[]; retryAfter?: number; detail?: string; work?: Work } = {},
  ) {
    // Anybody can cause one. Its stack trace, which nobody reads, would cost more than all the rest of it.
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

/** Throws what a queued write failed with as a {@link Refusal}, where its sender can do something about it. */
export const orRefusal = (error: unknown): never => {
  if (error instanceof StoreBusy) throw new Refusal(problemTypes.busy, { retryAfter: 2 });
  throw error instanceof DataError ? new Refusal(problemTypes.invalidRequest) : error;
};
