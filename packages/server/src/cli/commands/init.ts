import { existsSync, writeFileSync } from 'node:fs';
import { defineCommand } from 'citty';
import { CommandError, orCommandError } from '../command-error.ts';
import { fromCaller, readConfig } from '../config.ts';
import { type Answers, assumed, firstFile, firstPoll } from '../init/first-file.ts';
import { askForFirstFile } from '../init/questions.ts';
import { snippetOf } from '../init/snippet.ts';
import { settingsFile } from '../settings-file.ts';

export const init = defineCommand({
  meta: { description: `Write ${settingsFile} for "shura start", after three questions` },
  args: { yes: { type: 'boolean', description: 'Use the defaults without asking' } },
  run: orCommandError(async ({ yes }) => {
    const file = fromCaller(settingsFile);
    if (existsSync(file))
      throw new CommandError(`${file} is there, and stays as it is: change it, or move it away first`);
    const { port, publicUrl } = readConfig(process.env);
    const answers = yes ? assumed : await ask();
    writeFileSync(file, firstFile(answers, port, Date.now()), { flag: 'wx' });
    const server = publicUrl === undefined ? `http://localhost:${port}/` : publicUrl.replace(/(?<!\/)\/*$/, '/');
    process.stdout.write(whatNext(file, server, answers));
  }),
});

const ask = (): Promise<Answers> => {
  if (process.stdin.isTTY) return askForFirstFile(process.stdin, process.stdout);
  throw new CommandError(`there is no terminal to ask questions: run "shura init --yes", then edit ${settingsFile}`);
};

const whatNext = (file: string, server: string, { site }: Answers): string => `
${file} is written: settings, your agency and a trial poll.

Start the server:

  shura start

Paste these two lines into a page, ${site === undefined ? 'of this machine for now' : `of ${site} or of this machine`}:

${snippetOf(server, firstPoll)}

See what stands between a page and a vote:

  shura doctor ADDRESS-OF-THE-PAGE

`;
