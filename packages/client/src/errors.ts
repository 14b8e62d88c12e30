import type { Work } from '@shura/contract';
import type { FieldError, ProblemType } from '@shura/contract/problems';

/** The server understood and refused, with one of the contract's problem types. */
export class ShuraProblem extends Error {
  override readonly name = 'ShuraProblem';
  declare readonly type: ProblemType;
  /** HTTP status. */
  declare readonly status: number;
  /** Seconds to wait before trying again, where the server said so. */
  declare readonly retryAfter: number | undefined;
  declare readonly errors: readonly FieldError[];
  /** What a full bucket asks for before it gives a device token. */
  declare readonly work: Work | undefined;

  constructor(type: ProblemType, status: number, retryAfter?: number, errors: readonly FieldError[] = [], work?: Work) {
    super(type);
    this.type = type;
    this.status = status;
    this.retryAfter = retryAfter;
    this.errors = errors;
    this.work = work;
  }
}

/** Nothing came back, or nothing that Shura says: no connection, a time-out, a captive portal's page. */
export class ShuraUnreachable extends Error {
  override readonly name = 'ShuraUnreachable';
}
