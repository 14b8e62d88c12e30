import { limits } from '@shura/contract';
import { type Act, type StoredSuggestion, withoutWords } from '../records.ts';
import { type Standing, standingOf } from './suggestion-standing.ts';

/** What is known of a suggestion that was never published: what clocks, counts and the order of an inbox need. */
export type KnownOfUnpublished = Pick<
  StoredSuggestion,
  'id' | 'agency' | 'consultation' | 'receivedAt' | 'bytes' | 'acts' | 'policy' | 'language' | 'basis' | 'channel'
> & { readonly source?: unknown };

/** What many of them have in common. */
type Kind = Omit<KnownOfUnpublished, 'id' | 'receivedAt' | 'bytes' | 'acts'>;

const none: readonly Act[] = [];

/**
 * Suggestions to one consultation that were never published, in columns: 24 bytes each, and the acts of those to which
 * something has happened. Sorted by id, which grows; a place that is left is taken back when the columns grow.
 */
export const createUnpublished = () => {
  const kinds: Kind[] = [];
  const numberOfKind = new Map<string, number>();
  const acts = new Map<number, readonly Act[]>();
  /** The last that were put: those of one batch of staff are alike, and held once. */
  let same: { readonly text: string; readonly acts: readonly Act[] } = { text: '[]', acts: none };
  let columns = createColumns(16);
  let [length, gone, waiting] = [0, 0, 0];

  /** The first place with that id, or a higher one. */
  const placeOf = (id: number): number => {
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((columns.ids[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** One that is gone has no time. */
  const isThere = (place: number): boolean => (columns.times[place] ?? Number.NaN) >= 0;
  const isAt = (place: number, id: number): boolean => place < length && columns.ids[place] === id;
  const kindNumber = (stored: Kind): number => {
    const { agency, consultation, policy, language, channel } = stored;
    const basis = stored.basis.map(({ kind }) => ({ kind }));
    const source = stored.source === undefined ? undefined : true;
    const key = JSON.stringify([policy, language, channel, basis, source]);
    const known = numberOfKind.get(key);
    if (known !== undefined) return known;
    numberOfKind.set(key, kinds.length);
    return kinds.push({ agency, consultation, policy, language, basis, channel, source }) - 1;
  };

  /** Makes room for one more: half as much again, and what those have left that are gone. */
  const grow = (): void => {
    const [before, from] = [columns, length];
    columns = createColumns(Math.max(16, Math.ceil((length - gone) * 1.5)));
    [length, gone] = [0, 0];
    for (let place = 0; place < from; place += 1) {
      if ((before.times[place] ?? Number.NaN) >= 0) copy(before, place, columns, length++);
    }
  };

  const shared = (some: readonly Act[]): readonly Act[] => {
    const text = JSON.stringify(some);
    if (text !== same.text) same = { text, acts: some };
    return same.acts;
  };

  const standingAt = (id: number): Standing => standingOf({ acts: acts.get(id) ?? none });
  const waitsAt = (place: number): number =>
    standingAt(columns.ids[place] ?? 0).publication === 'held' ? (columns.bytes[place] ?? 0) : 0;

  const drop = (id: number): void => {
    const place = placeOf(id);
    if (!isAt(place, id) || !isThere(place)) return;
    waiting -= waitsAt(place);
    columns.times[place] = Number.NaN;
    acts.delete(id);
    gone += 1;
  };

  const knownAt = (place: number) => {
    const kind = kinds[columns.kinds[place] ?? 0];
    if (!isThere(place) || !kind) return undefined;
    const id = columns.ids[place] ?? 0;
    const own = acts.get(id) ?? none;
    const stored = { ...kind, id, receivedAt: columns.times[place] ?? 0, bytes: columns.bytes[place] ?? 0, acts: own };
    return { stored, standing: standingOf(stored) };
  };

  return {
    /** Puts one in place of what was known of it, unless more had happened to that. */
    put(stored: KnownOfUnpublished): void {
      const { id } = stored;
      if ((acts.get(id)?.length ?? 0) > stored.acts.length) return;
      if (length === columns.ids.length) grow();
      const place = placeOf(id);
      if (!isAt(place, id)) open(columns, place, length++);
      else if (isThere(place)) waiting -= waitsAt(place);
      else gone -= 1;
      columns.ids[place] = id;
      columns.times[place] = stored.receivedAt;
      columns.bytes[place] = Math.max(stored.bytes, limits.waitingLeast);
      columns.kinds[place] = kindNumber(stored);
      if (stored.acts.length > 0) acts.set(id, shared(stored.acts.map(withoutWords)));
      waiting += waitsAt(place);
    },
    /** Takes one out: it was published. */
    drop,
    /** Bytes of those that nobody has judged yet. */
    waitingBytes: (): number => waiting,
    size: (): number => length - gone,
    /** By id; others may come and go meanwhile. */
    *all() {
      for (let place = 0; place < length; ) {
        const id = columns.ids[place] ?? 0;
        const known = knownAt(place);
        if (known) yield known;
        // Where it stands may have changed.
        place = isAt(place, id) ? place + 1 : placeOf(id + 1);
      }
    },
  };
};

const createColumns = (room: number) => ({
  ids: new Int32Array(room),
  /** UTC milliseconds of receipt. */
  times: new Float64Array(room),
  bytes: new Int32Array(room),
  kinds: new Uint16Array(room),
});
type Columns = ReturnType<typeof createColumns>;

const copy = (from: Columns, at: number, to: Columns, place: number): void => {
  to.ids[place] = from.ids[at] ?? 0;
  to.times[place] = from.times[at] ?? 0;
  to.bytes[place] = from.bytes[at] ?? 0;
  to.kinds[place] = from.kinds[at] ?? 0;
};

/** Moves what begins at a place on by one. */
const open = (columns: Columns, place: number, length: number): void => {
  for (const column of Object.values(columns)) column.copyWithin(place + 1, place, length);
};
