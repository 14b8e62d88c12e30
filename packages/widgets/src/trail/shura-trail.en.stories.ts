import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderState, type TrailArgs, type TrailStory, trailStates } from './trail-states.ts';

const meta = {
  title: 'Trail',
  component: 'shura-trail',
  tags: ['autodocs'],
  args: { lang: 'en', reference: 'K3M7-9QXT', numerals: 'latn', theme: 'auto' },
} satisfies Meta<TrailArgs>;
export default meta;

const show = (state: TrailStory): StoryObj<TrailArgs> => ({
  name: state.en,
  render: (args) => renderState(state, args),
});

export const CarriedOut = show(trailStates.CarriedOut);
export const Promised = show(trailStates.Promised);
export const Late = show(trailStates.Late);
export const NotAdopted = show(trailStates.NotAdopted);
export const Alone = show(trailStates.Alone);
export const NotFound = show(trailStates.NotFound);
export const ServerDown = show(trailStates.ServerDown);
