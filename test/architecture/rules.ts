import type { Sources } from './sources.ts';

/** A rule as a pattern, with what to use instead. */
interface Rule {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** Code that breaks right-to-left pages, or pages with a strict content security policy. */
export const widgetRules: readonly Rule[] = [
  {
    pattern: /(?<![\w-])(margin|padding|border|scroll-margin|scroll-padding)-(left|right)(?![\w])/,
    instead: 'a logical property (margin-inline-start)',
  },
  { pattern: /(?<![\w-])border-(top|bottom)-(left|right)-radius/, instead: 'border-start-start-radius and its like' },
  { pattern: /(?<![\w-])(left|right):\s*[-\d.]*(\d|auto|calc|var|env)/, instead: 'inset-inline-start or -end' },
  { pattern: /(text-align|float|clear):\s*(left|right)(?![\w-])/, instead: 'start or end' },
  { pattern: /^\s*direction:\s*(ltr|rtl)/m, instead: 'the dir attribute' },
  { pattern: /:host-context/, instead: 'an attribute on the root inside the shadow tree' },
  { pattern: /:host\(\[dir/, instead: 'dir on the root inside the shadow tree' },
  { pattern: /(?<![.\w-])style=["'$]/, instead: ".style=, a ref or a stylesheet: style-src 'self' blocks it" },
  { pattern: /\bstyleMap\b|\bunsafe(HTML|SVG|Static)\b|\b(inner|outer)HTML\b/, instead: 'a template' },
];

/** Forbidden in shipped files: other hosts, and local paths. */
export const shippedRules: readonly Rule[] = [
  {
    pattern:
      /https?:\/\/(?!localhost\b|127\.0\.0\.1|\[::1\]|[^/\s'"`]*\bexample\b|www\.w3\.org\/(1999|2000|2005)\/|jsonfeed\.org\/version\/|json-schema\.org\/)[a-z0-9-]+(\.[a-z0-9-]+)+/i,
    instead: 'nothing is loaded from elsewhere',
  },
  { pattern: /(?<![\w.:/])\/(home|root|Users|work|tmp)\/[\w.-]/, instead: 'a path that was passed in' },
];

const vagueName = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.[^/]*$)/;

/** Every violation, as `file:line: found, use …`. Comments are ignored. */
export function brokenRules(sources: Sources, rules: readonly Rule[]): string[] {
  const lines: string[] = [];
  for (const [path, text] of sources) {
    const code = withoutComments(text);
    for (const { pattern, instead } of rules) {
      for (const found of code.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))) {
        const line = code.slice(0, found.index).split('\n').length;
        lines.push(`${path}:${String(line)}: ${found[0].trim()}, use ${instead}`);
      }
    }
  }
  return lines;
}

/** Replaces comments by spaces, so that line numbers stay. A `//` of an address in a string is kept. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(),])\/\/.*$/gm, '$1');
}

export function vaguelyNamed(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => vagueName.test(path));
}
