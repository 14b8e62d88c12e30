import type { PublicAct } from '@shura/contract';

/** Kinds of acts that authors are notified of by e-mail, if they left an address. */
const noticedKinds = [
  'published',
  'hidden',
  'redacted',
  'acknowledged',
  'referred',
  'asked',
  'answered',
  'carried-out',
  'contested',
  'delayed',
  'appeal-decided',
  'polled',
] as const satisfies readonly PublicAct['kind'][];

export type NoticedKind = (typeof noticedKinds)[number];
export type NoticedAct = Extract<PublicAct, { kind: NoticedKind }>;

export const isNoticed = <Act extends { readonly kind: string }>(
  act: Act,
): act is Extract<Act, { kind: NoticedKind }> => (noticedKinds as readonly string[]).includes(act.kind);
