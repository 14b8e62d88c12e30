import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type PolicyArgs, type PolicyStory, policyStates, renderState } from './policy-states.ts';

const meta = {
  id: 'shura-policy',
  title: 'سياسة المشاركة · Policy',
  component: 'shura-policy',
  args: { agency: 'muscat', 'heading-level': 2 },
} satisfies Meta<PolicyArgs>;
export default meta;

const show = (state: PolicyStory): StoryObj<PolicyArgs> => ({
  render: (args) => renderState(state, args),
});

export const InForce = { name: 'السارية · In force', ...show(policyStates.InForce) };
export const Earlier = { name: 'نسخة سابقة · An earlier version', ...show(policyStates.Earlier) };
export const NothingRemoved = { name: 'لم يُحجب شيء · Nothing removed', ...show(policyStates.NothingRemoved) };
export const NotFound = { name: 'غير موجودة · Not found', ...show(policyStates.NotFound) };
export const ServerDown = { name: 'الخادم لا يستجيب · Server down', ...show(policyStates.ServerDown) };
