import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pages } from './pages.ts';

const meta = {
  title: 'للمصمّمين',
  tags: ['!autodocs'],
  parameters: { lang: 'ar', controls: { disable: true } },
} satisfies Meta;
export default meta;

export const Theming: StoryObj = { name: 'الألوان والخط', render: () => pages.theming('ar') };
export const Tokens: StoryObj = { name: 'الرموز والتباين', render: () => pages.tokens('ar') };
export const Typography: StoryObj = { name: 'الكتابة العربية', render: () => pages.typography('ar') };
export const Copy: StoryObj = { name: 'نصوص الواجهة', render: () => pages.copy('ar') };
export const TryOut: StoryObj = { name: 'تجربة بلا خادم', render: () => pages.tryOut('ar') };
