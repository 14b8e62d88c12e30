import type { DeskStory } from '../../testing/desk-story.ts';

const at = '/desk/muscat/audit';

/** States of the audit log, shared by the stories of both languages. */
export const auditStates = {
  Days: { ar: 'أيام', en: 'Days', at, play: async ({ find }) => void (await find('.entry')) },
  All: {
    ar: 'إلى أوله',
    en: 'To its beginning',
    at,
    play: async ({ press, find }) => {
      await find('.entry');
      await press('#root.page > .bar button');
    },
  },
  Empty: { ar: 'بلا إجراءات', en: 'Empty', at, replaced: { audit: () => Promise.resolve({ entries: [] }) } },
} satisfies Record<string, DeskStory>;
