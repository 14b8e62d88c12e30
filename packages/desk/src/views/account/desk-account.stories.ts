import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { accountStates as states } from './account-states.ts';

const meta = { id: 'desk-account', title: 'المكتب · Desk/الحساب · Account' } satisfies Meta;
export default meta;

export const Account = { name: 'الحساب · Account', ...show(states.Account) };
export const Digest = { name: 'الملخّص البريدي · Digest by e-mail', ...show(states.Digest) };
export const Owed = { name: 'خطوة ثانية مطلوبة · Second step owed', ...show(states.Owed) };
export const SetUp = { name: 'إعداد الخطوة الثانية · Setting up the second step', ...show(states.SetUp) };
export const WrongCode = { name: 'رمز غير صحيح · Wrong code', ...show(states.WrongCode) };
export const BackupCodes = { name: 'رموز الاسترداد · Backup codes', ...show(states.BackupCodes) };
