export type { Choice } from '@shura/contract/questions';
export { createShura, type Shura } from './app.ts';
export { createDevices, type Devices, type Scope as PollDevices } from './auth/devices.ts';
export type { Keys } from './auth/keys.ts';
export type { ShuraOptions } from './options.ts';
export type { Rate, Rates } from './rates.ts';
export type * from './records.ts';
export type * from './store.ts';
export { DataError, StoreBusy } from './store.ts';
