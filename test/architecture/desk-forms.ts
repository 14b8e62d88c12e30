import type { Sources } from './sources.ts';

const shipped = /^packages\/desk\/src\/(?!.*(\.(test|stories)|-states)\.ts$|testing\/)(?<file>.+\.ts)$/;
const unsent = new Set([
  // Draws the forms of other files, which pass what is sent.
  'ui/editing/confirmation.ts',
  // These change only the address.
  'views/inbox/inbox-filters.ts',
  'views/insights/desk-insights.ts',
  'views/search/desk-search.ts',
]);

/** Number of forms that a file draws; a confirmation, however often it is drawn, counts as one. */
const formsIn = (text: string): number =>
  Math.max(text.match(/@submit=/g)?.length ?? 0, /(?<![#\w])renderConfirmation\(/.test(text) ? 1 : 0);

/**
 * Files of the desk with more forms than `walk` names, a line each. The walk is the text of the data that the test of
 * refusals sends; it names the file of each form in quotes.
 */
export function unsentForms(sources: Sources, walk: string): string[] {
  return [...sources].flatMap(([path, text]) => {
    const { file } = shipped.exec(path)?.groups ?? {};
    if (file === undefined || unsent.has(file)) return [];
    const [drawn, sent] = [formsIn(text), walk.split(`'${file}'`).length - 1];
    return drawn > sent ? [`${file} draws ${drawn} forms, and ${sent} are sent`] : [];
  });
}
