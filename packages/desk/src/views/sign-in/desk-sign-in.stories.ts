import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { signInStates as states } from './sign-in-states.ts';

const meta = { id: 'desk-sign-in', title: 'المكتب · Desk/الدخول · Sign in' } satisfies Meta;
export default meta;

export const Ways = { name: 'طرق الدخول · Every way in', ...show(states.Ways) };
export const PasswordOnly = { name: 'بكلمة المرور وحدها · Password only', ...show(states.PasswordOnly) };
export const Unfinished = { name: 'حقول ناقصة · Unfinished', ...show(states.Unfinished) };
export const WrongDetails = { name: 'بيانات غير صحيحة · Wrong details', ...show(states.WrongDetails) };
export const Locked = { name: 'محاولات كثيرة · Too many attempts', ...show(states.Locked) };
export const Unreachable = { name: 'تعذّر الاتصال · Unreachable', ...show(states.Unreachable) };
export const Again = { name: 'مرة أخرى قبل إجراء حساس · Again, before a sensitive change', ...show(states.Again) };
export const Code = { name: 'رمز التحقق · Code', ...show(states.Code) };
export const BackupCode = { name: 'رمز استرداد غير صحيح · Wrong backup code', ...show(states.BackupCode) };
