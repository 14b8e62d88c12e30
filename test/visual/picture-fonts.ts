import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fonts = 'node_modules/@fontsource';
/** Style sheets, and the files of each that pictures need: Arabic, Latin, and marks such as ✓ and ←. */
const wanted = {
  'ibm-plex-sans-arabic/400.css': ['arabic-arabic', 'arabic-latin'],
  'ibm-plex-sans-arabic/700.css': ['arabic-arabic', 'arabic-latin'],
  'noto-sans-symbols-2/400.css': ['symbols-2-symbols', 'symbols-2-math'],
};
/** The last is what the desk writes code in. */
const families = ['Pictures', 'Cascadia Mono'];

/** The style of a page that is drawn with these fonts, whatever the machine has. */
export function fontFaces(): string {
  const faces = Object.entries(wanted).flatMap(([sheet, files]) =>
    [...readFileSync(join(fonts, sheet), 'utf8').matchAll(/@font-face\s*\{[^}]*\}/g)]
      .map(([face]) => face)
      .filter((face) => files.some((file) => face.includes(`-${file}-`)))
      .map((face) => withFile(face, join(fonts, sheet, '..'))),
  );
  return `
    ${families.flatMap((family) => faces.map((face) => face.replace(/font-family: '[^']+'/, `font-family: '${family}'`))).join('\n')}
    :root { --shura-font: 'Pictures'; }
    :root, body { font-family: 'Pictures'; }
  `;
}

/** The face with its file inside it, since the static Storybook has none to ask for. */
const withFile = (face: string, folder: string): string =>
  face.replace(/src: url\(([^)]+\.woff2)\)[^;]*;/, (_, path: string) => {
    const file = readFileSync(join(folder, path)).toString('base64');
    return `src: url(data:font/woff2;base64,${file}) format('woff2');`;
  });
