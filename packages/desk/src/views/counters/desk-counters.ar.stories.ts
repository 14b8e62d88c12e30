import type { Meta } from '@storybook/web-components-vite';
import { show } from '../../testing/desk-story.ts';
import { countersStates as states } from './counters-states.ts';

const meta = { title: 'المكتب/ورق وهاتف' } satisfies Meta;
export default meta;

export const Choice = show(states.Choice, 'ar');
export const Poll = show(states.Poll, 'ar');
export const Next = show(states.Next, 'ar');
export const Refused = show(states.Refused, 'ar');
export const Unreachable = show(states.Unreachable, 'ar');
export const Suggestion = show(states.Suggestion, 'ar');
export const Slip = show(states.Slip, 'ar');
export const LosingTheCode = show(states.LosingTheCode, 'ar');
export const Nothing = show(states.Nothing, 'ar');
