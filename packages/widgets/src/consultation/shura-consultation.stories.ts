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
  render: (args) => renderState(state, args),
});

export const Open = { name: 'مفتوحة · Open', ...show(consultationStates.Open) };
export const Scheduled = { name: 'لم تُفتح بعد · Scheduled', ...show(consultationStates.Scheduled) };
export const Closed = { name: 'أُغلقت بلا رد · Closed without an answer', ...show(consultationStates.Closed) };
export const Hashtags = { name: 'أفكار من وسمين · Two hashtags', ...show(consultationStates.Hashtags) };
export const PollsOnly = { name: 'بلا صندوق مقترحات · Without a box', ...show(consultationStates.PollsOnly) };
export const Loading = { name: 'جارٍ التحميل · Loading', ...show(consultationStates.Loading) };
export const NotFound = { name: 'غير موجودة · Not found', ...show(consultationStates.NotFound) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(consultationStates.ServerDown) };
