import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { auditStates as states } from './audit-states.ts';

const meta = { title: 'Desk/Audit' } satisfies Meta;
export default meta;

export const Days = show(states.Days, 'en');
export const All = show(states.All, 'en');
export const Empty = show(states.Empty, 'en');
