import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { responseStates as states } from './response-states.ts';

const meta = { id: 'desk-responses', title: 'المكتب · Desk/ردود الجهة · Responses' } satisfies Meta;
export default meta;

export const List = { name: 'القائمة · List', ...show(states.List) };
export const Empty = { name: 'لا شيء بعد · Nothing yet', ...show(states.Empty) };
export const Looking = { name: 'لمن يطّلع · For a viewer', ...show(states.Looking) };
export const Composer = { name: 'كتابة الرد · Composer', ...show(states.Composer) };
export const Facts = { name: 'وقائع أُضيفت · Facts added', ...show(states.Facts) };
export const Incomplete = { name: 'ناقص · Incomplete', ...show(states.Incomplete) };
export const Written = { name: 'مسودة مكتملة · Written', ...show(states.Written) };
export const Publishing = { name: 'تأكيد النشر · Confirming', ...show(states.Publishing) };
export const Overtaken = { name: 'نشر غيره في هذه الأثناء · Someone else published', ...show(states.Overtaken) };
export const Again = { name: 'نسخة جديدة · Another version', ...show(states.Again) };
