import type { Act, StoredSuggestion } from '../model/records.ts';
import { withoutWords } from '../model/stripped-records.ts';
import { type Standing, standingOf } from '../rules/suggestion-standing.ts';
import { createColumns } from './columns.ts';

/** The fields that memory holds of an unpublished suggestion: input for clocks, counts and the inbox order. */
export type KnownOfUnpublished = Pick<
  StoredSuggestion,
  'id' | 'agency' | 'consultation' | 'receivedAt' | 'bytes' | 'acts' | 'policy' | 'language' | 'basis' | 'channel'
> &
  Pick<StoredSuggestion, 'contest'> & { readonly source?: unknown };

/** The fields whose values many suggestions share. Each combination is stored once. */
type Kind = Omit<KnownOfUnpublished, 'id' | 'receivedAt' | 'bytes' | 'acts' | 'contest'>;
/** An act without its time. Many acts differ only in time, so each content is stored once, under a number. */
type ActContent = Act extends infer One ? Omit<One, 'at'> : never;

/** Minimum bytes that an unpublished suggestion counts as. */
export const minWaitingBytes = 1_000;

const none: readonly Act[] = [];
/** Maximum different contents that get a number. Acts with any other content are stored in full. */
const maxContents = 1_000;

/**
 * The unpublished suggestions of one consultation, in columns: 19 bytes each, 15 more with one act, and the whole list
 * for the few with more acts.
 */
export const createUnpublished = () => {
  const rows = createColumns({ receivedAt: Float64Array, bytes: Int32Array, kind: Uint16Array });
  const kinds = createNumbers<Kind>();
  const only = createColumns({ at: Float64Array, content: Uint16Array });
  const contents = createNumbers<ActContent>();
  const histories = new Map<number, readonly Act[]>();
  let waiting = 0;

  const kindOf = ({ agency, consultation, policy, language, channel, ...stored }: KnownOfUnpublished): Kind => {
    const basis = stored.basis.map(({ kind }) => ({ kind }));
    const source = stored.source === undefined ? undefined : true;
    return { agency, consultation, policy, language, basis, channel, source };
  };
  const actsOf = (id: number): readonly Act[] => {
    const one = only.get(id);
    if (!one) return histories.get(id) ?? none;
    return [{ ...contents.at(one.content), at: one.at } as Act];
  };
  const setActs = (id: number, acts: readonly Act[]): void => {
    only.delete(id);
    histories.delete(id);
    const [act, ...more] = acts;
    if (!act) return;
    const { at, ...content } = act;
    const number = more.length === 0 ? contents.of(content, maxContents) : undefined;
    if (number === undefined) histories.set(id, acts);
    else only.set(id, { at, content: number });
  };
  const waits = (id: number, bytes: number): number =>
    standingOf({ acts: actsOf(id) }).publication === 'held' ? bytes : 0;

  return {
    /** Replaces the record of a suggestion, unless memory has more acts. */
    put(stored: KnownOfUnpublished): void {
      const { id, receivedAt, acts } = stored;
      if (actsOf(id).length > acts.length) return;
      const before = rows.get(id);
      if (before) waiting -= waits(id, before.bytes);
      const bytes = Math.max(stored.bytes, minWaitingBytes);
      rows.set(id, { receivedAt, bytes, kind: kinds.of(kindOf(stored)) });
      setActs(id, acts.map(withoutWords));
      waiting += waits(id, bytes);
    },
    /** Removes a suggestion after its publication. */
    drop(id: number): void {
      const before = rows.get(id);
      if (!before) return;
      waiting -= waits(id, before.bytes);
      rows.delete(id);
      setActs(id, none);
    },
    /** Bytes of unmoderated suggestions. */
    waitingBytes: (): number => waiting,
    size: rows.size,
    /** By id. Others may be added and removed during iteration. */
    *all(): Generator<{ readonly stored: KnownOfUnpublished; readonly standing: Standing }> {
      for (const [id, { kind, receivedAt, bytes }] of rows.all()) {
        const acts = actsOf(id);
        yield { stored: { ...kinds.at(kind), id, receivedAt, bytes, acts }, standing: standingOf({ acts }) };
      }
    },
  };
};

/** Assigns numbers to distinct values, from 0. */
const createNumbers = <Value>() => {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  function of(value: Value): number;
  function of(value: Value, max: number): number | undefined;
  function of(value: Value, max = 65_536): number | undefined {
    const key = JSON.stringify(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (values.length >= max) return undefined;
    numbers.set(key, values.length);
    return values.push(value) - 1;
  }
  return {
    of,
    at(number: number): Value {
      const value = values[number];
      if (value === undefined) throw new RangeError(`Nothing has the number ${number}`);
      return value;
    },
  };
};
