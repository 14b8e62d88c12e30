import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type StressStory, stressStates } from './stress-states.ts';

const meta = { title: 'نصوص وأعداد صعبة', parameters: { lang: 'ar' } } satisfies Meta;
export default meta;

const show = ({ ar, render, reach }: StressStory): StoryObj => ({
  name: ar,
  render: () => render('ar'),
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
