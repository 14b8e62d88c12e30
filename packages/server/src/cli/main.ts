#!/usr/bin/env node
import { defineCommand, runMain } from 'citty';

const main = defineCommand({
  meta: { name: 'shura', description: 'The Shura server: ask the public, and answer in public.' },
  subCommands: {
    start: () => import('./start.ts').then(({ start }) => start),
    apply: () => import('./apply.ts').then(({ apply }) => apply),
  },
});

await runMain(main);
