import catalogue from '../../packages/widgets/xliff/en.xlf?raw';

/** A line of the interface: where it is used, and its words in both languages. */
export interface Line {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
}

/** Text of an XLIFF node, with placeholders such as `{at}`. */
function wordsOf(node: Element | null): string {
  return Array.from(node?.childNodes ?? [], (child) =>
    child instanceof Element
      ? (child.getAttribute('equiv-text') ?? '').replace(/\$\{([^}]*)\}/g, '{$1}')
      : (child.textContent ?? ''),
  ).join('');
}

/**
 * Every line of the widgets. A plural has one line for each plural form of its language; English has fewer than Arabic.
 */
export const widgetLines: readonly Line[] = Array.from(
  new DOMParser().parseFromString(catalogue, 'application/xml').querySelectorAll('trans-unit'),
  (unit) => ({
    id: unit.id,
    ar: wordsOf(unit.querySelector('source')),
    en: wordsOf(unit.querySelector('target')),
  }),
);

const dictionaries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
  '../../packages/desk/src/*/*words.ts',
  { eager: true },
);

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Lines of a dictionary, each with its path. Sentences with values are functions and only counted. */
function* linesOf(path: string, ar: unknown, en: unknown): Generator<Line | 'function'> {
  if (typeof ar === 'string') yield { id: path, ar, en: typeof en === 'string' ? en : '' };
  else if (typeof ar === 'function') yield 'function';
  else if (isTable(ar)) {
    for (const [key, value] of Object.entries(ar)) yield* linesOf(`${path}.${key}`, value, isTable(en) ? en[key] : '');
  }
}

const deskFound = Object.entries(dictionaries).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((value) => {
    const path = file.replace(/^.*\/src\/([^/]+)\/(?:(.+)-)?words\.ts$/, (_, view: string, part?: string) =>
      part ? `desk.${view}.${part}` : `desk.${view}`,
    );
    return isTable(value) && 'ar' in value && 'en' in value ? [...linesOf(path, value['ar'], value['en'])] : [];
  }),
);

/** Lines of the desk without values in them. */
export const deskLines: readonly Line[] = deskFound.filter((line) => line !== 'function');
/** Number of desk sentences with values in them; they are only in the source. */
export const deskSentences: number = deskFound.length - deskLines.length;
