#!/usr/bin/env node
import { defineCommand, runMain } from 'citty';
import { limitHeapGrowth } from './start/heap-flags.ts';

// Called before the commands are imported: most of the memory that modules allocate is garbage at once.
limitHeapGrowth();

const main = defineCommand({
  meta: { name: 'shura', description: 'The Shura server: ask the public, and answer in public.' },
  subCommands: {
    init: () => import('./commands/init.ts').then(({ init }) => init),
    start: () => import('./commands/start.ts').then(({ start }) => start),
    apply: () => import('./commands/apply.ts').then(({ apply }) => apply),
    inbox: () => import('./commands/inbox.ts').then(({ inbox }) => inbox),
    invite: () => import('./commands/invite.ts').then(({ invite }) => invite),
    act: () => import('./commands/act.ts').then(({ act }) => act),
    import: () => import('./commands/import.ts').then(({ importCommand }) => importCommand),
    export: () => import('./commands/export.ts').then(({ exportCommand }) => exportCommand),
    purge: () => import('./commands/purge.ts').then(({ purge }) => purge),
    doctor: () => import('./commands/doctor.ts').then(({ doctor }) => doctor),
    recount: () => import('./commands/recount.ts').then(({ recountCommand }) => recountCommand),
    reindex: () => import('./commands/reindex.ts').then(({ reindexCommand }) => reindexCommand),
    move: () => import('./commands/move.ts').then(({ move }) => move),
    backup: () => import('./commands/backup.ts').then(({ backup }) => backup),
    restore: () => import('./commands/restore.ts').then(({ restore }) => restore),
  },
});

await runMain(main);
