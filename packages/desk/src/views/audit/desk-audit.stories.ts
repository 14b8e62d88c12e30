import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { auditStates as states } from './audit-states.ts';

const meta = { id: 'desk-audit', title: 'المكتب · Desk/السجل · Audit' } satisfies Meta;
export default meta;

export const Days = { name: 'أيام · Days', ...show(states.Days) };
export const All = { name: 'إلى أوله · To its beginning', ...show(states.All) };
export const Empty = { name: 'بلا إجراءات · Empty', ...show(states.Empty) };
