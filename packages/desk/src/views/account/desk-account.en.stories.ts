import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { accountStates as states } from './account-states.ts';

const meta = { title: 'Desk/Account' } satisfies Meta;
export default meta;

export const Account = show(states.Account, 'en');
export const Owed = show(states.Owed, 'en');
export const SetUp = show(states.SetUp, 'en');
export const WrongCode = show(states.WrongCode, 'en');
export const BackupCodes = show(states.BackupCodes, 'en');
