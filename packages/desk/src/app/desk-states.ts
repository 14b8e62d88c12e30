import { ShuraUnreachable } from '@shura/client';
import type { DeskStory } from '../testing/desk-story.ts';
import { signedInAs } from '../testing/sample-desk.ts';

/** States of the shell, shared by the stories of both languages. */
export const shellStates = {
  Administrator: { ar: 'مدير جهة', en: 'Administrator', at: '/desk/muscat/inbox' },
  Viewer: { ar: 'مطّلع', en: 'Viewer', at: '/desk/muscat/inbox', server: { session: signedInAs('viewer') } },
  AccountMenu: {
    ar: 'قائمة الحساب',
    en: 'Menu of the account',
    at: '/desk/muscat/inbox',
    play: ({ press }) => press('.person'),
  },
  PhoneMenu: {
    ar: 'قائمة الصفحات في الهاتف',
    en: 'Menu of pages on a phone',
    at: '/desk/muscat/inbox',
    // On wide screens the pages are in the header, and this has no effect.
    play: async ({ find }) => void (await find('#pages')).togglePopover(),
  },
  Absent: { ar: 'صفحة غير موجودة', en: 'No such page', at: '/desk/muscat/nothing' },
  NotForRole: {
    ar: 'ليست لهذا الدور',
    en: 'Not for this role',
    at: '/desk/muscat/people',
    server: { session: signedInAs('answerer') },
  },
  NoAgency: {
    ar: 'بلا جهة',
    en: 'No agency',
    at: '/desk',
    server: { session: { ...signedInAs('viewer'), agencies: [] } },
  },
  ServerDown: {
    ar: 'الخادم لا يستجيب',
    en: 'Server down',
    at: '/desk/muscat/inbox',
    replaced: { session: () => Promise.reject(new ShuraUnreachable()) },
  },
} satisfies Record<string, DeskStory>;
