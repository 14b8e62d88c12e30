import { templates } from '../generated/locales/en.ts';
import { provideTemplates } from '../localization/templates.ts';
import '../poll/define.ts';

provideTemplates('en', templates);
