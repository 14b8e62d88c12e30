import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { settingsStates as states } from './settings-states.ts';

const meta = { title: 'المكتب/الإعدادات' } satisfies Meta;
export default meta;

export const Settings = show(states.Settings, 'ar');
export const NoPolicy = show(states.NoPolicy, 'ar');
export const Offices = show(states.Offices, 'ar');
export const Unfinished = show(states.Unfinished, 'ar');
export const Branded = show(states.Branded, 'ar');
export const Unreadable = show(states.Unreadable, 'ar');
export const Leaving = show(states.Leaving, 'ar');
export const Overtaken = show(states.Overtaken, 'ar');
