import * as v from 'valibot';
import { parse } from 'yaml';

const rulesSchema = v.object({
  groups: v.array(
    v.object({
      name: v.string(),
      rules: v.array(
        v.strictObject({
          alert: v.string(),
          expr: v.string(),
          for: v.optional(v.pipe(v.string(), v.regex(/^\d+[smh]$/))),
          labels: v.strictObject({ severity: v.picklist(['page', 'ticket']) }),
          annotations: v.strictObject({ summary: v.string(), runbook: v.string() }),
        }),
      ),
    }),
  ),
});

/** The alert rules of a Prometheus rules file. */
export const alertsIn = (text: string) => v.parse(rulesSchema, parse(text)).groups.flatMap(({ rules }) => rules);

/** The series of a scrape: name and labels, as written. */
const seriesIn = (scrape: string): (readonly [name: string, labels: string])[] =>
  [...scrape.matchAll(/^([a-zA-Z_:]\w*)(?:\{(.*)\})? \S+$/gm)].map(([, name = '', labels = '']) => [name, labels]);

/** Series that Prometheus adds to every scrape. */
const itsOwn = ['up{job="shura"}'];

/** Selectors of an expression that match no series of a scrape: an alert on a misspelt name or label never fires. */
export function silentIn(expression: string, scrape: string): string[] {
  const series = seriesIn(scrape);
  const selectors = [...expression.matchAll(/\b((?:shura_|up\b)\w*)(?:\{([^}]*)\})?/g)];
  return selectors
    .filter(([selector]) => !itsOwn.includes(selector))
    .filter(([, name, wanted = '']) => !series.some(([said, labels]) => said === name && matches(labels, wanted)))
    .map(([selector]) => selector);
}

function matches(labels: string, wanted: string): boolean {
  return [...wanted.matchAll(/(\w+)(=~?)"([^"]*)"/g)].every(([, label, how, value = '']) => {
    const said = new RegExp(`(?:^|,)${label}="([^"]*)"`).exec(labels)?.[1];
    return said !== undefined && (how === '=' ? said === value : new RegExp(`^(?:${value})$`).test(said));
  });
}
