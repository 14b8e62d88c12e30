/**
 * Loaded into tests, and into the processes and threads that they start (`NODE_OPTIONS=--import`): takes out the guard that
 * `UNGUARDED` names.
 */
import { type Guard, withoutGuards } from '../without-guards.ts';

withoutGuards([JSON.parse(process.env['UNGUARDED'] ?? '') as Guard]);
