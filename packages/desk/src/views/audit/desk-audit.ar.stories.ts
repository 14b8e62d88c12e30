import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { auditStates as states } from './audit-states.ts';

const meta = { title: 'المكتب/السجل' } satisfies Meta;
export default meta;

export const Days = show(states.Days, 'ar');
export const All = show(states.All, 'ar');
export const Empty = show(states.Empty, 'ar');
