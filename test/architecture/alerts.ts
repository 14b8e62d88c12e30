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

/** The rules for alerts in a file of Prometheus. */
export const alertsIn = (text: string) => v.parse(rulesSchema, parse(text)).groups.flatMap(({ rules }) => rules);

/** Series of a scrape: the name of each, and its labels as they are written. */
const seriesIn = (scrape: string): (readonly [name: string, labels: string])[] =>
  [...scrape.matchAll(/^([a-zA-Z_:]\w*)(?:\{(.*)\})? \S+$/gm)].map(([, name = '', labels = '']) => [name, labels]);

/** What Prometheus makes itself of every scrape. */
const itsOwn = ['up{job="shura"}'];

/** Selectors of an expression that no series of a scrape answers to: a name or label nobody says makes an alert that never fires. */
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
