import type { DeskClient } from '@shura/client';
import type { DeskSession } from '@shura/contract';
import { type Failure, failureOf } from '@shura/widgets/resource';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Interruption } from '../ui/desk.ts';

/** The signed-in person's session. */
export class SessionController implements ReactiveController {
  session: DeskSession | undefined;
  /** Why the session is unknown, if loading failed. */
  failure: Failure | undefined;
  /** Why the sign-in covers the view, which is kept: the session ended, or a change needs a recent sign-in. */
  interruption: Interruption | undefined;
  #resume: ((again: boolean) => void) | undefined;
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
      const before = this.session?.person?.id;
      this.session = await this.#client().session();
      this.failure = undefined;
      this.#end(this.session.person !== undefined && this.session.person.id === before);
    } catch (error) {
      this.failure = failureOf(error);
    }
    this.#host.requestUpdate();
  }

  expire(): void {
    if (this.interruption === 'expired' || !this.session?.person) return;
    this.interruption = 'expired';
    this.#host.requestUpdate();
  }

  /** Asks the person to sign in again; resolves to whether the same person did. */
  reauthenticate(): Promise<boolean> {
    this.#resume?.(false);
    this.interruption ??= 'reauthentication';
    this.#host.requestUpdate();
    return new Promise((resolve) => {
      this.#resume = resolve;
    });
  }

  /** Returns to the view without signing in. */
  dismiss(): void {
    this.#end(false);
    this.#host.requestUpdate();
  }

  #end(again: boolean): void {
    const resume = this.#resume;
    [this.interruption, this.#resume] = [undefined, undefined];
    // Resumes the action only after the view and its dialogs are shown again.
    if (resume) void this.#host.updateComplete.then(() => setTimeout(() => resume(again)));
  }
}
