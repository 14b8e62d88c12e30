import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { CommandError } from './command-error.ts';

/**
 * Reads a YAML file (0: standard input) by a schema. Throws a {@link CommandError} that names the line and the field at
 * fault.
 */
export const readYamlFile = <Schema extends v.GenericSchema>(
  source: string | 0,
  schema: Schema,
): v.InferOutput<Schema> => {
  const file = source === 0 ? 'standard input' : source;
  let text: string;
  try {
    text = readFileSync(source, 'utf8');
  } catch {
    throw new CommandError(`cannot read ${file}: give the path of a YAML file`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true, uniqueKeys: true });
  const [fault] = document.errors;
  if (fault) throw new CommandError(`${file}:${lines.linePos(fault.pos[0]).line}: ${fault.message.split('\n')[0]}`);
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = issue.path?.map(({ key }) => key) ?? [];
  const at = lineOf(document, lines, path);
  throw new CommandError(`${file}:${at}: ${path.join('.') || 'the file'}: ${issue.message}`);
};

/** The line of a path; for a missing field, the line of its parent. */
const lineOf = (document: Document.Parsed, lines: LineCounter, path: readonly unknown[]): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
};
