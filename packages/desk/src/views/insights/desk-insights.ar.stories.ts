import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { insightsStates as states } from './insights-states.ts';

const meta = { title: 'المكتب/المؤشرات' } satisfies Meta;
export default meta;

export const Insights = show(states.Insights, 'ar');
export const Table = show(states.Table, 'ar');
export const Beginning = show(states.Beginning, 'ar');
export const Empty = show(states.Empty, 'ar');
