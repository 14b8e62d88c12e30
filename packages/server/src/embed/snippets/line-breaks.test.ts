import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { languages } from '@shura/contract';
import { typeOf } from './line-breaks.ts';

describe('a language with a larger font', () => {
  const larger = languages.filter((language) => typeOf[language].scale > 1);
  for (const path of ['packages/widgets/src/styles/host.ts', 'packages/server/src/pages/style/page-style.ts']) {
    it(`is the same in ${path}`, () => {
      const css = readFileSync(path, 'utf8');
      const named = languages.filter((language) => RegExp(`\\[lang=["']${language}["']\\]`).test(css));
      deepEqual(named, larger);
    });
  }
});
