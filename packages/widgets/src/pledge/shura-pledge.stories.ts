import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type PledgeArgs, type PledgeStory, pledgeStates, renderState } from './pledge-states.ts';

const meta = {
  id: 'shura-pledge',
  title: 'التعهّد · Pledge',
  component: 'shura-pledge',
  args: { agency: 'muscat', 'heading-level': 2 },
} satisfies Meta<PledgeArgs>;
export default meta;

const show = (state: PledgeStory): StoryObj<PledgeArgs> => ({
  render: (args) => renderState(state, args),
});

export const Kept = { name: 'الوفاء بالتعهّد · How it is kept', ...show(pledgeStates.Kept) };
export const TooFew = { name: 'أقل من عشرين · Fewer than twenty', ...show(pledgeStates.TooFew) };
export const NotFound = { name: 'غير موجودة · Not found', ...show(pledgeStates.NotFound) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(pledgeStates.ServerDown) };
