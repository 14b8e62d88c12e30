import { expect } from '@open-wc/testing';
import { readPreferences } from '../../app/preferences.ts';
import { ShuraDesk } from '../../app/shura-desk.ts';
import { preferredLanguage } from './preferred-language.ts';

if (!customElements.get('shura-desk')) customElements.define('shura-desk', ShuraDesk);

describe('the language in which the desk opens', () => {
  const cases = [
    [['en-GB'], 'en'],
    [['ar-OM', 'en'], 'ar'],
    [['fr-FR', 'en-GB', 'ar'], 'en'],
    [['EN_us', 'ar'], 'ar'],
    [['fr', 'de-CH'], 'ar'],
    [[], 'ar'],
  ] as const;
  for (const [tags, language] of cases) {
    it(`is ${language} for a browser of ${tags.join(', ') || 'no language'}`, () => {
      expect(preferredLanguage(tags)).to.equal(language);
    });
  }

  it('is the browser’s, until somebody chooses another', () => {
    const key = 'shura:desk';
    localStorage.removeItem(key);
    expect(readPreferences(['en-GB']).language).to.equal('en');
    localStorage.setItem(key, JSON.stringify({ language: 'ar', theme: 'dark' }));
    expect(readPreferences(['en-GB'])).to.deep.equal({ language: 'ar', theme: 'dark' });
    localStorage.setItem(key, 'not JSON');
    expect(readPreferences(['en-GB']).language).to.equal('en');
    localStorage.removeItem(key);
  });

  for (const [tags, language] of cases.slice(0, 2)) {
    it(`is ${language} for the desk itself in a browser of ${tags.join(', ')}`, () => {
      localStorage.removeItem('shura:desk');
      Object.defineProperty(navigator, 'languages', { configurable: true, value: tags });
      try {
        expect(new ShuraDesk().preferences.language).to.equal(language);
      } finally {
        Reflect.deleteProperty(navigator, 'languages');
      }
    });
  }
});
