import { readFileSync } from 'node:fs';

/** Style sheets, and the files of each that pictures need: Arabic, Latin, and marks such as ✓ and ←. */
const wanted = [
  { sheet: import.meta.resolve('@fontsource/ibm-plex-sans-arabic/400.css'), files: ['arabic-arabic', 'arabic-latin'] },
  { sheet: import.meta.resolve('@fontsource/ibm-plex-sans-arabic/700.css'), files: ['arabic-arabic', 'arabic-latin'] },
  { sheet: import.meta.resolve('@fontsource/noto-sans-symbols-2/400.css'), files: ['2-symbols', '2-math'] },
];
/** The last is what the desk writes code in. */
const families = ['Pictures', 'Cascadia Mono'];

/** The style of a page that is drawn with these fonts, whatever the machine has. */
export function fontFaces(): string {
  const faces = wanted.flatMap(({ sheet, files }) =>
    [...readFileSync(new URL(sheet), 'utf8').matchAll(/@font-face\s*\{[^}]*\}/g)]
      .map(([face]) => face)
      .filter((face) => files.some((file) => face.includes(`-${file}-`)))
      .map((face) => withFile(face, sheet)),
  );
  return `
    ${families.flatMap((family) => faces.map((face) => face.replace(/font-family: '[^']+'/, `font-family: '${family}'`))).join('\n')}
    :root { --shura-font: 'Pictures'; }
    :root, body { font-family: 'Pictures'; }
  `;
}

/** The face with its file inside it, since the static Storybook has none to ask for. */
const withFile = (face: string, sheet: string): string =>
  face.replace(/src: url\(([^)]+\.woff2)\)[^;]*;/, (_, path: string) => {
    const file = readFileSync(new URL(path, sheet)).toString('base64');
    return `src: url(data:font/woff2;base64,${file}) format('woff2');`;
  });
