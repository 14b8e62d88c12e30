import ts from 'typescript';
import type { Sources } from './sources.ts';

/** A noun after a number, and its dual: as a subject, and in the oblique case. */
export interface Noun {
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After 100 to 102, and other hundreds. */
  readonly other: string;
  readonly subject: string;
  readonly oblique: string;
}

/** The forms of one plural message. */
interface Forms {
  readonly at: string;
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const number = '#';

/** After these, and in an annexation, a dual is in the oblique case. */
const preposition = /(?<!\p{L})[وف]?(?:بعد|قبل|خلال|منذ|على|في|من|إلى|عن|بمشاركة|تبنّي|ربط) (\p{L}[\p{L}\p{M}]*)/u;

/** Each Arabic plural message of the sources, every number as `#`. */
export const pluralsIn = (sources: Sources): readonly Forms[] =>
  [...sources].flatMap(([path, text]) => {
    if (!text.includes('many:')) return [];
    const found: Forms[] = [];
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const words = new Map(
          node.properties.filter(ts.isPropertyAssignment).map((one) => [one.name.getText(), wordsOf(one.initializer)]),
        );
        const of = (form: string) => words.get(form) ?? '';
        const [few, other] = [of('few'), of('other')];
        if (/\p{sc=Arab}/u.test(other) && words.has('many'))
          found.push({
            at: `${path}: ${few}`,
            zero: of('zero'),
            one: of('one'),
            two: of('two'),
            few,
            many: of('many'),
            other,
          });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });

/** The text of a message: a string, a template, or the first argument of `msg`. */
function wordsOf(node: ts.Expression): string {
  const [message] = ts.isCallExpression(node) ? node.arguments : [node];
  if (!message) return '';
  const words = ts.isTemplateExpression(message)
    ? message.templateSpans.reduce(
        (whole, { expression, literal }) =>
          whole + (/count|days|seconds|minutes|people|\bn\b/.test(expression.getText()) ? number : '…') + literal.text,
        message.head.text,
      )
    : ts.isStringLiteralLike(message)
      ? message.text
      : '';
  return words.replace(/\{[0n]\}/g, number);
}

/**
 * What is wrong with the forms of a message: no number, or one where the noun says it, a noun in another form, an unknown
 * noun, or a dual in another case.
 */
export function wrongForms({ at, zero, one, two, few, many, other }: Forms, nouns: readonly Noun[]): string[] {
  const digits = [zero, one, two].filter((words) => words.includes(number) || /\d/.test(words));
  const counted = [few, many, other].every((words) => words.includes(number));
  if (digits.length > 0 || !counted) return [`${at}: ${digits.join(', ') || 'no number'}`];
  const [afterFew, afterMany, afterOther] = [few, many, other].map((words) => words.split(number)[1]?.trim() ?? '');
  const begins = (words: string | undefined, noun: string) =>
    words === noun || (!!words && words.startsWith(noun) && !/[\p{L}\p{M}]/u.test(words.charAt(noun.length)));
  const known = nouns.filter((noun) => begins(afterFew, noun.few)).sort((a, b) => b.few.length - a.few.length);
  const uncounted = afterFew === afterMany && afterMany === afterOther;
  if (!known.length)
    return uncounted && !nouns.some((noun) => begins(afterFew, noun.other)) ? [] : [`${at}: not in the table`];
  const fits = known.some((noun) => begins(afterMany, noun.many) && begins(afterOther, noun.other));
  const single = known.some((noun) => one.includes(noun.other) || one.includes(noun.many));
  const dual = known.some((noun) => {
    const after = preposition.exec(two)?.[1];
    return after === noun.subject ? false : two.includes(noun.subject) || two.includes(noun.oblique);
  });
  const wrong = [...(fits ? [] : [many, other]), ...(single ? [] : [one]), ...(dual ? [] : [two])];
  return wrong.length > 0 ? [`${at}: ${wrong.join(' / ')}`] : [];
}
