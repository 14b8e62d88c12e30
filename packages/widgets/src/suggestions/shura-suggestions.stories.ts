import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type ListArgs, type ListStory, listStates, reachState, renderState } from './list-states.ts';

const meta = {
  id: 'shura-suggestions',
  title: 'المقترحات · Suggestions',
  component: 'shura-suggestions',
  args: { consultation: 'green-muscat', 'heading-level': 2 },
} satisfies Meta<ListArgs>;
export default meta;

const show = (state: ListStory): StoryObj<ListArgs> => ({
  name: `${state.ar} · ${state.en}`,
  render: (args) => renderState(state, args),
  play: ({ canvasElement }) => reachState(state, canvasElement),
});

export const List = show(listStates.List);
export const Filters = show(listStates.Filters);
export const Answered = show(listStates.Answered);
export const Long = show(listStates.Long);
export const Tombstones = show(listStates.Tombstones);
export const Supported = show(listStates.Supported);
export const Promoted = show(listStates.Promoted);
export const SupportFailed = show(listStates.SupportFailed);
export const Pages = show(listStates.Pages);
export const PageFailed = show(listStates.PageFailed);
export const Empty = show(listStates.Empty);
export const Loading = show(listStates.Loading);
export const NotFound = show(listStates.NotFound);
export const ServerDown = show(listStates.ServerDown);
