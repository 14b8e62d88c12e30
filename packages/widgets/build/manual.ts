import type { ElementManual } from './manifest.ts';

const begin = '<!-- What the comments of the element say, written by its build. -->';
const end = '<!-- So far the comments. -->';

/** Updates the tables of a README from the element's JSDoc. */
export function withManual(readme: string, element: ElementManual): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`the README of ${element.tag} has no place for its tables`);
  return `${before}${begin}\n\n${manual(element)}\n${end}${after}`;
}

/** Markdown tables of all attributes, properties, events, slots, parts and custom properties. */
const manual = ({ attributes, properties, events, slots, parts, cssProperties }: ElementManual): string =>
  [
    table(
      ['attribute', 'what', 'default'],
      attributes.map((attribute) => [code(attribute.name), attribute.description, code(plain(attribute.default))]),
    ),
    table(
      ['property', 'what', 'type'],
      properties.map(({ name, description, type }) => [code(name), description, code(type)]),
    ),
    table(
      ['event', 'when', 'fields'],
      events.map(({ name, description, fields }) => [code(name), description, fields.map(code).join(', ')]),
    ),
    table(
      ['slot', 'what'],
      slots.map(({ name, description }) => [name === '' ? 'default' : code(name), description]),
    ),
    table(
      ['part', 'what'],
      parts.map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['custom property', 'what', 'default'],
      cssProperties.map((property) => [code(property.name), property.description, code(property.default)]),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n');

/** A string literal without its quotes; the empty string is no default. */
const plain = (value: string | undefined) => value?.replace(/^'(.*)'$/, '$1') ?? '';

const code = (text: string) => (text === '' ? '' : `\`${text}\``);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |\n`;
  return `${line(heads)}|${'---|'.repeat(heads.length)}\n${rows.map(line).join('')}`;
}
