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
  render: (args) => renderState(state, args),
});

export const CarriedOut = { name: 'نُفِّذ · Carried out', ...show(trailStates.CarriedOut) };
export const Promised = { name: 'موعود · Promised', ...show(trailStates.Promised) };
export const Late = { name: 'فات الموعد · Late', ...show(trailStates.Late) };
export const NotAdopted = { name: 'لم يُؤخذ به · Not adopted', ...show(trailStates.NotAdopted) };
export const Alone = { name: 'مقترح فقط · Only a suggestion', ...show(trailStates.Alone) };
export const Asked = { name: 'استطلاع مفتوح · An open poll', ...show(trailStates.Asked) };
export const NotFound = { name: 'غير منشور · Not found', ...show(trailStates.NotFound) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(trailStates.ServerDown) };
