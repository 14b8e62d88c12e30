import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { joinStates as states } from './join-states.ts';

const meta = { id: 'desk-join', title: 'المكتب · Desk/الانضمام · Join' } satisfies Meta;
export default meta;

export const Invited = show(states.Invited);
export const Known = show(states.Known);
export const SetUp = show(states.SetUp);
export const Unfinished = show(states.Unfinished);
export const Refused = show(states.Refused);
