import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type FeedArgs, type FeedStory, feedStates, renderState } from './feed-states.ts';

const meta = {
  id: 'shura-response-feed',
  title: 'ماذا فعلنا بآرائكم · Response feed',
  component: 'shura-response-feed',
  args: { agency: 'muscat', consultation: '', 'heading-level': 2 },
} satisfies Meta<FeedArgs>;
export default meta;

const show = (state: FeedStory): StoryObj<FeedArgs> => ({
  name: `${state.ar} · ${state.en}`,
  render: (args) => renderState(state, args),
});

export const Feed = show(feedStates.Feed);
export const Open = show(feedStates.Open);
export const Owed = show(feedStates.Owed);
export const Answered = show(feedStates.Answered);
export const UnderWay = show(feedStates.UnderWay);
export const Empty = show(feedStates.Empty);
export const Loading = show(feedStates.Loading);
export const NotFound = show(feedStates.NotFound);
export const ServerDown = show(feedStates.ServerDown);
