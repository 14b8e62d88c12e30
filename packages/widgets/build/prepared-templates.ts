import { _$LH as lit } from 'lit-html/private-ssr-support.js';

/** Marks a hole, as a comment among elements and as a value of attributes whose names end with it. */
const mark = '$';

/**
 * Does for an `html` template, once and for all, what Lit does each time a browser meets it first: finds out where its
 * holes are. By Lit's own function; `lit-parts.ts` takes that out of the browser's copy.
 *
 * @returns as many strings as it was given: the first is the whole template, the others are empty
 */
export function prepareTemplate(strings: readonly string[]): readonly string[] {
  // The words of a textarea are no markup; where it has none, its attributes are like any others.
  const unfit = /\$|<!--|<(?:script|style|textarea(?![^>]*><\/textarea>)|title)\b/.exec(strings.join());
  if (unfit) throw new Error(`no template with "${unfit[0]}" can be prepared`);
  // Of HTML, not of SVG or MathML.
  const [prepared, names] = lit.getTemplateHtml(Object.assign([...strings], { raw: strings }), 1);
  // Attributes of a parsed template are in small letters, whatever was written.
  const lost = names.find((name) => name !== name.toLowerCase());
  if (lost) throw new Error(`the capitals of ${lost} would be lost`);
  const html = String(prepared).replaceAll(lit.boundAttributeSuffix, mark).replaceAll(lit.marker, mark);
  // A hole among attributes is for directives, which are left out as well.
  if (/\$\d/.test(html)) throw new Error('a hole stands for an attribute');
  return strings.map((_, index) => (index ? '' : html));
}
