import { globSync, readFileSync } from 'node:fs';
import { runNode } from '../command.ts';
import type { Outcome } from './outcome.ts';

/**
 * A control is a test of something broken on purpose: every test in it must fail, with the words that its first lines
 * promise (`// Must fail with: …`), or the guard it stands for would notice nothing.
 */
export async function runControls(pattern: string): Promise<Outcome> {
  const files = globSync(pattern).sort();
  let passed = 0;
  let failed = 0;
  const judgeInTurn = async () => {
    for (let file = files.shift(); file !== undefined; file = files.shift()) {
      const complaint = await judge(file);
      if (complaint === undefined) passed++;
      else failed++;
      console.log(complaint === undefined ? `✔ ${file} was caught` : `✖ ${file} ${complaint}`);
    }
  };
  await Promise.all([judgeInTurn(), judgeInTurn()]);
  return { passed, failed };
}

async function judge(file: string): Promise<string | undefined> {
  const promised = [...readFileSync(file, 'utf8').matchAll(/^\/\/ Must fail with: (.+)$/gm)].map(
    ([, words]) => words ?? '',
  );
  if (promised.length === 0) return 'has no line "// Must fail with: …"';
  const { ok, output } = await runNode(['--conditions=development', '--test', '--test-reporter=tap', file], {
    show: false,
  });
  if (ok || !/^# pass 0$/m.test(output)) return `went unnoticed, at least in part:\n${output}`;
  const missing = promised.filter((words) => !output.includes(words));
  return missing.length === 0 ? undefined : `failed, but not with "${missing.join('", "')}":\n${output}`;
}
