import { languageOf } from '@shura/contract/languages';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pages } from './pages.ts';

const meta = {
  id: 'designers',
  title: 'للمصمّمين · For designers',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;
export default meta;

const show = (page: (typeof pages)[keyof typeof pages]): StoryObj<{ readonly lang: string }> => ({
  render: ({ lang }) => page(languageOf(lang)),
});

export const Theming = { name: 'الألوان والخط · Colours and font', ...show(pages.theming) };
export const Tokens = { name: 'الرموز والتباين · Tokens and contrast', ...show(pages.tokens) };
export const Typography = { name: 'الكتابة العربية · Arabic type', ...show(pages.typography) };
export const Copy = { name: 'نصوص الواجهة · Words of the interface', ...show(pages.copy) };
export const TryOut = { name: 'تجربة بلا خادم · Try it without a server', ...show(pages.tryOut) };
