import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { accountStates as states } from './account-states.ts';

const meta = { title: 'المكتب/الحساب' } satisfies Meta;
export default meta;

export const Account = show(states.Account, 'ar');
export const Owed = show(states.Owed, 'ar');
export const SetUp = show(states.SetUp, 'ar');
export const WrongCode = show(states.WrongCode, 'ar');
export const BackupCodes = show(states.BackupCodes, 'ar');
