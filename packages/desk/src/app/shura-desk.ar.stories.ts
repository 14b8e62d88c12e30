import type { Meta } from '@storybook/web-components-vite';
import { show } from '../testing/desk-story.ts';
import { shellStates as states } from './desk-states.ts';

const meta = { title: 'المكتب/الإطار' } satisfies Meta;
export default meta;

export const Administrator = show(states.Administrator, 'ar');
export const Viewer = show(states.Viewer, 'ar');
export const AccountMenu = show(states.AccountMenu, 'ar');
export const PhoneMenu = show(states.PhoneMenu, 'ar');
export const Absent = show(states.Absent, 'ar');
export const NotForRole = show(states.NotForRole, 'ar');
export const NoAgency = show(states.NoAgency, 'ar');
export const ServerDown = show(states.ServerDown, 'ar');
