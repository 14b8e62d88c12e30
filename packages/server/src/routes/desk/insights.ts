import { insightsQuerySchema, insightsSchema, roleOfView } from '@shura/contract';
import type { InsightsService } from '../../services/insights.ts';
import { routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

/** Statistics of suggestions. */
export const insightsRoutes = (guard: Guard, insights: InsightsService) =>
  routesOf({
    'GET /insights': guard.member(roleOfView.insights, {
      summary: 'Get statistics of suggestions',
      takes: { query: insightsQuerySchema },
      answers: { 200: ['Counts and distributions', insightsSchema] },
      refuses: ['invalid-request'],
      answer: ({ agency, query }) => insights(agency, query.consultation),
    }),
  });
