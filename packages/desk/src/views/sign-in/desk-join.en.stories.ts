import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { joinStates as states } from './join-states.ts';

const meta = { title: 'Desk/Join' } satisfies Meta;
export default meta;

export const Invited = show(states.Invited, 'en');
export const Known = show(states.Known, 'en');
export const SetUp = show(states.SetUp, 'en');
export const Unfinished = show(states.Unfinished, 'en');
export const Refused = show(states.Refused, 'en');
