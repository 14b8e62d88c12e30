import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { deletionStates as states } from './deletion-states.ts';

const meta = { title: 'Desk/Deletion' } satisfies Meta;
export default meta;

export const Ask = show(states.Ask, 'en');
export const Waiting = show(states.Waiting, 'en');
export const Wrong = show(states.Wrong, 'en');
export const Gone = show(states.Gone, 'en');
export const ServerDown = show(states.ServerDown, 'en');
