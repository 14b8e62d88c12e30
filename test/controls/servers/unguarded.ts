/**
 * Loaded into tests and their processes and threads (`NODE_OPTIONS=--import`): removes the guard named by `UNGUARDED`.
 */
import { type Guard, withoutGuards } from '../without-guards.ts';

withoutGuards([JSON.parse(process.env['UNGUARDED'] ?? '') as Guard]);
