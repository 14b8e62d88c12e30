import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { deletionStates as states } from './deletion-states.ts';

const meta = { title: 'المكتب/حذف الجهة' } satisfies Meta;
export default meta;

export const Ask = show(states.Ask, 'ar');
export const Waiting = show(states.Waiting, 'ar');
export const Wrong = show(states.Wrong, 'ar');
export const Gone = show(states.Gone, 'ar');
export const ServerDown = show(states.ServerDown, 'ar');
