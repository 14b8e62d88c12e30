import { ShuraUnreachable } from '@shura/client';
import type { DeskStory } from '../testing/desk-story.ts';
import { signedInAs } from '../testing/sample-desk.ts';

/** States of the shell. */
export const shellStates = {
  Administrator: { at: '/desk/muscat/inbox' },
  Viewer: { at: '/desk/muscat/inbox', server: { session: signedInAs('viewer') } },
  AccountMenu: { at: '/desk/muscat/inbox', play: ({ press }) => press('.person') },
  PhoneMenu: {
    at: '/desk/muscat/inbox',
    // On wide screens the pages are in the header, and this has no effect.
    play: async ({ find }) => void (await find('#pages')).togglePopover(),
  },
  Absent: { at: '/desk/muscat/nothing' },
  NotForRole: { at: '/desk/muscat/people', server: { session: signedInAs('answerer') } },
  NoAgency: { at: '/desk', server: { session: { ...signedInAs('viewer'), agencies: [] } } },
  ServerDown: { at: '/desk/muscat/inbox', replaced: { session: () => Promise.reject(new ShuraUnreachable()) } },
} satisfies Record<string, DeskStory>;
