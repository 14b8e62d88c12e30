import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { settingsStates as states } from './settings-states.ts';

const meta = { title: 'Desk/Settings' } satisfies Meta;
export default meta;

export const Settings = show(states.Settings, 'en');
export const NoPolicy = show(states.NoPolicy, 'en');
export const Offices = show(states.Offices, 'en');
export const Unfinished = show(states.Unfinished, 'en');
export const Branded = show(states.Branded, 'en');
export const Unreadable = show(states.Unreadable, 'en');
export const Leaving = show(states.Leaving, 'en');
export const Overtaken = show(states.Overtaken, 'en');
