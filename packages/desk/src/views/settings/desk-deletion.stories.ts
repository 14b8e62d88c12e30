import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { deletionStates as states } from './deletion-states.ts';

const meta = { id: 'desk-deletion', title: 'المكتب · Desk/حذف الجهة · Deletion' } satisfies Meta;
export default meta;

export const Ask = show(states.Ask);
export const Waiting = show(states.Waiting);
export const Wrong = show(states.Wrong);
export const Gone = show(states.Gone);
export const ServerDown = show(states.ServerDown);
