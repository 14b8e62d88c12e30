import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { claimed, drawSource, goneFrom, type SourceSample, sampleSuggestions } from '../../../testing/source-sample.ts';

const meta = {
  title: 'Desk/Source',
  parameters: { layout: 'fullscreen', lang: 'en' },
} satisfies Meta;
export default meta;

const [adopted = claimed] = sampleSuggestions;
const press = async (canvas: HTMLElement, selector: string) => {
  const sample = canvas.querySelector('source-sample') as SourceSample;
  await sample.updateComplete;
  sample.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
};

export const Source: StoryObj = { name: 'Source and wording', render: () => drawSource('en', adopted) };
export const Claim: StoryObj = { name: 'A claim waits', render: () => drawSource('en', claimed) };
export const Confirming: StoryObj = {
  name: 'Confirming',
  render: () => drawSource('en', claimed),
  play: ({ canvasElement }) => press(canvasElement, '.accept'),
};
export const Gone: StoryObj = { name: 'The post is gone', render: () => drawSource('en', goneFrom) };
export const Promote: StoryObj = {
  name: 'A poll from a suggestion',
  render: () => drawSource('en', adopted),
  play: ({ canvasElement }) => press(canvasElement, '.to-public'),
};
