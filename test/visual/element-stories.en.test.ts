import { describeStories } from './describe-stories.ts';

describeStories('elements', 'en');
