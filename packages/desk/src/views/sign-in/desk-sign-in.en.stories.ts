import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { signInStates as states } from './sign-in-states.ts';

const meta = { title: 'Desk/Sign in' } satisfies Meta;
export default meta;

export const Ways = show(states.Ways, 'en');
export const PasswordOnly = show(states.PasswordOnly, 'en');
export const Unfinished = show(states.Unfinished, 'en');
export const WrongDetails = show(states.WrongDetails, 'en');
export const Locked = show(states.Locked, 'en');
export const Unreachable = show(states.Unreachable, 'en');
export const Again = show(states.Again, 'en');
export const Code = show(states.Code, 'en');
export const BackupCode = show(states.BackupCode, 'en');
