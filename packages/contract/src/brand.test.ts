import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accentContrasts, brandProperties, contrast, inkOf, minContrast, ownAccent, textOn } from './brand.ts';
import { themes } from './lists.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const theme = fc.constantFrom(...themes);

describe('the contrast of a brand', () => {
  it('equals that of WCAG 2.2', () => {
    equal(contrast('#000000', '#FFFFFF'), 21);
    equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    equal(contrast('#ff0000', '#ffffff').toFixed(2), '4.00');
    fc.assert(fc.property(colour, colour, (one, other) => contrast(one, other) === contrast(other, one)));
  });

  it('of black or white is enough on any colour', () => {
    fc.assert(fc.property(colour, (accent) => contrast(accent, textOn(accent)) >= minContrast));
  });

  it('is enough for text in the ink of any accent, on every background, and on its fill', () => {
    fc.assert(
      fc.property(colour, theme, (accent, one) => {
        for (const ratio of Object.values(accentContrasts(accent, one))) ok(ratio >= minContrast);
      }),
      { numRuns: 5_000 },
    );
  });

  it('changes the ink of an accent only where it has to', () => {
    deepEqual(
      themes.map((one) => inkOf(ownAccent[one], one)),
      themes.map((one) => ownAccent[one]),
    );
    deepEqual([inkOf('#ffd400', 'light'), inkOf('#ffd400', 'dark')], ['#735800', '#ffd400']);
    deepEqual([inkOf('#7a1f3d', 'light'), inkOf('#7a1f3d', 'dark')], ['#7a1f3d', '#df7c94']);
  });

  it('is set with the text colour on it, and with corners only if they are chosen', () => {
    const accent = { light: '#7a1f3d', dark: '#f2a9c0' };
    const colours = { accent: 'light-dark(#7a1f3d, #f2a9c0)', 'on-accent': 'light-dark(#ffffff, #000000)' };
    deepEqual(brandProperties({ accent }), colours);
    deepEqual(brandProperties({ accent, radius: 0 }), { ...colours, radius: '0px' });
  });
});
