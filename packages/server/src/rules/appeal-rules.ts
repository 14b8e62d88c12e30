import type { Act } from '../model/records.ts';

/** The people who hid what an appeal is against: anything hidden since an appeal was last upheld. */
const hidersOf = (acts: readonly Act[]): ReadonlySet<string> => {
  const restored = acts.findLastIndex((act) => act.kind === 'appeal-decided' && act.upheld);
  const hiding = acts.slice(restored + 1).filter(({ kind }) => kind === 'hidden' || kind === 'redacted');
  return new Set(hiding.flatMap(({ by }) => by ?? []));
};

/**
 * Whether a person may decide the appeal against a hiding: not whoever hid, unless nobody else in the agency may.
 *
 * @param deciders ids of the members whose role may decide appeals
 */
export const mayDecideAppeal = (acts: readonly Act[], person: string, deciders: readonly string[]): boolean => {
  const hiders = hidersOf(acts);
  return !hiders.has(person) || deciders.every((one) => hiders.has(one));
};
