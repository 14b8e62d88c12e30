import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '@shura/contract';
import { host } from '@shura/widgets/styles';
import { pageStyle } from '../pages/style.ts';
import { typeOf } from './line-breaks.ts';

describe('a language that is set larger', () => {
  const larger = languages.filter((language) => typeOf[language].scale > 1);
  const namedIn = (css: string) => languages.filter((language) => RegExp(`\\[lang=["']${language}["']\\]`).test(css));

  it('is so in packages/widgets/src/styles/host.ts', () => deepEqual(namedIn(host.cssText), larger));
  it('is so in packages/server/src/pages/style.ts', () => deepEqual(namedIn(pageStyle('')), larger));
});
