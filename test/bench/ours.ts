import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServerProcess, startServer } from './server-process.ts';

export const origin = 'https://www.agency.example';
export const slug = 'bench';
export const ballotsPath = `/api/v1/polls/${slug}/ballots`;
export const resultsPath = `/api/v1/polls/${slug}/results`;
