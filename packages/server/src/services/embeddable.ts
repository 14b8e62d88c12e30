import type { Poll, Text } from '@shura/contract';
import { mayFind } from '../visibility/visibility.ts';
import { publicAgency } from './agencies.ts';
import type { Consultations } from './consultations.ts';
import { type Polls, titleOf } from './polls.ts';

/** What others can show of ours on their pages. */
export interface Embeddable {
  readonly agency: Poll['agency'];
  readonly title: Text;
  /** Origins whose pages may frame it; any, where its agency has no such list. */
  readonly within: readonly string[] | undefined;
  readonly poll?: Poll;
}

export interface EmbeddableSources {
  readonly polls: Pick<Polls, 'find' | 'agency'>;
  readonly consultations: Pick<Consultations, 'find'>;
  readonly clock: () => number;
}

/** Finds a poll, a consultation or an agency that everyone may find. */
export const embeddableFinder = ({ polls, consultations, clock }: EmbeddableSources) => {
  const anyAgency = (slug: string) => {
    const agency = polls.agency(slug);
    return agency && { agency, title: agency.name };
  };
  const anyTopic = (slug: string) => {
    const live = consultations.find(slug);
    const found = live && mayFind(live.state(clock()), 'public');
    return found ? { agency: live.agency, title: live.stored.title } : undefined;
  };
  const anyPoll = (slug: string) => {
    const [live, now] = [polls.find(slug), clock()];
    if (!live || !mayFind(live.state(now), 'public')) return undefined;
    return { agency: live.agency, title: titleOf(live), poll: JSON.parse(live.poll(now).json) as Poll };
  };
  const by = { poll: anyPoll, consultation: anyTopic, agency: anyAgency };
  return (named: 'poll' | 'consultation' | 'agency', slug: string): Embeddable | undefined => {
    const found = by[named](slug);
    return found && { ...found, agency: publicAgency(found.agency), within: found.agency.frames };
  };
};
export type FindEmbeddable = ReturnType<typeof embeddableFinder>;
