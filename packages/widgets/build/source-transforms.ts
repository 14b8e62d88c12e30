import ts from 'typescript';
import type { Plugin } from 'vite';
import { refuseLeftOut } from './lit-parts.ts';
import { listMessages, type WordsOf } from './message-lists.ts';
import { prepareTemplate } from './prepared-templates.ts';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const squeeze: Readonly<Record<string, (words: string) => string>> = {
  // As in JSX: a line break beside a tag or between two values is no space.
  html: (words) =>
    words
      .replace(/(?<=>)\s*\n\s*(?=<|$)/g, '')
      .replace(/^\s*\n\s*(?=<|$)/, '')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/ \/>/g, '>')
      .replace(/(?<=\s[\w-]+=)"([\w-]+)"/g, '$1'),
  css: (words) =>
    words
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/(?<=\() | (?=\))/g, '')
      .replace(/: /g, ':')
      .replace(/\b0\./g, '.')
      .replace(/\[([\w-]+)='([\w-]+)'\]/g, '[$1=$2]')
      .replace(/;}/g, '}'),
};

/** Removes indentation, which bundlers keep, from `html` and `css` templates. With `prepare`, prepares `html` too. */
function squeezeTemplate(
  code: string,
  { tag, template }: ts.TaggedTemplateExpression,
  prepare: boolean,
): readonly Edit[] {
  const shorten = squeeze[tag.getText()];
  if (!shorten) return [];
  if (tag.getText() === 'css' && ts.isTemplateExpression(template)) throw new Error('styles must be plain');
  const parts = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];
  const edits = parts.map((part, index) => {
    const last = index === parts.length - 1;
    const start = part.getStart() + 1;
    const end = part.getEnd() - (last ? 1 : 2);
    let words = code.slice(start, end);
    // A line break at either end is no space; a space there is one.
    if (index === 0) words = words.replace(/^\s*\n\s*/, '');
    if (last) words = words.replace(/\s*\n\s*$/, '');
    words = shorten(words);
    return { start, end, words };
  });
  if (tag.getText() === 'css' || !prepare) return edits;
  const prepared = prepareTemplate(edits.map(({ words }) => words));
  return edits.map((edit, index) => ({ ...edit, words: prepared[index] ?? '' }));
}

/**
 * Lowers `@property(options) name = value` to Lit's `static properties`, which need no decorator code in the browser:
 * 0.5 kB less.
 */
function lowerProperties(node: ts.ClassDeclaration): readonly Edit[] {
  const edits: Edit[] = [];
  const options: string[] = [];
  for (const member of node.members) {
    const decorator = ts.canHaveDecorators(member) ? ts.getDecorators(member)?.[0] : undefined;
    if (!decorator || !ts.isCallExpression(decorator.expression) || !member.name) continue;
    const { expression, arguments: args } = decorator.expression;
    if (expression.getText() !== 'property') throw new Error(`no lowering of @${expression.getText()}`);
    options.push(`${member.name.getText()}: ${args[0]?.getText() ?? '{}'}`);
    edits.push({ start: decorator.getStart(), end: decorator.getEnd(), words: '' });
    const field = member as ts.PropertyDeclaration;
    if (!field.initializer) edits.push({ start: field.getEnd() - 1, end: field.getEnd(), words: ' = undefined;' });
  }
  if (!options.length) return [];
  const start = node.members.pos;
  const isBase = node.heritageClauses?.some(({ types }) =>
    types.some(({ expression }) => expression.getText() === 'LitElement'),
  );
  if (!isBase) options.unshift('...super.properties');
  return [...edits, { start, end: start, words: `static properties = { ${options.join()} };` }];
}

/** Our styles have no values in them, so the checks in Lit's `css` are dropped. */
function plainStyles(node: ts.ImportSpecifier): Edit {
  return { start: node.getStart(), end: node.getEnd(), words: 'unsafeCSS as css' };
}

function transform(code: string, ours: WordsOf | undefined): string {
  refuseLeftOut(code, ours === 'poll');
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.ESNext, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) edits.push(...squeezeTemplate(code, node, ours !== undefined));
    if (ts.isClassDeclaration(node)) edits.push(...lowerProperties(node));
    if (ts.isImportSpecifier(node) && node.getText() === 'css') edits.push(plainStyles(node));
    if (ours) edits.push(...listMessages(code, node, ours));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return applyEdits(code, edits);
}

export const applyEdits = (code: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, words }) => text.slice(0, start) + words + text.slice(end), code);

/**
 * Transforms of Lit sources that bundlers lack: shorter templates, and properties without decorators. For bundles that
 * contain our own build of Lit, also prepares templates and lists messages; `ours` names their list of messages.
 */
export const sourceTransforms = (ours: WordsOf | undefined): Plugin => ({
  name: 'source-transforms',
  enforce: 'pre',
  transform: (code, id) => (/widgets\/src\/.*\.ts$/.test(id) ? { code: transform(code, ours), map: null } : undefined),
});
