import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { claimed, drawSource, goneFrom, type SourceSample, sampleSuggestions } from '../../../testing/source-sample.ts';

const meta = {
  title: 'المكتب/المصدر',
  parameters: { layout: 'fullscreen', lang: 'ar' },
} satisfies Meta;
export default meta;

const [adopted = claimed] = sampleSuggestions;
const press = async (canvas: HTMLElement, selector: string) => {
  const sample = canvas.querySelector('source-sample') as SourceSample;
  await sample.updateComplete;
  sample.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
};

export const Source: StoryObj = { name: 'مصدر ومنشور في مكانه', render: () => drawSource('ar', adopted) };
export const Claim: StoryObj = { name: 'من يقول إنه له', render: () => drawSource('ar', claimed) };
export const Confirming: StoryObj = {
  name: 'تأكيد',
  render: () => drawSource('ar', claimed),
  play: ({ canvasElement }) => press(canvasElement, '.accept'),
};
export const Gone: StoryObj = { name: 'المنشور زال', render: () => drawSource('ar', goneFrom) };
export const Promote: StoryObj = {
  name: 'استطلاع من مقترح',
  render: () => drawSource('ar', adopted),
  play: ({ canvasElement }) => press(canvasElement, '.to-public'),
};
