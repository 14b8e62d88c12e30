import { limits } from '@shura/contract';

const lasts = 2 * limits.presenceSeconds * 1_000;

type People = Map<string, { readonly name: string; readonly at: number }>;

/** The staff who have a suggestion open on the desk. Held in memory for half a minute, and only advisory. */
export const createPresence = (clock: () => number) => {
  const open = new Map<string, People>();

  return {
    /** Records that a person has the suggestion open. Returns the names of the others who have it open. */
    touch(reference: string, person: { readonly id: string; readonly name: string }): string[] {
      const now = clock();
      const there = open.get(reference) ?? (new Map() as People);
      for (const [id, { at }] of there) if (now - at > lasts) there.delete(id);
      for (const [other, people] of open) {
        people.delete(person.id);
        if (people.size === 0) open.delete(other);
      }
      const others = [...there].flatMap(([id, { name }]) => (id === person.id ? [] : [name]));
      open.set(reference, there.set(person.id, { name: person.name, at: now }));
      return others;
    },
  };
};
export type Presence = ReturnType<typeof createPresence>;
