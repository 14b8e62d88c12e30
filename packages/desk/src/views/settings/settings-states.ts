import { ShuraProblem } from '@shura/client';
import type { DeskStory } from '../../testing/desk-story.ts';
import { branded, settings } from '../../testing/sample-desk.ts';
import { offices } from '../../testing/sample-inbox.ts';

const at = '/desk/muscat/settings';
const { policy: _policy, calendar: _calendar, ...bare } = settings.agency;

/** States of the settings, shared by the stories of both languages. */
export const settingsStates = {
  Settings: { ar: 'الإعدادات', en: 'Settings', at, play: async ({ find }) => void (await find('.rules')) },
  NoPolicy: { ar: 'بلا سياسة', en: 'No policy', at, server: { settings: { version: 'v1', agency: bare } } },
  Offices: {
    ar: 'قائمة المكاتب',
    en: 'List of offices',
    at,
    server: { settings: offices },
    play: async ({ find, press, type }) => {
      await press('.add-office');
      await find('[name="offices.2.name.ar"]');
      await type('[name="offices.2.name.ar"]', 'قسم الحدائق');
      await type('[name="offices.2.name.en"]', 'Gardens');
      await press('.save .main');
      await find('.wrong');
    },
  },
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
  Branded: {
    ar: 'هوية الجهة',
    en: 'With a brand',
    at,
    server: { settings: branded },
    play: async ({ find }) => void (await find('[part=option]')),
  },
  Unreadable: {
    ar: 'لون تعسر قراءته',
    en: 'A colour that is hard to read',
    at,
    play: async ({ find, press, type }) => {
      await press('.brand button');
      await type('[name="brand.accent.light"]', 'F2A900');
      await type('[name="brand.accent.dark"]', '#7a1f3d');
      await press('.save .main');
      await find('.wrong');
      await find('[part=option]');
    },
  },
  Leaving: {
    ar: 'مغادرة قبل الحفظ',
    en: 'Leaving before it is saved',
    at,
    play: async ({ find, press, type }) => {
      await type('[name="policy.pledge.answer"]', '20');
      await press('header [href$="/inbox"]');
      await find('#leaving[open]');
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
