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
  render: (args) => renderState(state, args),
});

export const Feed = { name: 'الردود · Responses', ...show(feedStates.Feed) };
export const Open = { name: 'مفتوحة · Open', ...show(feedStates.Open) };
export const Owed = { name: 'أُغلقت بلا رد · Closed without an answer', ...show(feedStates.Owed) };
export const Answered = { name: 'صدر الرد · Answered', ...show(feedStates.Answered) };
export const UnderWay = { name: 'ينفّذ · Under way', ...show(feedStates.UnderWay) };
export const Empty = { name: 'بلا ردود · No responses', ...show(feedStates.Empty) };
export const Loading = { name: 'جارٍ التحميل · Loading', ...show(feedStates.Loading) };
export const NotFound = { name: 'غير موجودة · Not found', ...show(feedStates.NotFound) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(feedStates.ServerDown) };
