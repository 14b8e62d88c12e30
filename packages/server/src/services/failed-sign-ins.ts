import { problemTypes } from '@shura/contract';
import type { SecurityEvent } from '../model/security-event.ts';
import { type FailureKind, failuresLogged } from '../model/staff-store.ts';
import { localLimiter } from '../runtime/limiter.ts';
import type { Runtime } from './runtime.ts';

export interface FailedSignInsOptions extends Runtime {
  readonly findPerson: (email: string) => Promise<{ readonly id: string } | undefined>;
  /** Told of each line of the audit log, which is at most one per account, kind and ten minutes. */
  readonly tell: (event: SecurityEvent) => void;
  /** Counts every refusal, of accounts that exist and of addresses that nobody has. */
  readonly count: (account: 'known' | 'unknown') => void;
}

const kinds: ReadonlyMap<string, FailureKind> = new Map([
  [problemTypes.signInRefused, 'failed'],
  [problemTypes.codeWrong, 'failed'],
  [problemTypes.tooManyAttempts, 'locked'],
]);

/**
 * Writes refused sign-ins down (ASVS 5.0 16.3.1), bounded by accounts and time, never by what strangers send. It runs after
 * the answer, which takes as long for an address that nobody has.
 */
export const createFailedSignIns = ({ store, findPerson, tell, count, onError, clock }: FailedSignInsOptions) => {
  // Past its limits an account is refused without a look at its password: then one look here in ten minutes is enough.
  const lockouts = localLimiter({ perMinute: 60_000 / failuresLogged, burst: 1 }, clock);

  const note = async (person: string | undefined, kind: FailureKind): Promise<void> => {
    count(person === undefined ? 'unknown' : 'known');
    if (person === undefined) return;
    const logged = await store.noteFailure(person, kind, clock());
    if (logged > 0) tell({ event: `sign-in.${kind}`, account: person, count: logged });
  };
  const soon = (work: () => Promise<void>): void => {
    setImmediate(() => void work().catch(onError));
  };

  return {
    /** A refusal of a password, by the address that was typed and the type of the problem. */
    ofAddress(email: string, type: string): void {
      const kind = kinds.get(type);
      if (!kind) return;
      soon(async () => {
        if (kind === 'locked' && (await lockouts.take(email)) > 0) return;
        await note((await findPerson(email))?.id, kind);
      });
    },
    /** A refusal of a code, by who has given their password already. */
    ofPerson(person: string, type: string): void {
      const kind = kinds.get(type);
      if (kind) soon(() => note(person, kind));
    },
  };
};
export type FailedSignIns = ReturnType<typeof createFailedSignIns>;
