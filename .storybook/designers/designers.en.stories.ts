import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pages } from './pages.ts';

const meta = {
  title: 'For designers',
  tags: ['!autodocs'],
  parameters: { lang: 'en', controls: { disable: true } },
} satisfies Meta;
export default meta;

export const Theming: StoryObj = { name: 'Colours and font', render: () => pages.theming('en') };
export const Tokens: StoryObj = { name: 'Tokens and contrast', render: () => pages.tokens('en') };
export const Typography: StoryObj = { name: 'Arabic type', render: () => pages.typography('en') };
export const Copy: StoryObj = { name: 'Words of the interface', render: () => pages.copy('en') };
export const TryOut: StoryObj = { name: 'Try it without a server', render: () => pages.tryOut('en') };
