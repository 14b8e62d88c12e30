import type { FieldError, ProblemType } from '@shura/contract';

/** Something to refuse a request with; rules throw it, and `app.ts` answers with the problem it names. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly type: ProblemType;
  readonly errors: readonly FieldError[] | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor(type: ProblemType, detail: { errors?: readonly FieldError[]; retryAfter?: number } = {}) {
    super(type);
    this.type = type;
    this.errors = detail.errors;
    this.retryAfter = detail.retryAfter;
  }
}
