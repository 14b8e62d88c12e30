import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  accentContrasts,
  brandProperties,
  contrast,
  isReadable,
  minContrast,
  nearestReadable,
  ownAccent,
  textOn,
} from './brand.ts';
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

  it('is checked on every background of the accent', () => {
    // Grey that passes on white does not on the page behind it.
    ok(accentContrasts('#767676', 'light').card >= minContrast);
    ok(accentContrasts('#767676', 'light').page < minContrast);
    equal(isReadable('#767676', 'light'), false);
    deepEqual(
      themes.map((one) => isReadable(ownAccent[one], one)),
      [true, true],
    );
  });

  it('of black or white is enough on any colour', () => {
    fc.assert(fc.property(colour, (accent) => contrast(accent, textOn(accent)) >= minContrast));
  });

  it('has a nearest colour with enough contrast, and no nearer one on the way', () => {
    fc.assert(
      fc.property(colour, theme, (accent, one) => {
        const nearest = nearestReadable(accent, one);
        ok(isReadable(nearest, one));
        equal(nearest === accent, isReadable(accent, one));
        equal(nearestReadable(nearest, one), nearest);
        const channels = [1, 3, 5].map((at) =>
          [accent, nearest].map((of) => Number.parseInt(of.slice(at, at + 2), 16)),
        );
        ok(channels.every(([before = 0, after = 0]) => (one === 'light' ? after <= before : after >= before)));
      }),
    );
  });

  it('is set with the text colour on it, and with corners only if they are chosen', () => {
    const accent = { light: '#7a1f3d', dark: '#f2a9c0' };
    const colours = { accent: 'light-dark(#7a1f3d, #f2a9c0)', 'on-accent': 'light-dark(#ffffff, #000000)' };
    deepEqual(brandProperties({ accent }), colours);
    deepEqual(brandProperties({ accent, radius: 0 }), { ...colours, radius: '0px' });
  });
});
