import { globSync, readFileSync } from 'node:fs';
import { runNode } from '../command.ts';
import type { Outcome } from './outcome.ts';

/**
 * A control is a test of something broken on purpose: it must fail, with the words that its first line promises
 * (`// Must fail with: …`), or the guard it stands for would notice nothing.
 */
export async function runControls(pattern: string): Promise<Outcome> {
  let passed = 0;
  let failed = 0;
  for (const file of globSync(pattern).sort()) {
    const promised = /^\/\/ Must fail with: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
    const complaint = promised === undefined ? 'has no line "// Must fail with: …"' : await judge(file, promised);
    if (complaint === undefined) passed++;
    else failed++;
    console.log(complaint === undefined ? `✔ ${file} was caught` : `✖ ${file} ${complaint}`);
  }
  return { passed, failed };
}

async function judge(file: string, promised: string): Promise<string | undefined> {
  const { ok, output } = await runNode(['--conditions=development', '--test', '--test-reporter=tap', file]);
  if (ok) return 'went unnoticed';
  return output.includes(promised) ? undefined : `failed, but not with "${promised}"`;
}
