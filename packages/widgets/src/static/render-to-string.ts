import { nothing, type TemplateResult } from 'lit';

/** The text before a value, and how the value is written. */
interface Placeholder {
  readonly before: string;
  readonly as: 'child' | 'part' | 'attribute' | 'boolean' | 'property' | 'value' | 'content' | 'listener';
  /** Attribute or property, if the value is all of it. */
  readonly name: string;
}

interface Parsed {
  readonly placeholders: readonly Placeholder[];
  readonly end: string;
}

const parsed = new WeakMap<TemplateStringsArray, Parsed>();

/** HTML that is already escaped. */
export class Written {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/**
 * Renders Lit templates to HTML: listeners are left out, and text is escaped. The `value` of an `input` becomes its
 * attribute, that of a `textarea` its content. Throws if a template sets another property to a value, since HTML cannot
 * hold it.
 */
export function renderToString(value: unknown): string {
  if (value === undefined || value === null || value === nothing || value === '') return '';
  if (Array.isArray(value)) return value.map(renderToString).join('');
  if (value instanceof Written) return value.html;
  if (!isTemplate(value)) return escaped(value);
  const { placeholders, end } = parse(value.strings);
  return (
    placeholders.map((placeholder, index) => placeholder.before + write(placeholder, value.values[index])).join('') +
    end
  );
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

function write({ as, name }: Placeholder, value: unknown): string {
  if (as === 'child') return renderToString(value);
  // Parsers drop a line break right after the tag: add one, so that the text keeps its own.
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

/** Attributes, each after a space; undefined ones are left out. */
export const attributesOf = (attributes: Readonly<Record<string, unknown>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: unknown) => String(value).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** By the sign before an attribute's name. */
const kinds: Readonly<Record<string, Placeholder['as']>> = {
  '': 'attribute',
  '?': 'boolean',
  '.': 'property',
  '@': 'listener',
};

/** Finds the context of each placeholder, and joins the lines of the template. Cached for each template. */
function parse(template: TemplateStringsArray): Parsed {
  const known = parsed.get(template);
  if (known) return known;
  const strings = template.map((string) => string.replace(/[ \n]+/g, ' '));
  const placeholders: Placeholder[] = [];
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
    // Drop quotes that hold only the value.
    closing = whole ? quote : '';
    const before = whole ? text.slice(0, -all.length) : text;
    const holds = sign + name === '.value' ? tag : '';
    if (!whole) placeholders.push({ before, as: inTag ? 'part' : 'child', name });
    else if (holds !== 'textarea')
      placeholders.push({ before, as: holds === 'input' ? 'value' : (kinds[sign] ?? 'attribute'), name });
    else {
      closing = /^[^<>]*>/.exec(strings[index + 1] ?? '')?.[0] ?? '';
      if (!closing) throw new Error('the value of a textarea has to stand last in its tag');
      inTag = false;
      placeholders.push({ before: before + closing, as: 'content', name });
    }
  }
  const result = { placeholders, end: (strings.at(-1) ?? '').slice(closing.length) };
  parsed.set(template, result);
  return result;
}
