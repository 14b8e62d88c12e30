/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { FORCE_REMOUNT } from 'storybook/internal/core-events';
import { useChannel, useEffect, useRef } from 'storybook/preview-api';
import { brands } from './brands.ts';
import { applyToPage, argsOf, type Toolbar } from './toolbar.ts';

// The docs tables come from the elements' JSDoc, by way of the manifest.
const manifests: Record<string, unknown> = import.meta.glob('../packages/widgets/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

/** CSS pixels: the minimum width supported, a phone, a tablet, a computer. */
const widths = [320, 390, 768, 1280];
const screen = (width: number) => ({ name: `${width} px`, styles: { width: `${width}px`, height: '100%' } });

/** A changed toolbar draws the story again, but only a new mount repeats the steps that lead to its state. */
function remountWith(globals: string, storyId: string): void {
  const emit = useChannel({});
  const mounted = useRef(globals);
  useEffect(() => {
    if (mounted.current !== globals) emit(FORCE_REMOUNT, { storyId });
    mounted.current = globals;
  }, [globals]);
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    options: { storySort: { order: ['للمصمّمين · For designers'] } },
    controls: { expanded: true },
    // The toolbar's theme paints the page.
    backgrounds: { disabled: true },
    a11y: { test: 'error' },
    viewport: { options: Object.fromEntries(widths.map((width) => [`w${width}`, screen(width)])) },
  },
  initialGlobals: {
    locale: 'ar',
    page: 'widget',
    numerals: 'latn',
    theme: 'auto',
    brand: 'shura',
  } satisfies Toolbar,
  globalTypes: {
    locale: {
      description: 'Language and region of the elements',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'ar', title: 'العربية (عُمان)' },
          { value: 'ar-SA', title: 'العربية (السعودية)' },
          { value: 'ar-AE', title: 'العربية (الإمارات)' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    page: {
      description: 'The page around the elements, which may run the other way',
      toolbar: {
        title: 'Page',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'widget', title: 'Page as its elements' },
          { value: 'rtl', title: 'Arabic page, right to left' },
          { value: 'ltr', title: 'English page, left to right' },
          { value: 'css', title: 'Arabic page, by style alone' },
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
    brand: {
      description: 'Properties that an agency sets',
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(brands).map(([value, { en }]) => ({ value, title: en })),
      },
    },
  },
  decorators: [
    (story, { args, globals, id, viewMode }) => {
      const toolbar = globals as unknown as Toolbar;
      // The prose of a docs page is English.
      const page = viewMode === 'docs' && toolbar.page === 'widget' ? 'ltr' : toolbar.page;
      applyToPage(document.documentElement, { ...toolbar, page });
      remountWith(JSON.stringify(globals), id);
      return story({ args: { ...argsOf(toolbar), ...args } });
    },
  ],
};

export default preview;
