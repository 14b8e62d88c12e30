import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { joinStates as states } from './join-states.ts';

const meta = { id: 'desk-join', title: 'المكتب · Desk/الانضمام · Join' } satisfies Meta;
export default meta;

export const Invited = { name: 'مدعو جديد · Someone new', ...show(states.Invited) };
export const Known = { name: 'له حساب · Someone with an account', ...show(states.Known) };
export const SetUp = { name: 'أول مدير وأول جهة · First administrator', ...show(states.SetUp) };
export const Unfinished = { name: 'حقول ناقصة · Unfinished', ...show(states.Unfinished) };
export const Refused = { name: 'رابط منتهٍ · Expired link', ...show(states.Refused) };
