import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { responseStates as states } from './response-states.ts';

const meta = { title: 'المكتب/ردود الجهة' } satisfies Meta;
export default meta;

export const List = show(states.List, 'ar');
export const Empty = show(states.Empty, 'ar');
export const Looking = show(states.Looking, 'ar');
export const Composer = show(states.Composer, 'ar');
export const Facts = show(states.Facts, 'ar');
export const Incomplete = show(states.Incomplete, 'ar');
export const Written = show(states.Written, 'ar');
export const Publishing = show(states.Publishing, 'ar');
export const Overtaken = show(states.Overtaken, 'ar');
export const Again = show(states.Again, 'ar');
