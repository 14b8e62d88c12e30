import type { Work } from '@shura/contract';
import type { FieldError, ProblemType } from '@shura/contract/problems';

/** The server refused the request, with a problem type of the contract. */
export class ShuraProblem extends Error {
  override readonly name = 'ShuraProblem';
  declare readonly type: ProblemType;
  /** HTTP status. */
  declare readonly status: number;
  /** Seconds to wait before a retry, if the server said so. */
  declare readonly retryAfter: number | undefined;
  declare readonly errors: readonly FieldError[];
  /** Proof of work required for a device token, if too many new devices came from this network. */
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

/** No response, or none from Shura: no connection, a timeout, a captive portal's page. */
export class ShuraUnreachable extends Error {
  override readonly name = 'ShuraUnreachable';
  // So that code can ask any failure for these.
  declare readonly type?: undefined;
  declare readonly status?: undefined;
  declare readonly retryAfter?: undefined;
  declare readonly errors?: undefined;
}
