import type { DeskStory } from '../../testing/desk-story.ts';
import { asking } from '../../testing/sample-asking.ts';
import { insights, noInsights } from '../../testing/sample-insights.ts';

const at = '/desk/muscat/insights';

/** States of the insights. */
export const insightsStates = {
  Insights: { at, server: { insights, asking }, play: async ({ find }) => void (await find('.overdue svg')) },
  Table: {
    at,
    server: { insights, asking },
    play: async ({ find }) => {
      await find('.overdue svg');
      (await find<HTMLDetailsElement>('.overdue details')).open = true;
    },
  },
  Beginning: {
    at,
    server: {
      insights: {
        ...insights,
        received: insights.received.slice(-1).map((one) => ({ ...one, n: 1 })),
        byLanguage: { ...noInsights.byLanguage, ar: 1 },
        byBasis: { ...insights.byBasis, ...{ experience: 1, practice: 0, study: 0, reading: 0, country: 0, none: 0 } },
        byChannel: { page: 1, adopted: 0, paper: 0, phone: 0 },
        byOutcome: noInsights.byOutcome,
        waiting: [{ days: 0, n: 1 }],
        answered: [],
        overdue: [],
      },
    },
    play: async ({ find }) => void (await find('.received svg')),
  },
  Empty: { at: `${at}?consultation=green-muscat`, server: { insights, asking } },
} satisfies Record<string, DeskStory>;
