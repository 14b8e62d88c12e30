import { type Assign, type Colleagues, limits, mayAs, problemTypes, roleOfAct } from '@shura/contract';
import { invalid, Refusal } from '../model/refusal.ts';
import type { AuditWrite } from '../model/staff-store.ts';
import type { Assignee } from '../model/team-store.ts';
import { findAgency } from '../state/find.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Runtime } from './runtime.ts';

/** Who does something, in which agency. */
interface Doing {
  readonly agency: string;
  /** Id of the person. */
  readonly by: string;
}

/** What staff arrange among themselves about a suggestion. None of it is an act, since acts are public. */
export const createTeam = ({ store, suggestions, polls, clock }: Runtime) => {
  const idOf = async (agency: string, reference: string): Promise<number> => {
    const one = await suggestions.readOne(reference);
    if (one?.stored.agency !== agency) throw new Refusal(problemTypes.suggestionNotFound);
    return one.stored.id;
  };
  const logged = ({ agency, by }: Doing, did: AuditWrite['did'], ...on: string[]): AuditWrite => ({
    ...{ agency, by, did, on },
    at: clock(),
  });
  const assigneeOf = (agency: string, to: Assign): Assignee | null => {
    if (to.kind === 'none') return null;
    if (to.kind === 'person') return { person: to.id };
    const { offices = [] } = findAgency({ polls }, agency);
    if (!offices.some(({ id }) => id === to.id)) throw invalid('id');
    return { office: to.id };
  };

  return {
    async colleagues(agency: string, you: string): Promise<Colleagues> {
      const members = (await store.membersOf(agency)).filter(({ role }) => mayAs(role, roleOfAct.answer));
      return { people: members.map(({ person, name }) => ({ id: person, name, you: person === you })) };
    },

    async assign(reference: string, to: Assign, doing: Doing): Promise<void> {
      const id = await idOf(doing.agency, reference);
      const on = to.kind === 'none' ? [reference] : [reference, to.id];
      const log = logged(doing, `assign.${to.kind}`, ...on);
      const assigned = await store.assign(id, assigneeOf(doing.agency, to), log);
      if (assigned === 'unknown') throw new Refusal(problemTypes.personNotFound);
      if (assigned === 'gone') throw new Refusal(problemTypes.actRefused);
    },

    async addNote(reference: string, said: string, doing: Doing): Promise<void> {
      const suggestion = await idOf(doing.agency, reference);
      const cleaned = cleanText(said, { max: limits.note, lines: true });
      if ('refused' in cleaned) throw invalid('text', cleaned.refused);
      const note = { suggestion, by: doing.by, at: clock(), text: cleaned.text };
      const added = await store.addNote(note, logged(doing, 'note', reference));
      if (added === 'full') throw invalid('text', 'too-many');
      if (added === 'gone') throw new Refusal(problemTypes.actRefused);
    },
  };
};
export type Team = ReturnType<typeof createTeam>;
