import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { signInStates as states } from './sign-in-states.ts';

const meta = { id: 'desk-sign-in', title: 'المكتب · Desk/الدخول · Sign in' } satisfies Meta;
export default meta;

export const Ways = show(states.Ways);
export const PasswordOnly = show(states.PasswordOnly);
export const Unfinished = show(states.Unfinished);
export const WrongDetails = show(states.WrongDetails);
export const Locked = show(states.Locked);
export const Unreachable = show(states.Unreachable);
export const Again = show(states.Again);
export const Code = show(states.Code);
export const BackupCode = show(states.BackupCode);
