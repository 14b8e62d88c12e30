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
  render: (args) => renderState(state, args),
  play: ({ canvasElement }) => reachState(state, canvasElement),
});

export const List = { name: 'قائمة · List', ...show(listStates.List) };
export const Filters = { name: 'التصفية · Filters', ...show(listStates.Filters) };
export const Answered = { name: 'صدر الرد · Answered', ...show(listStates.Answered) };
export const Adopted = { name: 'أُخذ به، ومتأخر، وغيرهما · Adopted, overdue and others', ...show(listStates.Adopted) };
export const Long = { name: 'نص طويل · A long text', ...show(listStates.Long) };
export const Tombstones = { name: 'محجوب وممحو · Hidden and erased', ...show(listStates.Tombstones) };
export const Supported = { name: 'بعد التأييد · Supported', ...show(listStates.Supported) };
export const Promoted = { name: 'صار استطلاعًا · Became a poll', ...show(listStates.Promoted) };
export const Closed = { name: 'بعد الإغلاق · Closed', ...show(listStates.Closed) };
export const SupportFailed = {
  name: 'لم يُحتسب التأييد · Support that was not counted',
  ...show(listStates.SupportFailed),
};
export const Pages = { name: 'صفحات · Pages', ...show(listStates.Pages) };
export const PageFailed = { name: 'تعذّرت صفحة · A page that could not be loaded', ...show(listStates.PageFailed) };
export const Empty = { name: 'بلا مقترحات · Empty', ...show(listStates.Empty) };
export const Loading = { name: 'جارٍ التحميل · Loading', ...show(listStates.Loading) };
export const NotFound = { name: 'غير موجودة · Not found', ...show(listStates.NotFound) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(listStates.ServerDown) };
