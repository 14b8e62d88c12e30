import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { countersStates as states } from './counters-states.ts';

const meta = { id: 'desk-counters', title: 'المكتب · Desk/الورق والهاتف · Paper and phone' } satisfies Meta;
export default meta;

export const Choice = { name: 'اختيار · Choice', ...show(states.Choice) };
export const Poll = { name: 'استطلاع من كل الأنواع · A poll of several kinds', ...show(states.Poll) };
export const Next = { name: 'التالي بعد الحفظ · The next after one was saved', ...show(states.Next) };
export const Refused = { name: 'لم تُدخل إجابة · No answer', ...show(states.Refused) };
export const Unreachable = { name: 'لا اتصال · No connection', ...show(states.Unreachable) };
export const Suggestion = { name: 'مقترح · A suggestion', ...show(states.Suggestion) };
export const Slip = { name: 'القصاصة · The slip', ...show(states.Slip) };
export const LosingTheCode = {
  name: 'مغادرة قبل تسليم الرمز · Leaving before the code is handed over',
  ...show(states.LosingTheCode),
};
export const Nothing = { name: 'لا شيء مفتوح · Nothing is open', ...show(states.Nothing) };
