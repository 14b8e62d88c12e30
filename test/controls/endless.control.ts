// A command, a step and a wait that never end.
// Must fail with: was not over after 0.5 s and was killed
// Must fail with: endless: not over after 0.5 s
// Must fail with: Waited 0.5 s for what never comes
import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import { runNode } from '../../scripts/command.ts';
import { runStep } from '../../scripts/steps/run-step.ts';
import { until } from '../harness/until.ts';

const limit = 500;
/** A child that outlives its parent and keeps the pipes of both open. */
const endless = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit', detached: true }); setInterval(() => {}, 1000)`;

it('a command that never ends', async () => {
  const { ok, output } = await runNode(['-e', endless], { limit, show: false });
  equal(ok, true, output);
});

it('a step that never ends', async () => {
  const run = async () => ((await runNode(['-e', endless], { show: false })).ok ? passed : failed);
  const [passed, failed] = [
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ];
  const { lines } = await runStep('endless', { run }, undefined, limit);
  equal(lines?.join('\n'), '');
});

it('a wait that never ends', () => until('what never comes', () => false, { limit }));
