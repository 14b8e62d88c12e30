import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { repairMojibake } from './mojibake.ts';

/** Mangles text as the exports do. */
const mangle = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('repairing mangled Arabic', () => {
  it('restores any mangled text', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => one.isWellFormed());
    const arabic = fc.string({ unit: fc.constantFrom(...'اقتراح ً ـ # 🌴 \u200f\ufeff a1'.split(' ')) });
    fc.assert(
      fc.property(fc.oneof(text, arabic), (one) => equal(repairMojibake(mangle(one)), one)),
      { numRuns: 2_000 },
    );
  });

  it('leaves clean text unchanged', () => {
    const arabic = fc.string({ unit: fc.integer({ min: 0x621, max: 0x64a }).map(String.fromCodePoint), minLength: 1 });
    const clean = fc.tuple(fc.string(), arabic, fc.string()).map((parts) => parts.join(''));
    fc.assert(fc.property(clean, (one) => equal(repairMojibake(one), one)));
    for (const one of ['', 'plain', 'café', 'Größe', '¿qué?', mangle('مسقط').slice(1)]) equal(repairMojibake(one), one);
  });
});
