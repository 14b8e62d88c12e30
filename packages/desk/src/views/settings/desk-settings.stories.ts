import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { settingsStates as states } from './settings-states.ts';

const meta = { id: 'desk-settings', title: 'المكتب · Desk/الإعدادات · Settings' } satisfies Meta;
export default meta;

export const Settings = show(states.Settings);
export const NoPolicy = show(states.NoPolicy);
export const Offices = show(states.Offices);
export const Unfinished = show(states.Unfinished);
export const Branded = show(states.Branded);
export const Unreadable = show(states.Unreadable);
export const Leaving = show(states.Leaving);
export const Overtaken = show(states.Overtaken);
