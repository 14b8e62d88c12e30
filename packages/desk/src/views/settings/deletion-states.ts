import { ShuraUnreachable } from '@shura/client';
import type { DeskStory } from '../../testing/desk-story.ts';
import { asking } from '../../testing/sample-asking.ts';
import { deletion, signedInAs } from '../../testing/sample-desk.ts';

const at = '/desk/muscat/deletion';
const closed = { ...deletion, open: { consultations: [], polls: [] } };
const asked = {
  reason: { ar: 'ضُمّت البلدية إلى مكتب المحافظ.', en: 'The municipality became part of the governor’s office.' },
  by: 'عائدة الحارثية',
  at: '2026-11-24T06:30:00Z',
  from: '2026-11-25T06:30:00Z',
};
const session = signedInAs('administrator');
const toBeDeleted = { ...session, agencies: session.agencies.map((agency) => ({ ...agency, toBeDeleted: true })) };

/** States of the deletion of an agency. */
export const deletionStates = {
  Ask: { at, server: { asking }, play: async ({ find }) => void (await find('form')) },
  Waiting: {
    at,
    server: {
      session: toBeDeleted,
      asking,
      deletion: { ...deletion, asked: { ...asked, from: '2099-11-25T06:30:00Z' } },
    },
    play: async ({ find }) => void (await find('blockquote')),
  },
  Wrong: {
    at,
    server: { session: toBeDeleted, deletion: { ...closed, asked } },
    play: async ({ find, press, type }) => {
      await type('#agency', 'muscta');
      await press('button.grave');
      await find('.wrong');
    },
  },
  Gone: {
    at,
    server: { session: toBeDeleted, deletion: { ...closed, asked } },
    play: async ({ find, press, type }) => {
      await type('#agency', 'muscat');
      await press('button.grave');
      await find('.kept');
    },
  },
  ServerDown: {
    at,
    replaced: { deletion: () => Promise.reject(new ShuraUnreachable()) },
    play: async ({ find }) => void (await find('.problem')),
  },
} satisfies Record<string, DeskStory>;
