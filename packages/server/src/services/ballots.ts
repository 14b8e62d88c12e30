import { type CastBallots, limits, problemTypes } from '@shura/contract';
import { orRefusal, Refusal } from '../model/refusal.ts';
import type { BallotOutcome, OwnBallots } from '../model/store.ts';
import { fives } from '../rules/small-counts.ts';
import { maySeeResults } from '../rules/visibility.ts';
import { createBulkhead } from '../runtime/bulkhead.ts';
import { createRepeats } from '../runtime/repeats.ts';
import { checkOpen, findPoll } from '../state/find.ts';
import type { LivePoll } from '../state/live-poll.ts';
import type { Runtime } from './runtime.ts';

/** A requester: the device token, and the network by which requests are limited. */
export interface Citizen {
  readonly token: string | undefined;
  readonly network: string;
}

/** The sender of a ballot. `admin`: the request has the admin token. */
export interface Sender extends Citizen {
  readonly admin: boolean;
}

/** One poll of a request, and the voter key of the requester in it. No key if the ballots of the poll were purged. */
interface Asked {
  readonly poll: LivePoll;
  readonly voter: string | undefined;
}

/** JSON of the voter's ballot, and whether a ballot was created. */
export interface CastOutcome {
  readonly json: string;
  readonly created: boolean;
}

/**
 * Concurrency limit for casting, in all and by network. The write queue is full before that, and /readyz reports it.
 */
const castsAtOnce = { max: 30_000, maxPerKey: 1_000 };
/** Concurrency limit for reading own ballots, in all and by network. */
const readsAtOnce = { max: 1_000, maxPerKey: 100 };

/** Maximum attempts to write a ballot. Each repeats the checks, because the poll may have been saved meanwhile. */
const attempts = 3;

/** Records ballots, and returns voters their own. Refuses by throwing a {@link Refusal}. */
export const createBallotService = (runtime: Runtime) => {
  const { polls, store, clock, devices, latest, onError } = runtime;
  /** Rate limit for changed answers, by device. */
  const changes = runtime.limits('changes', runtime.rates.changes);
  const inCasts = createBulkhead(castsAtOnce);
  const inReads = createBulkhead(readsAtOnce);

  /** The voter key of a token in one poll. Import tokens are valid in every imported poll, and in no other poll. */
  const voterOf = async ({ stored }: LivePoll, { token, admin }: Sender): Promise<string> => {
    if (token === undefined) throw new Refusal(problemTypes.deviceMissing);
    if (stored.imported && !admin) throw new Refusal(problemTypes.importedPoll);
    const scope = await devices.of(`poll:${stored.id}`);
    const device = (stored.imported ? await devices.of('import') : scope).read(token);
    if (!device) throw new Refusal(problemTypes.deviceInvalid);
    return stored.imported ? scope.voterOf(device) : device.voter;
  };

  const { record, recordNew } = createRepeats(store.dryRunBallots, runtime.write);

  /** A first ballot does not count towards the rate limit. Only a write that would change answers does. */
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
      // Retried even over the rate limit: a concurrent request may have written the same ballot, and then nothing
      // changes.
      const retried = await record({ ...first, changes: may });
      if (retried.kind === 'limited' && retryAfter > 0) throw new Refusal(problemTypes.tooManyChanges, { retryAfter });
      if (retried.kind === 'recorded') used = retried.changed;
      return retried;
    } finally {
      if (used < may) await changes.giveBack(key, may - used);
    }
  };

  /**
   * Saves the interim tally before the response, so that the voter sees what the public sees. After an error, the next
   * vote tries again.
   */
  const keepInterim = async ({ stored }: LivePoll): Promise<void> => {
    const kept = await store.keepInterim(stored.id, fives.every).catch(onError);
    if (kept) polls.putInterims([kept]);
  };

  /** A voter's answers as JSON, with the results if the voter may see them but cannot fetch the public results. */
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
    // A purged poll has no keys.
    return { poll, voter: poll.stored.purgedAt === undefined ? await voterOf(poll, sender) : undefined };
  };

  /** The stored ballots of each request, in order. */
  const storedOf = async (asked: readonly Asked[]): Promise<OwnBallots[]> => {
    const voters = asked.flatMap(({ poll, voter }) => (voter === undefined ? [] : { poll: poll.stored.id, voter }));
    const found = (voters.length > 0 ? await store.ownBallots(voters) : []).values();
    return asked.map(({ voter }) => (voter === undefined ? undefined : found.next().value) ?? none);
  };

  const castNow = async (slug: string, sender: Sender, body: CastBallots): Promise<CastOutcome> => {
    const receivedAt = clock();
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const poll = findPoll(runtime, slug, sender.admin ? 'staff' : 'public');
      if (!poll.stored.imported) checkOpen(poll.stored, receivedAt);
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
          // A concurrent write of the same device changed the ballot, and this write would change more answers.
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
    /** The deadline is checked at receipt, however long the write then waits. */
    cast: (slug: string, sender: Sender, body: CastBallots): Promise<CastOutcome> =>
      inCasts(sender.network, () => castNow(slug, sender, body)).catch(orRefusal),

    own: (slug: string, sender: Sender): Promise<string> =>
      inReads(sender.network, async () => {
        const asked = await askedOf(slug, sender);
        const [own = none] = await storedOf([asked]);
        return ownJson(asked.poll, own, true);
      }),

    /** Whether a token has a ballot in this poll. */
    hasVoted: (slug: string, token: string, network: string): Promise<boolean> =>
      inReads(network, async () => {
        const [own] = await storedOf([await askedOf(slug, { token, network, admin: false })]);
        return own !== undefined && own.revision > 0;
      }),

    /**
     * Own ballots in several polls, each with its own token. Leaves out polls for which a single request is refused.
     */
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
