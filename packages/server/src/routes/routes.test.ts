import { describeRoutes } from '../testing/describe-routes.ts';

describeRoutes('Shura');
