import { readFileSync } from 'node:fs';

/** Style sheets, and the files that pictures need of each: Arabic, Latin, and symbols such as ✓ and ←. */
const wanted = [
  { sheet: import.meta.resolve('@fontsource/ibm-plex-sans-arabic/400.css'), files: ['arabic-arabic', 'arabic-latin'] },
  { sheet: import.meta.resolve('@fontsource/ibm-plex-sans-arabic/700.css'), files: ['arabic-arabic', 'arabic-latin'] },
  { sheet: import.meta.resolve('@fontsource/noto-sans-symbols-2/400.css'), files: ['2-symbols', '2-math'] },
];
/** The last is the desk's font for code. */
const families = ['Pictures', 'Cascadia Mono'];

/** Style that makes a page use these fonts, whatever the machine has. */
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

/** The font face with its file inlined, since the static Storybook does not serve it. */
const withFile = (face: string, sheet: string): string =>
  face.replace(/src: url\(([^)]+\.woff2)\)[^;]*;/, (_, path: string) => {
    const file = readFileSync(new URL(path, sheet)).toString('base64');
    return `src: url(data:font/woff2;base64,${file}) format('woff2');`;
  });
