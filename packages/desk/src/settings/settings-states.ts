import { ShuraProblem } from '@shura/client';
import type { DeskStory } from '../testing/desk-story.ts';
import { settings } from '../testing/sample-desk.ts';

const at = '/desk/muscat/settings';
const { policy: _policy, calendar: _calendar, ...bare } = settings.agency;

/** States of the settings, shared by the stories of both languages. */
export const settingsStates = {
  Settings: { ar: 'الإعدادات', en: 'Settings', at, play: async ({ find }) => void (await find('.rules')) },
  NoPolicy: { ar: 'بلا سياسة', en: 'No policy', at, server: { settings: { version: 'v1', agency: bare } } },
  Unfinished: {
    ar: 'حقول ناقصة',
    en: 'Unfinished',
    at,
    play: async ({ find, press, type }) => {
      await find('.rules');
      await type('[name="policy.pledge.acknowledge"]', '30');
      await type('[name="policy.kept.en"]', '');
      await press('.save .main');
      await find('.wrong');
    },
  },
  Overtaken: {
    ar: 'حفظ غيره في هذه الأثناء',
    en: 'Someone else saved',
    at,
    replaced: { saveSettings: () => Promise.reject(new ShuraProblem('changed-meanwhile', 409)) },
    play: async ({ find, press }) => {
      await find('.rules');
      await press('.save .main');
      await find('.problem');
    },
  },
} satisfies Record<string, DeskStory>;
