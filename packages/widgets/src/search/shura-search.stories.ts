import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderState, type SearchArgs, type SearchStory, searchFor, searchStates } from './search-states.ts';

const meta = {
  id: 'shura-search',
  title: 'بحث الجمهور · Public search',
  component: 'shura-search',
  args: { agency: 'muscat', 'heading-level': 2 },
} satisfies Meta<SearchArgs>;
export default meta;

const show = (state: SearchStory): StoryObj<SearchArgs> => ({
  render: (args) => renderState(state, args),
  play: ({ canvasElement }) => searchFor(canvasElement.querySelector('shura-search'), state),
});

export const Blank = { name: 'قبل البحث · Before a search', ...show(searchStates.Blank) };
export const Found = { name: 'نتائج · Found', ...show(searchStates.Found) };
export const More = { name: 'صفحات · More pages', ...show(searchStates.More) };
export const None = { name: 'لا نتائج · Nothing found', ...show(searchStates.None) };
export const TooMany = { name: 'طلبات كثيرة · Too many searches', ...show(searchStates.TooMany) };
export const Busy = { name: 'الخدمة مشغولة · Busy', ...show(searchStates.Busy) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(searchStates.ServerDown) };
