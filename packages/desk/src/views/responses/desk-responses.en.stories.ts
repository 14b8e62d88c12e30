import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { responseStates as states } from './response-states.ts';

const meta = { title: 'Desk/Responses' } satisfies Meta;
export default meta;

export const List = show(states.List, 'en');
export const Empty = show(states.Empty, 'en');
export const Looking = show(states.Looking, 'en');
export const Composer = show(states.Composer, 'en');
export const Facts = show(states.Facts, 'en');
export const Incomplete = show(states.Incomplete, 'en');
export const Written = show(states.Written, 'en');
export const Publishing = show(states.Publishing, 'en');
export const Overtaken = show(states.Overtaken, 'en');
export const Again = show(states.Again, 'en');
