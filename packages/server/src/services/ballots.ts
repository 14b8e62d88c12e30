import { type CastBallots, limits, problemTypes } from '@shura/contract';
import { orRefusal, Refusal } from '../model/refusal.ts';
import type { BallotOutcome, OwnBallots } from '../model/store.ts';
import { fives, maySeeResults, stateOf } from '../rules/visibility.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { createRepeats } from '../runtime/repeats.ts';
import { findPoll } from '../state/find.ts';
import type { LivePoll } from '../state/live-poll.ts';
import type { Runtime } from './runtime.ts';

/** Who sends a ballot. */
export interface Sender {
  readonly token: string | undefined;
  readonly admin: boolean;
  /** What its requests are counted by. */
  readonly network: string;
}

/** What is asked for of one poll: the voter there, or undefined where its ballots were purged. */
interface Asked {
  readonly poll: LivePoll;
  readonly voter: string | undefined;
}

/** JSON of an own ballot, and whether a ballot came into being. */
export interface CastOutcome {
  readonly json: string;
  readonly created: boolean;
}

/**
 * Ballots that are sent and not answered yet; by network. The queue of writes is full, and says so on /readyz, before all
 * places here are taken.
 */
const castsAtOnce = { max: 30_000, maxPerKey: 1_000 };
/** Requests that read a voter's own ballots; by network. */
const readsAtOnce = { max: 1_000, maxPerKey: 100 };

/** Times a write is checked again when its poll is saved under it. */
const attempts = 3;

/** Takes ballots, and shows voters their own. Refuses by throwing a {@link Refusal}. */
export const createBallotService = (runtime: Runtime) => {
  const { polls, store, clock, devices, latest, onError } = runtime;
  /** How many answers a device may still change. */
  const changes = runtime.limits('changes', runtime.rates.changes);
  const inCasts = createBulkhead(castsAtOnce);
  const inReads = createBulkhead(readsAtOnce);

  /** The voter behind a token in one poll. Tokens of an import are good in every imported poll, and no others are. */
  const voterOf = async ({ stored }: LivePoll, { token, admin }: Sender): Promise<string> => {
    if (token === undefined) throw new Refusal(problemTypes.deviceMissing);
    if (stored.imported && !admin) throw new Refusal(problemTypes.importedPoll);
    const scope = await devices.of(`poll:${stored.id}`);
    const device = (stored.imported ? await devices.of('import') : scope).read(token);
    if (!device) throw new Refusal(problemTypes.deviceInvalid);
    return stored.imported ? scope.voterOf(device) : device.voter;
  };

  const checkOpen = ({ stored }: LivePoll, receivedAt: number) => {
    if (stored.imported) return;
    const state = stateOf(stored, receivedAt);
    if (state === 'closed') throw new Refusal(problemTypes.pollClosed);
    if (state !== 'open') throw new Refusal(problemTypes.pollNotOpen);
  };

  const { record, recordNew } = createRepeats(store.dryRunBallots, runtime.write);

  /** Whoever has no ballot yet is not counted: only a write that would change answers takes from what the device may change. */
  const write = async (poll: LivePoll, voter: string, body: CastBallots): Promise<BallotOutcome> => {
    const { stored } = poll;
    const { choices, errors } = poll.codes.encode(body.answers, Boolean(stored.imported));
    if (errors.length > 0) throw new Refusal(problemTypes.invalidAnswers, { errors: errors.slice(0, 20) });
    const first = {
      poll: stored.id,
      edition: stored.edition,
      voter,
      answers: choices,
      basedOn: body.basedOn,
      changes: stored.imported ? choices.length : 0,
    };
    const outcome = await recordNew(first);
    if (outcome.kind !== 'limited') return outcome;
    const key = `${stored.id} ${voter}`;
    const retryAfter = await changes.take(key, outcome.changes);
    const may = retryAfter === 0 ? outcome.changes : 0;
    let used = 0;
    try {
      // Where nothing was left for it: the same, sent at the same time, may have been written meanwhile.
      const again = await record({ ...first, changes: may });
      if (again.kind === 'limited' && retryAfter > 0) throw new Refusal(problemTypes.tooManyChanges, { retryAfter });
      if (again.kind === 'recorded') used = again.changed;
      return again;
    } finally {
      if (used < may) await changes.giveBack(key, may - used);
    }
  };

  /** Before the vote is answered, so that its voter is told what all others are. A failure is made up for with the next vote. */
  const keepInterim = async ({ stored }: LivePoll): Promise<void> => {
    const kept = await store.keepInterim(stored.id, fives.every).catch(onError);
    if (kept) polls.putInterims([kept]);
  };

  /** What a voter is told: their answers, and the results where they may see them and cannot fetch them as easily. */
  const ownJson = (poll: LivePoll, own: OwnBallots, alwaysWithResults: boolean): string => {
    const state = poll.state(clock());
    const fetchable = poll.stored.questions.length > limits.options && maySeeResults(poll.stored, state, 'public');
    const visible = maySeeResults(poll.stored, state, own.revision > 0 ? 'voter' : 'public');
    const results =
      visible && (alwaysWithResults || !fetchable) ? `,"results":${poll.results('voter', clock()).json}` : '';
    return `{"answers":${JSON.stringify(poll.codes.decode(own))},"revision":${own.revision}${results}}`;
  };

  const askedOf = async (slug: string, sender: Sender): Promise<Asked> => {
    const poll = findPoll(runtime, slug, sender.admin ? 'staff' : 'public');
    // The keys of a purged poll are gone with its ballots.
    return { poll, voter: poll.stored.purgedAt === undefined ? await voterOf(poll, sender) : undefined };
  };

  /** What is stored of those that are asked for, in their order. */
  const storedOf = async (asked: readonly Asked[]): Promise<OwnBallots[]> => {
    const voters = asked.flatMap(({ poll, voter }) => (voter === undefined ? [] : { poll: poll.stored.id, voter }));
    const found = (voters.length > 0 ? await store.ownBallots(voters) : []).values();
    return asked.map(({ voter }) => (voter === undefined ? undefined : found.next().value) ?? none);
  };

  const castNow = async (slug: string, sender: Sender, body: CastBallots): Promise<CastOutcome> => {
    const receivedAt = clock();
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const poll = findPoll(runtime, slug, sender.admin ? 'staff' : 'public');
      checkOpen(poll, receivedAt);
      const voter = await voterOf(poll, sender);
      const outcome = await poll.whileOpen(write(poll, voter, body));
      if (poll.owesInterim(clock())) await keepInterim(poll);
      switch (outcome.kind) {
        case 'recorded':
          return { json: ownJson(poll, outcome.own, false), created: outcome.created > 0 };
        case 'unchanged':
          return { json: ownJson(poll, outcome.own, false), created: false };
        case 'stale':
          throw new Refusal(problemTypes.staleBallot);
        case 'limited':
          // It was changed by another of the same device meanwhile, and this one would change more.
          continue;
        case 'late':
          throw new Refusal(problemTypes.pollClosed);
        case 'outdated':
          await latest();
      }
    }
    throw new Refusal(problemTypes.busy, { retryAfter: 1 });
  };

  return {
    /** The deadline is judged now, at receipt, however long the write then waits. */
    cast: (slug: string, sender: Sender, body: CastBallots): Promise<CastOutcome> =>
      inCasts(sender.network, () => castNow(slug, sender, body)).catch(orRefusal),

    own: (slug: string, sender: Sender): Promise<string> =>
      inReads(sender.network, async () => {
        const asked = await askedOf(slug, sender);
        const [own = none] = await storedOf([asked]);
        return ownJson(asked.poll, own, true);
      }),

    /** Whether a token of this poll has a ballot in it. */
    hasVoted: (slug: string, token: string, network: string): Promise<boolean> =>
      inReads(network, async () => {
        const [own] = await storedOf([await askedOf(slug, { token, network, admin: false })]);
        return own !== undefined && own.revision > 0;
      }),

    /** Several at once, each with its own token: those for which one alone would be refused are left out. */
    ownOf: (slugs: readonly (readonly [slug: string, token: string | undefined])[], sender: Sender): Promise<string> =>
      inReads(sender.network, async () => {
        const found = await Promise.all(
          slugs.map(([slug, token]) =>
            askedOf(slug, { ...sender, token }).catch((error: unknown) => {
              if (error instanceof Refusal) return undefined;
              throw error;
            }),
          ),
        );
        const asked = found.filter((one) => one !== undefined);
        const stored = await storedOf(asked);
        const ballots = asked.map(({ poll }, place) => {
          const json = ownJson(poll, stored[place] ?? none, true);
          return `{"slug":${JSON.stringify(poll.stored.slug)},${json.slice(1)}`;
        });
        return `{"ballots":[${ballots.join()}]}`;
      }),
  };
};
export type BallotService = ReturnType<typeof createBallotService>;

const none: OwnBallots = { answers: [], revision: 0 };
