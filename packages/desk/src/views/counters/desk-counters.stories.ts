import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { countersStates as states } from './counters-states.ts';

const meta = { id: 'desk-counters', title: 'المكتب · Desk/ورق وهاتف · Paper and phone' } satisfies Meta;
export default meta;

export const Choice = show(states.Choice);
export const Poll = show(states.Poll);
export const Next = show(states.Next);
export const Refused = show(states.Refused);
export const Unreachable = show(states.Unreachable);
export const Suggestion = show(states.Suggestion);
export const Slip = show(states.Slip);
export const LosingTheCode = show(states.LosingTheCode);
export const Nothing = show(states.Nothing);
