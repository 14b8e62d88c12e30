import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { settingsStates as states } from './settings-states.ts';

const meta = { id: 'desk-settings', title: 'المكتب · Desk/الإعدادات · Settings' } satisfies Meta;
export default meta;

export const Settings = { name: 'الإعدادات · Settings', ...show(states.Settings) };
export const NoPolicy = { name: 'بلا سياسة · No policy', ...show(states.NoPolicy) };
export const Offices = { name: 'قائمة المكاتب · List of offices', ...show(states.Offices) };
export const Holidays = { name: 'عطلة ناقصة · An unfinished holiday', ...show(states.Holidays) };
export const Unfinished = { name: 'حقول ناقصة · Unfinished', ...show(states.Unfinished) };
export const Branded = { name: 'هوية الجهة · With a brand', ...show(states.Branded) };
export const Yellow = { name: 'هوية صفراء · A yellow brand', ...show(states.Yellow) };
export const Leaving = { name: 'مغادرة قبل الحفظ · Leaving before it is saved', ...show(states.Leaving) };
export const Overtaken = { name: 'حفظ غيره في هذه الأثناء · Someone else saved', ...show(states.Overtaken) };
