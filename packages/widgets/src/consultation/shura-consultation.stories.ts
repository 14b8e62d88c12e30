import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  type ConsultationArgs,
  type ConsultationStory,
  consultationStates,
  renderState,
} from './consultation-states.ts';

const meta = {
  id: 'shura-consultation',
  title: 'استشارة كاملة · Consultation',
  component: 'shura-consultation',
  args: { consultation: 'green-muscat', 'heading-level': 2 },
} satisfies Meta<ConsultationArgs>;
export default meta;

const show = (state: ConsultationStory): StoryObj<ConsultationArgs> => ({
  name: `${state.ar} · ${state.en}`,
  render: (args) => renderState(state, args),
});

export const Open = show(consultationStates.Open);
export const Scheduled = show(consultationStates.Scheduled);
export const Closed = show(consultationStates.Closed);
export const PollsOnly = show(consultationStates.PollsOnly);
export const Loading = show(consultationStates.Loading);
export const NotFound = show(consultationStates.NotFound);
export const ServerDown = show(consultationStates.ServerDown);
