import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { responseStates as states } from './response-states.ts';

const meta = { id: 'desk-responses', title: 'المكتب · Desk/ردود الجهة · Responses' } satisfies Meta;
export default meta;

export const List = show(states.List);
export const Empty = show(states.Empty);
export const Looking = show(states.Looking);
export const Composer = show(states.Composer);
export const Facts = show(states.Facts);
export const Incomplete = show(states.Incomplete);
export const Written = show(states.Written);
export const Publishing = show(states.Publishing);
export const Overtaken = show(states.Overtaken);
export const Again = show(states.Again);
