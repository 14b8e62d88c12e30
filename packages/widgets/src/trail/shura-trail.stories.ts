import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderState, type TrailArgs, type TrailStory, trailStates } from './trail-states.ts';

const meta = {
  id: 'shura-trail',
  title: 'مسار المقترح · Trail',
  component: 'shura-trail',
  args: { reference: 'K3M7-9QXT' },
} satisfies Meta<TrailArgs>;
export default meta;

const show = (state: TrailStory): StoryObj<TrailArgs> => ({
  name: `${state.ar} · ${state.en}`,
  render: (args) => renderState(state, args),
});

export const CarriedOut = show(trailStates.CarriedOut);
export const Promised = show(trailStates.Promised);
export const Late = show(trailStates.Late);
export const NotAdopted = show(trailStates.NotAdopted);
export const Alone = show(trailStates.Alone);
export const NotFound = show(trailStates.NotFound);
export const ServerDown = show(trailStates.ServerDown);
