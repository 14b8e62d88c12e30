import ts from 'typescript';
import { applyEdits, type Edit } from './source-transforms.ts';

/**
 * Inlines functions that only say one sentence: with `const sayMore = (l) => l.msg("…", 7)`, `sayMore(v.l)` becomes
 * `v.l.msg("…", 7)`, and minifiers drop the function. Brotli stores a repeated sentence in fewer bytes than a function
 * and its calls.
 */
export function inlineSentences(code: string): string {
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true);
  const sentences = new Map(source.statements.flatMap(sentencesOf));
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    const words = ts.isCallExpression(node) && sentences.get(node.expression.getText());
    const [locale] = words ? node.arguments : [];
    if (words && locale && /^[\w$.]+$/.test(locale.getText())) {
      edits.push({ start: node.getStart(), end: node.getEnd(), words: locale.getText() + words });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return applyEdits(code, edits);
}

/** Functions that only say one sentence, by name, with the text that follows the locale in their body. */
function sentencesOf(statement: ts.Statement): (readonly [name: string, words: string])[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    if (!initializer || !ts.isArrowFunction(initializer)) return [];
    const { body, parameters } = initializer;
    if (!ts.isCallExpression(body) || parameters.length !== 1 || !ts.isPropertyAccessExpression(body.expression))
      return [];
    const locale = parameters[0]?.getText() ?? '';
    const [target, words] = [body.expression, body.getText().slice(locale.length)];
    const said = target.name.text === 'msg' && target.expression.getText() === locale && !names(body.arguments, locale);
    return said ? [[name.getText(), words] as const] : [];
  });
}

/** Whether a name occurs in the nodes. */
const names = (nodes: readonly ts.Node[], name: string): boolean =>
  nodes.some((node) => (ts.isIdentifier(node) && node.text === name) || names(node.getChildren(), name));
