import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { parse } from 'yaml';
import { suggestions } from '../../packages/alike/bench/suggestions.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import { fillSuggestions } from './fill-suggestions.ts';
import { startOurs } from './ours.ts';
import { askForHits, runCommand } from './search.ts';

/** Texts among which the demo's stand, and how many of the first hits count. */
const [others, first] = [100_000, 3];

interface Question {
  readonly q: string;
  readonly language: 'ar' | 'gulf' | 'en';
  /** Suggestions of the demo by their names there, polls and consultations by their paths. Each would do. */
  readonly found: readonly string[];
}

const example = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

/** Whether people find what was said and answered before: fifty questions about the demo among 100,000 other texts. */
export async function questions(say: (line: string) => void): Promise<readonly Figure[]> {
  const data = join(mkdtempSync(join(benchFolder(), 'questions-')), 'data');
  const demo = ['--first', example('agency.yaml'), '--demo', example('demo.yaml')];
  await (await startOurs(data, demo)).stop();
  const names = namesIn(data);
  fillSuggestions(data, suggestions(others), (_, text) => ({
    ...{ agency: 'wadi-al-nakhil', consultation: 'green-spaces', text, acts: [] },
  }));
  say(await runCommand(data, 'reindex'));

  const asked = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);
  const server = await startOurs(data, [], { env: { SHURA_TRUSTED_PROXIES: '127.0.0.1' } });
  let found = 0;
  for (const [n, { q, found: wanted }] of asked.entries()) {
    const { hits } = await askForHits(server, q, n);
    const place = hits.findIndex(({ href }) => wanted.includes(names.get(href) ?? href)) + 1;
    if (place > 0 && place <= first) found += 1;
    else say(`missed: ${q} → ${wanted.join(', ')}${place > 0 ? `, at ${String(place)}` : ''}`);
  }
  await server.stop();
  return [
    { name: 'questions', value: asked.length, unit: '', atLeast: 50 },
    { name: `with the earlier answer among the first ${String(first)}`, value: found, unit: '', atLeast: 45 },
  ];
}

/** The demo's names of its suggestions, by path: references are random. */
function namesIn(data: string): ReadonlyMap<string, string> {
  const demo = parse(readFileSync(example('demo.yaml'), 'utf8')) as { suggestions: { id: string; text: string }[] };
  const database = new Database(join(data, 'shura.db'), { readonly: true });
  const rows = database.prepare("SELECT reference, words ->> '$.text' AS text FROM suggestion").all();
  database.close();
  const references = new Map((rows as { reference: string; text: string }[]).map((row) => [row.text, row.reference]));
  return new Map(demo.suggestions.map(({ id, text }) => [`s/${references.get(text) ?? ''}`, id]));
}
