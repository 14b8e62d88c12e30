import { type DoneWork, problemTypes } from '@shura/contract';
import type { Device, Owner, Scope } from '../auth/devices.ts';
import { bitsFor, bitsOf, createProofs, lastLimit, limitFor, newChallenge } from '../auth/proof-of-work.ts';
import type { Crowd } from '../model/rate-limits.ts';
import { Refusal } from '../model/refusal.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { bucketsOf, secondsUntil } from '../runtime/crowd-buckets.ts';
import { createRecent } from '../runtime/recent.ts';
import { checkOpen, findConsultation, findPoll } from '../state/find.ts';
import type { Runtime } from './runtime.ts';

/** A request for a token. */
export interface Newcomer {
  /** 16 bytes, base64url, made by the sender. The proof of work is bound to it. */
  readonly once: string;
  /** Identifies the device in place of `once`, for framed pages. */
  readonly seed?: string | undefined;
  readonly network: string;
  readonly work: DoneWork | undefined;
}

/** Maximum remembered devices. A remembered device is not counted again, so that one proof cannot fill a bucket. */
const remembered = 50_000;

/** Maximum proofs that are being checked or waiting, in all (20 ms of work together) and by network. */
const proofsAtOnce = { max: 64, maxPerKey: 16 };

/**
 * Mints tokens for one poll or consultation, and asks crowded networks for proof of work. Refuses by throwing a
 * {@link Refusal}.
 */
export const createDeviceAdmission = (runtime: Runtime, crowd: Crowd) => {
  const { devices, clock, random } = runtime;
  const room = runtime.rates.newDevices;
  const proofs = createProofs();
  const ofNetwork = createBulkhead(proofsAtOnce);
  const letIn = createRecent<Device>(remembered);
  /**
   * Admissions in progress, by device id. A concurrent request for the same device gets the same promise, so the device is
   * counted once and its proof is checked once.
   */
  const underWay = new Map<string, Promise<string>>();

  const pollOwner = (slug: string): Owner => {
    const { stored } = findPoll(runtime, slug);
    if (stored.imported) throw new Refusal(problemTypes.importedPoll);
    checkOpen(stored, clock());
    return `poll:${stored.id}`;
  };
  const consultationOwner = (slug: string): Owner => {
    findConsultation(runtime, slug);
    return `consultation:${slug}`;
  };

  /** Enters the bucket if its load is under `limit`. Otherwise returns the load. */
  const enter = async (owner: Owner, network: string, device: Device, limit: number): Promise<number | undefined> => {
    const [name, size] = device.level === 'L0' ? [`cannot ${owner}`, room.cannot] : [owner, room.free];
    const load = await crowd.enter(bucketsOf(name, network, size), limit);
    if (load >= limit) return load;
    letIn.set(device.id, device);
    return undefined;
  };
  const tooMany = (load: number, limit: number) =>
    new Refusal(problemTypes.tooManyDevices, { retryAfter: secondsUntil(load, limit) });

  /** The bits of a valid proof. Undefined if it is missing, invalid or expired. */
  const proven = async (scope: Scope, id: string, { once, network, work }: Newcomer): Promise<number | undefined> => {
    if (work === undefined || work === 'cannot') return undefined;
    const bits = bitsOf(scope, { id, network }, work.challenge, clock());
    if (bits === undefined) return undefined;
    const { challenge, n } = work;
    const right = await ofNetwork(network, () => proofs(once, challenge, n, bits));
    return right ? bits : undefined;
  };

  const admitAs = async (id: string, owner: Owner, scope: Scope, newcomer: Newcomer): Promise<string> => {
    const { network, work } = newcomer;
    const known = letIn.get(id);
    if (known) return scope.mint(known);
    const bits = await proven(scope, id, newcomer);
    const device: Device = { level: 'L1', id };
    const load = await enter(owner, network, device, bits === undefined ? 1 : limitFor(bits));
    if (load === undefined) return scope.mint(device);
    if (work === 'cannot') {
      const unproven: Device = { level: 'L0', id };
      const full = await enter(owner, network, unproven, 1);
      if (full !== undefined) throw tooMany(full, 1);
      return scope.mint(unproven);
    }
    if (load >= lastLimit) throw tooMany(load, lastLimit);
    throw new Refusal(problemTypes.workNeeded, {
      work: newChallenge(scope, { id, network }, bitsFor(load), clock()),
    });
  };

  const admit = async (owner: Owner, newcomer: Newcomer): Promise<string> => {
    const scope = await devices.of(owner);
    const id = scope.idOf(newcomer.seed ?? newcomer.once);
    const before = underWay.get(id);
    if (before) return before;
    const admitting = admitAs(id, owner, scope, newcomer).finally(() => underWay.delete(id));
    underWay.set(id, admitting);
    return admitting;
  };

  return {
    ofPoll: async (slug: string, newcomer: Newcomer): Promise<string> => admit(pollOwner(slug), newcomer),
    ofConsultation: async (slug: string, newcomer: Newcomer): Promise<string> =>
      admit(consultationOwner(slug), newcomer),
    /** The token of the same browser at the other level. */
    async ofOtherLevel(slug: string, token: string): Promise<string> {
      const scope = await devices.of(pollOwner(slug));
      const device = scope.read(token);
      if (!device) throw new Refusal(problemTypes.deviceInvalid);
      return scope.mint({ ...device, level: device.level === 'L0' ? 'L1' : 'L0' });
    },
    ofImport: async (): Promise<string> => {
      const scope = await devices.of('import');
      return scope.mint({ level: 'import', id: scope.idOf(random(16).toString('base64url')) });
    },
  };
};
export type DeviceAdmission = ReturnType<typeof createDeviceAdmission>;
