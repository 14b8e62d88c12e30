import type { ElementManual, Named } from './manifest.ts';

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
    table(['attribute', 'what', 'default'], attributes, (attribute) => plain(attribute.default)),
    table(['property', 'what', 'type'], properties, ({ type }) => code(type)),
    table(['event', 'when', 'fields'], events, ({ fields }) => fields.map(code).join(', ')),
    table(['slot', 'what'], slots),
    table(['part', 'what'], parts),
    table(['custom property', 'what', 'default'], cssProperties, (property) => code(property.default)),
  ]
    .filter((text) => text !== '')
    .join('\n');

/** A string literal without its quotes; the empty string is no default. */
const plain = (value: string | undefined) => code(value?.replace(/^'(.*)'$/, '$1') ?? '');

const code = (text: string) => (text === '' ? '' : `\`${text}\``);

/** @param last text of the third column, if there is one */
function table<Part extends Named>(heads: readonly string[], parts: readonly Part[], last?: (part: Part) => string) {
  if (parts.length === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |\n`;
  // Only the slot has no name.
  const rows = parts.map((part) => [code(part.name) || 'default', part.description, ...(last ? [last(part)] : [])]);
  return `${line(heads)}|${'---|'.repeat(heads.length)}\n${rows.map(line).join('')}`;
}
