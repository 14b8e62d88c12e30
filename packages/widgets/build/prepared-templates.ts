import { _$LH as lit } from 'lit-html/private-ssr-support.js';

/** Marks a placeholder: a comment among elements, and a value of attributes whose names end with it. */
const mark = '$';

/**
 * Finds the placeholders of an `html` template at build time, which Lit does at first use. Uses Lit's own function;
 * `lit-parts.ts` removes it from the browser's copy.
 *
 * @returns as many strings as it was given: the first is the whole template, the others are empty
 */
export function prepareTemplate(strings: readonly string[]): readonly string[] {
  // The content of a textarea is raw text; if it is empty, its attributes can be prepared like any others.
  const unfit = /\$|<!--|<(?:script|style|textarea(?![^>]*><\/textarea>)|title)\b/.exec(strings.join());
  if (unfit) throw new Error(`no template with "${unfit[0]}" can be prepared`);
  // For HTML, not SVG or MathML.
  const [prepared, names] = lit.getTemplateHtml(Object.assign([...strings], { raw: strings }), 1);
  // The parser lowercases attribute names.
  const lost = names.find((name) => name !== name.toLowerCase());
  if (lost) throw new Error(`the capitals of ${lost} would be lost`);
  const html = String(prepared).replaceAll(lit.boundAttributeSuffix, mark).replaceAll(lit.marker, mark);
  // A placeholder in place of an attribute is for directives, which are left out.
  if (/\$\d/.test(html)) throw new Error('a placeholder stands for an attribute');
  return strings.map((_, index) => (index ? '' : html));
}
