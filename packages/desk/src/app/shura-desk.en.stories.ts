import type { Meta } from '@storybook/web-components-vite';
import { show } from '../testing/desk-story.ts';
import { shellStates as states } from './desk-states.ts';

const meta = { title: 'Desk/Shell' } satisfies Meta;
export default meta;

export const Administrator = show(states.Administrator, 'en');
export const Viewer = show(states.Viewer, 'en');
export const AccountMenu = show(states.AccountMenu, 'en');
export const PhoneMenu = show(states.PhoneMenu, 'en');
export const Absent = show(states.Absent, 'en');
export const NotForRole = show(states.NotForRole, 'en');
export const NoAgency = show(states.NoAgency, 'en');
export const ServerDown = show(states.ServerDown, 'en');
