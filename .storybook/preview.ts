/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { dressElements, dressPage, type Toolbar } from './toolbar.ts';

// The manifest is the manual: docs tables come from the comments of the elements.
const manifests: Record<string, unknown> = import.meta.glob('../packages/widgets/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    // The toolbar's theme paints the page.
    backgrounds: { disabled: true },
  },
  initialGlobals: { locale: 'ar', direction: 'locale', numerals: 'story', theme: 'auto' } satisfies Toolbar,
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'ar', title: 'العربية' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page, whatever its language',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'locale', title: 'Direction of the language' },
          { value: 'rtl', title: 'Right to left' },
          { value: 'ltr', title: 'Left to right' },
        ],
      },
    },
    numerals: {
      description: 'Digits, whatever the language',
      toolbar: {
        title: 'Digits',
        icon: 'listordered',
        dynamicTitle: true,
        items: [
          { value: 'story', title: 'Digits of the story' },
          { value: 'latn', title: '123' },
          { value: 'arab', title: '١٢٣' },
        ],
      },
    },
    theme: {
      description: 'Colours',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Colours of the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'forced', title: 'Like forced colours' },
        ],
      },
    },
  },
  decorators: [
    (story, { canvasElement, globals }) => {
      const toolbar = globals as unknown as Toolbar;
      dressPage(document.documentElement, toolbar);
      // The story is put into the canvas after this returns, and painted after that.
      queueMicrotask(() => {
        dressElements(canvasElement, toolbar);
      });
      return story();
    },
  ],
};

export default preview;
