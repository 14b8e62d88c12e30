import { defineCommand } from 'citty';
import { CommandError, orCommandError } from '../command-error.ts';
import { type Examination, examine } from '../doctor/examine.ts';
import { type Finding, isFault } from '../doctor/finding.ts';

export const doctor = defineCommand({
  meta: { description: 'Examine a page that embeds Shura: what would stop a vote, and how to fix it' },
  args: {
    url: { type: 'positional', required: true, description: 'Address of the page to examine', valueHint: 'URL' },
    server: {
      type: 'string',
      description: 'Address of the Shura server, if the page does not name it',
      valueHint: 'URL',
    },
    json: { type: 'boolean', description: 'Print the findings as one line of JSON' },
  },
  run: orCommandError(async ({ url, server, json }) => {
    const named = server === undefined ? undefined : addressIn(server.replace(/(?<!\/)\/*$/, '/'), '--server');
    const examination = await examine(addressIn(url, 'the page'), named);
    process.stdout.write(json ? `${JSON.stringify(forMachines(examination))}\n` : inWords(examination));
    process.exitCode = exitCodeOf(examination);
  }),
});

const addressIn = (text: string, what: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new CommandError(`${what} has to be a whole address, such as https://www.example.om/consultation`);
};

/** 0 without faults, 1 with a fault, 2 if there was no page to examine. */
const exitCodeOf = ({ looked, findings }: Examination): number => {
  if (!looked) return 2;
  return findings.some(isFault) ? 1 : 0;
};

const forMachines = ({ findings, ...rest }: Examination) => ({
  ...rest,
  findings: findings.map((finding) => ({ ...finding, fault: isFault(finding) })),
});

const inWords = ({ page, looked, findings }: Examination): string =>
  printable(
    `${page}\n\n${findings.map(inLines).join('')}${looked ? verdictOn(findings) : 'There was no page to look at.'}\n`,
  );

const verdictOn = (findings: readonly Finding[]): string => {
  const faults = findings.filter(isFault).length;
  if (faults === 0) return 'Nothing stands between this page and a vote.';
  return `${faults === 1 ? 'One thing stands' : `${faults} things stand`} between this page and a vote.`;
};

const inLines = (finding: Finding): string => {
  const { name, wrong, fix, line } = finding;
  const where = line === undefined ? '' : `  (line ${line})`;
  return `${isFault(finding) ? 'FAULT' : 'note '} ${name}${where}\n      ${wrong}\n      → ${fix}\n\n`;
};

/** Removes control characters: a page could send escape sequences to the terminal. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, '\uFFFD');
