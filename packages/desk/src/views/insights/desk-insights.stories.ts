import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { insightsStates as states } from './insights-states.ts';

const meta = { id: 'desk-insights', title: 'المكتب · Desk/المؤشرات · Insights' } satisfies Meta;
export default meta;

export const Insights = { name: 'أسابيع · Weeks', ...show(states.Insights) };
export const Table = { name: 'جدول · A table', ...show(states.Table) };
export const Beginning = { name: 'مقترح واحد · One suggestion', ...show(states.Beginning) };
export const Empty = { name: 'استشارة بلا مقترحات · Nothing in a consultation', ...show(states.Empty) };
