import { nothing, type TemplateResult } from 'lit';

/** What stands before a value, and how the value is written there. */
interface Hole {
  readonly before: string;
  readonly as: 'child' | 'part' | 'attribute' | 'boolean' | 'property' | 'value' | 'content' | 'listener';
  /** Of the attribute or property, where the value is all of it. */
  readonly name: string;
}

interface Parsed {
  readonly holes: readonly Hole[];
  readonly end: string;
}

const parsed = new WeakMap<TemplateStringsArray, Parsed>();

/** HTML that is written already. */
export class Written {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/**
 * Writes what Lit would draw, as HTML: listeners are left out, and whatever is not markup is escaped. The value of an `input` is
 * its attribute, that of a `textarea` what it holds. Throws where another property is set, unless to nothing: HTML has no place
 * for it, and it would be lost.
 */
export function renderToString(value: unknown): string {
  if (value === undefined || value === null || value === nothing || value === '') return '';
  if (Array.isArray(value)) return value.map(renderToString).join('');
  if (value instanceof Written) return value.html;
  if (!isTemplate(value)) return escaped(value);
  const { holes, end } = parse(value.strings);
  return holes.map((hole, index) => hole.before + write(hole, value.values[index])).join('') + end;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

function write({ as, name }: Hole, value: unknown): string {
  if (as === 'child') return renderToString(value);
  // A line break right after the tag is not part of the text; one is put there, so that none of the text is lost.
  if (as === 'content') return `\n${renderToString(value)}`;
  if (as === 'listener' || value === nothing) return '';
  if (as === 'property') {
    if (value === undefined || value === '') return '';
    throw new Error(`the property ${name} cannot be written as HTML`);
  }
  if (as === 'value') return attributesOf({ [name]: value || undefined });
  if (as === 'boolean') return value ? ` ${name}` : '';
  return as === 'part' ? escaped(value ?? '') : attributesOf({ [name]: value ?? '' });
}

/** Attributes with a space before each; those that are undefined are left out. */
export const attributesOf = (attributes: Readonly<Record<string, unknown>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: unknown) => String(value).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** By the sign before an attribute's name. */
const kinds: Readonly<Record<string, Hole['as']>> = {
  '': 'attribute',
  '?': 'boolean',
  '.': 'property',
  '@': 'listener',
};

/** Finds out what each hole of a template is in; once for each template. Its lines become one. */
function parse(template: TemplateStringsArray): Parsed {
  const known = parsed.get(template);
  if (known) return known;
  const strings = template.map((string) => string.replace(/[ \n]+/g, ' '));
  const holes: Hole[] = [];
  let inTag = false;
  let tag = '';
  let closing = '';
  for (const [index, string] of strings.slice(0, -1).entries()) {
    const text = string.slice(closing.length);
    const [opened, closed] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    inTag = opened === closed ? inTag : opened > closed;
    tag = /<([\w-]+)(?:\s[^<>]*)?$/.exec(text)?.[1] ?? tag;
    const [all = '', sign = '', name = '', quote = ''] = inTag ? (/\s([.?@]?)([\w-]+)=("?)$/.exec(text) ?? []) : [];
    const whole = all !== '' && (strings[index + 1] ?? '').startsWith(quote);
    // A quote that only holds the value goes with it.
    closing = whole ? quote : '';
    const before = whole ? text.slice(0, -all.length) : text;
    const holds = sign + name === '.value' ? tag : '';
    if (!whole) holes.push({ before, as: inTag ? 'part' : 'child', name });
    else if (holds !== 'textarea')
      holes.push({ before, as: holds === 'input' ? 'value' : (kinds[sign] ?? 'attribute'), name });
    else {
      closing = /^[^<>]*>/.exec(strings[index + 1] ?? '')?.[0] ?? '';
      if (!closing) throw new Error('the value of a textarea has to stand last in its tag');
      inTag = false;
      holes.push({ before: before + closing, as: 'content', name });
    }
  }
  const result = { holes, end: (strings.at(-1) ?? '').slice(closing.length) };
  parsed.set(template, result);
  return result;
}
