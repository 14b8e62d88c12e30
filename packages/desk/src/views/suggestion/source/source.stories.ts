import type { DeskSuggestion } from '@shura/contract';
import { languageOf } from '@shura/contract/languages';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { claimed, drawSource, goneFrom, type SourceSample, sampleSuggestions } from '../../../testing/source-sample.ts';

const meta = {
  id: 'source',
  title: 'المكتب · Desk/المصدر · Source',
  parameters: { layout: 'fullscreen' },
} satisfies Meta;
export default meta;

const [adopted = claimed] = sampleSuggestions;
const press = async (canvas: HTMLElement, selector: string) => {
  const sample = canvas.querySelector('source-sample') as SourceSample;
  await sample.updateComplete;
  sample.renderRoot.querySelector<HTMLElement>(selector)?.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
};

const show = (suggestion: DeskSuggestion, pressed?: string): StoryObj<{ readonly lang: string }> => ({
  render: ({ lang }) => drawSource(languageOf(lang), suggestion),
  play: ({ canvasElement }) => (pressed === undefined ? undefined : press(canvasElement, pressed)),
});

export const Source = { name: 'مصدر ومنشور في مكانه · Source and wording', ...show(adopted) };
export const Claim = { name: 'من يقول إنه له · A claim waits', ...show(claimed) };
export const Confirming = { name: 'تأكيد · Confirming', ...show(claimed, '.accept') };
export const Gone = { name: 'المنشور زال · The post is gone', ...show(goneFrom) };
export const Promote = { name: 'استطلاع من مقترح · A poll from a suggestion', ...show(adopted, '.to-public') };
