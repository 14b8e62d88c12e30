import { counterBallotSchema, counterReceiptSchema, counterSuggestionSchema, limits } from '@shura/contract';
import { Hono } from 'hono';
import { personal } from '../../http/headers.ts';
import { readJson } from '../../http/read-json.ts';
import type { Counters } from '../../services/counters.ts';
import type { Guard } from '../guard.ts';

const at = '/desk/agencies/:agency';

/** What people say on paper or by phone, entered by staff. */
export const counterRoutes = ({ guard, counters }: { readonly guard: Guard; readonly counters: Counters }) =>
  new Hono()
    .post(
      `${at}/polls/:slug/counter`,
      guard.member(
        'moderator',
        {
          summary: 'Enter one person’s answers',
          description: 'Counted apart from what people send themselves. The same `once` again changes nothing.',
          takes: { body: counterBallotSchema },
          answers: { 204: ['Counted'] },
          refuses: ['invalid-answers', 'poll-not-found', 'poll-not-open', 'busy'],
        },
        async (c, { agency, person }) => {
          const ballot = await readJson(c, counterBallotSchema, limits.ballotBody);
          await counters.cast(agency, c.req.param('slug') ?? '', ballot, person.id);
          return c.body(null, 204, personal);
        },
      ),
    )
    .post(
      `${at}/consultations/:slug/counter`,
      guard.member(
        'moderator',
        {
          summary: 'Enter a suggestion',
          takes: { body: counterSuggestionSchema },
          answers: { 201: ['For whoever made it', counterReceiptSchema] },
          refuses: ['consultation-not-found', 'consultation-not-open'],
        },
        async (c, { agency, person }) => {
          const said = await readJson(c, counterSuggestionSchema, limits.suggestionBody);
          return c.json(await counters.suggest(agency, c.req.param('slug') ?? '', said, person.id), 201, personal);
        },
      ),
    );
