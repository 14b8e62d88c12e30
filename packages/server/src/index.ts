export type { Choice } from '@shura/contract/questions';
export { createShura, type Shura } from './app.ts';
export { createDevices, type Devices, type Scope as PollDevices } from './auth/devices.ts';
export type { Keys } from './auth/keys.ts';
export type { Rate, Rates } from './model/rate-limits.ts';
export type * from './model/records.ts';
export type * from './model/store.ts';
export { DataError, StoreBusy } from './model/store.ts';
export type { ShuraOptions } from './wiring/options.ts';
