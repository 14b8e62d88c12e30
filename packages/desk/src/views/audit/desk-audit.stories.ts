import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { auditStates as states } from './audit-states.ts';

const meta = { id: 'desk-audit', title: 'المكتب · Desk/السجل · Audit' } satisfies Meta;
export default meta;

export const Days = show(states.Days);
export const All = show(states.All);
export const Empty = show(states.Empty);
