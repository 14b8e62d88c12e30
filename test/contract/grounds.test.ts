import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { grounds, ownAccent, radii, tintShare } from '@shura/contract';

/** Expands `#fff` to `#ffffff`. */
const long = (css: string) => css.replace(/#([0-9a-f])([0-9a-f])([0-9a-f])\b/gi, '#$1$1$2$2$3$3');

it('the contract’s colours are those of the widgets’ styles', () => {
  const tokens = long(readFileSync('packages/widgets/src/styles/tokens.ts', 'utf8'));
  for (const value of [
    `--shura-accent, light-dark(${ownAccent.light}, ${ownAccent.dark})`,
    `--shura-surface, light-dark(${grounds.light.card}, ${grounds.dark.card})`,
    `--shura-radius, ${radii.own}px`,
    `var(--accent) ${tintShare * 100}%, transparent`,
  ]) {
    equal(tokens.includes(value), true, value);
  }
});
