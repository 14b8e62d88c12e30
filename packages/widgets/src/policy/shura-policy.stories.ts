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
  name: `${state.ar} · ${state.en}`,
  render: (args) => renderState(state, args),
});

export const InForce = show(policyStates.InForce);
export const Earlier = show(policyStates.Earlier);
export const NothingRemoved = show(policyStates.NothingRemoved);
export const NotFound = show(policyStates.NotFound);
export const ServerDown = show(policyStates.ServerDown);
