import type { FieldError, ProblemType } from '@shura/contract/problems';

/** The server understood and refused, with one of the contract's problem types. */
export class ShuraProblem extends Error {
  override readonly name = 'ShuraProblem';
  readonly type: ProblemType;
  /** HTTP status. */
  readonly status: number;
  /** Seconds to wait before trying again, where the server said so. */
  readonly retryAfter: number | undefined;
  readonly errors: readonly FieldError[];

  constructor(type: ProblemType, status: number, retryAfter?: number, errors: readonly FieldError[] = []) {
    super(type);
    this.type = type;
    this.status = status;
    this.retryAfter = retryAfter;
    this.errors = errors;
  }
}

/** Nothing came back, or nothing that Shura says: no connection, a time-out, a captive portal's page. */
export class ShuraUnreachable extends Error {
  override readonly name = 'ShuraUnreachable';
}
