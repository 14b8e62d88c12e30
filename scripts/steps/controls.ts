import { readFileSync, statSync } from 'node:fs';
import { runNode } from '../command.ts';
import { concurrency, filesOf } from './node-tests.ts';
import type { Outcome } from './outcome.ts';
import { argumentsForSources } from './sources.ts';

/** Timeout of one control, in milliseconds. */
const limit = 600_000;

/**
 * A control tests something broken on purpose. Every test in it must fail with the words that its first lines promise
 * (`// Must fail with: …`); otherwise the guard that it proves notices nothing.
 */
export async function runControls(patterns: readonly string[], signal?: AbortSignal): Promise<Outcome> {
  // The largest first: those that break many guards must not begin last.
  const files = filesOf(patterns).sort((one, other) => statSync(other).size - statSync(one).size);
  const forSources = await argumentsForSources();
  let passed = 0;
  let failed = 0;
  const judgeInTurn = async () => {
    for (let file = files.shift(); file !== undefined && !signal?.aborted; file = files.shift()) {
      const startedAt = performance.now();
      const complaint = await judge(file, forSources);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      if (complaint === undefined) passed++;
      else failed++;
      console.log(complaint === undefined ? `✔ ${file} was caught (${seconds} s)` : `✖ ${file} ${complaint}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, judgeInTurn));
  return { passed, failed };
}

async function judge(file: string, forSources: readonly string[]): Promise<string | undefined> {
  const promised = [...readFileSync(file, 'utf8').matchAll(/^\/\/ Must fail with: (.+)$/gm)].map(
    ([, words]) => words ?? '',
  );
  if (promised.length === 0) return 'has no line "// Must fail with: …"';
  const { ok, output } = await runNode([...forSources, '--test', '--test-reporter=tap', file], {
    show: false,
    limit,
  });
  if (ok || !/^# pass 0$/m.test(output)) return `went unnoticed, at least in part:\n${output}`;
  const missing = promised.filter((words) => !output.includes(words));
  return missing.length === 0 ? undefined : `failed, but not with "${missing.join('", "')}":\n${output}`;
}
