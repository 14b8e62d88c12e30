import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { deletionStates as states } from './deletion-states.ts';

const meta = { id: 'desk-deletion', title: 'المكتب · Desk/حذف الجهة · Deletion' } satisfies Meta;
export default meta;

export const Ask = { name: 'الطلب · Asking', ...show(states.Ask) };
export const Waiting = { name: 'بانتظار الخطوة الثانية · Waiting for the second step', ...show(states.Waiting) };
export const Wrong = { name: 'اسم غير صحيح · Not its name', ...show(states.Wrong) };
export const Gone = { name: 'بعد الحذف · After it', ...show(states.Gone) };
export const ServerDown = { name: 'تعذّر التحميل · Could not be loaded', ...show(states.ServerDown) };
