import { problemTypes } from '@shura/contract';
import type { SecurityEvent } from '../model/security-event.ts';
import { type FailureKind, failuresLogged } from '../model/staff-store.ts';
import { localLimiter } from '../runtime/limiter.ts';
import type { Runtime } from './runtime.ts';

export interface FailedSignInsOptions extends Runtime {
  readonly findPerson: (email: string) => Promise<{ readonly id: string } | undefined>;
  /** Called with each audit entry: at most one per account, kind and ten minutes. */
  readonly tell: (event: SecurityEvent) => void;
  /** Counts every refusal, for existing accounts and for unknown addresses. */
  readonly count: (account: 'known' | 'unknown') => void;
}

const kinds: ReadonlyMap<string, FailureKind> = new Map([
  [problemTypes.signInRefused, 'failed'],
  [problemTypes.codeWrong, 'failed'],
  [problemTypes.tooManyAttempts, 'locked'],
]);

/**
 * Logs refused sign-ins (ASVS 5.0 16.3.1). Bounded by accounts and time, whatever strangers send. Runs after the
 * response, so timing does not reveal which addresses exist.
 */
export const createFailedSignIns = ({ store, findPerson, tell, count, onError, clock }: FailedSignInsOptions) => {
  // A locked account is refused before its password is checked, so one look-up here in ten minutes is enough.
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
    /** A refused password, by the typed address and the problem type. */
    ofAddress(email: string, type: string): void {
      const kind = kinds.get(type);
      if (!kind) return;
      soon(async () => {
        if (kind === 'locked' && (await lockouts.take(email)) > 0) return;
        await note((await findPerson(email))?.id, kind);
      });
    },
    /** A refused code, by the person who gave a password. */
    ofPerson(person: string, type: string): void {
      const kind = kinds.get(type);
      if (kind) soon(() => note(person, kind));
    },
  };
};
export type FailedSignIns = ReturnType<typeof createFailedSignIns>;
