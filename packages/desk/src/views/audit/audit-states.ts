import type { DeskStory } from '../../testing/desk-story.ts';
import { offices } from '../../testing/sample-inbox.ts';

const at = '/desk/muscat/audit';

/** States of the audit log. */
export const auditStates = {
  Days: { at, server: { settings: offices }, play: async ({ find }) => void (await find('.entry')) },
  All: {
    at,
    play: async ({ press, find }) => {
      await find('.entry');
      await press('#root.page > .bar button');
    },
  },
  Empty: { at, replaced: { audit: () => Promise.resolve({ entries: [] }) } },
} satisfies Record<string, DeskStory>;
