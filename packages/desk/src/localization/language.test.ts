import { expect } from '@open-wc/testing';
import { readPreferences } from '../shell/preferences.ts';
import { preferredLanguage } from './language.ts';

describe('the language that the desk opens in', () => {
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

  it('is the browser’s until somebody chooses one, and then the chosen one', () => {
    const key = 'shura:desk';
    localStorage.removeItem(key);
    expect(readPreferences(['en-GB']).language).to.equal('en');
    localStorage.setItem(key, JSON.stringify({ language: 'ar', theme: 'dark' }));
    expect(readPreferences(['en-GB'])).to.deep.equal({ language: 'ar', theme: 'dark' });
    localStorage.setItem(key, 'not JSON');
    expect(readPreferences(['en-GB']).language).to.equal('en');
    localStorage.removeItem(key);
  });
});
