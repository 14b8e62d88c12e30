import { limits, problemTypes } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { slugIn } from '../../http/path.ts';
import { statusOf } from '../../http/problem.ts';
import { Refusal } from '../../model/refusal.ts';
import { retryHeader, sendPage, voiceOf } from '../../pages/forms/send-page.ts';
import { readSearchQuery, type SearchView, searchPage } from '../../pages/search-page.ts';
import { publicAgency } from '../../rules/agencies.ts';
import { findAgency } from '../../state/find.ts';
import type { Web } from '../web.ts';

/** Searches are not for search engines. */
const headers = { 'x-robots-tag': 'noindex' };

/** The search of all agencies and of one, without scripts. */
export const searchPages = ({ voices, polls, search, networkOf }: Web) => {
  const show = async (c: Context, place: Pick<SearchView, 'root' | 'agency'>) => {
    const voice = voiceOf(c, voices);
    const query = readSearchQuery((name) => c.req.query(name));
    const view = { ...place, voice, query };
    if (query.q.length > limits.search) {
      const problem = voice.say('searchLong', { n: voice.number(limits.search) });
      const page = searchPage({ ...view, query: { ...query, q: query.q.slice(0, limits.search) }, problem });
      return sendPage(c, page, statusOf(problemTypes.invalidRequest), headers);
    }
    if (query.q === '') return sendPage(c, searchPage(view), 200, headers);
    try {
      const answer = await search({ ...query, agency: place.agency?.slug }, networkOf(c));
      return sendPage(c, searchPage({ ...view, answer }), 200, headers);
    } catch (error) {
      if (!(error instanceof Refusal) || error.type !== problemTypes.tooManyAttempts) throw error;
      const { type, retryAfter } = error;
      const problem = voice.say('searchWait', { wait: voice.seconds(retryAfter ?? 1) });
      return sendPage(c, searchPage({ ...view, problem }), statusOf(type), { ...headers, ...retryHeader(retryAfter) });
    }
  };
  return new Hono()
    .get('/search', (c) => show(c, { root: './' }))
    .get('/a/:slug/search', (c) => show(c, { root: '../../', agency: publicAgency(findAgency({ polls }, slugIn(c))) }));
};
