import type { Meta } from '@storybook/web-components-vite';
import { show } from '../testing/desk-story.ts';
import { shellStates as states } from './desk-states.ts';

const meta = { id: 'shura-desk', title: 'المكتب · Desk/الإطار · Shell' } satisfies Meta;
export default meta;

export const Administrator = show(states.Administrator);
export const Viewer = show(states.Viewer);
export const AccountMenu = show(states.AccountMenu);
export const PhoneMenu = show(states.PhoneMenu);
export const Absent = show(states.Absent);
export const NotForRole = show(states.NotForRole);
export const NoAgency = show(states.NoAgency);
export const ServerDown = show(states.ServerDown);
