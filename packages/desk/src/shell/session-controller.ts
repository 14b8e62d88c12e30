import type { DeskClient } from '@shura/client';
import type { DeskSession } from '@shura/contract';
import { type Failure, failureOf } from '@shura/widgets/resource';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Who is signed in. */
export class SessionController implements ReactiveController {
  session: DeskSession | undefined;
  /** Why it is not known, until it is. */
  failure: Failure | undefined;
  /** Somebody was signed in and is not any more; what they were at is kept. */
  expired = false;
  readonly #host: ReactiveControllerHost;
  readonly #client: () => DeskClient;

  constructor(host: ReactiveControllerHost, client: () => DeskClient) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostConnected(): void {
    void this.refresh();
  }

  async refresh(): Promise<void> {
    try {
      this.session = await this.#client().session();
      this.expired = false;
      this.failure = undefined;
    } catch (error) {
      this.failure = failureOf(error);
    }
    this.#host.requestUpdate();
  }

  expire(): void {
    if (this.expired || !this.session?.person) return;
    this.expired = true;
    this.#host.requestUpdate();
  }
}
