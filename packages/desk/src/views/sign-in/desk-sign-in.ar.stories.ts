import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { signInStates as states } from './sign-in-states.ts';

const meta = { title: 'المكتب/الدخول' } satisfies Meta;
export default meta;

export const Ways = show(states.Ways, 'ar');
export const PasswordOnly = show(states.PasswordOnly, 'ar');
export const Unfinished = show(states.Unfinished, 'ar');
export const WrongDetails = show(states.WrongDetails, 'ar');
export const Locked = show(states.Locked, 'ar');
export const Unreachable = show(states.Unreachable, 'ar');
export const Again = show(states.Again, 'ar');
export const Code = show(states.Code, 'ar');
export const BackupCode = show(states.BackupCode, 'ar');
