import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { accountStates as states } from './account-states.ts';

const meta = { id: 'desk-account', title: 'المكتب · Desk/الحساب · Account' } satisfies Meta;
export default meta;

export const Account = show(states.Account);
export const Owed = show(states.Owed);
export const SetUp = show(states.SetUp);
export const WrongCode = show(states.WrongCode);
export const BackupCodes = show(states.BackupCodes);
