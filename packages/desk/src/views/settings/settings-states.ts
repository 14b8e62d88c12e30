import { ShuraProblem } from '@shura/client';
import type { DeskStory } from '../../testing/desk-story.ts';
import { branded, settings } from '../../testing/sample-desk.ts';
import { offices } from '../../testing/sample-inbox.ts';

const at = '/desk/muscat/settings';
const { policy: _policy, calendar: _calendar, ...bare } = settings.agency;

/** States of the settings. */
export const settingsStates = {
  Settings: { at, play: async ({ find }) => void (await find('.rules')) },
  NoPolicy: { at, server: { settings: { version: 'v1', agency: bare } } },
  Offices: {
    at,
    server: { settings: offices },
    play: async ({ find, press, type }) => {
      await press('.add-offices');
      await find('[name="offices.2.name.ar"]');
      await type('[name="offices.2.name.ar"]', 'قسم الحدائق');
      await type('[name="offices.2.name.en"]', 'Gardens');
      await press('.save .main');
      await find('.wrong');
    },
  },
  Holidays: {
    at,
    play: async ({ find, press, type }) => {
      await press('.add-holidays');
      await type('[name="calendar.holidays.2.name.ar"]', 'عيد الأضحى');
      await type('[name="calendar.holidays.2.from"]', '2027-05-16');
      await type('[name="calendar.holidays.2.to"]', '2027-06-16');
      await press('.save .main');
      await find('.wrong');
    },
  },
  Unfinished: {
    at,
    play: async ({ find, press, type }) => {
      await find('.rules');
      await type('[name="policy.pledge.acknowledge"]', '30');
      await type('[name="policy.kept.en"]', '');
      await press('.save .main');
      await find('.wrong');
    },
  },
  Branded: { at, server: { settings: branded }, play: async ({ find }) => void (await find('[part=option]')) },
  Yellow: {
    at,
    play: async ({ find, press, type }) => {
      await press('.brand button');
      await type('[name="brand.accent.light"]', 'FFD400');
      await type('[name="brand.accent.dark"]', '#7a1f3d');
      await find('[part=option]');
    },
  },
  Leaving: {
    at,
    play: async ({ find, press, type }) => {
      await type('[name="policy.pledge.answer"]', '20');
      await press('header [href$="/inbox"]');
      await find('#leaving[open]');
    },
  },
  Overtaken: {
    at,
    replaced: { saveSettings: () => Promise.reject(new ShuraProblem('changed-meanwhile', 409)) },
    play: async ({ find, press }) => {
      await find('.rules');
      await press('.save .main');
      await find('.problem');
    },
  },
} satisfies Record<string, DeskStory>;
