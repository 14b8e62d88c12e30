import { searchAnswerSchema, searchQuerySchema } from '@shura/contract';
import { open } from '../../http/headers.ts';
import { crowded, endpoint, routesOf } from '../endpoint.ts';
import type { Web } from '../web.ts';

/** The search over everything public. Answers are not cached, so that no copy of a query is kept. */
export const searchRoutes = ({ search, networkOfSender }: Web) =>
  routesOf({
    'GET /search': endpoint({
      summary: 'Search everything that was asked, said, answered, promised and done',
      description:
        'Finds suggestions with their answers, commitments, polls, consultations and responses of one `agency` or of all, in Arabic and English, across both. ' +
        'Words of the same meaning are found, too. Answered and decided things come first among equals. ' +
        '`from` and `to` are days. Pass the `next` of a page as `after` to get the following page.',
      takes: { query: searchQuerySchema },
      headers: { ...open, 'cache-control': 'no-store' },
      answers: { 200: ['What was found, the best first', searchAnswerSchema] },
      refuses: ['invalid-request', 'agency-not-found', 'too-many-attempts', ...crowded],
      answer: ({ c, query }) => search(query, networkOfSender(c)),
    }),
  });
