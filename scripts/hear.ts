/**
 * `npm run hear`: walks the journeys with Firefox and the Orca screen reader, and prints what it says. Arguments choose
 * journeys by name and by language. `--accept` writes the transcripts that `npm run check` compares.
 */
import { languages } from '@shura/contract/lists';
import { readOptions, refuse } from '../test/harness/command-line.ts';
import { journeyNames, journeys } from '../test/screen-reader/journeys.ts';
import { startSession } from '../test/screen-reader/session.ts';
import { startStage } from '../test/screen-reader/stage.ts';
import { writeTranscript } from '../test/screen-reader/transcripts.ts';

const usage = `npm run hear [-- NAME[.LANGUAGE] …] [--accept]; journeys: ${journeyNames.join(', ')}`;
const { positionals: wanted, values } = readOptions(usage, {
  allowPositionals: true,
  options: { accept: { type: 'boolean', default: false } },
});
const all = languages.flatMap((language) => journeyNames.map((name) => `${name}.${language}`));
const unknown = wanted.find((word) => !all.some((name) => name.includes(word)));
if (unknown !== undefined) refuse(usage, `No journey has "${unknown}" in its name.`);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));

await using session = await startSession();
for (const language of languages) {
  const chosen = journeyNames.filter((name) => isWanted(`${name}.${language}`));
  if (chosen.length === 0) continue;
  await using shura = await startStage();
  for (const name of chosen) {
    const heard = await journeys[name]({ session, shura, language });
    console.log([`\n── ${name}.${language}`, ...heard].join('\n'));
    if (values.accept) writeTranscript(name, language, heard);
  }
}
