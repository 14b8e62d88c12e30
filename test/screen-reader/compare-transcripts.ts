import { deepEqual } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Language } from '@shura/contract/lists';
import type { Page } from 'puppeteer-core';
import type { ShuraProcess } from '../harness/shura-process.ts';
import { type JourneyName, journeyNames, journeys } from './journeys.ts';
import { requireScreenReader, type Session, startSession } from './session.ts';
import { startStage } from './stage.ts';
import { readTranscript } from './transcripts.ts';

/** Why no screen reader can run here; undefined where one can. */
function whyNot(): string | undefined {
  try {
    requireScreenReader();
    return undefined;
  } catch (error) {
    return `Orca cannot run here. ${error instanceof Error ? error.message : ''}`;
  }
}

/**
 * Walks journeys in a language, and compares what Orca says with the approved transcripts.
 *
 * @param prepare changes each page before it is loaded, for controls
 */
export function compareTranscripts(
  language: Language,
  wanted: readonly JourneyName[] = journeyNames,
  prepare?: (page: Page) => Promise<unknown>,
): void {
  const skip = whyNot() ?? false;
  describe(`what Orca says, ${language}`, { skip }, () => {
    let session: Session;
    let shura: ShuraProcess;
    before(async () => {
      [session, shura] = await Promise.all([startSession(), startStage()]);
    });
    after(async () => {
      await session[Symbol.asyncDispose]();
      await shura[Symbol.asyncDispose]();
    });
    const open = async () => {
      const page = await session.open();
      await prepare?.(page);
      return page;
    };

    for (const name of wanted) {
      test(`${name} is as approved`, async () => {
        const heard = await journeys[name]({ session: { ...session, open }, shura, language });
        deepEqual(heard, readTranscript(name, language));
      });
    }
  });
}
