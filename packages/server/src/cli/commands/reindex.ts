import { defineCommand } from 'citty';
import { reindex } from '../../stores/index-documents.ts';
import { orCommandError } from '../command-error.ts';
import { readConfig } from '../config.ts';
import { figure } from '../import/progress.ts';
import { writeDatabase } from '../open-store.ts';

export const reindexCommand = defineCommand({
  meta: { name: 'reindex', description: 'Write the index of the search again, from all that is public' },
  run: orCommandError(async () => {
    const documents = await writeDatabase(readConfig(process.env), (tx) => reindex(tx));
    process.stdout.write(`Documents in the index: ${figure(documents)}\n`);
  }),
});
