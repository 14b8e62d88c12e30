import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { countersStates as states } from './counters-states.ts';

const meta = { title: 'Desk/Paper and phone' } satisfies Meta;
export default meta;

export const Choice = show(states.Choice, 'en');
export const Poll = show(states.Poll, 'en');
export const Next = show(states.Next, 'en');
export const Refused = show(states.Refused, 'en');
export const Unreachable = show(states.Unreachable, 'en');
export const Suggestion = show(states.Suggestion, 'en');
export const Slip = show(states.Slip, 'en');
export const LosingTheCode = show(states.LosingTheCode, 'en');
export const Nothing = show(states.Nothing, 'en');
