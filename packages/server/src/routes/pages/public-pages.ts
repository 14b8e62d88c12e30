import { Hono } from 'hono';
import { createForms } from '../../pages/forms/received-form.ts';
import { failureHandler } from '../../pages/page-failures.ts';
import { suggestionShower } from '../../pages/show-suggestion.ts';
import type { Web } from '../web.ts';
import { agencyPages } from './agency-pages.ts';
import { authorPages } from './author-pages.ts';
import { consultationPages } from './consultation-pages.ts';
import { contestPages } from './contest-pages.ts';
import { newCodePages } from './new-code-pages.ts';
import { pollPages } from './poll-pages.ts';
import { searchPages } from './search.ts';
import { sharePages } from './share.ts';
import { stopDigestRoutes } from './stop-digest.ts';
import { suggestionPages } from './suggestion-pages.ts';

/**
 * Pages of polls, consultations, suggestions and agencies, without scripts. Errors are shown as pages too.
 *
 * @param cardStyle the style of the cards
 */
export const publicPages = (web: Web, cardStyle: string) => {
  const forms = createForms(web);
  const show = suggestionShower({ ...web, forms });
  const pages = new Hono()
    .route('/', pollPages(web, forms, cardStyle))
    .route('/', consultationPages(web, forms))
    .route('/', suggestionPages(web, show, forms))
    .route('/', authorPages(web, show, forms))
    .route('/', contestPages(web, show, forms))
    .route('/', agencyPages(web))
    .route('/', stopDigestRoutes(web))
    .route('/', searchPages(web))
    .route('/', sharePages(web));
  if (web.newCodes) pages.route('/', newCodePages(web, web.newCodes, forms));
  return pages.onError(failureHandler(web));
};
