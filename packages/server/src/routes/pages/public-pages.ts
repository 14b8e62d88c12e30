import { Hono } from 'hono';
import { createForms } from '../../pages/forms/received-form.ts';
import { consultationLoader } from '../../pages/load-consultation.ts';
import { suggestionLoader } from '../../pages/load-suggestion.ts';
import { suggestionShower } from '../../pages/show-suggestion.ts';
import type { Web } from '../web.ts';
import { agencyPages } from './agency-pages.ts';
import { authorPages } from './author-pages.ts';
import { consultationPages } from './consultation-pages.ts';
import { suggestionPages } from './suggestion-pages.ts';

/** Pages of consultations, suggestions and agencies, without scripts. */
export const publicPages = (web: Web) => {
  const forms = createForms(web);
  const topics = consultationLoader(web);
  const loader = suggestionLoader(web);
  const show = suggestionShower({ ...web, suggestions: loader, forms });
  return new Hono()
    .route('/', consultationPages({ ...web, topics, forms }))
    .route('/', suggestionPages({ ...web, loader, show, forms }))
    .route('/', authorPages({ ...web, show, forms }))
    .route('/', agencyPages(web));
};
