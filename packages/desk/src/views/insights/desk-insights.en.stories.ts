import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { insightsStates as states } from './insights-states.ts';

const meta = { title: 'Desk/Insights' } satisfies Meta;
export default meta;

export const Insights = show(states.Insights, 'en');
export const Table = show(states.Table, 'en');
export const Beginning = show(states.Beginning, 'en');
export const Empty = show(states.Empty, 'en');
