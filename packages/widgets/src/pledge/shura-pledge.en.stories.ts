import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type PledgeArgs, type PledgeStory, pledgeStates, renderState } from './pledge-states.ts';

const meta = {
  title: 'Pledge',
  component: 'shura-pledge',
  tags: ['autodocs'],
  args: { lang: 'en', agency: 'muscat', numerals: 'latn', theme: 'auto', 'heading-level': 2 },
} satisfies Meta<PledgeArgs>;
export default meta;

const show = (state: PledgeStory): StoryObj<PledgeArgs> => ({
  name: state.en,
  render: (args) => renderState(state, args),
});

export const Kept = show(pledgeStates.Kept);
export const TooFew = show(pledgeStates.TooFew);
export const NotFound = show(pledgeStates.NotFound);
export const ServerDown = show(pledgeStates.ServerDown);
