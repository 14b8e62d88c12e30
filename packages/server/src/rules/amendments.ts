import type { Amendment, Applied, FieldError, Text } from '@shura/contract';
import { isCorrection } from './is-correction.ts';

/** The parts of a poll or consultation that are compared before a later change is allowed. */
export interface Amendable {
  /** Every text by its path, such as `questions.place.options.north`. */
  readonly texts: ReadonlyMap<string, Text>;
  /** Fields that can no longer change. */
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly closesAt: number | null;
  readonly amendments: readonly Amendment[];
}

/** The changes, or the errors. An error about the whole has no field. */
export interface Amended {
  readonly amendments: readonly Amendment[];
  readonly changes: readonly { readonly field?: string; readonly change: Applied['changes'][number]['change'] }[];
  readonly errors: readonly FieldError[];
}

/** The reason for moving the end later or earlier. */
export interface Reasons {
  readonly extension?: Text | undefined;
  readonly closure?: Text | undefined;
}

/**
 * After the first answer, allows only two changes: another end, with a reason, and corrections of typing errors. Every
 * change is published.
 */
export const amend = (before: Amendable, wanted: Amendable, reasons: Reasons, now: number): Amended => {
  const at = new Date(now).toISOString();
  const errors: FieldError[] = [];
  const fixed = (field: string) => errors.push({ field, code: 'fixed' });
  const corrections = corrected(before, wanted, at, fixed);
  const amendments: Amendment[] = [...before.amendments, ...corrections];
  const changes: Amended['changes'][number][] = corrections.map(({ field }) => ({ field, change: 'corrected' }));

  for (const field of Object.keys(before.fixed)) if (!same(before.fixed[field], wanted.fixed[field])) fixed(field);
  if (before.closesAt !== wanted.closesAt) {
    const kind = (wanted.closesAt ?? 0) > (before.closesAt ?? 0) ? 'extension' : 'closure';
    const reason = reasons[kind];
    // A past end cannot be moved.
    if (before.closesAt === null || wanted.closesAt === null || wanted.closesAt < now) fixed('closes');
    else if (!reason) errors.push({ field: kind, code: 'missing' });
    else {
      const [from, to] = [new Date(before.closesAt).toISOString(), new Date(wanted.closesAt).toISOString()];
      amendments.push({ kind, at, from, to, reason });
      changes.push({ change: kind === 'extension' ? 'extended' : 'closed' });
    }
  }
  return { amendments, changes, errors };
};

/**
 * Texts that differ only by corrected typing errors. Other changes, and new or missing texts, are reported as `fixed`.
 */
const corrected = (before: Amendable, wanted: Amendable, at: string, fixed: (field: string) => void) => {
  const corrections: Extract<Amendment, { kind: 'correction' }>[] = [];
  for (const field of before.texts.keys()) if (!wanted.texts.has(field)) fixed(field);
  for (const [field, text] of wanted.texts) {
    const old = before.texts.get(field);
    if (old && same(old, text)) continue;
    // Compared with the first wording, so that small steps do not add up.
    const correct = old && isCorrection(firstWording(before, field) ?? old, text) && !isTaken(before, field, old, text);
    if (correct) corrections.push({ kind: 'correction', at, field, was: old });
    else fixed(field);
  }
  return corrections;
};

const correctionsOf = ({ amendments }: Amendable) => amendments.filter((amendment) => amendment.kind === 'correction');

const firstWording = (before: Amendable, field: string): Text | undefined =>
  correctionsOf(before).find((past) => past.field === field)?.was;

/**
 * Whether a new wording equals a past or present wording of another text. Without this check, two options could
 * exchange their texts.
 */
const isTaken = (before: Amendable, field: string, old: Text, text: Text): boolean => {
  const others = [...[...before.texts].map(([path, was]) => ({ field: path, was })), ...correctionsOf(before)];
  return Object.entries(text).some(
    ([language, word]) =>
      old[language] !== word && others.some((other) => other.field !== field && other.was[language] === word),
  );
};

/** Whether two values are equal, whatever the order of their keys. */
export const same = (one: unknown, other: unknown) => canonical(one) === canonical(other);

/** JSON with sorted keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  ) ?? '';
