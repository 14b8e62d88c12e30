import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { insightsStates as states } from './insights-states.ts';

const meta = { id: 'desk-insights', title: 'المكتب · Desk/المؤشرات · Insights' } satisfies Meta;
export default meta;

export const Insights = show(states.Insights);
export const Table = show(states.Table);
export const Beginning = show(states.Beginning);
export const Empty = show(states.Empty);
