import { compareTranscripts } from './compare-transcripts.ts';

compareTranscripts('ar');
