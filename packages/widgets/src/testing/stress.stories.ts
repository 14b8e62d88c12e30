import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type StressArgs, type StressStory, stressStates } from './stress-states.ts';

const meta = {
  id: 'stress',
  title: 'نصوص وأعداد صعبة · Hard words and numbers',
  args: { 'heading-level': 2 },
} satisfies Meta<StressArgs>;
export default meta;

const show = ({ ar, en, render, reach }: StressStory): StoryObj<StressArgs> => ({
  name: `${ar} · ${en}`,
  render: (args) => render(args),
  play: ({ canvasElement }) => reach?.(canvasElement),
});

export const Longest = show(stressStates.Longest);
export const LongestResults = show(stressStates.LongestResults);
export const Vocalised = show(stressStates.Vocalised);
export const VocalisedResults = show(stressStates.VocalisedResults);
export const Mixed = show(stressStates.Mixed);
export const MixedResults = show(stressStates.MixedResults);
export const Twelve = show(stressStates.Twelve);
export const TwelveResults = show(stressStates.TwelveResults);
export const Plurals = show(stressStates.Plurals);
export const Unanimous = show(stressStates.Unanimous);
export const Box = show(stressStates.Box);
export const Suggestions = show(stressStates.Suggestions);
export const Feed = show(stressStates.Feed);
