import type { Meta } from '@storybook/web-components-vite';
import { show } from '../testing/desk-story.ts';
import { shellStates as states } from './desk-states.ts';

const meta = { id: 'shura-desk', title: 'المكتب · Desk/الإطار · Shell' } satisfies Meta;
export default meta;

export const Administrator = { name: 'مدير جهة · Administrator', ...show(states.Administrator) };
export const Viewer = { name: 'مطّلع · Viewer', ...show(states.Viewer) };
export const AccountMenu = { name: 'قائمة الحساب · Menu of the account', ...show(states.AccountMenu) };
export const PhoneMenu = { name: 'قائمة الصفحات في الهاتف · Menu of pages on a phone', ...show(states.PhoneMenu) };
export const Absent = { name: 'صفحة غير موجودة · No such page', ...show(states.Absent) };
export const NotForRole = { name: 'ليست لهذا الدور · Not for this role', ...show(states.NotForRole) };
export const NoAgency = { name: 'بلا جهة · No agency', ...show(states.NoAgency) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(states.ServerDown) };
