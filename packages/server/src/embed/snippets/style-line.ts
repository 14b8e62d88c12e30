import { createHash } from 'node:crypto';
import { brandProperties, siteProperties } from '@shura/contract';
import type { Embedded } from './embedded.ts';
import { reserve } from './reserve.ts';

/** The element's style rules in one line: the colours of the site or of the agency, and the reserved height. */
export const styleOf = ({ kind, name, brand, poll, choices, voice }: Embedded): string | undefined => {
  const ofAgency = brand && choices.dress === 'agency' ? brandProperties(brand) : {};
  const dress = Object.entries({ ...ofAgency, ...siteProperties(choices) });
  const rules = [
    ...(dress.length > 0
      ? [`shura-${kind} { ${dress.map(([property, value]) => `--shura-${property}: ${value}`).join('; ')} }`]
      : []),
    ...(poll && choices.room === 'kept' ? [reserve(`shura-poll[poll="${name}"]`, poll, voice)] : []),
  ];
  return rules.length > 0 ? rules.join(' ') : undefined;
};

/** The line's hash source for a policy (CSP3 §6.7.2.3). */
export const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
