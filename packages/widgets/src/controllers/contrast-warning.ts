import { contrast, minContrast } from '@shura/contract/brand';
import { themes } from '@shura/contract/lists';
import type { LitElement } from 'lit';

/** Ink and ground of each pair, without `--shura-`. */
const pairs = [
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['text', 'surface'],
  ['muted', 'surface'],
  ['danger', 'surface'],
] as const;

/** The token of each, as in `tokens.ts`. Written out, since bundles shorten them. */
const tokens = {
  accent: 'var(--fill)',
  'on-accent': 'var(--on-accent)',
  surface: 'var(--surface)',
  text: 'var(--text)',
  muted: 'var(--muted)',
  danger: 'var(--danger)',
} as const;

/** Reads a colour, in any CSS notation, as `#rrggbb`: paints one pixel with it. Undefined if it is not opaque. */
export function painted(colour: string): string | undefined {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  if (alpha < 255) return undefined;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Pairs of colours below {@link minContrast}, in each theme that the element may be shown in. */
function lowRatios(root: HTMLElement, theme: string): readonly string[] {
  const probe = root.appendChild(document.createElement('i'));
  const colourOf = (name: keyof typeof tokens) => {
    probe.style.color = tokens[name];
    return painted(getComputedStyle(probe).color);
  };
  const shown = themes.filter((each) => each === theme);
  const low = (shown.length ? shown : themes).flatMap((scheme) => {
    probe.style.colorScheme = scheme;
    return pairs.flatMap(([ink, ground]) => {
      const [above, below] = [colourOf(ink), colourOf(ground)];
      const ratio = above && below ? contrast(above, below) : minContrast;
      return ratio < minContrast ? [`--shura-${ink} on --shura-${ground}: ${ratio.toFixed(2)}:1 (${scheme})`] : [];
    });
  });
  probe.remove();
  return low;
}

/**
 * Returns a function that warns in the console, once, of colours that a page sets and few people can read. An accent that
 * is hard to read on the card is named too, although links and lines are drawn in a readable shade of it.
 */
export const createWarning = () => {
  let warned = false;
  return ({ isConnected, shadowRoot, theme }: LitElement & { readonly theme: string }): void => {
    const root = shadowRoot?.querySelector<HTMLElement>('#root');
    // An element that is no longer on the page has no computed style.
    const low = root && isConnected && !warned ? lowRatios(root, theme) : [];
    if (!low.length) return;
    warned = true;
    console.warn(`Shura: text needs a contrast of ${minContrast}:1 (WCAG 2.2, 1.4.3). ${low.join('; ')}`);
  };
};

/** The warning of this page. */
export const warn = createWarning();
