import { readPreferences, showPreferences } from './app/preferences.ts';

// A separate script, run before the page is shown: a screen reader keeps the voice of the page's first language,
// and the page must not turn around once the desk has loaded.
showPreferences(readPreferences());
