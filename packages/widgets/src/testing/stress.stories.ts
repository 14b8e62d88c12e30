import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ElementArgs } from './story.ts';
import { type StressStory, stressStates } from './stress-states.ts';

const meta = {
  id: 'stress',
  title: 'نصوص وأعداد صعبة · Hard words and numbers',
  args: { 'heading-level': 2 },
} satisfies Meta<ElementArgs>;
export default meta;

const show = ({ render, reach }: StressStory): StoryObj<ElementArgs> => ({
  render: (args) => render(args),
  play: ({ canvasElement }) => reach?.(canvasElement),
});

export const Longest = { name: 'أطول النصوص · The longest words', ...show(stressStates.Longest) };
export const LongestResults = {
  name: 'أطول النصوص: النتائج · The longest words, results',
  ...show(stressStates.LongestResults),
};
export const Vocalised = { name: 'بالتشكيل الكامل · Fully vocalised', ...show(stressStates.Vocalised) };
export const VocalisedResults = {
  name: 'بالتشكيل: النتائج · Vocalised, results',
  ...show(stressStates.VocalisedResults),
};
export const Mixed = { name: 'لاتيني وأرقام وروابط · Latin, numbers and links', ...show(stressStates.Mixed) };
export const MixedResults = { name: 'مختلط: النتائج · Mixed, results', ...show(stressStates.MixedResults) };
export const Twelve = { name: 'اثنا عشر خيارًا · Twelve options', ...show(stressStates.Twelve) };
export const TwelveResults = {
  name: 'اثنا عشر خيارًا: النتائج · Twelve options, results',
  ...show(stressStates.TwelveResults),
};
export const Plurals = { name: 'صيغ العدد · Plural forms', ...show(stressStates.Plurals) };
export const Unanimous = { name: 'صفر ومئة في المئة · None and all', ...show(stressStates.Unanimous) };
export const Box = { name: 'الصندوق: أطول النصوص · Box: the longest words', ...show(stressStates.Box) };
export const Suggestions = {
  name: 'المقترحات: كتابات مختلطة · Suggestions: mixed scripts',
  ...show(stressStates.Suggestions),
};
export const Feed = { name: 'الردود: أطول النصوص · Feed: the longest words', ...show(stressStates.Feed) };
