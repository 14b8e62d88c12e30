import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { joinStates as states } from './join-states.ts';

const meta = { title: 'المكتب/الانضمام' } satisfies Meta;
export default meta;

export const Invited = show(states.Invited, 'ar');
export const Known = show(states.Known, 'ar');
export const SetUp = show(states.SetUp, 'ar');
export const Unfinished = show(states.Unfinished, 'ar');
export const Refused = show(states.Refused, 'ar');
