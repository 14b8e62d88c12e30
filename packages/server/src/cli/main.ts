#!/usr/bin/env node
import { defineCommand, runMain } from 'citty';
import { limitHeapGrowth } from './heap-flags.ts';

// Set before importing the commands: most of what modules allocate is garbage at once.
limitHeapGrowth();

const main = defineCommand({
  meta: { name: 'shura', description: 'The Shura server: ask the public, and answer in public.' },
  subCommands: {
    init: () => import('./init.ts').then(({ init }) => init),
    start: () => import('./start.ts').then(({ start }) => start),
    apply: () => import('./apply.ts').then(({ apply }) => apply),
    inbox: () => import('./inbox.ts').then(({ inbox }) => inbox),
    invite: () => import('./invite.ts').then(({ invite }) => invite),
    act: () => import('./act.ts').then(({ act }) => act),
    import: () => import('./import.ts').then(({ importCommand }) => importCommand),
    export: () => import('./export.ts').then(({ exportCommand }) => exportCommand),
    purge: () => import('./purge.ts').then(({ purge }) => purge),
    doctor: () => import('./doctor.ts').then(({ doctor }) => doctor),
    recount: () => import('./recount.ts').then(({ recountCommand }) => recountCommand),
    move: () => import('./move.ts').then(({ move }) => move),
    backup: () => import('./backup.ts').then(({ backup }) => backup),
    restore: () => import('./restore.ts').then(({ restore }) => restore),
  },
});

await runMain(main);
