import cluster from 'node:cluster';
import { defineCommand } from 'citty';
import { orCommandError } from '../command-error.ts';
import { reexecWithFlags } from '../start/heap-flags.ts';

export const start = defineCommand({
  meta: { description: 'Run the server, with its database in SHURA_DATA' },
  args: {
    first: {
      type: 'string',
      description: 'A file to apply to a new database; default: shura.yaml, if it exists',
      valueHint: 'FILE',
    },
    demo: {
      type: 'string',
      description: 'A demo history to create before that',
      valueHint: 'FILE',
    },
    site: {
      type: 'string',
      description: 'A folder of pages to serve too, with a strict content security policy',
      valueHint: 'DIR',
    },
    workers: {
      type: 'string',
      description: 'Number of worker processes, with PostgreSQL; SIGHUP replaces them one by one',
      valueHint: 'N',
    },
    stories: {
      type: 'string',
      description: 'The folder of a built Storybook, to serve at /storybook',
      valueHint: 'DIR',
    },
  },
  run: orCommandError(async ({ workers, ...args }) => {
    if (workers !== undefined && !cluster.isWorker) {
      const { keepWorkers } = await import('../start/workers.ts');
      return keepWorkers(workers);
    }
    // Called before the import of the server, which would otherwise be loaded twice.
    reexecWithFlags();
    const { serve } = await import('../start/serve.ts');
    return serve(args);
  }),
});
