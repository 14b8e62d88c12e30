import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@shura/contract/lists';
import type { JourneyName } from './journeys.ts';

const fileOf = (journey: JourneyName, language: Language): string =>
  fileURLToPath(new URL(`transcripts/${journey}.${language}.txt`, import.meta.url));

/** The approved transcript of a journey, a line each; empty before the first. */
export function readTranscript(journey: JourneyName, language: Language): readonly string[] {
  const file = fileOf(journey, language);
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}

export function writeTranscript(journey: JourneyName, language: Language, heard: readonly string[]): void {
  const file = fileOf(journey, language);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${heard.join('\n')}\n`);
}
