import type { Poll, Text } from '@shura/contract';
import { publicAgency } from '../rules/agencies.ts';
import { mayFind, type Viewer } from '../rules/visibility.ts';
import { titleOf } from '../state/live-poll.ts';
import type { Runtime } from './runtime.ts';

/** What others can show of ours on their pages. */
export interface Embeddable {
  readonly agency: Poll['agency'];
  readonly title: Text;
  /** Whose pages may frame it, as a policy names them. */
  readonly within: readonly string[];
  readonly poll?: Poll;
}

export interface EmbeddableOptions extends Runtime {
  /** Lets pages on this machine, of any port, frame it; for trying things out. */
  readonly allowLoopback?: boolean | undefined;
}

/** A policy has no words for an address of IPv6. */
const loopback = ['http://localhost:*', 'http://127.0.0.1:*'];

/** Finds a poll, a consultation or an agency that whoever asks may find; by default everyone. */
export const embeddableFinder = ({ polls, consultations, clock, allowLoopback = false }: EmbeddableOptions) => {
  const anyAgency = (slug: string) => {
    const agency = polls.agency(slug);
    return agency && { agency, title: agency.name };
  };
  const anyTopic = (slug: string, viewer: Viewer) => {
    const live = consultations.find(slug);
    const found = live && mayFind(live.state(clock()), viewer);
    return found ? { agency: live.agency, title: live.stored.title } : undefined;
  };
  const anyPoll = (slug: string, viewer: Viewer) => {
    const [live, now] = [polls.find(slug), clock()];
    if (!live || !mayFind(live.state(now), viewer)) return undefined;
    return { agency: live.agency, title: titleOf(live), poll: JSON.parse(live.poll(now).json) as Poll };
  };
  /** What can be pressed stands only where votes are taken from: a page could lay it, unseen, under a button of its own. */
  const withinByDefault = (named: Named, origins: readonly string[]) =>
    named === 'agency' ? ['*'] : ["'self'", ...origins, ...(allowLoopback ? loopback : [])];
  const by = { poll: anyPoll, consultation: anyTopic, agency: anyAgency };
  return (named: Named, slug: string, viewer: Viewer = 'public'): Embeddable | undefined => {
    const found = by[named](slug, viewer);
    if (!found) return undefined;
    const { frames, origins } = found.agency;
    return { ...found, agency: publicAgency(found.agency), within: frames ?? withinByDefault(named, origins) };
  };
};
type Named = 'poll' | 'consultation' | 'agency';
export type FindEmbeddable = ReturnType<typeof embeddableFinder>;
