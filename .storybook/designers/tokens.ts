import { tokens as style } from '../../packages/widgets/src/styles/tokens.ts';

export type Scheme = 'light' | 'dark';
/** `#rrggbb` for the light and for the dark scheme. */
type Colours = Readonly<Record<Scheme, string>>;
/** Colours by property name without `--shura-`. */
export type Palette = Readonly<Record<string, Colours>>;

const whole = (hex: string): string => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex);

const found = [...style.cssText.matchAll(/--shura-([\w-]+), light-dark\((#\w+), (#\w+)\)/g)].map(
  ([, name = '', light = '', dark = '']) => [name, { light: whole(light), dark: whole(dark) }] as const,
);

/** The elements' defaults, read from their styles. The default focus colour is the accent. */
export const defaults: Palette = Object.fromEntries([
  ...found,
  ...found.filter(([name]) => name === 'accent').map(([, colours]) => ['focus', colours] as const),
]);

const lengths = [...style.cssText.matchAll(/--shura-([\w-]+), ([\d.]+)(px|rem)\)/g)];

/** Properties that a host sets to get a palette. */
export const propertiesOf = (palette: Palette): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(palette).map(([name, { light, dark }]) => [`--shura-${name}`, `light-dark(${light}, ${dark})`]),
  );

/** The default palette overridden by an agency's properties, such as `light-dark(#7a1733, #f2a9ba)`. */
export function paletteOf(properties: Readonly<Record<string, string>>): Palette {
  const palette = Object.fromEntries(
    Object.entries(defaults).map(([name, colours]) => {
      const [, light, dark] = /light-dark\((#\w{6}), (#\w{6})\)/.exec(properties[`--shura-${name}`] ?? '') ?? [];
      return [name, light && dark ? { light, dark } : colours];
    }),
  );
  const { accent } = palette;
  return accent && !('--shura-focus' in properties) ? { ...palette, focus: accent } : palette;
}

/** Computed colours of a palette in one scheme, derived ones included, as painted: `#rrggbb`. */
export function measure(palette: Palette, scheme: Scheme, names: readonly string[]): Readonly<Record<string, string>> {
  const host = document.createElement('div');
  host.setAttribute('theme', scheme);
  for (const [name, value] of Object.entries(propertiesOf(palette))) host.style.setProperty(name, value);
  const shadow = host.attachShadow({ mode: 'open' });
  if (style.styleSheet) shadow.adoptedStyleSheets = [style.styleSheet];
  const root = document.createElement('div');
  root.id = 'root';
  shadow.append(root);
  document.body.append(host);
  const painted = names.map((name) => {
    root.style.color = `var(--${name}, var(--shura-${name}))`;
    return [name, paint(getComputedStyle(root).color)] as const;
  });
  host.remove();
  return Object.fromEntries(painted);
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;

function paint(color: string): string {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to paint on');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const channels = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const colorToken = (hex: string) => ({
  $type: 'color',
  $value: {
    colorSpace: 'srgb',
    components: [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
    hex,
  },
});

/** A palette and the lengths in the format of the Design Tokens Community Group (2025.10). */
export const designTokens = (palette: Palette): string => {
  const of = (scheme: Scheme) =>
    Object.fromEntries(Object.entries(palette).map(([name, colours]) => [name, colorToken(colours[scheme])]));
  const sizes = lengths.map(([, name = '', value, unit]) => [
    name,
    { $type: 'dimension', $value: { value: Number(value), unit } },
  ]);
  return JSON.stringify({ shura: { light: of('light'), dark: of('dark'), ...Object.fromEntries(sizes) } }, null, 2);
};
