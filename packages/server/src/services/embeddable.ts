import type { Poll, Text } from '@shura/contract';
import { publicAgency } from '../rules/agencies.ts';
import { mayFind, type Viewer } from '../rules/visibility.ts';
import { titleOf } from '../state/live-poll.ts';
import type { Runtime } from './runtime.ts';

/** A poll, consultation or agency that other sites can embed. */
export interface Embeddable {
  readonly agency: Poll['agency'];
  readonly title: Text;
  /** Origins that may frame the page, as CSP sources. */
  readonly within: readonly string[];
  readonly poll?: Poll;
}

/** This machine, on any port, as CSP sources. CSP has no syntax for IPv6 addresses. */
const loopback = ['http://localhost:*', 'http://127.0.0.1:*'];

/**
 * Finds a poll, consultation or agency visible to the viewer, by default the public.
 *
 * @param allowLoopback lets pages on this machine, on any port, frame it: for development
 */
export const embeddableFinder = ({ polls, consultations, clock }: Runtime, allowLoopback = false) => {
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
  /**
   * Origins that may frame a page if the agency sets none. Agency pages: any. Interactive pages: registered origins
   * only, because another site could trick people into a click on them (clickjacking).
   */
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
