import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type PledgeArgs, type PledgeStory, pledgeStates, renderState } from './pledge-states.ts';

const meta = {
  id: 'shura-pledge',
  title: 'التعهّد · Pledge',
  component: 'shura-pledge',
  args: { agency: 'muscat', 'heading-level': 2 },
} satisfies Meta<PledgeArgs>;
export default meta;

const show = (state: PledgeStory): StoryObj<PledgeArgs> => ({
  name: `${state.ar} · ${state.en}`,
  render: (args) => renderState(state, args),
});

export const Kept = show(pledgeStates.Kept);
export const TooFew = show(pledgeStates.TooFew);
export const NotFound = show(pledgeStates.NotFound);
export const ServerDown = show(pledgeStates.ServerDown);
